import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import type * as inferred from '../../src/schema/fact-check-schema.js';

/** A type without the index that an object of zod has for keys that are left alone. */
type Plain<T> = T extends object
  ? { [Key in keyof T as string extends Key ? never : Key]: Plain<T[Key]> }
  : T;

/**
 * That the generated types are those of the schemas, which the compiler checks: what fits one fits the other, in both forms and with
 * every field.
 */
export function agree(
  written: FactCheckInput,
  parsed: FactCheck,
  writtenBySchema: inferred.FactCheckInput,
  parsedBySchema: inferred.FactCheck,
): [Required<Plain<inferred.FactCheckInput>>, Plain<inferred.FactCheck>] {
  written = writtenBySchema;
  parsed = parsedBySchema;
  return [written as Required<FactCheckInput>, parsed];
}
