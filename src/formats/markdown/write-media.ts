import type { FigureBlock, Inline, TableBlock } from '../../text/rich-text.js';
import { flattenInlines } from '../../text/walk-rich-text.js';
import { escapeAddress, escapeMarkdown } from './escape-markdown.js';

type Write = (line: readonly Inline[]) => string;

/** A picture alone on a line: `![alt](<src> "caption"){width=1200 height=800}`, within a link if it is from a page of its own. */
export function writeFigure(figure: FigureBlock, write: Write): string[] {
  const { src = '', alt = '', width, height, children, credit, url } = figure;
  const caption = write(children);
  const title = caption && ` "${caption.replace(/[\\"&]/g, '\\$&')}"`;
  const picture = `![${escapeMarkdown(alt).trim()}](<${escapeAddress(src.trim())}>${title})`;
  const attributes = [
    width !== undefined && `width=${width}`,
    height !== undefined && `height=${height}`,
    credit?.trim() && `credit=${JSON.stringify(credit.replace(/\s+/gu, ' ').trim())}`,
  ].filter(Boolean);
  const attributeText = attributes.length ? `{${attributes.join(' ')}}` : '';
  const linked = url?.trim() ? `[${picture}](<${escapeAddress(url.trim())}>)` : picture;
  // In braces nothing is a sign of Markdown.
  return [linked + escapeMarkdown(attributeText).replace(/^\\\{|\\\}$/g, (brace) => brace.slice(1))];
}

/** What a picture shows, with a link to it, and its caption: for pictures that must not stand there without their verdict. */
export function writeFigureInWords({ src = '', alt = '', children }: FigureBlock, write: Write): string[] {
  const description = escapeMarkdown(alt).trim() || escapeMarkdown(src).trim();
  return [`[${description}](<${escapeAddress(src.trim())}>)`, write(children)].filter(Boolean);
}

/** A table with a line above it for its caption, and for headings that tables of Markdown do not have. */
export function writeTable({ caption, header, rows }: TableBlock, write: Write): string[] {
  const isFilled = (cell: readonly Inline[]): boolean => !!flattenInlines(cell).trim();
  const captionText = isFilled(caption) ? write(caption) : '';
  const [first] = rows;
  // A table of nothing is not read as one.
  if (!first || !rows.flat().some(isFilled)) return captionText ? [captionText] : [];
  const hasHead = header === 'row' || header === 'both';
  const isEmptyHead = hasHead && !first.some(isFilled);
  const named = header === 'column' || header === 'both' || isEmptyHead ? `{header=${header}}` : '';
  const above = [captionText, named].filter(Boolean).join(' ');
  const width = Math.max(...rows.map(({ length }) => length), 1);
  const lineOf = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const written = rows.map((row) => lineOf(row.map((cell) => write(cell).replace(/(?<!\\)\|/g, '\\|'))));
  const head = hasHead ? [] : [lineOf([])];
  const [top = '', ...body] = [...head, ...written];
  const rule = lineOf(Array.from({ length: width }, () => '---'));
  return [...(above ? [`Table: ${above}`] : []), [top, rule, ...body].join('\n')];
}
