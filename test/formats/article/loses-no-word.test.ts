import { expect } from 'chai';
import { array, assert, constantFrom, property, tuple } from '../../support/fast-check.js';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import type { ParsedFactCheck } from '../../../src/model/parse-fact-check.js';

/** Every word of a value, wherever it stands in it. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/w\d+w/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

/** The numbered words of a text that are neither in what was read nor in an issue. */
function lostWords(text: string, { factCheck, issues }: ParsedFactCheck): string[] {
  const kept = new Set(wordsIn([factCheck, issues.map((issue) => issue.text)]));
  return wordsIn(text).filter((word) => !kept.has(word));
}

// The lines that newsrooms write, with numbered words for W.
const lines = [
  'Fact check: W',
  'Fact check',
  'By Ann W',
  'Published: March 3, 2026',
  'Published: W',
  'Published by Ann W, March 6, 2026',
  'Monday, 3 May 2026 at 10:15 W',
  'By Ann W 3 May 2026',
  'Update: W was added on 3 May 2026 by W.',
  'Editor’s note (3 May 2026): W',
  'Updated: 4 May 2026 W',
  'Ann W | Reporter W',
  'May 3, 2026 | W',
  'Correction, 4 May 2026: W was wrong.',
  'Corrections',
  'Claim: W is a claim of words.',
  'Claim',
  'Claim 2: W is another of them.',
  'What was claimed',
  'Our verdict',
  'Our rating: W is a sentence.',
  'Claimed by: W',
  'Claim date: 3 May 2026',
  'Claim date: W',
  'Source: W',
  'Place: W',
  'Verdict: False',
  'Verdict: False. W said so.',
  'Verdict: W',
  'Rating: 4/5 W',
  'False',
  '“W is a quotation of words”',
  'Ann W, mayor of W, in a speech on 3 May 2026',
  'In short',
  'What we found',
  'The facts: W is a fact.',
  'Conclusion',
  '___',
  'Sources',
  '1. W, https://example.org/W',
  '• W (archived: https://archive.ph/W)',
  'W, report, 2026',
  '[a] https://example.org/W W',
  'Read also: W',
  'Related',
  'W is a line',
  'A sentence that is long enough to be text, with W in the middle of it, and then it ends.',
  'We rate this claim False.',
  'Want to dive deeper?',
  'This is part of our effort W.',
];

describe('fromPlainText of what newsrooms write', function () {
  this.timeout(60_000);

  it('loses no word, whatever its lines stand in', () => {
    const article = array(tuple(constantFrom(...lines), constantFrom('\n', '\n\n')), { maxLength: 25 });
    assert(
      property(article, (pieces) => {
        let count = 0;
        const text = pieces.map((piece) => piece.join('').replace(/W/gu, () => `w${(count += 1)}w`)).join('');
        expect(lostWords(text, fromPlainText(text)), text).to.deep.equal([]);
      }),
    );
  });
});
