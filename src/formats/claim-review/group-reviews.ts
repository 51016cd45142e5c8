import { textOf, type Item } from '../reviews/item.js';
import { readAddress } from '../reviews/read-address.js';
import type { Review } from '../reviews/read-reviews.js';
import type { Reading } from '../reviews/reading.js';

/** The reviews of one page. */
export interface ReviewGroup {
  reviews: Review[];
  /** MediaReviews that no ClaimReview is named with. */
  media: Item[];
}

/**
 * Groups reviews by the page that they are from, in order; those of the page that is read come first, or of the first page. Pages are
 * never merged, even if they review the same claim; a review without an address belongs to the group that comes first.
 */
export function groupReviews(
  { url: base, page = base }: Reading,
  { reviews, media }: ReviewGroup,
): ReviewGroup[] {
  const all = [...reviews.map(([review]) => review), ...media];
  const addresses = all.map((review) => addressOf(review, base));
  const wanted = page && withoutDetails(page);
  const main = addresses.find((address) => address === wanted) ?? addresses.find(Boolean);
  const groups = new Map<string | undefined, ReviewGroup>();
  all.forEach((review, index) => {
    const address = addresses[index] ?? main;
    const group = groups.get(address) ?? { reviews: [], media: [] };
    groups.set(address, group);
    const ofClaim = reviews[index];
    if (ofClaim) group.reviews.push(ofClaim);
    else group.media.push(review);
  });
  return [...groups].sort(([a], [b]) => +(b === main) - +(a === main)).map(([, group]) => group);
}

/** The address of the page that a review says it is from, without details. */
export function addressOf({ fields }: Item, base: string | undefined): string | undefined {
  for (const name of ['mainEntityOfPage', 'url', 'pageUrl']) {
    const [item] = fields.get(name) ?? [];
    const address = readAddress(item?.text ?? item?.id ?? textOf(item?.fields.get('url') ?? []) ?? '', base);
    if (address) return withoutDetails(address);
  }
  return undefined;
}

/** An address without what leads to a place in the page, and without what sites write in one way or another. */
export function withoutDetails(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?|\/?(#.*)?$/g, '');
}
