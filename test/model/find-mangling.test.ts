import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { findMangling } from '../../src/model/find-mangling.js';

const json = '{"title":"He said “no” & left","url":"https://example.org/?a=1&b;c","n":[1]}';

describe('findMangling', () => {
  const mangled: [what: string, text: string, name: string | undefined][] = [
    ['curly quotes for straight ones', '{“title”: “Bees”}', 'curly quotes'],
    ['low and high quotes', '{„title“: „Bees“}', 'curly quotes'],
    ['single curly quotes', '{‘title’: ‘Bees’}', 'curly quotes'],
    ['primes', '{″title″: ″Bees″}', 'curly quotes'],
    ['guillemets', '{« title »: « Bees »}', 'curly quotes'],
    ['line breaks as tags', '{<br />\n"title": "Bees"<br />\n}', 'HTML tags'],
    ['a paragraph around it', '<p>{"title": "Bees"}</p>', 'HTML tags'],
    ['the end of a paragraph', '{"title": "Bees",</P>"id": "x"}', 'HTML tags'],
    ['quotes as named entities', '{&quot;title&quot;: &quot;Bees&quot;}', 'HTML entities'],
    ['curly quotes as numbered entities', '{&#8220;title&#8221;: &#8220;Bees&#8221;}', 'HTML entities'],
    ['hexadecimal entities', '{&#x201C;title&#x201D;: 1}', 'HTML entities'],
    ['no-break spaces for indents', '{\n\u00a0\u00a0"title": "Bees"}', 'no-break spaces'],
    ['percent-encoding that stayed', '%7B%22title%22:%2', 'broken percent-encoding'],
    ['percent-encoding after a blank', ' %7B%22title%22:%2', 'broken percent-encoding'],
    ['a missing bracket', '{"title": "Bees"', undefined],
    ['a comma too many', '{"title": "Bees",}', undefined],
    ['single straight quotes', "{'title': 'Bees'}", undefined],
    ['a string without end', '{"title": "Bees <br> “ &quot;', undefined],
    ['a string that ends in a backslash', '{"title": "Bees\\', undefined],
    ['an escaped quote before such words', '{"title": "a \\" “b” <p>", }', undefined],
    ['nothing', '', undefined],
  ];

  for (const [what, text, name] of mangled) {
    it(`names ${String(name)} for ${what}`, () => {
      expect(findMangling(text)).to.equal(name);
    });
  }

  it('names the first sign, because the others may be words of the payload', () => {
    const text = json.replaceAll('"', '&quot;');
    expect(findMangling(text)).to.equal('HTML entities');
  });

  it('finds nothing in the strings of broken JSON', () => {
    expect(findMangling(json.slice(0, -1))).to.equal(undefined);
    expect(findMangling(JSON.stringify({ text: '<p>“a”&nbsp;\u00a0%7B</p>' }).slice(0, -1))).to.equal(
      undefined,
    );
  });

  it('finds nothing in any JSON', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'grapheme' }), (text) => {
        expect(findMangling(text)).to.equal(undefined);
      }),
    );
  });

  it('finds what an editor made of the quotes of any object', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '<', '&', ';', '%', '“') });
    fc.assert(
      fc.property(words, words, (name, value) => {
        const text = JSON.stringify({ [name]: value });
        expect(findMangling(text.replaceAll('"', '“'))).to.equal('curly quotes');
        expect(findMangling(text.replaceAll('"', '&#8220;'))).to.equal('HTML entities');
      }),
    );
  });

  it('takes a moment for a string without end and many escaped quotes', () => {
    const start = performance.now();
    findMangling(`{"title": "${'\\"'.repeat(130_000)}`);
    expect(performance.now() - start).to.be.below(1_000);
  });
});
