import type { MarkdownNode } from './markdown-node.js';

/** A tag of HTML in Markdown. */
export interface HtmlTag {
  name: string;
  isEnd: boolean;
  /** Readers of the page would not see what the element holds. */
  isHidden: boolean;
  isStruckOut: boolean;
}

const TAG = /^<(\/?)([a-z][a-z0-9-]{0,30})((?:\s[^<>]{0,2000})?)>$/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const HIDDEN =
  /\s(?:hidden(?=[\s=]|$)|aria-hidden\s*=\s*["']?true|style\s*=\s*(?:"[^"]*|'[^']*)(?:display\s*:\s*none|visibility\s*:\s*hidden)|class\s*=\s*(?:"[^"]*|'[^']*)(?:\bsr-only|visually-?hidden|screen-?reader))/i;

/** The tag that a node is; `undefined` for what is none, or an element without content. */
export function tagOf({ type, value = '' }: MarkdownNode): HtmlTag | undefined {
  const [, slash, written = '', attributes = ''] = type === 'html' ? (TAG.exec(value.trim()) ?? []) : [];
  const name = written.toLowerCase();
  if (!name || VOID.test(name) || attributes.trimEnd().endsWith('/')) return undefined;
  return {
    name,
    isEnd: slash === '/',
    isHidden: HIDDEN.test(attributes),
    isStruckOut: /^(?:s|del|strike)$/.test(name),
  };
}

/** Position of the tag that ends the element which begins at `from`; that of the last node if it is never ended. */
export function endOfElement(nodes: readonly MarkdownNode[], from: number, name: string): number {
  let depth = 0;
  for (let at = from; at < nodes.length; at += 1) {
    const tag = tagOf(nodes[at] as MarkdownNode);
    if (tag?.name === name) depth += tag.isEnd ? -1 : 1;
    if (depth === 0) return at;
  }
  return nodes.length - 1;
}

/** Nodes from the first to the last, as one. */
export function spanOf(nodes: readonly MarkdownNode[]): MarkdownNode {
  const [first] = nodes;
  const start = first?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return { type: 'html', children: nodes, ...(start && end && { position: { start, end } }) };
}
