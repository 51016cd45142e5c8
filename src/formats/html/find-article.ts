import type { HtmlNode } from './html-node.js';
import { attributeOf, childrenOf, nameOf } from './read-inlines.js';

const MARKS = ['data-fact', 'data-fact-item', 'data-fact-text', 'data-fact-part'];

/** The first article that `toHtml` wrote; undefined where there is none. */
export function findArticle(root: HtmlNode): HtmlNode | undefined {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (nameOf(node) === 'article' && attributeOf(node, 'data-fact-check') === '1') return node;
    for (const child of childrenOf(node).reverse()) waiting.push(child);
  }
  return undefined;
}

/** Whether elements are nested more levels deep than that. */
export function isDeeperThan(levels: number, root: HtmlNode): boolean {
  let level = [root];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/** The elements that say which fact is in them, and all that such an element is in. */
export function findMarked(node: HtmlNode, found = new Set<HtmlNode>()): Set<HtmlNode> {
  for (const child of childrenOf(node)) {
    findMarked(child, found);
    if (found.has(child)) found.add(node);
  }
  if (isMarked(node)) found.add(node);
  return found;
}

/** Whether an element says which fact is in it. */
export function isMarked(node: HtmlNode): boolean {
  return MARKS.some((name) => attributeOf(node, name) !== undefined);
}
