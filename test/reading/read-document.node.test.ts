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

  it('rates the labels of the newsroom’s own table in ClaimReview and in front matter', () => {
    const rated = { ...review, reviewRating: { alternateName: 'Pants on fire' } };
    const frontMatter = ['---', 'claim: Bees never sleep.', 'verdict: Pants on fire', '---', '# Bees'];
    for (const text of [JSON.stringify(rated), frontMatter.join('\n')]) {
      const { factChecks } = readDocument(text, { ratings: { 'Pants on fire': 'false' } });
      expect(factChecks[0]!.claims[0]!.verdicts).to.deep.include({ label: 'Pants on fire', rating: 'false' });
    }
  });

  it('gives every fact check of a list', () => {
    const { factChecks } = readDocument('[{ "title": "Bees" }, { "title": "Ants" }]', {});
    expect(factChecks.map(({ title }) => title)).to.deep.equal(['Bees', 'Ants']);
  });

  it('gives the fact check of a page, and then one for each other page whose ClaimReview it carries', () => {
    const of = (name: string): object => ({
      '@type': 'ClaimReview',
      url: `https://example.org/${name}`,
      claimReviewed: `The ${name} sleep all winter long.`,
      itemReviewed: { '@id': `#${name}` },
      reviewRating: { alternateName: 'False' },
    });
    const person = { '@id': '#newts', author: { '@type': 'Person', name: 'Tom Reed' } };
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [of('toads'), of('bats'), of('newts'), person],
    });
    const page = `<!doctype html><title>Do bats sleep?</title><link rel="canonical" href="https://example.org/bats"><script type="application/ld+json">${data}</script><main><h1>Do bats sleep?</h1><p>They sleep from the first frost to the first warm night, as the wardens of the caves have written down.</p></main>`;
    const { factChecks, issues } = readDocument(page, {});
    expect(factChecks.map(({ claims }) => claims.map(({ text }) => text))).to.deep.equal(
      ['bats', 'toads', 'newts'].map((name) => [`The ${name} sleep all winter long.`]),
    );
    expect(factChecks[0]!.title).to.equal('Do bats sleep?');
    expect(factChecks[2]!.claims[0]!.claimant?.name).to.equal('Tom Reed');
    expect(issues.map(({ code }) => code))
      .to.include('several-fact-checks')
      .and.not.include('other-review');
  });

  for (const text of ['[]', ' [ ] ', '{"claims":[]}', '{}'])
    it(`says that there is nothing to read where a document holds no fact check: ${text}`, () => {
      for (const read of [readDocument, readArchiveLine]) {
        const { factChecks, issues } = read(text, {});
        expect(factChecks).to.deep.equal([]);
        expect(issues.map(({ severity }) => severity)).to.include('error');
      }
    });

  it('says so of every line of an archive that holds none', () => {
    for (const text of ['[]', '[[]]', '{}', 'null', '""', '7', '[null]'])
      expect(
        readArchiveLine(text, {}).issues.map(({ severity }) => severity),
        text,
      ).to.include('error');
  });

  it('refuses HTML that is nested deeper than any page, quickly and with the reason', () => {
    for (const depth of [1_100, 3_000, 100_000])
      for (const html of [
        '<div>'.repeat(depth),
        `<article data-fact-check="1"><h2>Bees</h2>${'<ul><li>'.repeat(depth)}`,
        `<table>${'<tr><td><table>'.repeat(depth)}`,
        `<p>${Array.from({ length: depth }, (_, index) => `<b id="${String(index)}">`).join('')}`,
        `<svg>${'<g>'.repeat(depth)}`,
        '<template>'.repeat(depth),
      ]) {
        const start = performance.now();
        const { factChecks, issues } = readDocument(html, { format: 'html' });
        expect(factChecks).to.deep.equal([]);
        expect(issues.map(({ code }) => code)).to.deep.equal(['too-deep']);
        expect(issues[0]!.message).to.include('more than 1,000 levels');
        expect(performance.now() - start).to.be.below(2_000);
      }
  });

  it('reads an article in a page that is nested as deep as any real one', () => {
    const article = '<article data-fact-check="1"><h2>Bees</h2></article>';
    for (const depth of [1, 500, 900]) {
      const { factChecks } = readDocument(`${'<div>'.repeat(depth)}${article}${'</div>'.repeat(depth)}`, {});
      expect(factChecks.map(({ title }) => title)).to.deep.equal(['Bees']);
    }
    const side = `${'<div>x</div>'.repeat(3_000)}${article}`;
    expect(readDocument(side, { format: 'html' }).factChecks).to.have.length(1);
  });

  it('makes an issue of whatever a reader stumbles over', () => {
    const settings = {
      get defaults(): never {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    for (const read of [readDocument, readArchiveLine]) {
      const { factChecks, issues } = read('{ "title": "Bees" }', settings);
      expect(factChecks).to.deep.equal([]);
      expect(issues.map(({ severity, code }) => [severity, code])).to.deep.equal([
        ['error', 'internal-error'],
      ]);
    }
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
