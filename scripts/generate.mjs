// Writes from the zod schemas what travels without zod: the table that the tolerant validator walks, and the JSON Schema.
// `--check` compares instead of writing; `--schema FILE` writes the JSON Schema there too.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { fieldDescriptions } from '../src/schema/field-descriptions.ts';
import * as schemas from '../src/schema.ts';

const TABLE = new URL('../src/model/payload-shape.generated.ts', import.meta.url);

const longest = (schema) =>
  schema.def.checks?.find((check) => check._zod.def.check === 'max_length')?._zod.def.maximum;

const leaves = new Map([
  [schemas.wordsSchema, 'w'],
  [schemas.filledSchema, 'f'],
  [schemas.urlSchema, 'u'],
  [schemas.partialDateSchema, 'd'],
  [schemas.idSchema, 'i'],
  [schemas.richTextSchema, `r${longest(schemas.richTextSchema.def.options[0])}`],
]);

const isOptional = (schema) => ['optional', 'default'].includes(schema.def.type);
const unwrap = (schema) => (isOptional(schema) ? unwrap(schema.def.innerType) : schema);

function shapeOf(given) {
  const schema = unwrap(given);
  const { def } = schema;
  if (leaves.has(schema)) return leaves.get(schema);
  switch (def.type) {
    case 'string':
      // A string with checks of its own is `filledSchema` with a length: the only kind the schemas use.
      return `f${longest(schema)}`;
    case 'boolean':
      return 'b';
    case 'number':
      return 'n';
    case 'enum':
      return Object.values(def.entries);
    case 'literal':
      return [...def.values];
    case 'array':
      return [longest(schema), shapeOf(def.element)];
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, value]) => [
          isOptional(value) ? key : `${key}!`,
          shapeOf(value),
        ]),
      );
    case 'union':
      return [
        'type',
        Object.fromEntries(
          def.options.map((option) => {
            const { 'type!': type, ...rest } = shapeOf(option);
            return [type[0], rest];
          }),
        ),
      ];
    default:
      throw new Error(`the generator does not know the schema type "${def.type}"`);
  }
}

const code = (name, value, type = 'Shape') => `export const ${name}: ${type} = ${JSON.stringify(value)};\n`;
const table = `// Written by \`npm run generate\` from src/schema. Do not edit.
import type { Shape } from './shape.js';

/** The pattern of a partial date. */
${code('partialDatePattern', schemas.partialDateSchema.def.checks[0]._zod.def.pattern.source, 'string')}
/** The blocks of a rich text. */
${code('blocksShape', shapeOf(schemas.blocksSchema))}
/** A whole fact check. */
${code('factCheckShape', shapeOf(schemas.factCheckSchema))}`;

const jsonSchema = {
  ...describeFields(z.toJSONSchema(schemas.factCheckSchema, { io: 'input' })),
  title: 'Factlet fact check, format 1',
};

/** Puts the sentence of each field beside it. */
function describeFields(schema, path = '') {
  for (const [name, field] of Object.entries(schema.properties)) {
    const own = path ? `${path}.${name}` : name;
    field.description = fieldDescriptions[own.replace(/^claims.*\.reviewer(?=\.)/, 'publisher')];
    if (!field.description) throw new Error(`src/schema/field-descriptions.ts has no sentence for ${own}.`);
    if (field.properties) describeFields(field, own);
    if (field.items?.properties) describeFields(field.items, `${own}[]`);
  }
  return schema;
}

const schemaAt = process.argv.indexOf('--schema');
if (schemaAt > 0) {
  const file = process.argv[schemaAt + 1];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(jsonSchema, null, 2)}\n`);
}
if (process.argv.includes('--check')) {
  const present = await readFile(TABLE, 'utf8').catch(() => '');
  if (present !== table) {
    console.error('src/model/payload-shape.generated.ts is stale: run `npm run generate` and commit it.');
    process.exit(1);
  }
} else {
  await writeFile(TABLE, table);
}
