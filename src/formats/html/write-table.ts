import { headingScope, type ProseLine, type TableOutline } from '../../outline/prose.js';
import { element, type ViewChild, type ViewNode } from '../../view/node.js';
import { writeLine, type ProseFrame } from './write-line.js';

/** A table with its caption and heading cells. */
export function writeTable(frame: ProseFrame, table: TableOutline): ViewNode {
  const { caption, rows } = table;
  const [first, ...others] = rows;
  if (!first) return caption ? writeLine(frame, 'p', caption) : null;
  const writeRow = (row: readonly ProseLine[], index: number): ViewChild =>
    element(
      'tr',
      {},
      row.map((cell, column) => {
        const scope = headingScope(table, index, column);
        return scope ? writeLine(frame, 'th', cell, { scope }) : writeLine(frame, 'td', cell);
      }),
    );
  if (frame.isFlat)
    return element(
      'div',
      {},
      caption && writeLine(frame, 'p', caption),
      rows.map((row) => writeFlat(frame, row)),
    );
  const hasHead = headingScope(table, 0, 0) === 'col';
  const body = hasHead ? others.map((row, index) => writeRow(row, index + 1)) : rows.map(writeRow);
  return element(
    'table',
    {},
    caption && writeLine(frame, 'caption', caption),
    hasHead && element('thead', {}, writeRow(first, 0)),
    body.length > 0 && element('tbody', {}, body),
  );
}

function writeFlat(frame: ProseFrame, row: readonly ProseLine[]): ViewChild {
  const inlines = row.flatMap((cell, column) => [
    ...(column ? [{ type: 'text' as const, text: ' | ' }] : []),
    ...cell.inlines,
  ]);
  return writeLine(frame, 'p', { text: row.map(({ text }) => text).join(' | '), inlines });
}
