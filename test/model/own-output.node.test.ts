import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { fromPlainText, toHtml, toMarkdown, toPlainText } from '../../src/formats.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { jsonBytes } from '../../src/model/json-bytes.js';
import { limits } from '../../src/model/payload-shape.generated.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { readDocument } from '../../src/reading/read-document.js';
import { fromMarkdown, renderPage } from '../../src/server.js';
import { aPayload } from '../support/build-arbitrary.js';
import { aBareFactCheck, aSource, namesOf } from '../support/build-payload.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const described = (count: number): FactCheckInput['sources'] =>
  numbers(count).map((id) => aSource({ id, url: `https://example.org/${id}` }));

/** Pieces of text that become much more than they are: marks of many sources, short paragraphs, signs that are escaped. */
const growing = fc
  .record({
    piece: fc.constantFrom(
      '[1-200]',
      '[1]',
      'a [1][2] ',
      '[1-50]',
      'a\n\n',
      '<&"',
      '\\',
      '\u0001',
      '的',
      '[who]',
    ),
    count: fc.nat({ max: 40_000 }),
  })
  .map(({ piece, count }) => piece.repeat(count));

/** Payloads around the limits. */
const aLargePayload = fc.record({
  title: fc.constantFrom('Tea', 'Tea?'),
  summary: growing,
  sections: fc.array(fc.record({ body: growing }), { maxLength: 3 }),
  sources: fc.constantFrom(0, 1, 200, 300).map(described),
});

/** Whether what was read was refused because of its size. */
function isRefused({ issues }: { issues: readonly { code: string }[] }): boolean {
  return issues.some(({ code }) => code === 'too-large' || code === 'too-many');
}

describe('What is written of a fact check that was accepted', function () {
  this.timeout(300_000);

  // The large ones take nearly all of the time; of all runs a quarter is theirs.
  const payloads = fc.oneof({ weight: 1, arbitrary: aLargePayload }, { weight: 3, arbitrary: aPayload() });

  it('is read again as the same, as a value and as JSON', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { factCheck } = parseFactCheck(payload);
        if (!factCheck) return;
        for (const again of [parseFactCheck(factCheck), parseFactCheck(JSON.stringify(factCheck))]) {
          expect(isRefused(again), namesOf(again.issues).join(', ')).to.equal(false);
          expect(again.factCheck).to.deep.equal(factCheck);
        }
      }),
    );
  });

  it('is not too large for those who read it as HTML or Markdown', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { factCheck } = parseFactCheck(payload);
        if (!factCheck) return;
        for (const again of [
          readDocument(toHtml(factCheck), { format: 'html' }),
          fromMarkdown(toMarkdown(factCheck)),
        ])
          expect(isRefused(again), namesOf(again.issues).join(', ')).to.equal(false);
      }),
    );
  });

  // Strings are counted as they are written, with the headings and with the backslashes before words that look like marks.
  it('is not too large for those who read it as plain text of no more characters than a fact check has', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { factCheck } = parseFactCheck(payload);
        const text = factCheck && toPlainText(factCheck);
        if (!text || text.length > limits.characters) return;
        const again = fromPlainText(text);
        expect(isRefused(again), namesOf(again.issues).join(', ')).to.equal(false);
        expect(again.factCheck).not.to.equal(undefined);
      }),
    );
  });

  it('is drawn in a page', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { factCheck } = parseFactCheck(payload);
        if (!factCheck) return;
        const page = renderPage(factCheck);
        const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(page) ?? [];
        expect(page).to.include('shadowrootmode');
        expect(isRefused(parseFactCheck(json))).to.equal(false);
        expect(JSON.parse(json)).to.deep.equal(JSON.parse(JSON.stringify(factCheck)));
      }),
    );
  });
});

describe('jsonBytes', () => {
  it('counts what JSON on one line has in UTF-8', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // Control characters may have shorter escapes, and JSON escapes halves of a pair.
        fc.pre(!/\\[bfnrtu]/.test(JSON.stringify(value)));
        expect(jsonBytes(JSON.parse(JSON.stringify(value)))).to.equal(
          new TextEncoder().encode(JSON.stringify(value)).length,
        );
      }),
    );
  });

  it('never counts less than JSON has for words of whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(jsonBytes(words)).to.be.at.least(new TextEncoder().encode(JSON.stringify(words)).length);
      }),
    );
  });
});

describe('A fact check at its limits', () => {
  it('is refused where its paragraphs as blocks are more than 256 KiB', () => {
    const { factCheck, issues } = parseFactCheck(aBareFactCheck({ summary: 'a\n\n'.repeat(5_000) }));
    expect(factCheck).to.equal(undefined);
    expect(issues[0]).to.include({ severity: 'error', code: 'too-large' });
    expect(issues[0]!.message).to.match(/^Too large: a fact check holds at most 256 KiB of JSON/);
  });

  it('is refused where its paragraphs as blocks are more values than are read', () => {
    const appearances = new Array<object>(100).fill({});
    const verdicts = new Array<object>(40).fill({ label: 'a' });
    const claims = new Array<object>(100).fill({ text: 'a', appearances, verdicts });
    const withParagraphs = (count: number): object => ({
      title: 'Tea',
      claims,
      summary: 'a\n\n'.repeat(count),
    });
    const { factCheck } = parseFactCheck(withParagraphs(1));
    expect(isRefused(parseFactCheck(factCheck))).to.equal(false);
    const { issues } = parseFactCheck(withParagraphs(2_600));
    expect(issues.at(-1)!.message).to.equal('Too large: a fact check holds at most 100,000 values.');
  });

  it('is refused where the ids of its marks and sources make too many characters of it', () => {
    const summary = numbers(100)
      .map((id) => `[${id}]`)
      .join('');
    const titled = (length: number): object => ({ title: 'a'.repeat(length), summary });
    const { factCheck } = parseFactCheck(titled(199_000));
    expect(isRefused(parseFactCheck(factCheck))).to.equal(false);
    const { issues } = parseFactCheck(titled(199_500));
    expect(issues.at(-1)!.message).to.equal('Too large: a fact check holds at most 200,000 characters.');
  });

  it('may be given as an object of no more bytes than the JSON at an address', () => {
    const summary = '的'.repeat(87_400);
    expect(parseFactCheck(aBareFactCheck({ summary: summary.slice(0, 87_000) })).factCheck).to.be.an(
      'object',
    );
    expect(namesOf(parseFactCheck(aBareFactCheck({ summary })).issues)).to.include('too-large ');
  });
});
