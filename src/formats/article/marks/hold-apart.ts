import { splitCitations, type IsSource } from '../../../text/split-citations.js';

/** Keeps the bracket of `\[1]` from being a mark. */
export const HELD_APART = '[\u2060';

const HELD = /([[［【〔^<\\(])\u2060|\u2060(?=[⁰¹²³⁴-⁹])/gu;

/** Words without the signs that held them apart from marks. */
export function unheld(words: string): string {
  return words.includes('\u2060') ? words.replace(HELD, '$1') : words;
}

/** Puts a word joiner, which nobody sees, into words that would be read as a mark; `starts` says where foreign marks begin. */
export function joinAt(words: string, starts: readonly number[]): string {
  let from = 0;
  const pieces = starts.map((start) => {
    const at = /[⁰¹²³⁴-⁹]/u.test(words[start] ?? '') ? start : start + 1;
    const piece = words.slice(from, at);
    from = at;
    return `${piece}\u2060`;
  });
  return pieces.join('') + words.slice(from);
}

/** Holds apart what is a mark in a fact check’s own shape. */
export function joinOwnMarks(words: string, isSource: IsSource): string {
  return splitCitations(words, isSource)
    .map(({ type, raw }) =>
      type === 'citation' ? raw.replace('[', HELD_APART) : raw.replace(/\\\[(?=\p{Nd})/gu, `\\${HELD_APART}`),
    )
    .join('');
}
