import { z } from 'zod';
import { fieldDescriptions, nodeDescriptions } from '../../src/schema/field-descriptions.ts';
import { privateKeyPattern } from '../../src/schema/object-schema.ts';
import { factCheckSchema } from '../../src/schema.ts';

/** The JSON Schema of a fact check as authors may write it, with the sentence of each field beside it. */
export function describedSchema() {
  return describeFields(z.toJSONSchema(factCheckSchema, { io: 'input', override: refuseUnknownKeys }));
}

function refuseUnknownKeys({ zodSchema, jsonSchema }) {
  // The generator's own keyword, which is of no use to others.
  delete jsonSchema['x-kind'];
  if (zodSchema._zod.def.type !== 'object') return;
  jsonSchema.additionalProperties = false;
  jsonSchema.patternProperties = { [privateKeyPattern]: {} };
}

function describeFields(schema, path = '') {
  for (const [name, field] of Object.entries(schema.properties)) {
    const fieldPath = path ? `${path}.${name}` : name;
    const described = fieldPath.replace(/^claims.*\.reviewer(?=\.)/, 'publisher');
    describe(field, fieldDescriptions[described], fieldPath);
    if (field.properties) describeFields(field, fieldPath);
    if (field.items?.properties) describeFields(field.items, `${fieldPath}[]`);
    if (field.anyOf?.[1].items) describeNodes(field.anyOf[1].items.oneOf);
  }
  return schema;
}

/** The same for the nodes that a formatted text is made of. */
function describeNodes(nodes) {
  for (const { properties } of nodes) {
    const type = properties.type.const;
    for (const [name, field] of Object.entries(properties).filter(([key]) => key !== 'type')) {
      describe(field, nodeDescriptions[`${type}.${name}`], `${type}.${name}`);
      for (const inner of linesIn(field)) if (inner.oneOf) describeNodes(inner.oneOf);
    }
  }
}

function linesIn(field) {
  return field.items ? [field.items, ...linesIn(field.items)] : [];
}

function describe(field, sentence, path) {
  if (!sentence) throw new Error(`src/schema/field-descriptions.ts has no sentence for ${path}.`);
  field.description = sentence;
}
