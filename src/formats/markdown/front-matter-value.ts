/** A map, a list or words of the front matter; true, false and numbers only where the payload has them. */
export type Value = string | boolean | number | Value[] | { [key: string]: Value };

/** Fields by name. */
export type Fields = Record<string, Value>;

/** Whether a value has fields. */
export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && !Array.isArray(value);
}

/** No fields yet, and no prototype: keys such as `__proto__` are no more than keys. */
export function newFields(): Fields {
  return Object.create(null) as Fields;
}
