import type { ArticleBlock, ArticleRun, TableBlock } from '../article-tree.js';
import { elementsIn, findIn, isOn, valueIn, type XmlElement } from './parse-xml.js';

const MOST_COVERED = 50;

/** A table of a document; the blocks in it where it is a frame around text. */
export function readTable(
  table: XmlElement,
  readBlocks: (cell: XmlElement) => ArticleBlock[],
  joinWords: (blocks: readonly ArticleBlock[]) => ArticleRun[],
): ArticleBlock[] {
  const rows = childrenOf(table, 'tr').filter((row) => !findIn(findIn(row, 'trPr'), 'del'));
  const cells = rows.map((row) => childrenOf(row, 'tc'));
  if (cells.every(({ length }) => length < 2)) return cells.flat().flatMap(readBlocks);
  const read = cells.map((row) => row.flatMap((cell) => readCell(cell, readBlocks, joinWords)));
  const width = read.reduce((most, { length }) => Math.max(most, length), 0);
  const whole = read
    .map((row) => [...row, ...Array.from({ length: width - row.length }, (): ArticleRun[] => [])])
    .filter((row) => row.some(({ length }) => length));
  return whole.length ? [{ type: 'table', header: headerOf(table, rows, whole), rows: whole }] : [];
}

function readCell(
  cell: XmlElement,
  readBlocks: (cell: XmlElement) => ArticleBlock[],
  joinWords: (blocks: readonly ArticleBlock[]) => ArticleRun[],
): ArticleRun[][] {
  const properties = findIn(cell, 'tcPr');
  const covered = Math.min(Math.max(Number(valueIn(properties, 'gridSpan') ?? 1) || 1, 1), MOST_COVERED);
  const merged = findIn(properties, 'vMerge');
  const isBelow = merged !== undefined && merged.attributes['val'] !== 'restart';
  const runs = isBelow ? [] : joinWords(readBlocks(cell));
  return [runs, ...Array.from({ length: covered - 1 }, (): ArticleRun[] => [])];
}

// Writers seldom mark a header row; many format the first row and make it bold.
function headerOf(
  table: XmlElement,
  [first]: readonly XmlElement[],
  [firstRow = []]: readonly ArticleRun[][][],
): TableBlock['header'] {
  const look = findIn(findIn(table, 'tblPr'), 'tblLook')?.attributes ?? {};
  const isMarked = first && isOn(findIn(first, 'trPr'), 'tblHeader');
  const isLooked = look['firstRow'] === '1' || (parseInt(look['val'] ?? '', 16) & 0x20) > 0;
  const isBold = firstRow.every((cell) => cell.every(({ isStrong }) => isStrong));
  return isMarked || (isLooked && isBold) ? 'row' : 'none';
}

// Content controls may stand around rows and cells.
function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? childrenOf(child, name) : [];
  });
}
