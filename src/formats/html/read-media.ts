import { figureShape } from '../../model/payload-shape.generated.js';
import type { Inline, TableBlock } from '../../text/rich-text.js';
import type { HtmlNode } from './html-node.js';
import { attributeOf, childrenOf, nameOf, readInlines, textOf } from './read-inlines.js';
import { newFields, setField, type Fields, type Scope } from './scope.js';

/** The `data-fact-part` of a picture, in which the fields of the picture stand. */
export const FIGURE = 'figure';

/** A picture of which nothing has been read but what its `<img>` says, if it has one. */
export function figureScope(figure: HtmlNode): Scope {
  const scope: Scope = { fields: newFields(), shape: figureShape };
  const image = findImage(figure);
  for (const name of ['src', 'alt']) {
    const value = image && attributeOf(image, name);
    if (value) setField(scope, name, value);
  }
  for (const name of ['width', 'height']) {
    const value = Number((image && attributeOf(image, name)) ?? NaN);
    if (Number.isFinite(value)) setField(scope, name, value);
  }
  return scope;
}

/** The picture as a block; undefined for an element that is not marked as ours and of which no field was found. */
export function figureOf({ fields }: Scope, children: Inline[], isMarked: boolean): Fields | undefined {
  const { src, alt, width, height, credit, url } = fields;
  const known = { src, alt, width, height, credit, url };
  const present = Object.entries(known).filter(([, value]) => value !== undefined);
  if (!isMarked && !present.length) return undefined;
  return { type: 'figure', ...Object.fromEntries(present), children };
}

function findImage(node: HtmlNode): HtmlNode | undefined {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (nameOf(next) === 'img') return next;
    waiting.push(...childrenOf(next).reverse());
  }
  return undefined;
}

/** A table in running text; undefined for another element, and where words have come out of its cells. */
export function readTable(table: HtmlNode): TableBlock | undefined {
  if (nameOf(table) !== 'table') return undefined;
  const parts = partsOf(table);
  const caption = parts.find((part) => nameOf(part) === 'caption');
  const trs = parts.filter((part) => nameOf(part) === 'tr');
  const isBroken = parts.some((part) => part !== caption && nameOf(part) !== 'tr' && textOf([part]));
  const rows = trs.map((row) =>
    childrenOf(row).filter((child) => /^t[dh]$/.test(nameOf(child)) || textOf([child])),
  );
  if (isBroken || !rows.length || rows.flat().some((cell) => !/^t[dh]$/.test(nameOf(cell)))) return undefined;
  return {
    type: 'table',
    caption: caption && textOf([caption]) ? readInlines([caption]) : [],
    header: headerOf(rows),
    rows: rows.map((row) => row.map((cell) => (textOf([cell]) ? readInlines([cell]) : []))),
  };
}

// What stands in the table, without the elements that only group its rows.
function partsOf(table: HtmlNode): HtmlNode[] {
  return childrenOf(table).flatMap((child) =>
    /^t(head|body|foot)$/.test(nameOf(child)) ? partsOf(child) : [child],
  );
}

function headerOf([first = [], ...others]: readonly HtmlNode[][]): TableBlock['header'] {
  const isHeading = (cell: HtmlNode | undefined, scope: string): boolean =>
    cell !== undefined && nameOf(cell) === 'th' && (attributeOf(cell, 'scope') ?? scope) === scope;
  const hasRow = first.length > 0 && first.every((cell) => isHeading(cell, 'col'));
  const body = hasRow ? others : [first, ...others];
  const hasColumn = body.length > 0 && body.every(([cell]) => isHeading(cell, 'row'));
  return hasRow ? (hasColumn ? 'both' : 'row') : hasColumn ? 'column' : 'none';
}
