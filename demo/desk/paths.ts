/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** The steps of a path such as `claims[2].verdicts[0].at`; places in lists are numbers. */
export function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const step of stepsOf(path)) found = (found as Record<string | number, unknown> | undefined)?.[step];
  return found;
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** A copy with another value at a path. What becomes empty by it (no words, no items, no fields) is removed, but never an item of a list. */
export function withValueAt<T>(value: T, path: string, next: unknown): T {
  return (set(value, stepsOf(path), next) ?? {}) as T;
}

/** A copy in which an item of a list stands at another place. */
export function withMovedItem<T>(value: T, path: string, from: number, to: number): T {
  const list = [...listAt(value, path)];
  const [item] = list.splice(from, 1);
  list.splice(to, 0, item);
  return withValueAt(value, path, list);
}

function set(value: unknown, [step, ...rest]: (string | number)[], next: unknown): unknown {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[step] = set(list[step], rest, next) ?? {};
    return list;
  }
  const { [step]: old, ...others } = (value ?? {}) as Record<string, unknown>;
  const inner = set(old, rest, next);
  if (isEmpty(inner)) return Object.keys(others).length ? others : undefined;
  // The place of a field in the file stays what it was.
  return { ...(value ?? {}), [step]: inner };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}
