import { expect } from 'chai';
import { fromClaimReview } from '../../src/formats/claim-review.js';
import { detectFormat } from '../../src/formats/detect-format.js';
import { fromGoogleFactCheck } from '../../src/formats/google-fact-check.js';
import { fromHtml } from '../../src/formats/html.js';
import { fromMarkdown } from '../../src/formats/markdown.js';
import { cleanJson } from '../../src/formats/page-data/clean-json.js';
import { fromPlainText } from '../../src/formats/plain-text.js';
import { fromWebPage } from '../../src/formats/web-page.js';
import { findMangling } from '../../src/model/find-mangling.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { groupCitations } from '../../src/text/group-citations.js';
import { parseInlines, parseRichText } from '../../src/text/parse-rich-text.js';
import { findGrowth } from '../support/measure-growth.js';
import { htmlParser } from '../support/parse-html.js';

/** Pieces of text of which many in a row have made parsers slow. */
const pieces = (
  'a|a |[|]|[1]|[1][2] |[1|[[1]] |\\[1] |[a](b) |[a](|](|![|(|<|>|<a|<a href="|<!--|<!-- a -->|-->|<article |</p>|&|&amp;|&#|*|**|_|*a_ |`|``a|~|#|# a\n|' +
  '- a\n|1. a\n|> |>\n|\n|\n\n|\r\n| \n|\t|\u00a0|---\n|===\n|a\n===\n|---|===|- |. |a. |a? |: |a: b\n|"|\\"|{|}|{"a":|["|,|1|١|01|\\|/|//|http://|http://a.b/ |' +
  '<p>a|<b>a|<div class="claim">a|<div>a</div>|<table><tr><td>a|<li>a|<h2>a</h2>|<a href="#a">1</a>|<i id="a">a</i>|<br>|<img alt="a">|<dt>a|<s>a</s>|<article>a</article>|</div>|//a|/*|,\n|]]>|' +
  '[^1]|[^1]: a\n|[1]: a\n|[a]: b\n|* * |Disclaimer: a\n|Claim: a b c\n|Verdict: False\n|Claim\n|False\n|“a b c”\n|By Ann Ash\n|3 May 2026\n|Correction: 3 May 2026\n|a\tb\n|Checked on |Sources\n|\u202e|\ud83d|é|\u0301|茶'
).split('|');

/** A text of about so many characters, made of a piece, between words. */
function text(piece: string, size: number): string {
  return `Tea${piece.repeat(Math.ceil(size / piece.length))}tea`;
}

const review = (words: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: words,
  url: words,
  datePublished: words,
  author: { '@type': words, name: words, url: words },
  reviewRating: { '@type': 'Rating', alternateName: words, ratingValue: words },
  itemReviewed: { '@type': 'Claim', author: { name: words }, appearance: words, datePublished: words },
});

const parseHtml = await htmlParser();

const readers: Record<string, (words: string) => () => unknown> = {
  'The rich text parser': (words) => () => parseRichText(words),
  'The gatherer of citation marks': (words) => {
    const line = parseInlines(words);
    return () => groupCitations(line);
  },
  fromPlainText: (words) => () => fromPlainText(words),
  'fromPlainText, as a title,': (words) => () => fromPlainText(`${words}\nTea\n\nTea grows on hills.`),
  fromMarkdown: (words) => () => fromMarkdown(words),
  detectFormat: (words) => () => detectFormat(words),
  'detectFormat, from the first letter,': (words) => () => detectFormat(words.slice(3)),
  fromClaimReview: (words) => () => fromClaimReview(review(words)),
  'fromClaimReview, as JSON text,': (words) => () => fromClaimReview(words.slice(3)),
  fromGoogleFactCheck: (words) => () =>
    fromGoogleFactCheck({
      claims: [
        {
          text: words,
          claimant: words,
          claimDate: words,
          claimReview: [
            {
              url: words,
              title: words,
              textualRating: words,
              reviewDate: words,
              publisher: { name: words, site: words },
            },
          ],
        },
      ],
    }),
  fromHtml: (words) => {
    const root = parseHtml(`<article data-fact-check="1"><h2>Tea</h2><p>${words}</p></article>`);
    return () => fromHtml(root);
  },
  'fromWebPage, as the text of a page,': (words) => () =>
    fromWebPage(`<title>Tea</title><main><h1>Tea</h1>${words}</main>`),
  'fromWebPage, as its names and data,': (words) => {
    const name = words.replace(/["<>]/g, ' ');
    const html = `<title>${name}</title><meta name="author" content="${name}"><script type="application/ld+json">${words.replaceAll('</', '')}</script><div class="${name}" id="${name}"><h1>${name}</h1><p><a href="#${name}">1</a>Tea.</p></div>`;
    return () => fromWebPage(html);
  },
  'The cleaner of JSON-LD': (words) => () => cleanJson(`{"a": "${words}`),
  'The finder of mangled JSON': (words) => () => findMangling(words),
  parseFactCheck: (words) => () =>
    parseFactCheck({ title: 'Tea', url: words, summary: words, sources: [{ url: words, doi: words }] }),
};

/** The readers that do most, which are tried with every sixth piece. */
const thorough = [
  'fromPlainText',
  'fromPlainText, as a title,',
  'fromMarkdown',
  'fromHtml',
  'fromClaimReview',
  'fromWebPage, as the text of a page,',
  'fromWebPage, as its names and data,',
];

describe('Time grows no faster than the text', function () {
  this.timeout(300_000);

  for (const [name, reader] of Object.entries(readers)) {
    it(`that ${name} reads`, () => {
      const slow: string[] = [];
      for (const piece of pieces.filter((_, at) => at % 6 === 0 || !thorough.includes(name))) {
        const growth = findGrowth((size) => reader(text(piece, size)), 125_000);
        if (growth)
          slow.push(
            `${JSON.stringify(piece)}: ${growth.before} ms, then ${growth.after} ms for ${growth.size}`,
          );
      }
      expect(slow).to.deep.equal([]);
    });

    it(`that ${name} reads, up to a million characters of all kinds`, () => {
      const mixed = pieces.join('');
      expect(findGrowth((size) => reader(text(mixed, size)), 1_000_000)).to.equal(undefined);
    });
  }

  it('that fromMarkdown reads, with tags that are never ended', () => {
    const slow: string[] = [];
    for (const tag of ['<sup>', '<span hidden>', '<s>', '<b>', '<sup><span hidden>'])
      for (const piece of [
        `a${tag}b `,
        `${tag}1</sup>`,
        `a${tag}\n\n`,
        `${tag}${tag.replace('<', '</')} `,
        `- ${tag}\n`,
      ])
        if (findGrowth((size) => readers['fromMarkdown']!(text(piece, size)), 125_000)) slow.push(piece);
    expect(slow).to.deep.equal([]);
  });

  it('that fromWebPage reads, as an article with links and menus between its paragraphs', () => {
    const paragraph =
      '<p class="a b">Bees rest at night, when it is dark and cold outside. <a href="/x">A link</a>, <b>and</b> more.</p>\n<div class="related"><ul><li><a href="/y">Other</a></li></ul></div>\n';
    const reader = readers['fromWebPage, as the text of a page,']!;
    expect(findGrowth((size) => reader(text(paragraph, size)), 1_000_000, Infinity)).to.equal(undefined);
  });
});
