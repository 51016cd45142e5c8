import * as fc from './fast-check.js';
import { parseFactCheck, type FactCheck } from '../../src/formats.js';

const PIECES = [
  ...[
    ' ',
    ' ',
    ' ',
    "'",
    '"',
    '-',
    '--',
    '---',
    '…',
    '...',
    '``',
    "''",
    '’',
    '“',
    '&',
    '<',
    '>',
    '(',
    ')',
    '[1]',
    '{',
    '|',
  ],
  ...[
    '}',
    '\\',
    '%',
    '$',
    '@',
    '#',
    '.',
    ',',
    ' (tm)',
    "9'",
    '5"',
    '2x3',
    "it's",
    "'90s",
    'tea',
    'Cy',
    'é',
    'الشاي',
  ],
  ...['&amp;', '&#8217;', '&#x27;', '<b>', '[gallery]', '<!-- wp:html -->', 'https://example.org/a--b'],
];

/** Words made of all that filters look for: quotes, dashes, signs, brackets, entities and tags. */
export function oddWords(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
    .map((pieces) => `a${pieces.join('')}z`);
}

/** Fact checks whose every text is made of odd words. */
export function anOddFactCheck(): fc.Arbitrary<FactCheck> {
  const words = oddWords();
  const few = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 2 });
  const verdict = { label: words, reviewer: fc.record({ name: words }), explanation: words };
  const claim = { text: words, claimant: fc.record({ name: words, role: words }), explanation: words };
  const source = { title: words, publisher: words, authors: fc.tuple(words) };
  const correction = { text: words, from: words, to: words };
  return fc
    .record({
      title: words,
      checkedAt: fc.constant('2026-01-26'),
      publisher: fc.record({ name: words }),
      labels: fc.record({ summary: words }),
      summary: words,
      claims: few(
        fc.record({
          ...claim,
          saidAt: fc.constant('2025'),
          verdicts: few(fc.record({ ...verdict, rating: fc.constant('false' as const) })),
        }),
      ),
      sections: few(fc.record({ heading: words, body: words })),
      sources: fc.tuple(
        fc.record({ ...source, id: fc.constant(1), url: fc.constant('https://example.org/a--b?x=1&y=2') }),
      ),
      followUps: few(fc.record({ text: words, url: fc.constant('https://example.org/') })),
      corrections: few(
        fc.record({ ...correction, at: fc.constant('2026-01-27'), kind: fc.constant('error' as const) }),
      ),
    })
    .map((input) => parseFactCheck(input).factCheck!);
}
