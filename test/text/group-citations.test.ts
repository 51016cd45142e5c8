import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { groupCitations, type CitationGroup, type GroupedInline } from '../../src/text/group-citations.js';
import { parseInlines } from '../../src/text/parse-rich-text.js';
import type { Inline } from '../../src/text/rich-text.js';
import { flattenInlines } from '../../src/text/walk-rich-text.js';

function groupsIn(paragraph: string): CitationGroup[] {
  return groupCitations(parseInlines(paragraph)).filter((node) => node.type === 'group');
}

/** What a reader copies from a grouped line. */
function joined(line: readonly GroupedInline[]): string {
  return line
    .map((node) =>
      node.type === 'group'
        ? [...node.refs.flatMap(({ before, text }) => [before, text]), node.end, node.after].join('')
        : node.text,
    )
    .join('');
}

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    type: fc.constantFrom('text' as const, 'strong' as const, 'emphasis' as const),
    text: fc.oneof(fc.constantFrom('', ' ', '.', '.”', ', then', ' a'), fc.string()),
  }),
  fc.record({ type: fc.constant('link' as const), text: fc.string(), href: fc.string() }),
  fc.record({
    type: fc.constant('citation' as const),
    refs: fc.array(fc.constantFrom('1', '2', '3', '12', 'who')),
    raw: fc.oneof(
      fc.constantFrom('[1]', '[1, 2]', '[1-3]', '[٣]', '[who]', ''),
      fc.string({ unit: 'binary' }),
    ),
  }),
);

describe('groupCitations', () => {
  it('gathers neighbouring marks and those parted by blanks only', () => {
    for (const paragraph of ['[1][2]', '[1] [2]', '[1]\u00a0\u2009[2]', '[1, 2]', '[1; 2]']) {
      const [group, ...others] = groupsIn(paragraph);
      expect(others, paragraph).to.deep.equal([]);
      expect(
        group?.refs.map(({ ref }) => ref),
        paragraph,
      ).to.deep.equal(['1', '2']);
    }
  });

  it('keeps marks apart that have words or other nodes between them', () => {
    expect(groupsIn('[1], [2] and [3]')).to.have.length(3);
    const line: Inline[] = [
      { type: 'citation', refs: ['1'], raw: '[1]' },
      { type: 'strong', text: ' ' },
      { type: 'citation', refs: ['2'], raw: '[2]' },
    ];
    expect(groupCitations(line).map(({ type }) => type)).to.deep.equal(['group', 'strong', 'group']);
  });

  it('keeps the order of the refs', () => {
    expect(groupsIn('[9][1]')[0]?.refs.map(({ ref }) => ref)).to.deep.equal(['9', '1']);
  });

  it('gives each number with the characters before it and those behind the last', () => {
    expect(groupsIn('[1, 2] [3]')).to.deep.equal([
      {
        type: 'group',
        refs: [
          { before: '[', ref: '1', text: '1', mark: '[1, 2]' },
          { before: ', ', ref: '2', text: '2', mark: '[1, 2]' },
          { before: '] [', ref: '3', text: '3', mark: '[3]' },
        ],
        end: ']',
        after: '',
      },
    ]);
  });

  it('keeps the digits as they were written', () => {
    expect(groupsIn('[١، ٢]')[0]?.refs.map(({ ref, text }) => [ref, text])).to.deep.equal([
      ['1', '١'],
      ['2', '٢'],
    ]);
  });

  it('gives no written number to what is inside a range', () => {
    expect(groupsIn('[1-3, 5]')[0]?.refs.map(({ ref, text }) => [ref, text])).to.deep.equal([
      ['1', '1'],
      ['2', ''],
      ['3', '3'],
      ['5', '5'],
    ]);
  });

  it('gives no written number to an id that is a word', () => {
    const [group] = groupCitations([{ type: 'citation', refs: ['who'], raw: '[who]' }]);
    expect(group).to.deep.equal({
      type: 'group',
      refs: [{ before: '', ref: 'who', text: '', mark: '[who]' }],
      end: '[who]',
      after: '',
    });
  });

  it('keeps closing punctuation with the marks and leaves the rest of the words', () => {
    for (const after of ['.', ',', '.”', ')', '!?', '…', '؟', '。', '»;']) {
      expect(groupCitations(parseInlines(`[1]${after} Then`)).slice(0, 2)).to.deep.equal([
        { ...groupsIn('[1]')[0], after },
        { type: 'text', text: ' Then' },
      ]);
    }
    expect(groupsIn('[1] (see')[0]).to.include({ after: '' });
    expect(groupsIn('[1] .')[0]).to.include({ after: '' });
  });

  it('leaves lines without marks as they are', () => {
    const line: Inline[] = [
      { type: 'text', text: '.' },
      { type: 'link', text: 'Tea', href: 'https://example.org' },
    ];
    expect(groupCitations(line)).to.deep.equal(line);
    expect(groupCitations([])).to.deep.equal([]);
  });

  it('joins to the written text, for any paragraph', () => {
    const piece = fc.constantFrom('[1]', '[2, 3]', '[1–4]', '[٣]', ' ', '.', ', ', 'a', '”', '[x', '[2024]');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string(),
        ),
        (paragraph) => {
          const line = parseInlines(paragraph);
          expect(joined(groupCitations(line))).to.equal(flattenInlines(line));
        },
      ),
    );
  });

  it('joins to the written text and keeps every ref, for any line of nodes', () => {
    fc.assert(
      fc.property(fc.array(inline), (line) => {
        const grouped = groupCitations(line);
        expect(joined(grouped)).to.equal(flattenInlines(line));
        expect(
          grouped.flatMap((node) => (node.type === 'group' ? node.refs.map(({ ref }) => ref) : [])),
        ).to.deep.equal(line.flatMap((node) => (node.type === 'citation' ? node.refs : [])));
      }),
    );
  });

  it('does not change the line', () => {
    const line = parseInlines('a [1] [2, 3]. b');
    groupCitations(line);
    expect(line).to.deep.equal(parseInlines('a [1] [2, 3]. b'));
  });
});
