import type { Block } from '../../text/rich-text.js';
import { rateLabel } from '../reviews/rate-label.js';
import type { ArticleBlock } from './article-tree.js';
import type { CheckedFigure, ClaimDraft, ClaimInput, MediumInput, TakingContext } from './claim-draft.js';
import { removeJoiners } from './marks/joiners.js';
import { reportAt } from './report.js';
import { paragraphOf } from './runs.js';

/** Writes blocks of an article as rich text. */
export type WriteText = (blocks: readonly ArticleBlock[]) => Block[];

type Rating = Pick<TakingContext, 'ratings' | 'issues'>;
type VerdictInput = NonNullable<ClaimInput['verdicts']>[number];

/** Writes a drafted claim as a payload has it. */
export function writeClaim(draft: ClaimDraft, at: number, write: WriteText, rating: Rating): ClaimInput {
  const { claimant, saidAt, place, appearances, isVerbatim, reason, explanation, media } = draft;
  const verdict = writeVerdict(draft, `claims[${at}].verdicts[0]`, write(reason), rating);
  const about = write(explanation);
  return {
    text: draft.text,
    ...(isVerbatim && { verbatim: true }),
    ...(claimant && { claimant }),
    ...(saidAt && { saidAt }),
    ...(place && { place }),
    ...(appearances.length && { appearances }),
    ...(verdict && { verdicts: [verdict] }),
    ...(media.length && { media: media.map((figure) => writeMedium(figure, write)) }),
    ...(about.length && { explanation: about }),
  };
}

/** The verdict of a drafted claim, explained by `why`; a rating is given only for a whole label. */
export function writeVerdict(
  { label, signature }: ClaimDraft,
  path: string,
  why: Block[],
  { ratings, issues }: Rating,
): VerdictInput | undefined {
  if (label === undefined) return undefined;
  const rating = rateLabel(label, ratings);
  if (rating) {
    const message = 'The whole label is a known word, so the verdict got its `rating`.';
    reportAt(issues, 'info', 'rating-from-label', { path: `${path}.rating`, message });
  }
  return {
    label,
    ...(rating && { rating }),
    ...(signature && { reviewer: { name: signature.name }, at: signature.at }),
    ...(why.length && { explanation: why }),
  };
}

/** A picture, video or recording in the box of a claim, with what the page says of it. */
export function writeMedium(figure: CheckedFigure, write: WriteText): MediumInput {
  const { kind, src, width, height, credit, url, about } = figure;
  const alt = removeJoiners(figure.alt).trim();
  const caption = write([paragraphOf(figure.caption, figure)]);
  return {
    ...(kind && { kind }),
    ...(src && { src }),
    ...(alt && { alt }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(caption.length && { caption }),
    ...(credit && { credit: removeJoiners(credit) }),
    ...(url && { url }),
    ...about,
  };
}

/** The media of a claim: those that its reviews name, then the others that its page shows; what leads to the same page is one. */
export function joinMedia(
  known: Pick<ClaimInput, 'media'>,
  figures: readonly CheckedFigure[],
  write: WriteText,
): MediumInput[] {
  const media = [...(known.media ?? [])];
  for (const figure of figures) {
    const medium = writeMedium(figure, write);
    const at = media.findIndex(({ url }) => url !== undefined && url === medium.url);
    if (at < 0) media.push(medium);
    else media[at] = { ...medium, ...media[at] };
  }
  return media;
}
