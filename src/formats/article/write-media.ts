import { limits } from '../../model/payload-shape.generated.js';
import type { Block, Inline } from '../../text/rich-text.js';
import type { ArticleRun, FigureBlock, TableBlock } from './article-tree.js';
import { mergeText } from './merge-text.js';
import { lineTextOf } from './runs.js';

type WriteRuns = (runs: readonly ArticleRun[]) => Inline[];

/** A picture or a table as a block of a payload. Of a longer table more are made, and one that is too wide becomes lines. */
export function writeMedia(block: TableBlock | FigureBlock, writeRuns: WriteRuns): Block[] {
  return block.type === 'figure' ? writeFigure(block, writeRuns) : writeTable(block, writeRuns);
}

// Of a picture without words or address there is nothing to show.
function writeFigure(figure: FigureBlock, writeRuns: WriteRuns): Block[] {
  const { src, width, height, caption, credit, url } = figure;
  const alt = figure.alt.trim();
  if (!alt && !lineTextOf(caption) && !credit && !src && !url) return [];
  return [
    {
      type: 'figure',
      ...(src && { src }),
      ...(alt && { alt }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      children: writeRuns(caption),
      ...(credit && { credit }),
      ...(url && { url }),
    },
  ];
}

function writeTable(table: TableBlock, writeRuns: WriteRuns): Block[] {
  const { header, caption = [] } = table;
  const rows = table.rows.filter((row) => row.some((cell) => lineTextOf(cell)));
  const hasCaption = lineTextOf(caption) !== '';
  if (!rows.length) return hasCaption ? [{ type: 'paragraph', children: writeRuns(caption) }] : [];
  if (rows.some(({ length }) => length > limits.tableColumns))
    return writeLines(table, writeRuns).map((children) => ({ type: 'paragraph', children }));
  const parts: Block[] = [];
  for (let at = 0; at < rows.length; at += limits.tableRows) {
    const hasColumn = header === 'column' || header === 'both';
    parts.push({
      type: 'table',
      caption: !at && hasCaption ? writeRuns(caption) : [],
      header: !at ? header : hasColumn ? 'column' : 'none',
      rows: rows.slice(at, at + limits.tableRows).map((row) => row.map(writeRuns)),
    });
  }
  return parts;
}

/** A picture or a table as lines, for places that hold no blocks, such as items of lists. Nothing is lost. */
export function writeLines(block: TableBlock | FigureBlock, writeRuns: WriteRuns): Inline[][] {
  if (block.type === 'figure') {
    const { alt, caption, credit, url } = block;
    const about = [lineTextOf(caption), credit].filter(Boolean).join(' · ');
    const description = [alt.trim(), about && (alt.trim() ? `(${about})` : about)].filter(Boolean).join(' ');
    if (!description) return [];
    const text = `Picture: ${description}`;
    return [[url ? { type: 'link', text, href: url } : { type: 'text', text }]];
  }
  const rows = block.rows.filter((row) => row.some((cell) => lineTextOf(cell)));
  const lines = rows.map((row) =>
    row.flatMap((cell, at): Inline[] => [
      ...(at ? [{ type: 'text' as const, text: ' | ' }] : []),
      ...writeRuns(cell),
    ]),
  );
  const caption = block.caption && lineTextOf(block.caption) ? [writeRuns(block.caption)] : [];
  return [...caption, ...lines].map((line) => mergeText(line));
}
