import { defaultTreeAdapter, parse } from 'parse5';
import type { PageDocument } from './page-node.js';

/** Most elements inside one another; Chromium shows no page deeper than 512. */
export const DEEPEST = 1_000;

/**
 * Parses a page or a fragment of HTML, with the place of each node. `undefined` if its elements are nested deeper than any
 * article: the time of the parser grows with the square of the depth, and whoever walks the tree needs room for every level.
 */
export function parsePage(html: string): PageDocument | undefined {
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
    return parse(html, { treeAdapter, sourceCodeLocationInfo: true });
  } catch (error) {
    if (error === tooDeep) return undefined;
    throw error;
  }
}
