import { z } from 'zod';

/** Keys that are left alone although the format does not know them, as a pattern: `x-…`, `$…`, `@…` and `_…`. */
export const privateKeyPattern = '^(x-|[$@_])';

const privateKey = new RegExp(privateKeyPattern);

/** Whether the format leaves a key alone. */
export function isPrivateKey(key: string): boolean {
  return privateKey.test(key);
}

/**
 * An object of these fields and no others, except keys that begin with `x-`, `$`, `@` or `_`, which are left alone. A strict
 * object of zod would refuse these, too.
 */
export function objectSchema<Fields extends z.core.$ZodShape>(
  fields: Fields,
): z.ZodObject<z.util.Writeable<Fields>> {
  const refuseUnknownKeys = z.check<Record<string, unknown>>(({ value, issues }) => {
    const keys = Object.keys(value).filter((key) => !Object.hasOwn(fields, key) && !isPrivateKey(key));
    if (keys.length) issues.push({ code: 'unrecognized_keys', keys, input: value });
  });
  return z.looseObject(fields).check(refuseUnknownKeys);
}
