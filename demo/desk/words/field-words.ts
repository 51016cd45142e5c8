import { fieldDescriptions } from '../../../src/schema/field-descriptions.js';
import type { Words } from './en.js';

/** The label of the field at a path, such as `claims[0].text`; a field without words of its own is named by its key. */
export function labelOf(path: string, { fields }: Words): string {
  const names = path.replaceAll(/\[\d+\]/g, '').split('.');
  const key = names.at(-1) ?? '';
  return fields[names.slice(-2).join('.')] ?? fields[key] ?? plainWords(key);
}

/** What a field is for, where its label does not come from the desk's own words: the sentence of the format's reference. */
export function hintOf(path: string, { fields }: Words): string | undefined {
  const names = path.replaceAll(/\[\d+\]/g, '').split('.');
  if (fields[names.slice(-2).join('.')] ?? fields[names.at(-1) ?? '']) return undefined;
  return fieldDescriptions[path.replaceAll(/\[\d+\]/g, '[]')];
}

/** The words for one of the values that a field may have. */
export function wordsOfValue(value: string, { values }: Words): string {
  return values[value] ?? plainWords(value);
}

function plainWords(key: string): string {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
