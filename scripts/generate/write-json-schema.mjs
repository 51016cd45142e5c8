import { z } from 'zod';
import { fieldDescriptions } from '../../src/schema/field-descriptions.ts';
import { privateKeyPattern } from '../../src/schema/object-schema.ts';
import { factCheckSchema } from '../../src/schema.ts';

/** The JSON Schema of a fact check as text: it refuses unknown keys, except those that are left alone. */
export function writeJsonSchema() {
  const schema = z.toJSONSchema(factCheckSchema, { io: 'input', override: refuseUnknownKeys });
  const titled = { ...describeFields(schema), title: 'Factlet fact check, format 1' };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

function refuseUnknownKeys({ zodSchema, jsonSchema }) {
  // The generator's own keyword, which is of no use to others.
  delete jsonSchema['x-kind'];
  if (zodSchema._zod.def.type !== 'object') return;
  jsonSchema.additionalProperties = false;
  jsonSchema.patternProperties = { [privateKeyPattern]: {} };
}

/** Puts the sentence of each field beside it. */
function describeFields(schema, path = '') {
  for (const [name, field] of Object.entries(schema.properties)) {
    const fieldPath = path ? `${path}.${name}` : name;
    field.description = fieldDescriptions[fieldPath.replace(/^claims.*\.reviewer(?=\.)/, 'publisher')];
    if (!field.description)
      throw new Error(`src/schema/field-descriptions.ts has no sentence for ${fieldPath}.`);
    if (field.properties) describeFields(field, fieldPath);
    if (field.items?.properties) describeFields(field.items, `${fieldPath}[]`);
  }
  return schema;
}
