import type { ArticleBlock } from './article-tree.js';
import type { ClaimDraft } from './claim-draft.js';
import type { Item } from './items.js';
import { paragraphOf, textOfBlock } from './runs.js';

/**
 * Gives each of several claims the text that follows it up to the next one, as roundups print it. Claims that stand next to each
 * other, or articles that go on in headed sections, have their text elsewhere.
 */
export function findExplanations(
  drafts: readonly ClaimDraft[],
  items: readonly Item[],
  isEnd: (block: ArticleBlock) => boolean,
): void {
  if (drafts.length < 2) return;
  const texts = drafts.map((draft, at) => textAfter(draft, drafts[at + 1], items, isEnd));
  if (texts.slice(0, -1).some((text) => !text.length)) return;
  drafts.forEach((draft, at) => {
    for (const item of texts[at] ?? []) {
      const { block, field } = item;
      const value =
        field?.roles.has('finding') && field.form !== 'bare' ? paragraphOf(field.value, block) : block;
      if (field?.form !== 'bare') draft.explanation.push(value);
      draft.items.push(item);
    }
  });
}

function textAfter(
  draft: ClaimDraft,
  next: ClaimDraft | undefined,
  items: readonly Item[],
  isEnd: (block: ArticleBlock) => boolean,
): Item[] {
  const text: Item[] = [];
  for (const item of items.slice(draft.last + 1, next?.first)) {
    const { block, field } = item;
    if (block.type === 'heading' && !field?.roles.has('finding')) break;
    if (isSeparator(block) && !next) break;
    if (isEnd(block)) break;
    if (!isSeparator(block) && !item.isTaken) text.push(item);
  }
  return text;
}

/** Whether a block is a row of signs that parts what is above it from what is below. */
export function isSeparator(block: ArticleBlock): boolean {
  return block.type === 'paragraph' && !/[\p{L}\p{N}]/u.test(textOfBlock(block));
}
