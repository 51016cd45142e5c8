import type { Issue } from '../../model/issue.js';
import { issueAt } from '../issue-at.js';

const TOKEN = /(?<![\p{L}\p{N}_])p\d{1,4}_s\d{1,4}(?![\p{L}\p{N}_])/giu;
const LONGEST_BRACKET = 300;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Takes internal ids such as “(p1_s1, published 2025-04-20)” out of some words, each kept in a warning. */
export function withoutTokens(text: string, path: string, issues: Issue[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found.index < from) continue;
    const [start, end] = bracketAround(text, found.index, found.index + found[0].length);
    kept.push(text.slice(from, start).trimEnd());
    from = end;
    issues.push(
      issueAt(
        'warning',
        'leaked-token',
        path,
        'This internal mark of the program that wrote the text was removed. Cite the source by its number, such as [1].',
        text.slice(start, end),
      ),
    );
  }
  return from ? (kept.join('') + text.slice(from)).trim() : text;
}

// The whole bracket where it begins with the id and cites nothing else, else the id alone.
function bracketAround(text: string, start: number, end: number): [number, number] {
  const close = CLOSING[text[start - 1] ?? ''];
  const near = text.slice(end, end + LONGEST_BRACKET);
  const length = close ? near.indexOf(close) : -1;
  return length < 0 || /[[(]/u.test(near.slice(0, length)) ? [start, end] : [start - 1, end + length + 1];
}

const BLANK = /\s/u;

/** Closes the gaps that lost citation marks left before full stops (“the lamp .”) and reports them. */
export function withoutGaps(lines: readonly string[], path: string, issues: Issue[]): string[] {
  const closed = lines.map(closeGaps);
  const gaps = closed.filter((line, at) => line !== lines[at]).length;
  if (gaps) {
    const message = `Citation marks seem to be missing from ${gaps === 1 ? 'a paragraph' : `${gaps} paragraphs`}: there are gaps before full stops. Add them again, such as [1].`;
    issues.push(issueAt('warning', 'citations-lost', path, message));
  }
  return closed;
}

function closeGaps(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = 2; at < text.length; at += 1) {
    if (!isGap(text, at)) continue;
    kept.push(text.slice(from, at).trimEnd());
    from = at;
  }
  return from ? kept.join('') + text.slice(from) : text;
}

function isGap(text: string, at: number): boolean {
  if (text[at] !== '.' && text[at] !== ',') return false;
  if (!BLANK.test(text[at - 1] as string) || !BLANK.test(text[at + 1] ?? ' ')) return false;
  let before = at - 1;
  while (before > 0 && BLANK.test(text[before] as string)) before -= 1;
  let after = at + 1;
  while (after < text.length && BLANK.test(text[after] as string)) after += 1;
  // A mark that is there is no lost one, and “. . .” is an ellipsis.
  return !/[\].,;:!?]/u.test(text[before] as string) && text[after] !== '.';
}
