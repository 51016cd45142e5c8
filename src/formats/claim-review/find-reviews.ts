import { takeOne, textOf, type Item } from '../reviews/item.js';
import type { Review } from '../reviews/read-reviews.js';
import { linkMediaReviews } from './link-media-reviews.js';

/** The reviews in a page’s data, wherever they stand in it. */
export interface FoundReviews {
  /** The ClaimReviews, each with the MediaReviews that it is named with. */
  reviews: Review[];
  /** The other MediaReviews. */
  media: Item[];
  /** The headline of the page if it has a single one. */
  headline: string | undefined;
}

/** Finds the ClaimReviews and MediaReviews; what leads to them counts as read. */
export function findReviews(roots: readonly Item[]): FoundReviews {
  const reviews: Item[] = [];
  const media: Item[] = [];
  const headlines = new Set<string | undefined>();
  const seen = new Set<Item>();

  const find = (item: Item, isInReview = false): boolean => {
    if (seen.has(item)) return false;
    seen.add(item);
    const { fields, types } = item;
    const isClaim = types.includes('ClaimReview') || fields.has('claimReviewed');
    const isMedia = !isClaim && (types.includes('MediaReview') || fields.has('mediaAuthenticityCategory'));
    const isReview = isClaim || isMedia;
    if (isReview) (isClaim ? reviews : media).push(item);
    else if (!isInReview && fields.has('headline')) headlines.add(textOf(fields.get('headline') ?? []));
    const inner = [...fields.values()].flat().filter((one) => find(one, isInReview || isReview));
    return (item.isUsed = isReview || inner.length > 0);
  };

  for (const root of roots) find(root);
  const { linked, loose, copies } = linkMediaReviews(reviews, media);
  return {
    reviews: reviews
      .filter((review) => !copies.has(review))
      .map((review) => [
        review,
        takeOne(review, 'itemReviewed') ?? claimObject(review),
        [...(linked.get(review) ?? [])],
      ]),
    media: loose,
    headline: headlines.size === 1 ? [...headlines][0] : undefined,
  };
}

// Some describe the claim where its words belong.
function claimObject({ fields }: Item): Item | undefined {
  return fields.get('claimReviewed')?.find(({ text }) => text === undefined);
}
