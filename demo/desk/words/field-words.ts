import type { Words } from './en.js';

/** The label of the field at a path, such as `claims[0].text`; a field without words of its own is named by its key. */
export function labelOf(path: string, { fields }: Words): string {
  const [inPlace, key] = keysOf(path);
  return fields[inPlace] ?? fields[key] ?? plainWords(key);
}

/** The label of a field beside the one at a path, if the form has one. */
export function labelBeside(path: string, name: string, words: Words): string | undefined {
  const beside = path.replace(/(?:^|\.)[^.]*$/, (step) => (step.startsWith('.') ? `.${name}` : name));
  const [inPlace, key] = keysOf(beside);
  return words.fields[inPlace] ?? words.fields[key];
}

/** What a field is for, where its label alone does not say it. */
export function hintOf(path: string, { hints }: Words): string | undefined {
  const [inPlace, key] = keysOf(path);
  return hints[inPlace] ?? hints[key];
}

// What is looked up for a path: the field in what holds it, and the field alone. Pictures and tables of running texts are `block`.
function keysOf(path: string): [string, string] {
  const names = path.replaceAll(/\[\d+\]/g, '').split('.');
  const key = names.at(-1) ?? '';
  const isOfBlock =
    /(?:^|\.)(?:summary|body|explanation|disclaimer|caption|context|transcript)\[\d+\]\.\w+$/.test(path);
  return [isOfBlock ? `block.${key}` : names.slice(-2).join('.'), key];
}

/** Where a path leads, in words: `Claim 1, Verdict 2, Date`. */
export function placeOf(path: string, words: Words): string {
  const steps: string[] = [];
  let at = '';
  for (const step of path.split('.')) {
    const [, name = '', index] = /^([^[]*)(?:\[(\d+)\])?/.exec(step) ?? [];
    at = at ? `${at}.${name}` : name;
    const what = index === undefined ? labelOf(at, words) : (words.items[name] ?? labelOf(at, words));
    steps.push(index === undefined ? what : `${upper(what)} ${Number(index) + 1}`);
  }
  return steps.join(', ');
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
  return upper(words);
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
