import { expect } from 'chai';
import { detectFormat } from '../../src/formats/detect-format.js';
import { toHtml } from '../../src/formats/html.js';
import { aFullFactCheck, aParsedFactCheck } from '../support/build-payload.js';
import { readFixture } from './fixtures/read-fixture.js';

const articles = [
  'compact-without-blank-lines',
  'lists-and-headings-with-numbers',
  'markdown-headings',
  'marks-on-their-own-lines',
  'old-mac-line-ends',
  'plain-overview',
  'sources-in-brackets',
  'title-as-html-anchor',
  'title-as-markdown-link',
];

const review = { '@type': 'ClaimReview', claimReviewed: 'Tea was first grown on the moon.' };

const values: Record<string, unknown[]> = {
  'fact-check': [
    aFullFactCheck(),
    { title: 'Moon tea' },
    { schemaVersion: '1' },
    { claims: [] },
    { claims: [{ text: 'Tea' }] },
    { title: 'ClaimReview', sources: [{ title: 'ClaimReview' }] },
  ],
  'claim-review': [
    review,
    [review],
    { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', title: 'Moon tea' }, review] },
    { '@type': ['Review', 'http://schema.org/ClaimReview'] },
    { '@type': 'DataFeed', dataFeedElement: [{ item: [review] }] },
    { items: [{ type: ['https://schema.org/ClaimReview'], properties: {} }] },
    { claimReviewed: 'Tea' },
    { '@type': 'NewsArticle', title: 'Moon tea', review: { '@type': 'schema:ClaimReview' } },
  ],
  'google-fact-check': [
    { claims: [{ text: 'Tea', claimReview: [] }] },
    { text: 'Tea', claimReview: [] },
    [{ text: 'Tea', claimReview: [] }],
    { claimReviewMarkupPages: [] },
    { claimReviewMarkups: [{ claimReviewed: 'Tea' }] },
  ],
};

const texts: Record<string, string[]> = {
  'claim-review': ['{"@type": "ClaimReview", "claimReviewed": "a "tea" b"}', '[{"claimReviewed": "a",}]'],
  'google-fact-check': ['{"claims": [{"claimReview": [{"textualRating": "a"}],}]}'],
  'fact-check': ['{"title": "Moon tea",}', '{', '[{"title": 1'],
  html: [
    '<!doctype html><p>Tea',
    '\n<article data-fact-check="1"><h2>Tea</h2></article>',
    '<!-- tea --> <div>Tea</div>',
    '<p>Tea</p>',
    'Tea\n<article lang="en" data-fact-check="1">',
  ],
  markdown: [
    '---\ntitle: Tea\n---\n\nTea',
    '---\r\n---\r\n',
    '# Tea\n\nIt is tea.',
    'Tea\n===\n\nTea',
    'Tea[^1].\n\n[^1]: Leaf',
  ],
  'plain-text': [
    'Tea',
    '[1] Tea',
    '[Tea](https://example.org/)',
    '3 < 5',
    '<3 tea',
    '"Tea"',
    '--- tea',
    '#tea',
    '# Tea\n\nChecked on May 2, 2026',
  ],
};

describe('detectFormat', () => {
  for (const [format, inputs] of Object.entries(values)) {
    it(`knows ${format} as a value and as text`, () => {
      for (const input of inputs) {
        const text = JSON.stringify(input);
        expect(detectFormat(input), text).to.equal(format);
        expect(detectFormat(`\ufeff\n${text}\n`), text).to.equal(format);
      }
    });
  }

  for (const [format, inputs] of Object.entries(texts)) {
    it(`knows ${format} as text, also where it is broken`, () => {
      for (const input of inputs) expect(detectFormat(input), input).to.equal(format);
    });
  }

  for (const article of articles) {
    it(`takes the fixture ${article} for plain text`, async () => {
      expect(detectFormat(await readFixture(`plain-text/${article}.txt`))).to.equal('plain-text');
    });
  }

  it('knows what toHtml writes', () => {
    expect(detectFormat(toHtml(aParsedFactCheck()))).to.equal('html');
  });

  it('takes Markdown that begins with a picture or a tag for Markdown', () => {
    for (const text of [
      '![A lamp](lamp.png)\n\n**Claim:** The lamp never sleeps.',
      '<img src="lamp.png">\n\n# The lamp\n\nIt sleeps.',
      '<a id="top"></a>\n# The lamp\n\nIt sleeps.',
    ])
      expect(detectFormat(text), text).to.equal('markdown');
    for (const text of ['<p>A lamp</p>', '<!doctype html>\n<body>\n# The lamp', '<div>\n<h1>Lamp</h1>\n# 1'])
      expect(detectFormat(text), text).to.equal('html');
  });

  it('knows a fact check by fields in another case, so that these can be named', () => {
    expect(detectFormat({ Title: 'Tea', Claims: [] })).to.equal('fact-check');
  });

  it('says nothing of what is none of them', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const input of [
      '',
      ' \n',
      undefined,
      null,
      7,
      true,
      {},
      [],
      [7],
      cycle,
      { '@type': 'NewsArticle', title: 'Tea' },
    ]) {
      expect(detectFormat(input)).to.equal(undefined);
    }
    const hostile = Object.defineProperty({}, 'claims', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(detectFormat(hostile)).to.equal(undefined);
  });

  it('does not take longer and longer for comments and tags that lead nowhere', () => {
    expect(detectFormat(`${'<!-- tea -->'.repeat(50)}Tea`)).to.equal('plain-text');
    expect(detectFormat(`Tea ${'<article '.repeat(20_000)}`)).to.equal('plain-text');
    expect(detectFormat(`${'<!-- tea -->\n'.repeat(50)}<p>Tea</p>`)).to.equal('html');
  });

  it('says Markdown of a text that begins with a tag and has footnotes or headings, and an answer by any of its claims', () => {
    const texts = [
      '<img src="https://example.org/a.png"/>\n\n# Tea\n\nTea.[^1]',
      '<p align="center">\n<img src="a.png">\n</p>\n\nTea\n===\n\nGreen tea.',
      '<a id="top"></a>\n\nTea.[^1]\n\n[^1]: https://example.org/',
    ];
    for (const text of texts) expect(detectFormat(text)).to.equal('markdown');
    expect(detectFormat('<p>Tea</p>\n<p>[^1]</p>')).to.equal('html');
    const answer = { claims: [{ text: 'Tea.' }, { text: 'Tea.', claimReview: [] }] };
    expect(detectFormat(answer)).to.equal('google-fact-check');
  });
});
