import { splitCitations, type IsSource } from '../../../text/split-citations.js';

/** Keeps the bracket of `\[1]` from being a mark. */
export const PROTECTED_BRACKET = '[\u2060';

const HELD = /([[［【〔^<\\(])\u2060|\u2060(?=[⁰¹²³⁴-⁹])/gu;

/** Words without the signs that held them apart from marks. */
export function removeJoiners(text: string): string {
  return text.includes('\u2060') ? text.replace(HELD, '$1') : text;
}

/** Puts a word joiner, which nobody sees, into words that would be read as a mark; `starts` says where foreign marks begin. */
export function insertJoiners(text: string, starts: readonly number[]): string {
  let from = 0;
  const pieces = starts.map((start) => {
    const at = /[⁰¹²³⁴-⁹]/u.test(text[start] ?? '') ? start : start + 1;
    const piece = text.slice(from, at);
    from = at;
    return `${piece}\u2060`;
  });
  return pieces.join('') + text.slice(from);
}

/** Holds apart what is a mark in a fact check’s own shape. */
export function protectCitations(text: string, isSource: IsSource): string {
  return splitCitations(text, isSource)
    .map(({ type, raw }) =>
      type === 'citation'
        ? raw.replace('[', PROTECTED_BRACKET)
        : raw.replace(/\\\[(?=\p{Nd})/gu, `\\${PROTECTED_BRACKET}`),
    )
    .join('');
}
