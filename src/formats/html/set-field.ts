/** An object of a fact check while it is read. */
export type Fields = Record<string, unknown>;

/** An object without prototype, so that no field of a hostile article reaches one. */
export function newFields(): Fields {
  return { __proto__: null };
}

/**
 * Sets a field by its path: `claimant.name`. `authors+` adds to a list, `sources+.id` adds an object to one, and a path
 * through a list leads to its last object. `false` where the path leads through something that holds no fields.
 */
export function setField(fields: Fields, path: string, value: unknown): boolean {
  let holder: unknown = fields;
  const names = path.split('.');
  for (const [index, name] of names.entries()) {
    if (!isFields(holder)) return false;
    const key = name.replace('+', '');
    const isLast = index === names.length - 1;
    if (key !== name) {
      const list = (holder[key] ??= []);
      if (!Array.isArray(list)) return false;
      list.push(isLast ? value : newFields());
    } else if (isLast) holder[key] = value;
    if (isLast) return true;
    const next: unknown = (holder[key] ??= newFields());
    holder = Array.isArray(next) ? next.at(-1) : next;
  }
  return false;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
