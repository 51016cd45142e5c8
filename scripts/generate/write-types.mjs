import { format, resolveConfig } from 'prettier';
import { describedSchema } from './described-schema.mjs';

const FILE = 'src/model/fact-check.generated.ts';

/** Objects with a name of their own, by where they stand; what has none is written where it is. */
const names = {
  '': 'FactCheck',
  publisher: 'Organization',
  disclosure: 'Disclosure',
  'claims[]': 'Claim',
  'claims[].verdicts[]': 'Verdict',
  'claims[].verdicts[].reviewer': 'Organization',
  'claims[].media[]': 'Medium',
  'claims[].media[].original': 'Original',
  'sections[]': 'Section',
  'sources[]': 'Source',
  'corrections[]': 'Correction',
};

const sentences = {
  FactCheck: 'A whole fact check',
  Organization: 'Who publishes or reviews',
  Disclosure: 'What readers are told about how the text was made',
  Claim: 'One claim, who made it, and what reviewers found',
  Verdict: "One reviewer's judgement of a claim, in the reviewer's own words",
  Medium: 'A picture, video or recording that was checked, as part of a claim',
  Original: 'The picture that another one was made from, or that shows what it really was',
  Section: 'A heading and its text',
  Source: 'One source, named by its id in citation marks',
  Correction: 'One change to a published fact check',
};

/** Choices with a name of their own, by where they stand. */
const choices = {
  kind: { name: 'Kind', sentence: 'Kind of a fact check.' },
  'claims[].verdicts[].rating': {
    name: 'Rating',
    sentence: 'Class of a verdict: five on a scale, eight off it.',
  },
  'claims[].media[].categories[]': {
    name: 'Category',
    sentence: 'What is known of a picture, video or recording.',
  },
};

/** What `parseFactCheck` adds where it is missing, besides the defaults of the schema. */
const addedByParsing = ['kind', 'sources[].id'];

/**
 * The types of a fact check as a module, formatted, with the sentence of each field. Each object has two: `ClaimInput` is what authors
 * may write, `Claim` what `parseFactCheck` returns. The schema's own types would show no sentences in editors, and would allow any key.
 */
export async function writeTypes() {
  const schema = describedSchema();
  const types = new Map();
  for (const isParsed of [false, true]) new TypeWriter(types, isParsed).writeType(schema, '');
  const blocks = new TypeWriter(types, false);
  const { items } = schema.properties.summary.anyOf[1];
  const line = items.oneOf[0].properties.children.items;
  const module = `// Written by \`npm run generate\` from src/schema. Do not edit.
import type { RichText } from '../text/rich-text.js';

/** Keys that are left alone although the format does not know them. */
type PrivateKey = \`x-\${string}\` | \`$\${string}\` | \`@\${string}\` | \`_\${string}\`;

/** A piece of running text as it may be written. */
export type InlineInput = ${blocks.writeNodes(line)};

/** A paragraph, quotation, list, picture or table as it may be written. */
export type BlockInput = ${blocks.writeNodes(items)};

/** Formatted text as it may be written: a string (a blank line separates paragraphs, \`[1]\` marks a citation) or blocks. */
export type RichTextInput = string | BlockInput[];

${[...types.values()].join('\n\n')}
`;
  return format(module, { ...(await resolveConfig(FILE)), filepath: FILE });
}

/** Writes the types of one form, of what authors write or of what has been parsed, and keeps those that have a name. */
class TypeWriter {
  #types;
  #isParsed;

  constructor(types, isParsed) {
    this.#types = types;
    this.#isParsed = isParsed;
  }

  writeType(schema, path) {
    const { type, anyOf, enum: values, const: value, items, properties } = schema;
    if (values) return this.#writeChoice(values, path);
    if (value !== undefined) return JSON.stringify(value).replaceAll('"', "'");
    if (anyOf?.[1].type === 'array') return this.#isParsed ? 'RichText' : 'RichTextInput';
    if (anyOf) return anyOf.map((one) => one.type).join(' | ');
    if (type === 'array' && isLine(items)) return 'InlineInput[]';
    if (type === 'array') return asList(this.writeType(items, `${path}[]`));
    if (properties) return this.#writeObject(schema, path);
    return type;
  }

  writeNodes({ oneOf }) {
    return oneOf.map((one) => `\n  | ${this.#writeFields(one, one.properties.type.const, [])}`).join('');
  }

  #writeChoice(values, path) {
    const text = values.map((one) => `'${one}'`).join(' | ');
    const named = choices[path];
    if (!named) return text;
    this.#types.set(named.name, `/** ${named.sentence} */\nexport type ${named.name} = ${text};`);
    return named.name;
  }

  #writeObject(schema, path) {
    const name = names[path];
    const fields = this.#writeFields(schema, path);
    if (!name) return fields;
    const other = new TypeWriter(new Map(), !this.#isParsed).#writeFields(schema, path);
    const isInput = !this.#isParsed && other !== fields;
    const fullName = isInput ? `${name}Input` : name;
    const form = other === fields ? '.' : isInput ? ', as authors may write it.' : ', after parsing.';
    this.#types.set(fullName, `/** ${sentences[name]}${form} */\nexport type ${fullName} = ${fields};`);
    return fullName;
  }

  #writeFields({ properties, required = [] }, path, more = ['[key: PrivateKey]: unknown;']) {
    const lines = Object.entries(properties).map(([name, field]) => {
      const inside = path ? `${path}.${name}` : name;
      const isThere =
        required.includes(name) ||
        (this.#isParsed && ('default' in field || addedByParsing.includes(inside)));
      const type = this.writeType(field, inside);
      const comment = field.description ? `/** ${field.description} */\n  ` : '';
      return `  ${comment}${name}${isThere ? `: ${type}` : `?: ${type} | undefined`};`;
    });
    return `{\n${[...lines, ...more].join('\n')}\n}`;
  }
}

function isLine({ oneOf }) {
  return oneOf?.[0].properties.type.const === 'text';
}

function asList(type) {
  return /^\w+(?:\[\])*$/.test(type) ? `${type}[]` : `(${type})[]`;
}
