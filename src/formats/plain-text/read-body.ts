import type { Block } from '../../text/rich-text.js';
import { readMarks, type MarkReading } from '../article/marks/read-marks.js';
import { readPictureLine, readTableLines } from './read-media.js';
import { splitNumber } from './split-number.js';

const BULLET = /^[•◦▪‣·●○*-]\s+(?=\S)/u;
const DASH = /^[–—]\s+(?=\S)/u;

/** A run of lines that are one paragraph or the items of one list. */
interface Run {
  kind: 'paragraph' | 'bullets' | 'numbers' | 'picture' | 'table';
  lines: string[];
}

/**
 * Rich text for the lines under one heading, each a paragraph or an item of a list, with their citation marks. Levels of nested
 * lists are lost in plain text, so all items of a run are on one level.
 */
export function readBody(lines: readonly string[], marks: MarkReading): Block[] {
  return joinRuns(lines).map(({ kind, lines: items }): Block => {
    if (kind === 'picture') return { type: 'figure', ...readPictureLine(items[0] as string), children: [] };
    if (kind === 'table') return tableOf(items, marks);
    if (kind === 'paragraph') return { type: 'paragraph', children: readMarks(items[0] as string, marks) };
    return {
      type: 'list',
      ordered: kind === 'numbers',
      items: items.map((item) => readMarks(item, marks)),
    };
  });
}

function tableOf(lines: readonly string[], marks: MarkReading): Block {
  const { header = 'none' as const, rows = [] } = readTableLines(lines, 0) ?? {};
  return {
    type: 'table',
    caption: [],
    header,
    rows: rows.map((row) => row.map((cell) => readMarks(cell, marks))),
  };
}

function joinRuns(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length;) {
    const bullets = lengthOf(lines, at, isItem);
    const numbers = lengthOf(lines, at, isNumberedItem);
    const dashes = lengthOf(lines, at, isDash);
    const table = readTableLines(lines, at);
    const [kind, length] = table
      ? (['table', table.length] as const)
      : readPictureLine(lines[at] as string)
        ? (['picture', 1] as const)
        : bullets > 0
          ? (['bullets', bullets] as const)
          : dashes > 1
            ? (['bullets', dashes] as const)
            : numbers > 1
              ? (['numbers', numbers] as const)
              : (['paragraph', 1] as const);
    const runLines = lines.slice(at, at + length);
    runs.push({
      kind,
      lines: /^(?:bullets|numbers)$/.test(kind)
        ? runLines.map((line) => withoutMarker(line, kind))
        : runLines,
    });
    at += length;
  }
  return runs;
}

function lengthOf(
  lines: readonly string[],
  from: number,
  belongs: (line: string, position: number) => boolean,
): number {
  let length = 0;
  while (from + length < lines.length && belongs(lines[from + length] as string, length)) length += 1;
  return length;
}

function isItem(line: string): boolean {
  return BULLET.test(line);
}

// A single line that begins with a dash may be a signature or speech.
function isDash(line: string): boolean {
  return DASH.test(line);
}

// Only a list that counts from 1 is drawn with the numbers it was written with.
function isNumberedItem(line: string, position: number): boolean {
  return splitNumber(line)?.number === position + 1;
}

function withoutMarker(line: string, kind: Run['kind']): string {
  if (kind === 'numbers') return splitNumber(line)?.rest ?? line;
  return line.replace(isItem(line) ? BULLET : DASH, '');
}
