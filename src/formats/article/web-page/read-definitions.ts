import type { ArticleBlock, ArticleRun, DefinitionsBlock } from '../article-tree.js';
import { isHidden, isStruckOut } from './is-hidden.js';
import type { LeftOut } from './left-out.js';
import { isElement, isText, type PageElement } from './page-node.js';

interface Readers {
  readTerm: (element: PageElement) => ArticleRun[];
  readValue: (element: PageElement) => ArticleBlock[];
  leftOut: LeftOut;
}

/** The terms of a list with what is said of each; `undefined` if it says nothing. */
export function readDefinitions(
  list: PageElement,
  { readTerm, readValue, leftOut }: Readers,
): DefinitionsBlock | undefined {
  const items: DefinitionsBlock['items'] = [];
  const addValue = (blocks: ArticleBlock[]): void => {
    const last = items.at(-1);
    if (last) last.value.push(...blocks);
    else if (blocks.length) items.push({ term: [], value: blocks });
  };
  const read = (parent: PageElement): void => {
    for (const child of parent.childNodes) {
      if (isText(child)) {
        const text = child.value.replace(/\s+/g, ' ').trim();
        if (text) addValue([{ type: 'paragraph', runs: [{ text }] }]);
      }
      if (!isElement(child)) continue;
      if (isHidden(child) || isStruckOut(child)) leftOut.add(child);
      else if (child.tagName === 'dt') items.push({ term: readTerm(child), value: [] });
      else if (child.tagName === 'div') read(child);
      else addValue(readValue(child));
    }
  };
  read(list);
  const filled = items.filter(({ term, value }) => term.length || value.length);
  return filled.length ? { type: 'definitions', items: filled } : undefined;
}
