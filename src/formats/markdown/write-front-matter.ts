// What needs no quotes: it begins with a letter or a digit, holds no sign that means something, and ends with no blank.
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,/_()@+%&=?-]*[\p{L}\p{M}\p{N}.)/?])?$/u;
const ADDRESS = /^https?:\/\/[\w.,:/?#@!$&()*+;=%~-]*[\w/]$/;
// Without quotes it is nothing.
const NOTHING = /^null$/i;

/** Fields as front matter: `key: words`, and below a key, two blanks further in, more of these or a list. */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = writeFields(fields, '');
  return lines.length ? ['---', ...lines, '---'].join('\n') : '';
}

function writeFields(fields: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (Array.isArray(value)) {
      const items = value.flatMap((item: unknown) => writeItem(item, `${indent}  `));
      return items.length ? [`${indent}${key}:`, ...items] : [];
    }
    if (typeof value === 'object' && value !== null) {
      const inner = writeFields(value as Record<string, unknown>, `${indent}  `);
      return inner.length ? [`${indent}${key}:`, ...inner] : [];
    }
    return value === undefined || value === '' ? [] : [`${indent}${key}: ${writeScalar(value)}`];
  });
}

function writeItem(item: unknown, indent: string): string[] {
  if (typeof item !== 'object' || item === null) return [`${indent}- ${writeScalar(item)}`];
  const [first, ...others] = writeFields(item as Record<string, unknown>, `${indent}  `);
  return first === undefined ? [] : [`${indent}- ${first.trimStart()}`, ...others];
}

function writeScalar(value: unknown): string {
  const text = String(value);
  const isPlain = (PLAIN.test(text) && !NOTHING.test(text)) || ADDRESS.test(text);
  return typeof value !== 'string' || isPlain ? text : JSON.stringify(text);
}
