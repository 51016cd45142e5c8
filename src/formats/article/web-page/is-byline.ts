import { attribute, isBlock, nameWords, parentOf, type PageElement } from './page-node.js';
import type { PageParts } from './page-parts.js';
import { UPDATED } from './read-head.js';
import { visibleTextIn } from './text-in.js';

const BYLINE =
  / (?:by ?lines?|authors?|datelines?|dates?|published(?: at| on)?|posted(?: on)?|submitted|timestamp|pub ?date|post ?meta|entry ?meta|article ?meta|meta|kicker) /;
const LONGEST = 200;

/** Whether an element before the text says by whom and of when it is, and the head of the page has said so. */
export function isByline(
  element: PageElement,
  { hasByline, hasUpdate, measures }: Pick<PageParts, 'hasByline' | 'hasUpdate' | 'measures'>,
): boolean {
  const { letters, titles } = measures.of(element);
  if (!hasByline || titles || !letters || letters > LONGEST) return false;
  if (!hasUpdate && UPDATED.test(visibleTextIn(element))) return false;
  const isAlone = element.tagName === 'time' && measures.of(parentOf(element) ?? element).hasBlocks;
  return (
    isAlone ||
    (isBlock(element) && BYLINE.test(nameWords(element)) && attribute(element, 'itemtype') === undefined)
  );
}
