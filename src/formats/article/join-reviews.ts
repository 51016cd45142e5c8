import type { FactCheck } from '../../model/fact-check.js';
import { joinClaim } from './choose-claims.js';
import type { ClaimDraft, ClaimInput, TakingContext } from './claim-draft.js';
import { foldLabelText } from './fold-text.js';
import { reportAt } from './report.js';
import { joinMedia, writeVerdict, type WriteText } from './write-claim.js';

/** The claims that the ClaimReviews of a page state, and the drafts that they do not. */
export interface JoinedReviews {
  claims: ClaimInput[];
  drafts: ClaimDraft[];
}

/** The drafts that tell what a review tells: the same words, or the only claim of either. */
export function findReviewed(
  reviewed: readonly { text: string }[],
  drafts: readonly ClaimDraft[],
): Map<ClaimDraft, number> {
  const found = new Map<ClaimDraft, number>();
  for (const draft of drafts) {
    const at = reviewed.findIndex(({ text }) => foldLabelText(text) === foldLabelText(draft.text));
    if (at >= 0) found.set(draft, at);
  }
  const [only] = drafts;
  if (!found.size && only && drafts.length === 1 && reviewed.length === 1) found.set(only, 0);
  return found;
}

/**
 * Joins the ClaimReviews of a page with the claims that its words state: what both tell is one claim, with the review’s words
 * and verdict and with what only the page says of it.
 */
export function joinReviews(
  { claims }: Pick<FactCheck, 'claims'>,
  drafts: readonly ClaimDraft[],
  write: WriteText,
  rating: Pick<TakingContext, 'ratings' | 'issues'>,
): JoinedReviews {
  const reviewed = findReviewed(claims, drafts);
  const joined = claims.map((claim, at) => {
    const matching = drafts.filter((draft) => reviewed.get(draft) === at);
    return matching.reduce(
      (known: ClaimInput, draft) => joinDraft(known, draft, `claims[${at}]`, write, rating),
      claim,
    );
  });
  return { claims: joined, drafts: drafts.filter((draft) => !reviewed.has(draft)) };
}

function joinDraft(
  claim: ClaimInput,
  draft: ClaimDraft,
  path: string,
  write: WriteText,
  rating: Pick<TakingContext, 'ratings' | 'issues'>,
): ClaimInput {
  const { issues } = rating;
  const [verdict, ...others] = claim.verdicts ?? [];
  if (verdict) {
    const known: ClaimDraft = {
      ...draft,
      label: verdict.label,
      items: [],
      appearances: [],
      reason: [],
      explanation: [],
      media: [],
    };
    joinClaim(known, draft, issues);
  }
  if (foldLabelText(draft.text) !== foldLabelText(claim.text)) {
    const message = 'The page words this claim differently in its ClaimReview, which was kept.';
    const block = draft.items[0]?.block;
    reportAt(issues, 'info', 'claim-differs', { path: 'claims', message, block, text: draft.text });
  }
  const urls = new Set(claim.appearances?.map(({ url }) => url));
  const appearances = [
    ...(claim.appearances ?? []),
    ...draft.appearances.filter(({ url }) => !urls.has(url)),
  ];
  const why = write(draft.reason);
  const about = [...(Array.isArray(claim.explanation) ? claim.explanation : []), ...write(draft.explanation)];
  // A MediaReview alone states no verdict; the page may.
  const stated = verdict ? undefined : writeVerdict(draft, `${path}.verdicts[0]`, why, rating);
  const explained =
    verdict && why.length && !verdict.explanation?.length ? { ...verdict, explanation: why } : stated;
  const media = joinMedia(claim, draft.media, write);
  return {
    ...(draft.claimant && { claimant: draft.claimant }),
    ...(draft.saidAt && { saidAt: draft.saidAt }),
    ...(draft.place && { place: draft.place }),
    ...(draft.isVerbatim && { verbatim: true }),
    ...claim,
    ...(explained && { verdicts: [explained, ...others] }),
    ...(appearances.length && { appearances }),
    ...(media.length && { media }),
    ...((about.length || (why.length && !explained)) && {
      explanation: explained ? about : [...about, ...why],
    }),
  };
}
