import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parseInlines, parseRichText } from '../../src/text/parse-rich-text.js';
import { flattenInlines, flattenRichText } from '../../src/text/walk-rich-text.js';

describe('parseInlines', () => {
  it('gives words and citation marks as nodes of rich text', () => {
    expect(parseInlines('Tea [1]\\[2].')).to.deep.equal([
      { type: 'text', text: 'Tea ' },
      { type: 'citation', refs: ['1'], raw: '[1]' },
      { type: 'text', text: '[2].' },
    ]);
  });

  it('asks which ids are sources', () => {
    expect(parseInlines('[who]', (id) => id === 'who')).to.deep.equal([
      { type: 'citation', refs: ['who'], raw: '[who]' },
    ]);
  });

  it('flattens to the paragraph, for any text without a backslash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (paragraph) => {
        const words = paragraph.replaceAll('\\', '');
        expect(flattenInlines(parseInlines(words))).to.equal(words);
      }),
    );
  });
});

describe('parseRichText', () => {
  /** The paragraphs of a text, each flattened. */
  function paragraphsOf(value: string): string[] {
    return parseRichText(value).map((block) => flattenRichText([block]));
  }

  it('parts paragraphs at blank lines, whatever the line ends are', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029']) {
      expect(paragraphsOf(`One.${end}${end}Two.${end} ${end}\t${end}Three.`)).to.deep.equal([
        'One.',
        'Two.',
        'Three.',
      ]);
    }
  });

  it('turns a single line end into a space', () => {
    expect(paragraphsOf('One\nand  \r\n  a half.')).to.deep.equal(['One and a half.']);
  });

  it('finds marks in each paragraph', () => {
    expect(parseRichText('One [1].\n\n[2]')).to.deep.equal([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'One ' },
          { type: 'citation', refs: ['1'], raw: '[1]' },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'paragraph', children: [{ type: 'citation', refs: ['2'], raw: '[2]' }] },
    ]);
  });

  it('reads no markup', () => {
    expect(paragraphsOf('<b>One</b> &amp; **two** [x](y)')).to.deep.equal([
      '<b>One</b> &amp; **two** [x](y)',
    ]);
  });

  it('finds no paragraph in blanks', () => {
    for (const value of ['', ' ', '\n\n\n', '\t\r\n \u2028']) {
      expect(parseRichText(value)).to.deep.equal([]);
    }
  });

  it('gives paragraphs that are not empty and lose no character but blanks, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const words = value.replaceAll('\\', '');
        const paragraphs = paragraphsOf(words);
        for (const paragraph of paragraphs) expect(paragraph).to.match(/^\S(?:[^]*\S)?$/);
        expect(paragraphs.join('').replaceAll(/\s/gu, '')).to.equal(words.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
