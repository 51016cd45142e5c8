/** A place in a text, both from 1; the column counts characters as editors do (UTF-16). */
export interface Position {
  line: number;
  column: number;
}

const LINE_END = /\r\n|[\n\r]/g;

/** The line and column of the character at `offset`. */
export function findPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  let line = 1;
  let start = 0;
  for (const { 0: end, index } of before.matchAll(LINE_END)) {
    line += 1;
    start = index + end.length;
  }
  return { line, column: offset - start + 1 };
}
