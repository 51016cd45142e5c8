import { expect } from 'chai';
import { fromHtml, toHtml, type HtmlNode } from '../../../src/formats/html.js';
import type { ParsedFactCheck } from '../../../src/model/parse-fact-check.js';
import { aClaim, aParsedFactCheck, aSource, aVerdict } from '../../support/build-payload.js';
import { comparable } from '../../support/comparable.js';
import { htmlParser } from '../../support/parse-html.js';

describe('An article with a broken attribute', () => {
  let parse: (html: string) => HtmlNode;

  before(async () => {
    parse = await htmlParser();
  });

  const article = (attributes: string, inner: string): ParsedFactCheck =>
    fromHtml(parse(`<article data-fact-check="1"${attributes}><h2>Tea</h2>${inner}</article>`));

  it('loses what the attribute said, says so with its words, and keeps all else', () => {
    const { factCheck, issues } = article(
      ' data-fact-more="{id||%zz}"',
      '<p data-fact-text="summary">Hot.</p>',
    );
    expect(factCheck!.title).to.equal('Tea');
    expect(factCheck!.id).to.equal(undefined);
    expect(factCheck!.summary).to.have.length(1);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ severity: 'warning', code: 'broken-attribute', text: '{id||%zz}' });
  });

  it('cannot be read back where readers see the words, which are reported', () => {
    const { factCheck, issues } = article('', '<p data-fact="Version {version|%E0%A4%A}">Version 3</p>');
    expect(factCheck!.version).to.equal(undefined);
    expect(issues[0]).to.include({ severity: 'error', code: 'copy-unreadable', text: 'Version 3' });
  });

  for (const [what, attributes, inner] of [
    [
      'half a percent-escape in an item',
      '',
      '<section data-fact-item="claims" data-fact-more="{id||%}"></section>',
    ],
    ['a field of words', ' data-fact-more="{title||a}{title.x||b}"', ''],
    ['a list in the place of words', ' data-fact-more="{id||a}{id+||b}"', ''],
    ['items in the place of words', ' data-fact-more="{claims||a}"', '<p data-fact-item="claims">Tea</p>'],
    ['a text in the place of words', ' data-fact-more="{labels||a}"', '<p data-fact-text="labels.x">Hot</p>'],
    [
      'a link in the place of words',
      ' data-fact-more="{labels||a}"',
      '<p data-fact="x"><a data-fact-link="labels.x" href="/">x</a></p>',
    ],
    ['a field of a list without items', ' data-fact-more="{authors||![]}{authors.x||b}"', ''],
    [
      'sources that are none',
      ' data-fact-more="{sources||![null]}"',
      '<p data-fact-text="summary">Hot [1].</p>',
    ],
    ['a path without end', ` data-fact-more="{${'a.'.repeat(50_000)}a||b}"`, ''],
  ] as const) {
    it(`is read in spite of ${what}`, () => {
      const { factCheck, issues } = article(attributes, inner);
      expect(factCheck?.title, JSON.stringify(issues)).to.match(/^(Tea|a)$/);
      expect(issues.map(({ code }) => code)).not.to.include('no-article');
    });
  }

  it('gives back words that begin with an exclamation mark as words', () => {
    for (const id of ['!', '!1', '!true', '!"a"', '!{}', '!!1']) {
      const written = aParsedFactCheck({
        id,
        claims: [aClaim({ id, verdicts: [aVerdict({ url: id })] })],
        sources: [aSource({ id, linkStatus: 'ok' })],
      });
      const { factCheck } = fromHtml(parse(toHtml(written)));
      expect(comparable(factCheck!), id).to.deep.equal(comparable(written));
    }
  });

  it('keeps such words as an older version wrote them', () => {
    expect(article(' data-fact-more="{id||!tea}"', '').factCheck!.id).to.equal('!tea');
  });
});
