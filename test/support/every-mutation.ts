/** A payload with one value changed. */
export interface Mutation {
  payload: unknown;
  /** Where it was changed, as in issues. */
  path: string;
  kind: string;
  name: string;
}

type Holder = Record<string, unknown>;

const damages: Record<string, (holder: Holder, key: string) => void> = {
  missing: (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  null: (holder, key) => (holder[key] = null),
  empty: (holder, key) => (holder[key] = Array.isArray(holder[key]) ? [] : ''),
  'a number': (holder, key) => (holder[key] = 5),
  'true or false': (holder, key) => (holder[key] = true),
  words: (holder, key) => (holder[key] = 'tea'),
  'an object': (holder, key) => (holder[key] = { tea: {} }),
  'a list in a list': (holder, key) => (holder[key] = [[[]]]),
  'the same twice': (holder, key) => {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else holder[key] = [holder[key], holder[key]];
  },
};

/** Every payload that differs from this one in one place by one kind of damage. */
export function* everyMutation(valid: object): Generator<Mutation> {
  for (const keys of placesIn(valid)) {
    for (const [kind, damage] of Object.entries(damages)) {
      const payload = structuredClone(valid) as Holder;
      const holder = keys.slice(0, -1).reduce((value, key) => value[key] as Holder, payload);
      damage(holder, keys.at(-1)!);
      const path = keys.reduce(
        (at, key) => (/^\d/.test(key) ? `${at}[${key}]` : at ? `${at}.${key}` : key),
        '',
      );
      yield { payload, path, kind, name: `${path}: ${kind}` };
    }
  }
}

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesIn(inner).map((keys) => [key, ...keys]),
  ]);
}
