import { expect } from 'chai';
import { fromHtml, toHtml, type HtmlNode } from '../../../src/formats/html.js';
import { aClaim, aParsedFactCheck, aSource, aVerdict } from '../../support/build-payload.js';
import { comparable } from '../../support/comparable.js';
import { htmlParser } from '../../support/parse-html.js';

// What WordPress looks for: https://developer.wordpress.org/reference/classes/wp_embed/autoembed/
const LINE = /^(\s*)(https?:\/\/[^\s<>"]+)(\s*)$/im;
const PARAGRAPH = /(<p(?: [^>]*)?>\s*)(https?:\/\/[^\s<>"]+)(\s*<\/p>)/i;

/** A fact check with these words wherever a paragraph of a publisher's words can be. */
const withWords = (text: string) =>
  aParsedFactCheck({
    title: text,
    summary: [
      { type: 'paragraph', children: [{ type: 'text', text }] },
      { type: 'quote', children: [{ type: 'text', text }] },
      { type: 'list', ordered: false, items: [[{ type: 'text', text }]] },
    ],
    claims: [
      aClaim({
        text,
        verdicts: [
          aVerdict({ label: `${text} ${'is what they say '.repeat(6)}` }),
          aVerdict({ label: text }),
        ],
      }),
      aClaim({ text, verbatim: true }),
    ],
    sections: [{ heading: text, body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }],
    sources: [aSource({ title: text, quotes: [{ text }] })],
    followUps: [{ text }],
    corrections: [{ text }],
  });

describe('Words that WordPress would run', () => {
  let parse: (html: string) => HtmlNode;

  before(async () => {
    parse = await htmlParser();
  });

  for (const text of [
    'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    'HTTP://youtu.be/a&b=c',
    '  https://youtu.be/a  ',
    'https://youtu.be/"a"',
    'Tea\nhttps://youtu.be/a\nand more',
    'Tea\n\t https://youtu.be/a \nhttps://youtu.be/b',
  ])
    it(`are no address alone in a paragraph or on a line: ${JSON.stringify(text)}`, () => {
      const factCheck = withWords(text);
      for (const view of ['full', 'brief', 'glance'] as const) {
        const html = toHtml(factCheck, { view }).replace(/<[^>]*>/g, (tag) => tag.replaceAll('\n', ' '));
        expect(html).not.to.match(LINE).and.not.to.match(PARAGRAPH);
      }
      expect(comparable(fromHtml(parse(toHtml(factCheck))).factCheck!)).to.deep.equal(comparable(factCheck));
    });

  for (const text of [
    '[2col]',
    '[3d model="x"]',
    '[1 2 gallery]',
    '[१tea]',
    '[[1col]]',
    '[/2col]',
    '[2col /]',
  ])
    it(`are no shortcode, also not one that begins with a digit: ${text}`, () => {
      const factCheck = withWords(`Tea ${text}`);
      const html = toHtml(factCheck);
      expect(html.replace(/\[\p{N}[\p{N}\s,;–-]*\]/gu, '')).not.to.include('[');
      expect(comparable(fromHtml(parse(html)).factCheck!)).to.deep.equal(comparable(factCheck));
    });

  it('are no citation marks, which stay as they are', () => {
    const marks = '[1] [1][2] [1, 2] [1; 2] [1-3] [1–3] [1, 3-5]';
    expect(
      toHtml(aParsedFactCheck({ summary: marks, sources: [1, 2, 3, 4, 5].map((id) => aSource({ id })) })),
    ).to.include(marks);
  });

  it('are no address in a longer line, nor one that is a link, which stay as they are', () => {
    const html = toHtml(
      aParsedFactCheck({
        summary: 'See https://example.org/tea for more.',
        sources: [aSource({ title: undefined, url: 'https://example.org/tea' })],
      }),
    );
    expect(html).to.include('See https://example.org/tea for more.');
    expect(html).to.include('>https://example.org/tea</a>');
  });
});
