import { expect } from 'chai';
import { article, codes, shown, usePlayground } from './use-playground.js';

interface Case {
  name: string;
  text: string;
  code: string;
  /** What is written into the field beside the issue, by its label. */
  fill: [label: string, words: string];
  /** What an example must say. */
  example: string;
  /** What readers see then. */
  then: string;
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);
const claims = (claim: object): string => json({ title: 'Do bees sleep?', claims: [claim] });
const review = (own: object): string =>
  json({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    name: 'Do bees sleep?',
    author: { '@type': 'Organization', name: 'The Example Courier' },
    claimReviewed: 'Bees never sleep.',
    reviewRating: { '@type': 'Rating', alternateName: 'No' },
    ...own,
  });

const cases: Case[] = [
  {
    name: 'a text without a date',
    text: 'Do bees sleep?\n\nSummary\n\nThey do.\n',
    code: 'missing-date',
    fill: ['Checked on', '2026-03-02'],
    example: '2026-01-26',
    then: 'March 2, 2026',
  },
  {
    name: 'a date in a text that cannot be read',
    text: 'Do bees sleep?\n\nChecked on 32 March 2026\n\nSummary\n\nThey do.\n',
    code: 'unreadable-date',
    fill: ['Checked on', '2026-03-02'],
    example: 'Checked on January 26, 2026',
    then: 'March 2, 2026',
  },
  {
    name: 'a source that is cited and not described',
    text: 'Do bees sleep?\n\nChecked on March 2, 2026\n\nSummary\n\nThey do [1].\n',
    code: 'missing-sources',
    fill: ['Title', 'A book on bees'],
    example: 'https://example.org/',
    then: 'A book on bees',
  },
  {
    name: 'data without a title',
    text: json({ summary: 'They do.' }),
    code: 'missing',
    fill: ['Title', 'Do bees sleep?'],
    example: 'Do bees sleep?',
    then: 'Do bees sleep?',
  },
  {
    name: 'a date in data that is none',
    text: json({ title: 'Do bees sleep?', checkedAt: 'yesterday' }),
    code: 'wrong-type',
    fill: ['Checked on', '2026-03-02'],
    example: '2026-01-26',
    then: 'March 2, 2026',
  },
  {
    name: 'a claim without its words',
    text: claims({ verdicts: [{ label: 'False' }] }),
    code: 'missing',
    fill: ['Words of the claim', 'Bees never sleep.'],
    example: 'Bees never sleep.',
    then: 'Bees never sleep.',
  },
  {
    name: 'a verdict without its words',
    text: claims({ text: 'Bees never sleep.', verdicts: [{ rating: 'false' }] }),
    code: 'missing',
    fill: ['Words of the verdict', 'Not at all'],
    example: 'Mostly false',
    then: 'Not at all',
  },
  {
    name: 'an address that is not whole',
    text: json({
      title: 'Do bees sleep?',
      summary: 'Yes [1].',
      sources: [{ id: 1, title: 'Book', url: 'example.org/book' }],
    }),
    code: 'no-link',
    fill: ['Address', 'https://example.org/book'],
    example: 'https://example.org/page',
    then: 'Book',
  },
  {
    name: 'a format version that is not known',
    text: json({ schemaVersion: '7', title: 'Do bees sleep?' }),
    code: 'unknown-format',
    fill: ['Version of the format', '1'],
    example: '1',
    then: 'Do bees sleep?',
  },
  {
    name: 'a ClaimReview without a verdict',
    text: review({ reviewRating: { '@type': 'Rating' } }),
    code: 'missing-label',
    fill: ['Words of the verdict', 'Not at all'],
    example: 'Mostly false',
    then: 'Not at all',
  },
  {
    name: 'a ClaimReview without a claim',
    text: review({ claimReviewed: undefined }),
    code: 'missing-claim',
    fill: ['Words of the claim', 'Bees never sleep.'],
    example: 'Bees never sleep.',
    then: 'Bees never sleep.',
  },
  {
    name: 'a ClaimReview without a title',
    text: review({ name: undefined, '@id': undefined }),
    code: 'missing-title',
    fill: ['Title', 'Do bees ever sleep?'],
    example: 'Do bees sleep?',
    then: 'Do bees ever sleep?',
  },
  {
    name: 'a ClaimReview whose date is none',
    text: review({ datePublished: 'yesterday' }),
    code: 'unreadable-date',
    fill: ['Date', '2026-03-02'],
    example: '2026-01-26',
    then: 'March 2, 2026',
  },
];

