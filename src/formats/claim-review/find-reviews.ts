import { takeOne, wordsOf, type Item } from '../reviews/item.js';
import type { Review } from '../reviews/read-reviews.js';

/** The reviews in a page’s data, wherever they stand in it, and the headline of the page if it has a single one. */
export interface FoundReviews {
  reviews: Review[];
  headline: string | undefined;
}

/** Finds the ClaimReviews; what leads to them counts as read. */
export function findReviews(roots: readonly Item[]): FoundReviews {
  const reviews: Item[] = [];
  const headlines = new Set<string | undefined>();
  const seen = new Set<Item>();

  const find = (item: Item, isInReview = false): boolean => {
    if (seen.has(item)) return false;
    seen.add(item);
    const { fields, types } = item;
    const isReview = types.includes('ClaimReview') || fields.has('claimReviewed');
    if (isReview) reviews.push(item);
    else if (!isInReview && fields.has('headline')) headlines.add(wordsOf(fields.get('headline') ?? []));
    const inner = [...fields.values()].flat().filter((one) => find(one, isInReview || isReview));
    return (item.isUsed = isReview || inner.length > 0);
  };

  for (const root of roots) find(root);
  return {
    reviews: reviews.map((review) => [review, takeOne(review, 'itemReviewed') ?? claimObject(review)]),
    headline: headlines.size === 1 ? [...headlines][0] : undefined,
  };
}

// Some describe the claim where its words belong.
function claimObject({ fields }: Item): Item | undefined {
  return fields.get('claimReviewed')?.find(({ text }) => text === undefined);
}
