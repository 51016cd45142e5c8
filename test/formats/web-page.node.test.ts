import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { fromMarkdown } from '../../src/formats/markdown.js';
import { fromWebPage } from '../../src/formats/web-page.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import * as fc from '../support/fast-check.js';

const TEXT =
  'Bees rest at night, when it is dark and cold outside, and so they do in every hive that was watched.';
const page = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Do bees sleep?</title>${head}</head><body><main><h1>Do bees sleep?</h1>${inner}</main></body></html>`;

function codesOf(html: string): string[] {
  return fromWebPage(html).issues.map(({ severity, code }) => `${severity} ${code}`);
}

describe('fromWebPage', () => {
  it('reads an article with its links, resolved against the address of the page', () => {
    const { factCheck } = fromWebPage(page(`<p>${TEXT} <a href="/hive">More</a></p>`), {
      url: 'https://e.org/bees',
    });
    expect(factCheck).to.include({ title: 'Do bees sleep?', url: 'https://e.org/bees', lang: 'en' });
    expect(JSON.stringify(factCheck)).to.include('https://e.org/hive');
  });

  it('reads a piece of HTML', () => {
    expect(fromWebPage(`<h1>Do bees sleep?</h1><p>${TEXT}</p>`).factCheck?.title).to.equal('Do bees sleep?');
  });

  it('fills in defaults, also of what Factlet wrote', () => {
    const options = { defaults: { publisher: { name: 'Harbour' } } };
    const own = toHtml(parseFactCheck({ title: 'Do bees sleep?', summary: 'They do.' }).factCheck!);
    for (const html of [page(`<p>${TEXT}</p>`), own])
      expect(fromWebPage(html, options).factCheck?.publisher?.name).to.equal('Harbour');
  });

  it('keeps the sections that are over the limit in one warning', () => {
    const sections = Array.from({ length: 51 }, (_, at) => `<h2>Night ${at + 1}</h2><p>${TEXT}</p>`).join('');
    const { factCheck, issues } = fromWebPage(page(`<p>${TEXT}</p>${sections}`));
    expect(factCheck?.sections).to.have.length(50);
    expect(issues.filter(({ path }) => path === 'sections')).to.deep.equal([
      {
        severity: 'warning',
        code: 'too-many',
        path: 'sections',
        message:
          'A fact check holds 50 sections. Readers won’t see the rest: join sections or split the fact check.',
        text: `Night 51\n${TEXT}`,
        count: 1,
      },
    ]);
  });

  it('reads a list of any length whose entries are lines of one paragraph', () => {
    const lines = (entry: (number: number) => string): string[] =>
      Array.from({ length: 40 }, (_, at) => entry(at + 1));
    for (const entry of [
      (number: number) => `[${number}] Notes of night ${number}: https://example.org/${number}`,
      (number: number) => `[${number}] Ada Sample, Notes of night ${number}, 2024.`,
    ]) {
      const html = page(`<p>${TEXT} [7]</p><h2>Sources</h2><p>${lines(entry).join('<br>')}</p>`);
      const sources = fromWebPage(html).factCheck!.sources;
      expect(sources.map(({ id }) => id)).to.deep.equal(lines(String));
      expect(sources.every(({ title }) => title?.includes('otes of night'))).to.equal(true);
      const { sources: same } = fromMarkdown(
        `# Bees\n\n${TEXT} [7]\n\n## Sources\n\n${lines(entry).join('\n')}`,
      ).factCheck!;
      expect(same.map(({ id }) => id)).to.deep.equal(lines(String));
    }
  });

  it('keeps the claims and sources that are over the limit in one warning each', () => {
    const claims = Array.from(
      { length: 102 },
      (_, at) =>
        `<p>Claim: Bees never sleep ${at + 1}.</p><p>Claimed by: Ben Example</p><p>Verdict: False</p><p>They sleep ${at + 1}.</p>`,
    );
    const sources = Array.from({ length: 202 }, (_, at) => `<li>https://example.org/${at + 1}</li>`);
    const { factCheck, issues } = fromWebPage(
      page(`${claims.join('')}<h2>Sources</h2><ol>${sources.join('')}</ol>`),
    );
    expect(factCheck?.claims).to.have.length(100);
    expect(factCheck?.sources).to.have.length(200);
    expect(
      issues.filter(({ code }) => code === 'too-many').map(({ path, text }) => [path, text]),
    ).to.deep.equal([
      [
        'claims',
        'Bees never sleep 101.\nFalse\nBen Example\nThey sleep 101.\nBees never sleep 102.\nFalse\nBen Example\nThey sleep 102.',
      ],
      ['sources', '201 https://example.org/201\n202 https://example.org/202'],
    ]);
  });

  it('reads what Factlet wrote to the letter, before anything else in the page', () => {
    const { factCheck } = parseFactCheck({
      title: 'Do bees sleep?',
      claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'False', rating: 'false' }] }],
    });
    const html = page(`<p>${TEXT}</p><fact-summary>${toHtml(factCheck!)}</fact-summary>`);
    expect(fromWebPage(html).factCheck).to.deep.equal(factCheck);
  });

  it('reads the JSON inside an element of ours, also where the parser has moved the fallback out of it', () => {
    const json = JSON.stringify({ title: 'Do geese sleep?', summary: 'They do.' });
    const tag = `<p><fact-summary><script type="application/json">${json}</script></p><p>FALLBACK</p></fact-summary>`;
    expect(fromWebPage(page(tag)).factCheck?.title).to.equal('Do geese sleep?');
    expect(fromWebPage(page(tag.replace(json, '{ broken'))).factCheck?.title).to.equal('Do bees sleep?');
  });

  for (const [what, html, code] of [
    ['nothing', '', 'error no-article'],
    ['menus alone', '<nav>Home</nav><footer>Us</footer>', 'error no-article'],
    ['elements nested ten thousand deep', '<div>'.repeat(10_000) + TEXT, 'error too-deep'],
    ['too much', 'a'.repeat(10_000_001), 'error too-large'],
    ['no text', 7 as unknown as string, 'error not-text'],
  ] as const) {
    it(`says of ${what} why it is not read`, () => {
      expect(codesOf(html)).to.deep.equal([code]);
    });
  }

  it('reads a page as deep as any that browsers show', () => {
    for (const tag of ['div', 'span', 'b', 'blockquote', 'ul><li', 'section']) {
      const end = tag
        .split('>')
        .reverse()
        .map((name) => `</${name.replace('<', '')}>`)
        .join('');
      const { factCheck } = fromWebPage(page(`${`<${tag}>`.repeat(450)}${TEXT}${end.repeat(450)}`));
      expect(JSON.stringify(factCheck), tag).to.include('Bees rest at night');
    }
  });

  it('never throws for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        fromWebPage(text);
        fromWebPage(`<p>${text}<script type="application/ld+json">${text}</script>`);
      }),
    );
  });
});
