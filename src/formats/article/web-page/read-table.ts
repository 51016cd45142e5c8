import type { ArticleRun, TableBlock } from '../article-tree.js';
import { isHidden } from './is-hidden.js';
import { attribute, descendantsOf, elementsOf, type PageElement } from './page-node.js';
import { visibleTextIn } from './text-in.js';

/** Most columns or rows that a cell may say that it covers. */
const MOST_COVERED = 50;
/** Letters of a cell that is a column of a page rather than of a table. */
const LONGEST_CELL = 1_000;

/** A table with its words; `undefined` for one that only arranges a page. `readCell` gives the words of a cell. */
export function readTable(
  table: PageElement,
  readCell: (cell: PageElement) => ArticleRun[],
): TableBlock | undefined {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return undefined;
  const trs = rowsOf(table);
  const cells = trs.map((row) => elementsOf(row).filter(isCell));
  const all = cells.flat();
  const hasHeaders = all.some(({ tagName }) => tagName === 'th');
  if (cells.every(({ length }) => length < 2)) return undefined;
  if (!hasHeaders && all.some(isArranged)) return undefined;
  const rows = spread(cells, readCell).filter((row) => row.some(({ length }) => length));
  if (!rows.length) return undefined;
  const caption = elementsOf(table).find(({ tagName }) => tagName === 'caption');
  const captionRuns = caption && readCell(caption);
  return {
    type: 'table',
    ...(captionRuns?.length && { caption: captionRuns }),
    header: headerOf(trs, cells),
    rows,
  };
}

function rowsOf(table: PageElement): PageElement[] {
  return elementsOf(table).flatMap((child) => {
    if (isHidden(child)) return [];
    if (/^t(?:head|body|foot)$/.test(child.tagName)) return elementsOf(child).filter(isSeenRow);
    return isSeenRow(child) ? [child] : [];
  });
}

function isSeenRow(element: PageElement): boolean {
  return element.tagName === 'tr' && !isHidden(element);
}

function isCell({ tagName }: PageElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

function isArranged(cell: PageElement): boolean {
  for (const { tagName } of descendantsOf(cell))
    if (/^(?:table|h[1-6]|figure|blockquote)$/.test(tagName)) return true;
  return visibleTextIn(cell).length > LONGEST_CELL;
}

function headerOf(
  rows: readonly PageElement[],
  cells: readonly (readonly PageElement[])[],
): TableBlock['header'] {
  const isHeader = ({ tagName }: PageElement): boolean => tagName === 'th';
  const [first, ...others] = cells;
  const parent = rows[0]?.parentNode as PageElement | undefined;
  const hasRow =
    parent?.tagName === 'thead' || !!first?.every((cell) => isHeader(cell) || !visibleTextIn(cell));
  const body = hasRow ? others : cells;
  const hasColumn = body.length > 0 && body.every(([cell]) => cell && isHeader(cell));
  return hasRow ? (hasColumn ? 'both' : 'row') : hasColumn ? 'column' : 'none';
}

// What covers several columns or rows stands in the first of them; the others are empty.
function spread(
  cells: readonly (readonly PageElement[])[],
  readCell: (cell: PageElement) => ArticleRun[],
): ArticleRun[][][] {
  const rows: ArticleRun[][][] = [];
  let covered: number[] = [];
  for (const row of cells) {
    const read: ArticleRun[][] = [];
    const next: number[] = [];
    const skip = (): void => {
      for (let left = covered[read.length] ?? 0; left > 0; left = covered[read.length] ?? 0) {
        next[read.length] = left - 1;
        read.push([]);
      }
    };
    for (const cell of row) {
      skip();
      const [columns = 1, lines = 1] = ['colspan', 'rowspan'].map((name) => spanOf(cell, name));
      const runs = isHidden(cell) ? [] : readCell(cell);
      for (let column = 0; column < columns; column += 1) {
        next[read.length] = lines - 1;
        read.push(column ? [] : runs);
      }
    }
    skip();
    covered = next;
    rows.push(read);
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: Math.min(width - row.length, MOST_COVERED) }, () => []),
  ]);
}

function spanOf(cell: PageElement, name: string): number {
  const span = parseInt(attribute(cell, name) ?? '', 10);
  return span > 0 ? Math.min(span, MOST_COVERED) : 1;
}
