import { lettersOf } from '../reviews/gather-claims.js';
import { textOf, type Item } from '../reviews/item.js';
import { addressOf, withoutDetails } from './group-reviews.js';

/** Which MediaReviews belong to which ClaimReviews. */
export interface LinkedReviews {
  /** The MediaReviews of a ClaimReview. */
  linked: ReadonlyMap<Item, ReadonlySet<Item>>;
  /** MediaReviews that are named with no ClaimReview. */
  loose: Item[];
  /** What a MediaReview repeats of a ClaimReview that is elsewhere in the data. */
  copies: ReadonlySet<Item>;
}

/** Links ClaimReviews and MediaReviews that name each other: as objects, by `@id` or by address. */
export function linkMediaReviews(claims: readonly Item[], media: readonly Item[]): LinkedReviews {
  const linked = new Map<Item, Set<Item>>();
  const copies = new Set<Item>();
  const named = new Set<Item>();
  const link = (claim: Item, one: Item): void => {
    linked.set(claim, (linked.get(claim) ?? new Set()).add(one));
    named.add(one);
  };

  const [allClaims, allMedia] = [new Set(claims), new Set(media)];
  for (const claim of claims)
    for (const one of claim.fields.get('associatedMediaReview') ?? [])
      if (allMedia.has(one)) link(claim, one);

  const names = media.length ? namesOf(claims) : new Map<string, undefined>();
  for (const one of media)
    for (const reference of one.fields.get('associatedClaimReview') ?? []) {
      const other = isInside(reference) ? findNamed(reference, names) : undefined;
      if (other && other !== reference && repeats(reference, other)) {
        if (allClaims.has(reference)) copies.add(reference);
        markRead(reference, other);
        link(other, one);
      } else if (allClaims.has(reference)) link(reference, one);
    }
  return { linked, loose: media.filter((one) => !named.has(one)), copies };
}

// What is named by `@id` has the path of its own place.
function isInside({ path, text, fields }: Item): boolean {
  return path.includes('associatedClaimReview') || text !== undefined || !fields.size;
}

/** By what ClaimReviews are known; `undefined` for what several share. */
type Names = ReadonlyMap<string, Item | undefined>;

function namesOf(claims: readonly Item[]): Names {
  const names = new Map<string, Item | undefined>();
  for (const claim of claims) {
    if (isInside(claim)) continue;
    const address = addressOf(claim, undefined);
    const letters = claimOf(claim);
    const claimNames = [
      claim.id && `id ${claim.id}`,
      address && `at ${address}`,
      letters && `claim ${letters}`,
    ];
    for (const name of claimNames) if (name) names.set(name, names.has(name) ? undefined : claim);
  }
  return names;
}

// A review that says which claim it is about is never taken for that of another claim of its page.
function findNamed(reference: Item, names: Names): Item | undefined {
  const letters = claimOf(reference);
  if (letters) return names.get(`claim ${letters}`);
  const bare = reference.text?.trim() ?? reference.id;
  const address = bare === undefined ? addressOf(reference, undefined) : withoutDetails(bare);
  return names.get(`id ${bare ?? ''}`) ?? names.get(`at ${address ?? ''}`);
}

function repeats(reference: Item, other: Item): boolean {
  const label = labelOf(reference);
  return label === undefined || label === labelOf(other);
}

// What it says otherwise is left to be reported.
function markRead(reference: Item, other: Item): void {
  reference.isUsed = true;
  for (const [name, items] of reference.fields) {
    const known = other.fields.get(name) ?? [];
    items.forEach((item, at) => {
      if (isSame(item, known[at], new Set())) markAll(item);
    });
  }
}

// Values may contain themselves.
function isSame(one: Item, two: Item | undefined, seen: Set<Item>): boolean {
  if (one === two || seen.has(one)) return true;
  seen.add(one);
  if (!two || one.text !== two.text || one.id !== two.id || one.fields.size !== two.fields.size) return false;
  return [...one.fields].every(([name, items]) => {
    const others = two.fields.get(name) ?? [];
    return items.length === others.length && items.every((item, at) => isSame(item, others[at], seen));
  });
}

function markAll(item: Item): void {
  if (item.isUsed) return;
  item.isUsed = true;
  for (const inner of item.fields.values()) inner.forEach(markAll);
}

function claimOf({ fields }: Item): string | undefined {
  return lettersOf(fields.get('claimReviewed')?.[0]?.text ?? '') || undefined;
}

function labelOf({ fields }: Item): string | undefined {
  const [rating] = fields.get('reviewRating') ?? [];
  return rating && (textOf(rating.fields.get('alternateName') ?? []) ?? '');
}
