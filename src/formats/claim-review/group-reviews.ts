import { wordsOf } from '../reviews/item.js';
import { readAddress } from '../reviews/read-address.js';
import type { Review } from '../reviews/read-reviews.js';
import type { Reading } from '../reviews/reading.js';

/**
 * Parts reviews by the page that they are from, in order; those of the page that is read come first, or of the first page. What
 * several pages find about one claim stays together, and a review without an address belongs to those that come first.
 */
export function groupReviews({ url: base, page = base }: Reading, reviews: readonly Review[]): Review[][] {
  const addresses = reviews.map(([review]) => addressOf(review, base));
  const wanted = page && withoutDetails(page);
  const own = addresses.find((address) => address === wanted) ?? addresses.find(Boolean);
  // A forest: each review points to an earlier one of its group, or to itself.
  const earlier: number[] = [];
  const first = (index: number): number => {
    let at = index;
    while (earlier[at] !== at) at = earlier[at] = earlier[earlier[at] as number] as number;
    return at;
  };
  const known = new Map<string, number>();
  const join = (key: string, index: number): void => {
    const [one, other] = [first(known.get(key) ?? index), first(index)];
    earlier[Math.max(one, other)] = Math.min(one, other);
    known.set(key, index);
  };

  reviews.forEach(([{ fields }], index) => {
    earlier.push(index);
    join(`page ${addresses[index] ?? own}`, index);
    for (const { text } of fields.get('claimReviewed') ?? []) if (text) join(`claim ${text}`, index);
  });
  const groups = new Map<number, Review[]>();
  reviews.forEach((review, index) => {
    const key = first(index);
    const group = groups.get(key) ?? [];
    group.push(review);
    groups.set(key, group);
  });
  const main = first(known.get(`page ${own}`) ?? 0);
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
