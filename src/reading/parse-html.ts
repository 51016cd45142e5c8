import { defaultTreeAdapter, parse } from 'parse5';
import type { HtmlNode } from '../formats/html/html-node.js';

/** Most elements inside one another; Chromium shows no page deeper than 512. */
export const DEEPEST = 1_000;

/**
 * Parses a page. `undefined` if its elements are nested deeper than any article: the time of the parser grows with the square of
 * the depth, and whoever walks the tree needs room for every level.
 */
export function parseHtml(html: string): HtmlNode | undefined {
  let depth = 0;
  const tooDeep = new Error('too deep');
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw tooDeep;
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error === tooDeep) return undefined;
    throw error;
  }
}
