/** An object of a fact check while it is read. */
export type Fields = Record<string, unknown>;

/** An object without prototype, so that no field of a hostile article reaches one. */
export function newFields(): Fields {
  return { __proto__: null };
}

/**
 * Sets a field by its path: `claimant.name`. `authors+` adds to a list, `sources+.id` adds an object to one, and a path
 * through a list leads to its last object.
 */
export function setField(fields: Fields, path: string, value: unknown): void {
  const [name = '', ...more] = path.split('.');
  const key = name.replace('+', '');
  if (key !== name) {
    const list = ((fields[key] as unknown[] | undefined) ??= []);
    list.push(more.length ? newFields() : value);
  } else if (!more.length) fields[key] = value;
  if (!more.length) return;
  const next = (fields[key] ??= newFields());
  setField((Array.isArray(next) ? next.at(-1) : next) as Fields, more.join('.'), value);
}
