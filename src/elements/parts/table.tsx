/** @jsx h */
import { headingScope, type ProseLine, type TableOutline } from '../../outline/prose.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { message, type PageContext } from '../page-context.js';
import { drawProseLine } from './prose-line.js';

/** A table; one that is wider than its place can be scrolled, also with the keyboard (`watchOverflow` unmakes the stop of others). */
export function Table({ page, table }: { page: PageContext; table: TableOutline }): ViewChild {
  const { caption, rows } = table;
  const drawRow = (row: readonly ProseLine[], index: number): ViewChild => (
    <tr>{row.map((cell, column) => drawCell(page, cell, headingScope(table, index, column)))}</tr>
  );
  const hasHead = rows.length > 0 && headingScope(table, 0, 0) === 'col';
  const [first = []] = rows;
  if (!rows.length && !caption) return null;
  return (
    <div class="scroll" role="group" tabindex={0} aria-label={caption?.text ?? message(page, 'table')}>
      <table part="table">
        {caption && drawProseLine(page, 'caption', caption, { part: 'caption' })}
        {hasHead && <thead>{drawRow(first, 0)}</thead>}
        <tbody>{rows.map((row, index) => (hasHead && !index ? null : drawRow(row, index)))}</tbody>
      </table>
    </div>
  );
}

// An empty cell heads nothing.
function drawCell(page: PageContext, cell: ProseLine, scope: 'col' | 'row' | undefined): ViewChild {
  return scope && cell.text.trim()
    ? drawProseLine(page, 'th', cell, { scope })
    : drawProseLine(page, 'td', cell);
}
