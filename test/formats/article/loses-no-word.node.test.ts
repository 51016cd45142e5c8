import { expect } from 'chai';
import { array, assert, constantFrom, property, tuple } from '../../support/fast-check.js';
import { fromDocx } from '../../../src/formats/docx.js';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import { fromWebPage } from '../../../src/formats/web-page.js';
import type { ParsedFactCheck } from '../../../src/model/parse-fact-check.js';
import { buildDocx, docxParagraph } from '../../support/build-docx.js';

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

/** Lines, each with what stands behind it, as an article in each form. */
const readers: Record<string, (pieces: readonly (readonly [string, string])[]) => ParsedFactCheck> = {
  fromPlainText: (pieces) => fromPlainText(pieces.flat().join('')),
  fromMarkdown: (pieces) => fromMarkdown(pieces.flat().join('')),
  fromWebPage: (pieces) =>
    fromWebPage(`<main>${pieces.map(([line, end]) => inPage(line, end)).join('')}</main>`),
  fromDocx: (pieces) => fromDocx(buildDocx(pieces.map(([line]) => docxParagraph(line)).join(''))),
};

// Some lines are headings and items of lists.
function inPage(line: string, end: string): string {
  const name = end === '\n' ? 'p' : line.startsWith('•') ? 'li' : /[.:,]/.test(line) ? 'p' : 'h2';
  return `<${name}>${line}</${name}>`;
}

for (const [name, read] of Object.entries(readers)) {
  describe(`${name} of what newsrooms write`, function () {
    this.timeout(60_000);

    it('loses no word, whatever its lines stand in', () => {
      const article = array(tuple(constantFrom(...lines), constantFrom('\n', '\n\n')), { maxLength: 25 });
      assert(
        property(article, (given) => {
          let count = 0;
          const pieces = given.map(
            ([line, end]) => [line.replace(/W/gu, () => `w${(count += 1)}w`), end] as const,
          );
          const all = read(pieces);
          const isRead =
            all.factCheck !== undefined || !all.issues.some(({ severity }) => severity === 'error');
          // What cannot be shown at all, such as a text without a title, stays with its author.
          if (isRead)
            expect(lostWords(pieces.flat().join(''), all), pieces.flat().join('')).to.deep.equal([]);
        }),
      );
    });
  });
}
