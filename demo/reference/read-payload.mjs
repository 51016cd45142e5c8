import { readFileSync } from 'node:fs';

const schema = new URL('../../dist/schema.json', import.meta.url);

/**
 * The payload as the JSON Schema has it: one group for each object, `{ path, fields }`, where a field is
 * `{ name, type, values, limit, isRequired, initial, description }`. Formatted texts are one type and have no group.
 */
export function readPayload() {
  const groups = [];
  collect(JSON.parse(readFileSync(schema, 'utf8')), '', groups);
  return groups;
}

function collect({ properties, required = [], description }, path, groups) {
  const group = { path, description, fields: [] };
  groups.push(group);
  for (const [name, value] of Object.entries(properties)) {
    const item = value.type === 'array' ? value.items : value;
    group.fields.push({ name, ...describe(value), isRequired: required.includes(name) });
    if (item.properties) {
      collect(item, `${path ? `${path}.` : ''}${name}${item === value ? '' : '[]'}`, groups);
    }
  }
}

function describe(value) {
  const isList = value.type === 'array';
  const item = isList ? value.items : value;
  const kind = kindOf(item);
  return {
    type: isList ? `list of ${plural[kind]}` : kind,
    values: item.enum ?? (item.const === undefined ? undefined : [item.const]),
    limit: isList ? `at most ${value.maxItems}` : lengthOf(item),
    initial: isList ? undefined : value.default,
    description: value.description ?? item.description,
  };
}

const plural = { words: 'words', object: 'objects', 'one of': 'values' };

function kindOf(value) {
  if (value.enum || value.const !== undefined) return 'one of';
  if (value.anyOf?.some(({ type }) => type === 'array')) return 'text';
  if (value.anyOf) return 'words or number';
  if (value.pattern?.startsWith('^\\d{4}')) return 'date';
  return { string: 'words', boolean: 'true or false' }[value.type] ?? value.type;
}

function lengthOf({ maxLength, anyOf = [] }) {
  const longest = maxLength ?? anyOf.find((one) => one.maxLength)?.maxLength;
  return longest && `at most ${longest.toLocaleString('en')} characters`;
}
