import type { Locale } from '../../locale/messages.js';
import { levelSigns, levelWords } from './level-words.js';
import { readChangedValue } from './read-changed-value.js';
import { setField, type Scope } from './scope.js';

/** Notes words that could not be read, and why: they have no place, their attribute is damaged, or they do not matter. */
export type Lose = (words: string, code?: 'copy-unreadable' | 'broken-attribute' | 'unplaced-text') => void;

// A field, the words it was written with where they are told, and its value where that is another.
const FIELD = /\{([^|{}]+)(?:\|([^|{}]*))?(?:\|([^|{}]*))?\}/;

/** Reads the fields of a `data-fact-more`, of which readers are told nothing in words. */
export function readUnseen(template: string, scope: Scope, lose: Lose): void {
  const parts = split(template);
  for (let index = 1; parts && index < parts.length; index += 4) {
    const [key = '', words, value = words] = parts.slice(index, index + 3);
    if (!setField(scope, key, decodeValue(value))) lose(template, 'broken-attribute');
  }
  if (!parts) lose(template, 'broken-attribute');
}

/**
 * Reads the fields that stand in the words of a line by what its `data-fact` says of it. A line as it was written gives the
 * very words and values back, however quotes and dashes were set since; in one that was edited, words that stand for a value
 * count where they still are the same or are written as that value would be. A line in which a field cannot be found is lost.
 */
export function readLine(template: string, shown: string, scope: Scope, locale: Locale, lose: Lose): void {
  const written = split(template);
  const isSame =
    written && levelWords(written.filter((_, index) => index % 2 < 1).join('')) === levelWords(shown);
  // A field without words counts only where nothing was edited.
  const parts = isSame ? written : split(template.replace(/\{[^|{}]+\|\|[^{}]*\}/g, ''));
  if (!parts) return lose(shown);
  const levelled = levelSigns(shown);
  let start = 0;
  for (let index = -3; index < parts.length; index += 4) {
    const [key, words, value, after = ''] = [0, 1, 2, 3].map((place) => parts[index + place]);
    let found = words;
    if (!isSame) {
      // From one of its own words to the next, without ever going back.
      const isLast = index + 4 >= parts.length;
      const at = isLast ? shown.length - after.length : levelled.indexOf(levelSigns(after), start);
      const isThere = at >= start && levelled.startsWith(levelSigns(after), at);
      if (!isThere || (at > start && !key)) return lose(shown);
      found = shown
        .slice(start, at)
        .replace(/[\u2066-\u2069]/g, '')
        .trim();
      start = at + after.length;
    }
    if (!key || (!found && !isSame)) continue;
    const isValue = value !== undefined;
    const read =
      isValue && levelWords(found ?? '') !== levelWords(words ?? '')
        ? readChangedValue(found ?? '', { key, words: words ?? '', value }, locale)
        : isValue
          ? decodeValue(value)
          : found;
    // What kind of fact check it is follows from what is in it.
    if (read === undefined && key === 'kind') lose(found ?? '', 'unplaced-text');
    else if (read === undefined || !setField(scope, key, read)) lose(found || shown);
  }
}

/** Whether the words of a line are not those that it was written with; only for one without fields. */
export function isReworded(template: string, shown: string): boolean {
  return levelWords(split(template)?.[0] ?? '') !== levelWords(shown);
}

// Own words, and after them again and again a field, its words, its value and own words; nothing where it is broken.
function split(template: string): (string | undefined)[] | undefined {
  try {
    return template.split(FIELD).map((part?: string) => part && decodeURIComponent(part));
  } catch {
    // Only decodeURIComponent throws here: an editor or a filter has cut a percent-escape.
    return undefined;
  }
}

// Before JSON was written for them, words that begin with an exclamation mark stood as they are.
function decodeValue(value: string | undefined): unknown {
  if (!value?.startsWith('!')) return value;
  try {
    return JSON.parse(value.slice(1)) as unknown;
  } catch {
    return value;
  }
}
