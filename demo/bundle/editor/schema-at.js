/** The schemas that a value may have at a place of a JSON Schema, alternatives each on its own. */
export function schemasAt(schema, steps) {
  let found = spread(schema);
  for (const step of steps) {
    const inside = found.map((one) => (typeof step === 'number' ? one.items : own(one.properties, step)));
    found = inside.filter(Boolean).flatMap(spread);
  }
  return found;
}

/** The keys that an object may have at a place, each with the schema of its value. */
export function keysAt(schema, steps) {
  return new Map(schemasAt(schema, steps).flatMap(({ properties }) => Object.entries(properties ?? {})));
}

/** The values that may stand at a place where only some may, as JSON. */
export function choicesAt(schema, steps) {
  const found = schemasAt(schema, steps).flatMap(({ enum: choices, const: only, type }) => {
    if (choices) return choices;
    if (only !== undefined) return [only];
    return type === 'boolean' ? [true, false] : [];
  });
  return [...new Set(found)].map((value) => JSON.stringify(value));
}

/** What a schema says of its values in a sentence or two. */
export function describe(schema) {
  const alternatives = spread(schema);
  const words = alternatives.map(kindOf);
  const kind = alternatives.length > 2 ? 'Text' : [...new Set(words)].join(', or ');
  return [schema.description, kind && `${kind}.`].filter(Boolean).join(' ');
}

function kindOf({ type, enum: choices, const: only, pattern = '', items }) {
  if (choices) return `One of ${choices.join(', ')}`;
  if (only !== undefined) return `Always ${JSON.stringify(only)}`;
  if (type === 'array') return items?.oneOf ? 'a list of blocks of text' : 'A list in [ ]';
  if (type === 'object') return 'An object in { }';
  if (type === 'boolean') return 'true or false';
  if (type === 'number') return 'A number';
  return pattern.includes('\\d{4}') ? 'A date as 2026-01-26, 2026-01 or 2026' : 'Text';
}

function spread(schema) {
  return (schema.anyOf ?? schema.oneOf)?.flatMap(spread) ?? [schema];
}

function own(properties, key) {
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
}
