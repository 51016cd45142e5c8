const NUMBER = /^[1-9]\d{0,3}$/;

/**
 * The number shown for each source: a numeric id is its own number, other ids take the free numbers, those that are cited
 * first by first mention, then the rest in list order. A second source of the same id takes a free number too.
 * The result is parallel to `ids`.
 */
export function numberSources(ids: readonly string[], mentions: readonly string[]): number[] {
  const places = new Map<string, number>();
  const numbers: number[] = [];
  for (const [index, id] of ids.entries()) {
    numbers.push(!places.has(id) && NUMBER.test(id) ? Number(id) : 0);
    if (!places.has(id)) places.set(id, index);
  }
  const taken = new Set(numbers);
  if (!taken.has(0)) return numbers;
  let free = 0;
  for (const index of [...mentions.map((id) => places.get(id) ?? -1), ...ids.keys()]) {
    if (numbers[index] !== 0) continue;
    do free += 1;
    while (taken.has(free));
    numbers[index] = free;
  }
  return numbers;
}
