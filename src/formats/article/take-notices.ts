import type { Issue } from '../../model/issue.js';
import { keyOf } from '../plain-text/key-of.js';
import { readNotices, type Notices } from '../plain-text/read-notices.js';
import type { ArticleBlock } from './article-tree.js';
import { isTime } from './meta-line.js';
import { paragraphOf, textOfBlock } from './runs.js';

const HEAD = 14;
const TAIL = 12;

/** Takes what the first and last lines say about the check in the words of a notice: dates, disclaimer, that it may be outdated. */
export function takeNotices(
  blocks: readonly ArticleBlock[],
  issues: Issue[],
): { notices: Notices; blocks: ArticleBlock[] } {
  const notices: Notices = { isStale: false, disclaimer: [] };
  const left = blocks.flatMap((block, at): ArticleBlock[] => {
    if (block.type !== 'paragraph' || (at >= HEAD && at < blocks.length - TAIL)) return [block];
    const text = textOfBlock(block);
    const line = { text, key: keyOf(text), blankBefore: true, blankAfter: true };
    const others = readNotices([line], notices, issues);
    return others.length === 1 && others[0]?.text === text
      ? [block]
      : others
          .filter((other) => !isTime(other.text))
          .map((other) => paragraphOf([{ text: other.text }], block));
  });
  return { notices, blocks: left };
}
