import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { privateKeyPattern } from '../../src/schema/object-schema.ts';
import * as schemas from '../../src/schema.ts';

const FILE = 'src/model/payload-shape.generated.ts';

const toJsonSchema = (schema) => z.toJSONSchema(schema, { io: 'input' });

const datePattern = toJsonSchema(schemas.partialDateSchema).pattern;
const timePattern = toJsonSchema(schemas.timeSchema).pattern;
const filledPattern = toJsonSchema(schemas.filledSchema).pattern;
const { characters } = schemas.limits;

/** Shapes that have a name of their own, each before those that contain it: name, type, schema and, if exported, its sentence. */
const named = [
  ['text', 'TextShape', schemas.wordsSchema],
  ['filledText', 'TextShape', schemas.filledSchema],
  ['url', 'Shape', schemas.urlSchema],
  ['file', 'Shape', schemas.fileAddressSchema],
  ['time', 'Shape', schemas.timeSchema],
  ['reason', 'Shape', schemas.reasonSchema],
  ['date', 'Shape', schemas.partialDateSchema],
  ['id', 'Shape', schemas.idSchema],
  ['line', 'ListShape', schemas.lineSchema],
  ['figureShape', 'ObjectShape', schemas.figureSchema, 'A picture in a rich text.'],
  ['blocksShape', 'ListShape', schemas.blocksSchema, 'The blocks of a rich text.'],
  ['richText', 'RichTextShape', schemas.richTextSchema],
  ['organization', 'ObjectShape', schemas.organizationSchema],
  ['ratingShape', 'ChoiceShape', schemas.ratingSchema, 'The class of a verdict.'],
  ['verdictShape', 'ObjectShape', schemas.verdictSchema, 'A verdict on a claim.'],
  ['originalShape', 'ObjectShape', schemas.originalSchema, 'The original of a picture.'],
  ['categoryShape', 'ChoiceShape', schemas.categorySchema, 'What is known of a medium.'],
  ['mediumShape', 'ObjectShape', schemas.mediumSchema, 'A picture, video or recording of a claim.'],
  ['claim', 'ObjectShape', schemas.claimSchema],
  ['sourceShape', 'ObjectShape', schemas.sourceSchema, 'A source.'],
  ['factCheckShape', 'ObjectShape', schemas.factCheckSchema, 'A whole fact check.'],
];

/** The table of the validator as a module, formatted. */
export async function writeShapes() {
  const names = new Map();
  const declarations = named.map(([name, type, schema, sentence]) => {
    const value = JSON.stringify(plain(toJsonSchema(schema)));
    const written = writeShape(plain(toJsonSchema(schema)), names);
    names.set(value, name);
    return `${sentence ? `/** ${sentence} */\nexport ` : ''}const ${name}: ${type} = ${written};\n`;
  });
  const module = `// Written by \`npm run generate\` from src/schema. Do not edit.
import type { ChoiceShape, ListShape, ObjectShape, RichTextShape, Shape, TextShape } from './shape.js';

/** Most that a fact check may hold as a whole. */
export const limits = ${JSON.stringify(schemas.limits)};

/** The pattern of a partial date. */
export const partialDatePattern = ${JSON.stringify(datePattern)};

/** The pattern of a place in a video or recording. */
export const timePattern = ${JSON.stringify(timePattern)};

/** The pattern of keys that are left alone although the format does not know them. */
export const privateKeyPattern = ${JSON.stringify(privateKeyPattern)};

${declarations.join('\n')}`;
  return format(module, { ...(await resolveConfig(FILE)), filepath: FILE });
}

/** A JSON Schema without what tells nothing of its values, so that equal ones are known by their text. */
function plain({ $schema, default: initial, additionalProperties, ...schema }) {
  const inner = Object.entries(schema).map(([key, value]) => {
    if (key === 'properties')
      return [key, Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]))];
    if (key === 'items') return [key, plain(value)];
    return [key, key === 'anyOf' || key === 'oneOf' ? value.map(plain) : value];
  });
  return Object.fromEntries(inner);
}

function writeShape(schema, names) {
  const name = names.get(JSON.stringify(schema));
  if (name) return name;
  const inner = (value) => writeShape(value, names);
  const { type, anyOf, oneOf, enum: values, const: value, pattern, maxLength, maxItems, items } = schema;
  if (values) return `{ kind: 'choice', values: ${JSON.stringify(values)} }`;
  if (value !== undefined) return `{ kind: 'constant', value: ${JSON.stringify(value)} }`;
  if (schema['x-kind']) return `{ kind: '${schema['x-kind']}' }`;
  if (oneOf) return `{ kind: 'node', types: ${writeTypes(oneOf, names)} }`;
  if (anyOf?.[1].type === 'number') return `{ kind: 'id' }`;
  if (anyOf?.[1].type === 'array') return `{ kind: 'rich text', most: ${anyOf[0].maxLength} }`;
  if (pattern === datePattern) return `{ kind: 'date' }`;
  if (type === 'string' && (!pattern || pattern === filledPattern))
    return `{ kind: 'text', isFilled: ${!!pattern}, most: ${maxLength ?? characters} }`;
  if (type === 'boolean' || type === 'number') return `{ kind: '${type}' }`;
  if (type === 'array') return `{ kind: 'list', most: ${maxItems}, item: ${inner(items)} }`;
  if (type === 'object') return writeObject(schema, names);
  throw new Error(`The generator does not know this schema: ${JSON.stringify(schema)}`);
}

function writeObject({ properties, required = [] }, names) {
  const fields = Object.entries(properties).map(([key, value]) => {
    const written = writeShape(value, names);
    return written === key ? key : `${key}: ${written}`;
  });
  return `{ kind: 'object', required: ${JSON.stringify(required)}, fields: { ${fields.join(', ')} } }`;
}

function writeTypes(alternatives, names) {
  const types = alternatives.map((one) => `${one.properties.type.const}: ${writeShape(one, names)}`);
  return `{ ${types.join(', ')} }`;
}
