import type { CitationNode, TextNode } from './rich-text.js';

/** A stretch of a paragraph: words or one citation mark, with the characters it was written with. */
export type Token = (TextNode & { raw: string }) | CitationNode;

/** Says whether a source with this id exists. */
export type IsSource = (id: string) => boolean;

const LONGEST_MARK = 200;
const LARGEST_RANGE = 50;
// Beyond this a number in brackets is more likely a year or a count than one of at most 200 sources.
const LARGEST_NUMBER = 999;
// As many as a fact check can have sources.
const MOST_REFS = 200;

const PIECE = /^\s*(\S{1,6}?)(?:\s*[-\u2010-\u2013]\s*(\S{1,6}))?\s*$/u;

/** Whether words begin with a decimal digit of any script. */
export function startsWithDigit(text: string): boolean {
  // An engine makes a class of Unicode's as soon as it reads it in a literal, and few pages have other digits than ASCII's.
  return text < '\x80' ? /^\d/.test(text) : RegExp('^\\p{Nd}', 'u').test(text);
}

/** Value of a decimal number in the digits of any script; `NaN` for other words and for numbers that begin with zero. */
export function digitsToNumber(digits: string): number {
  let number = '';
  for (const digit of digits) {
    if (!startsWithDigit(digit)) return NaN;
    // Unicode keeps the ten digits of a script together, zero first (https://www.unicode.org/reports/tr44/#Numeric_Type).
    const codePoint = digit.codePointAt(0) as number;
    let first = digit < '\x80' ? 48 : codePoint;
    while (startsWithDigit(String.fromCodePoint(first - 1))) first -= 1;
    number += String((codePoint - first) % 10);
  }
  return /^[1-9]/.test(number) ? Number(number) : NaN;
}

function refsOf(content: string, isSource: IsSource): string[] {
  if (isSource(content)) return [content];
  const refs: string[] = [];
  const isCitable = (number: number): boolean => number <= LARGEST_NUMBER || isSource(String(number));
  for (const piece of content.split(/[,;\u060C\u061B\u3001\uFF0C\uFF1B]/)) {
    const [, first = '', last = first] = PIECE.exec(piece) ?? [];
    let number = digitsToNumber(first);
    const to = digitsToNumber(last);
    const isLong = to - number >= LARGEST_RANGE && !(isSource(String(number)) && isSource(String(to)));
    if (
      !isCitable(number) ||
      !isCitable(to) ||
      to < number ||
      isLong ||
      refs.length + to - number >= MOST_REFS
    )
      return [];
    for (; number <= to; number += 1) refs.push(String(number));
  }
  return refs;
}

/**
 * Splits a paragraph into words and citation marks (`[1]`, `[1, 2]`, `[1; 2]`, `[1-3]`, digits of any script).
 * Joined `raw`s equal the paragraph; each bracket is one mark; `\[1]` and `[[1]]` are words; a number above 999 or a range
 * over 50 is a mark only where such sources exist; more than 200 sources are none; time grows linearly with the length.
 */
export function splitCitations(paragraph: string, isSource: IsSource = () => false): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  const flush = (end: number): void => {
    const raw = paragraph.slice(start, end);
    const text = raw.includes('\\') ? raw.replace(RegExp('\\\\(?=\\[\\p{Nd})', 'gu'), '') : raw;
    if (raw) tokens.push({ type: 'text', text, raw });
    start = end;
  };
  let open = -1;
  while ((open = paragraph.indexOf('[', open + 1)) >= 0) {
    const [raw = '', content = ''] = /^\[([^[\]]+)\]/.exec(paragraph.slice(open, open + LONGEST_MARK)) ?? [];
    const end = open + raw.length;
    const before = paragraph[open - 1];
    const refs =
      content && before !== '\\' && !(before === '[' && paragraph[end] === ']')
        ? refsOf(content.trim(), isSource)
        : [];
    if (!refs.length) continue;
    flush(open);
    tokens.push({ type: 'citation', refs, raw });
    start = end;
    open = end - 1;
  }
  flush(paragraph.length);
  return tokens;
}
