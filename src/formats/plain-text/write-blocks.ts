import type { Line } from '../../outline/line.js';
import type { Outline } from '../../outline/outline.js';
import {
  numberedMarks,
  type FigureOutline,
  type Prose,
  type ProseInline,
  type ProseLine,
  type TableOutline,
} from '../../outline/prose.js';
import { protectForeignMarks } from '../article/marks/read-marks.js';
import { splitCitations } from '../../text/split-citations.js';

/** The lines of running text, each a paragraph, a quotation, a list, a picture in words or a table; marks have the numbers of the source list. */
export function writeBlocks(prose: Prose, outline: Outline): string[] {
  return prose.flatMap((block) => {
    if (block.type === 'list') {
      const items = block.items.map((item, index) => {
        const marker = block.isOrdered ? `${index + 1}.` : '•';
        return `${marker} ${writeLine(item, outline)}`;
      });
      return [items.join('\n')];
    }
    if (block.type === 'figure') return writeFigure(block, outline);
    if (block.type === 'table') return writeTable(block, outline);
    const line = writeLine(block.line, outline);
    return line ? [block.type === 'quote' ? `> ${line}` : line] : [];
  });
}

// In one paragraph, so that they stay together.
function writeFigure({ inWords, caption, credit }: FigureOutline, outline: Outline): string[] {
  const lines = [writePieces(inWords), caption ? writeLine(caption, outline) : '', writePieces(credit)];
  return [lines.filter(Boolean).join('\n')].filter(Boolean);
}

function writeTable({ caption, rows }: TableOutline, outline: Outline): string[] {
  const lines = rows.map((row) => row.map((cell) => writeLine(cell, outline)).join(' | '));
  return [caption ? writeLine(caption, outline) : '', lines.join('\n')].filter((part) => part.trim());
}

/** A line on one line, with its addresses in brackets. */
export function writePieces(line: Line): string {
  return onOneLine(line.map(({ text, url }) => (url && url !== text ? `${text} (${url})` : text)).join(''));
}

/** Words on one line. */
export function onOneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, ' ').trim();
}

function writeLine({ inlines }: ProseLine, outline: Outline): string {
  return onOneLine(inlines.map((inline) => writeInline(inline, outline)).join(''));
}

function writeInline(inline: ProseInline, { sources }: Outline): string {
  if (inline.type === 'marks') return numberedMarks(inline) + inline.after;
  const { text } = inline;
  if (inline.type === 'link') {
    const { url } = inline;
    return !url || url === text ? text : `${text} (${url})`;
  }
  const isSource = (id: string): boolean => (sources?.rows ?? []).some((source) => source.id === id);
  return splitCitations(protectForeignMarks(text, isSource), isSource)
    .map(({ type, raw }) => (type === 'citation' ? `\\${raw}` : raw))
    .join('');
}
