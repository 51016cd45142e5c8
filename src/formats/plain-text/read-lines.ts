import { joinPieces } from './join-pieces.js';
import { keyOf } from './key-of.js';
import { unwrapLines } from './unwrap-lines.js';

/** A line that says something, and what stands around it. */
export interface Line {
  /** The words as written, without blanks at either end. */
  text: string;
  /** The words as they are compared with the format's fixed words. */
  key: string;
  blankBefore: boolean;
  blankAfter: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const BLANK = /[\s\u200b\u2060]/u;

/** The lines of a text that say something, each a paragraph, a heading, an item or a notice of its own. */
export function readLines(text: string): Line[] {
  const written = joinPieces(unwrapLines(text.split(LINE_END).map(trimLine)));
  const lines: Line[] = [];
  written.forEach((line, index) => {
    if (!line) return;
    lines.push({
      text: line,
      key: keyOf(line),
      blankBefore: !written[index - 1],
      blankAfter: !written[index + 1],
    });
  });
  return lines;
}

// `trim` leaves zero-width spaces, and a pattern for the end of a line takes squared time on a line of blanks.
function trimLine(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && BLANK.test(line[from] as string)) from += 1;
  while (to > from && BLANK.test(line[to - 1] as string)) to -= 1;
  return line.slice(from, to);
}
