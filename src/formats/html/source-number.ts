import { digitsToNumber } from '../../text/split-citations.js';

// `[2] ` at the start of a line; a reader of another script may have changed its digits.
const LABEL = /^\s*\[([^[\]\s]{1,9})\]\s*/;

/** The number that a source has in words, and what follows it; undefined where there is none. */
export function splitNumber(text: string): { number: number; rest: string } | undefined {
  const [label = '', digits = ''] = LABEL.exec(text) ?? [];
  const number = digitsToNumber(digits);
  return number > 0 ? { number, rest: text.slice(label.length) } : undefined;
}

/** The one number that all say who know one; undefined where they differ, and where none does. */
export function agreedNumber(numbers: readonly (number | undefined)[]): number | undefined {
  const known = new Set(numbers.filter((number) => number !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
}
