import { endsSentence } from './ends-sentence.js';
import { headingRole } from './recognise-heading.js';
import { keyOf } from './key-of.js';

const NARROWEST = 40;
const WIDEST = 120;
const ITEM = /^(?:[•◦▪‣·●○*–—-]\s|\p{Nd}{1,3}[.)]\s|\[\p{Nd})/u;
const SMALL_LETTER = /^[“"‘'(]?[\p{Ll}\p{Lo}]/u;

/**
 * Joins the lines of paragraphs that a mail program or editor wrapped at one width. A text counts as wrapped only where
 * lines break in mid-sentence again and again; in all others a line is a paragraph.
 */
export function unwrapLines(lines: readonly string[]): string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || width > WIDEST || !isWrapped(lines, width)) return [...lines];
  const joined: string[] = [];
  let last = '';
  let inQuestions = false;
  for (const line of lines) {
    const role = headingRole(keyOf(line));
    if (role) inQuestions = role === 'follow-ups';
    const before = joined.at(-1);
    const isJoined = isForced(last, line, width) && !(inQuestions && last.endsWith('?'));
    if (isJoined && before !== undefined) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
    last = line;
  }
  return joined;
}

function isWrapped(lines: readonly string[], width: number): boolean {
  let pairs = 0;
  let broken = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!line || !next || ITEM.test(next)) return;
    pairs += 1;
    if (isForced(line, next, width) && !endsSentence(line) && SMALL_LETTER.test(next)) broken += 1;
  });
  return broken >= 3 && broken >= pairs * 0.4;
}

// Whether the first word of the next line had no room in this one.
function isForced(line: string, next: string, width: number): boolean {
  if (!line || !next || ITEM.test(next)) return false;
  const space = next.indexOf(' ');
  return line.length + 1 + (space < 0 ? next.length : space) > width;
}
