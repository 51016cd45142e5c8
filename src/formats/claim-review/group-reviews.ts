import { wordsOf } from '../reviews/item.js';
import { readAddress } from '../reviews/read-address.js';
import type { Review } from '../reviews/read-reviews.js';
import type { Reading } from '../reviews/reading.js';

/**
 * Groups reviews by the page that they are from, in order; those of the page that is read come first, or of the first page. Pages are
 * never merged, even if they review the same claim; a review without an address belongs to the group that comes first.
 */
export function groupReviews({ url: base, page = base }: Reading, reviews: readonly Review[]): Review[][] {
  const addresses = reviews.map(([review]) => addressOf(review, base));
  const wanted = page && withoutDetails(page);
  const main = addresses.find((address) => address === wanted) ?? addresses.find(Boolean);
  const groups = new Map<string | undefined, Review[]>();
  reviews.forEach((review, index) => {
    const address = addresses[index] ?? main;
    const group = groups.get(address);
    if (group) group.push(review);
    else groups.set(address, [review]);
  });
  return [...groups].sort(([a], [b]) => +(b === main) - +(a === main)).map(([, group]) => group);
}

/** The address of the page that a review says it is from, without details. */
export function addressOf({ fields }: Review[0], base: string | undefined): string | undefined {
  for (const name of ['mainEntityOfPage', 'url', 'pageUrl']) {
    const [item] = fields.get(name) ?? [];
    const address = readAddress(item?.text ?? item?.id ?? wordsOf(item?.fields.get('url') ?? []) ?? '', base);
    if (address) return withoutDetails(address);
  }
  return undefined;
}

/** An address without what leads to a place in the page, and without what sites write in one way or another. */
export function withoutDetails(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?|\/?(#.*)?$/g, '');
}
