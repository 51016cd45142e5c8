import type { ArticleRun, FigureBlock, TableBlock } from '../article/article-tree.js';
import { sliceRuns, textOf, lineTextOf } from '../article/runs.js';
import { nodeText, type MarkdownNode } from './markdown-node.js';

const ATTRIBUTES = /^\{((?:\s*[\w-]+=(?:"(?:[^"\\]|\\.)*"|[^\s"{}]+))+)\s*\}$/u;
const ATTRIBUTE = /([\w-]+)=("(?:[^"\\]|\\.)*"|[^\s"{}]+)/gu;
const CAPTION = /^Table: *(?=\S)/u;
const HEADER = /\s*\{header=(row|column|both|none)\}$/u;

/** A picture that stands alone in a paragraph, as `![alt](src "caption"){width=… height=…}`; among words it has no place. */
export function readPicture(
  children: readonly MarkdownNode[],
  readCaption: (title: string) => ArticleRun[],
): FigureBlock | undefined {
  const [only, ...others] = children;
  if (!only) return undefined;
  const image = only.type === 'link' && only.children?.length === 1 ? only.children[0] : only;
  if (image?.type !== 'image') return undefined;
  const written = others.map(nodeText).join('').trim();
  const attributes = written ? readAttributes(written) : new Map<string, string>();
  if (!attributes) return undefined;
  const title = image.title?.trim() ?? '';
  const alt = image.alt?.trim() ?? '';
  const size = (name: string): Record<string, number> => {
    const value = Number(attributes.get(name) ?? NaN);
    return Number.isFinite(value) ? { [name]: value } : {};
  };
  const credit = attributes.get('credit');
  return {
    type: 'figure',
    alt,
    caption: title ? readCaption(title) : [],
    ...(image.url && { src: image.url }),
    ...size('width'),
    ...size('height'),
    ...(credit && { credit }),
    ...(only !== image && only.url && { url: only.url }),
  };
}

function readAttributes(written: string): Map<string, string> | undefined {
  const [, inside] = ATTRIBUTES.exec(written) ?? [];
  if (inside === undefined) return undefined;
  return new Map(
    Array.from(inside.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, unquote(value)]),
  );
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    // JSON.parse throws for what is no JSON: a backslash before any other sign.
    return value.slice(1, -1);
  }
}

/** Whether a node is the line above a table that holds its caption, as `Table: Bees by country`. */
export function isCaption(node: MarkdownNode): boolean {
  return node.type === 'paragraph' && CAPTION.test(nodeText(node));
}

/** A table of Markdown, whose first row is always there and empty if there are no headings, and the line above it. */
export function readTable(rows: readonly ArticleRun[][][], above: readonly ArticleRun[]): TableBlock {
  const text = textOf(above);
  const [, header] = HEADER.exec(text) ?? [];
  const start = CAPTION.exec(text)?.[0].length ?? 0;
  const end = header ? text.replace(HEADER, '').length : text.length;
  const caption = end > start ? sliceRuns(above, start, end) : [];
  const hasHead = header
    ? header === 'row' || header === 'both'
    : (rows[0] ?? []).some((cell) => lineTextOf(cell) !== '');
  return {
    type: 'table',
    header: (header as TableBlock['header'] | undefined) ?? (hasHead ? 'row' : 'none'),
    ...(caption.length && { caption }),
    rows: hasHead ? [...rows] : rows.slice(1),
  };
}
