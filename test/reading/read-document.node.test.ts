import { expect } from 'chai';
import { readArchiveLine, readDocument } from '../../src/reading/read-document.js';

const review = { '@type': 'ClaimReview', name: 'Bees', claimReviewed: 'Bees never sleep.' };

describe('readDocument', () => {
  const texts: [format: string, text: string][] = [
    ['plain-text', 'Bees\n\nSummary\n\nThey sleep.\n'],
    ['markdown', '# Bees\n\nThey sleep.[^1]\n\n[^1]: [A book](https://example.org/)\n'],
    ['fact-check', '{ "title": "Bees" }'],
    ['claim-review', JSON.stringify({ '@context': 'https://schema.org', ...review })],
    ['html', `<!doctype html><script type="application/ld+json">${JSON.stringify(review)}</script>`],
    ['html', '<main><article data-fact-check="1"><h2 data-fact="{title}">Bees</h2></article></main>'],
  ];
  for (const [format, text] of texts) {
    it(`finds out that a text is ${format}, and reads it: ${text.slice(0, 20).replace(/\s+/g, ' ')}`, () => {
      const read = readDocument(text, {});
      expect(read.format).to.equal(format);
      expect(read.factChecks.map(({ title }) => title)).to.deep.equal(['Bees']);
    });
  }

  it('gives every fact check of a list', () => {
    const { factChecks } = readDocument('[{ "title": "Bees" }, { "title": "Ants" }]', {});
    expect(factChecks.map(({ title }) => title)).to.deep.equal(['Bees', 'Ants']);
  });

  it('says in which line and column an issue is', () => {
    const { issues } = readDocument('{\n  "title": "Bees",\n  "lang": 5\n}', {});
    expect(issues.map(({ path, line, column }) => [path, line, column])).to.deep.equal([['lang', 3, 11]]);
  });

  it('fills what a text lacks, and says of nothing that it is empty', () => {
    const read = readDocument('{ "title": "Bees" }', { defaults: { lang: 'en' } });
    expect(read.factChecks[0]!.lang).to.equal('en');
    expect(readDocument(' \n', {}).issues.map(({ code }) => code)).to.deep.equal(['empty']);
  });
});

describe('readArchiveLine', () => {
  it('reads a text in quotation marks, and takes nothing else for words', () => {
    const quoted = readArchiveLine(JSON.stringify('Bees\n\nSummary\n\nThey sleep.\n'), {});
    expect(quoted.factChecks[0]!.title).to.equal('Bees');
    const broken = readArchiveLine('They sleep.', {});
    expect(broken.factChecks).to.deep.equal([]);
    expect(broken.issues[0]!.code).to.equal('broken-json');
  });
});
