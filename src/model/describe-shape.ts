import type { ObjectShape, Shape } from './shape.js';

const { keys } = Object;

/** What a value must be, as the end of the sentence “`x` must be …”. */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return `a list such as ${exampleOf(shape)}`;
    case 'object':
      return `an object such as ${exampleOf(shape)}`;
    case 'node':
      return `an object whose \`type\` is one of ${keys(shape.types).join(', ')}`;
    case 'choice':
      return `one of ${shape.values.map((value) => `"${value}"`).join(', ')}`;
    case 'constant':
      return `"${shape.value}"`;
    case 'date':
      return 'a date such as 2026-01-26, 2026-01 or 2026';
    case 'time':
      return 'a time such as 1:12 or 00:01:12';
    case 'reason':
      return 'the reason in words';
    case 'boolean':
      return 'true or false, without quotes';
    case 'number':
      return 'a number, without quotes';
    case 'id':
      return 'text or a number';
    case 'rich text':
      return 'text in quotes or a list of blocks';
    default:
      return 'text in quotes';
  }
}

function exampleOf(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return `[${exampleOf(shape.item)}]`;
    case 'object':
      return `{ ${fieldsOf(shape)
        .map((name) => `"${name}": ${exampleOf(shape.fields[name] as Shape)}`)
        .join(', ')} }`;
    case 'node':
      return `{ "type": "${String(keys(shape.types)[0])}", … }`;
    case 'number':
      return '1';
    case 'choice':
      return `"${String(shape.values[0])}"`;
    default:
      return '"…"';
  }
}

// What must be there, else the first field that is more than a name for programs.
function fieldsOf({ required, fields }: ObjectShape): readonly string[] {
  if (required.length) return required;
  return keys(fields)
    .filter((name) => name !== 'id')
    .slice(0, 1);
}
