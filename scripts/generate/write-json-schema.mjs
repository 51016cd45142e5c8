import { describedSchema } from './described-schema.mjs';

/**
 * The JSON Schema of a fact check as text: it refuses unknown keys, except those that are left alone. Programs read it, and with
 * indentation it would be the largest file of the package.
 */
export function writeJsonSchema() {
  const titled = { ...describedSchema(), title: 'Factlet fact check, format 1' };
  return `${JSON.stringify(titled)}\n`;
}
