import type { FigureBlock } from './article-tree.js';
import type { ClaimDraft, TakingContext } from './claim-draft.js';
import { readClaimText } from './claim-text.js';
import { foldLabelText } from './fold-text.js';
import type { Item } from './items.js';
import { verdictInPicture } from './last-resort-verdicts.js';
import { quoted, reportAt } from './report.js';
import { lineTextOf } from './runs.js';

/**
 * Gives each claim the pictures, videos and recordings in its box: in the element of the page that holds this claim alone, or between the
 * lines that state claim and verdict. Stamps of verdicts, portraits and signs stay where they are.
 */
export function takeMedia(
  drafts: readonly ClaimDraft[],
  items: readonly Item[],
  { vocabulary, issues }: TakingContext,
): void {
  drafts.forEach((draft, index) => {
    const isAlone = draft.box !== undefined && drafts.filter(({ box }) => box === draft.box).length === 1;
    const between = betweenLines(draft, items);
    for (const item of items) {
      const { block, box } = item;
      if (block.type !== 'figure' || item.isTaken || draft.items.includes(item)) continue;
      if (!(isAlone && box === draft.box) && !between.has(item)) continue;
      if (verdictInPicture(block, vocabulary) !== undefined || !isOfClaim(block, draft)) continue;
      draft.media.push(block);
      item.isTaken = true;
      const description = block.alt || lineTextOf(block.caption);
      const message = `${quoted(description)} stands in the box of claim ${index + 1}, so it was read as what was checked.`;
      reportAt(issues, 'info', 'media-read', {
        path: `claims[${index}].media`,
        message,
        block,
        text: description,
      });
    }
  });
}

// Pictures with lines of the claim above and below them, and nothing else between.
function betweenLines({ first, last, items: claimItems }: ClaimDraft, items: readonly Item[]): Set<Item> {
  const found = new Set<Item>();
  let waiting: Item[] = [];
  for (const item of items.slice(first, last + 1)) {
    if (claimItems.includes(item)) {
      for (const one of waiting) found.add(one);
      waiting = [];
    } else if (item.block.type === 'figure') waiting.push(item);
    else break;
  }
  return found;
}

// A name is a portrait or a logo, and a verdict its stamp.
function isOfClaim(figure: FigureBlock, { label, claimant }: ClaimDraft): boolean {
  const caption = lineTextOf(figure.caption);
  // What is embedded under a title may be anything.
  const isEmbedded = figure.src === undefined && figure.url !== undefined && figure.kind === undefined;
  if (isEmbedded || !readClaimText(`${figure.alt} ${caption}`)) return false;
  const foldedAlt = foldLabelText(figure.alt);
  const names = [label, claimant?.name].flatMap((name) => (name ? foldLabelText(name) : []));
  return caption !== '' || !names.some((name) => foldedAlt.includes(name));
}