describe('What the playground says of a fact check', () => {
  const own = usePlayground(8360);
  const { paste, waitFor } = own;
  const beside = (code: string, label: string): string =>
    `::-p-xpath(//li[@data-code='${code}']//p[label='${label}']/*[self::input or self::select])`;

  for (const { name, text, code, fill, example, then } of cases) {
    it(`has a field beside ${name}, with an example, and is content when it is filled in`, async () => {
      await paste(text);
      await waitFor(`${codes}.includes('${code}')`);
      const words = await own.textOf(`[data-code=${code}]`);
      expect(words).to.include('Right would be: ');
      expect(words).to.include(example);
      const field = await own.page.waitForSelector(beside(code, fill[0]));
      await field!.click({ count: 3 });
      await field!.type(fill[1]);
      await waitFor(`!${codes}.includes('${code}')`);
      await waitFor(shown(then));
      expect(await own.textOf('#issues .done')).to.match(/^Done · /);
      // Whoever fills it in is not thrown out of the field.
      expect(await own.page.evaluate('document.activeElement.value')).to.equal(fill[1]);
    });
  }

  it('offers a choice where only some values may stand', async () => {
    await paste(claims({ text: 'Bees never sleep.', verdicts: [{ label: 'No', rating: 'wrong' }] }));
    await waitFor(`${codes}.includes('wrong-type')`);
    expect(await own.textOf('[data-code=wrong-type]')).to.include('(kind of verdict, verdict 1 of claim 1)');
    await own.page.select('[data-code=wrong-type] select', 'false');
    await waitFor(`!${codes}.includes('wrong-type')`);
    const saved = JSON.parse(await own.copied('#copy-json', '#copied-json', 'the JSON')) as {
      claims: { verdicts: unknown[] }[];
    };
    expect(saved.claims[0]!.verdicts).to.deep.equal([{ label: 'No', rating: 'false' }]);
  });

  it('forgets what was put right where the data around it was changed', async () => {
    const sources = [{ id: 1, title: 'Book', url: 'example.org/book' }];
    const text = (list: unknown[]): string =>
      json({ title: 'Do bees sleep?', summary: 'Yes [1].', sources: list });
    await paste(text(sources));
    await waitFor(`${codes}.includes('no-link')`);
    await own.page.type('[data-code=no-link] input', 'x');
    await own.page.$eval('[data-code=no-link] input', (field) => (field.value = ''));
    await own.page.type('[data-code=no-link] input', 'https://example.org/book');
    await waitFor(`!${codes}.includes('no-link')`);
    await paste(text([{ id: 1, title: 'Other', url: 'example.org/other' }]));
    await waitFor(shown('Other'));
    await waitFor(`${codes}.includes('no-link')`);
    expect(await own.textOf('#panel')).not.to.include('https://example.org/book');
  });

  it('says in which line and column data is broken, and leads there', async () => {
    await paste('{\n  "title": "Do bees sleep?",\n  "summary": "They do.",\n}');
    await waitFor(`${codes}.includes('broken-json')`);
    const words = await own.textOf('[data-code=broken-json]');
    expect(words).to.include('line 4, column 1');
    expect(words).to.include('a missing comma, quotation mark or bracket just before that place');
    await own.page.click('[data-code=broken-json] .place');
    const { start, focused } = await own.page.$eval('#source', (box) => ({
      start: (box as HTMLTextAreaElement).selectionStart,
      focused: document.activeElement === box,
    }));
    expect(focused).to.equal(true);
    expect(start).to.equal('{\n  "title": "Do bees sleep?",\n  "summary": "They do.",\n'.length);
  });

  it('leads to words in a text that must be changed there', async () => {
    await paste(article);
    await waitFor(`${codes}.includes('leaked-token')`);
    expect(await own.textOf('[data-code=leaked-token] .place')).to.equal('Show it in line 9');
    await own.page.click('[data-code=leaked-token] .place');
    const selected = `(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector('#source'))`;
    expect(await own.page.evaluate(selected)).to.equal('(p1_s2)');
  });

  it('names no kind of issue whose message leaves a journalist alone', async () => {
    await paste('{ "foo": 1 }');
    await waitFor(`${codes}.includes('unknown-format')`);
    expect(await own.textOf('[data-code=unknown-format]')).to.include('Paste a fact check');
  });
});
