import { expect } from 'chai';
import type { Block, Inline } from '../../src/text/rich-text.js';
import { citationsIn, flattenInlines, flattenRichText, linesOf } from '../../src/text/walk-rich-text.js';

function words(text: string): Inline {
  return { type: 'text', text };
}

function mark(...refs: string[]): Inline {
  return { type: 'citation', refs, raw: `[${refs.join('][')}]` };
}

function everyBlock(): Block[] {
  return [
    { type: 'paragraph', children: [words('One '), mark('1')] },
    { type: 'quote', children: [{ type: 'strong', text: 'Two' }, mark('3', '2')] },
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'emphasis', text: 'Three' }],
        [{ type: 'link', text: 'Four', href: 'https://example.org' }, mark('1')],
      ],
    },
  ];
}

describe('linesOf', () => {
  it('gives the one line of a paragraph or quote and each item of a list', () => {
    expect(everyBlock().map((block) => linesOf(block).length)).to.deep.equal([1, 1, 2]);
    expect(linesOf({ type: 'list', ordered: true, items: [] })).to.deep.equal([]);
  });
});

describe('citationsIn', () => {
  it('gives the marks of all kinds of blocks in reading order', () => {
    const refs = citationsIn(everyBlock()).map((citation) => citation.refs);
    expect(refs).to.deep.equal([['1'], ['3', '2'], ['1']]);
  });

  it('gives nothing where there is no mark or no text', () => {
    expect(citationsIn([{ type: 'paragraph', children: [words('[1]')] }])).to.deep.equal([]);
    expect(citationsIn(undefined)).to.deep.equal([]);
  });
});

describe('flattenInlines', () => {
  it('joins the words of all kinds of nodes, marks as they were written', () => {
    expect(everyBlock().flatMap(linesOf).map(flattenInlines)).to.deep.equal([
      'One [1]',
      'Two[3][2]',
      'Three',
      'Four[1]',
    ]);
    expect(flattenInlines([])).to.equal('');
  });
});

describe('flattenRichText', () => {
  it('sets a blank line between blocks and a line end between items', () => {
    expect(flattenRichText(everyBlock())).to.equal('One [1]\n\nTwo[3][2]\n\nThree\nFour[1]');
    expect(flattenRichText([])).to.equal('');
  });
});
