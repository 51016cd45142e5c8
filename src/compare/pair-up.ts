/** An item of an older list with the one of the newer list that took its place; one of them may be missing. */
export interface Pair<T> {
  before: T | undefined;
  after: T | undefined;
  /** Place in the newer list, or where it was in the older one. */
  index: number;
}

/**
 * Finds which items of two lists are the same: by the first key that both have, each item once, then by the next; pairs in the
 * order of the newer list, then what is gone.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((item: T, index: number) => string | undefined)[],
): Pair<T>[] {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of keys) {
    const free = new Map<string, number[]>();
    before.forEach((item, index) => {
      const key = taken.has(index) ? undefined : keyOf(item, index);
      if (key !== undefined) free.set(key, [...(free.get(key) ?? []), index]);
    });
    after.forEach((item, index) => {
      const key = partners.has(index) ? undefined : keyOf(item, index);
      const partner = key === undefined ? undefined : free.get(key)?.shift();
      if (partner === undefined) return;
      partners.set(index, partner);
      taken.add(partner);
    });
  }
  return [
    ...after.map((item, index) => ({ before: before[partners.get(index) ?? -1], after: item, index })),
    ...before.flatMap((item, index) => (taken.has(index) ? [] : [{ before: item, after: undefined, index }])),
  ];
}
