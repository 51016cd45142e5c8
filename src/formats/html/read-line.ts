import type { Locale } from '../../locale/messages.js';
import { normalizeSigns, normalizeText } from './normalize-text.js';
import { readChangedValue } from './read-changed-value.js';
import { setField, type Scope } from './scope.js';

/** Notes words that could not be read, and why: they have no place, their attribute is damaged, or they do not matter. */
export type ReportLoss = (
  text: string,
  code?: 'copy-unreadable' | 'broken-attribute' | 'unplaced-text',
) => void;

// A field, the words it was written with where they are told, and its value where that is another.
const FIELD = /\{([^|{}]+)(?:\|([^|{}]*))?(?:\|([^|{}]*))?\}/;

/** Reads the fields of a `data-fact-more`, of which readers are told nothing in words. */
export function readHiddenFields(template: string, scope: Scope, reportLoss: ReportLoss): void {
  const parts = split(template);
  for (let index = 1; parts && index < parts.length; index += 4) {
    const [key = '', text, value = text] = parts.slice(index, index + 3);
    if (!setField(scope, key, decodeValue(value))) reportLoss(template, 'broken-attribute');
  }
  if (!parts) reportLoss(template, 'broken-attribute');
}

/**
 * Reads the fields that stand in the words of a line by what its `data-fact` says of it. A line as it was written gives the
 * very words and values back, however quotes and dashes were set since; in one that was edited, words that stand for a value
 * count where they still are the same or are written as that value would be. A line in which a field cannot be found is lost.
 */
export function readLine(
  template: string,
  shown: string,
  scope: Scope,
  locale: Locale,
  reportLoss: ReportLoss,
): void {
  const written = split(template);
  const isSame =
    written && normalizeText(written.filter((_, index) => index % 2 < 1).join('')) === normalizeText(shown);
  // A field without words counts only where nothing was edited.
  const parts = isSame ? written : split(template.replace(/\{[^|{}]+\|\|[^{}]*\}/g, ''));
  if (!parts) return reportLoss(shown);
  const levelled = normalizeSigns(shown);
  let start = 0;
  for (let index = -3; index < parts.length; index += 4) {
    const [key, text, value, after = ''] = [0, 1, 2, 3].map((place) => parts[index + place]);
    let found = text;
    if (!isSame) {
      // From one of its own words to the next, without ever going back.
      const isLast = index + 4 >= parts.length;
      const at = isLast ? shown.length - after.length : levelled.indexOf(normalizeSigns(after), start);
      const isThere = at >= start && levelled.startsWith(normalizeSigns(after), at);
      if (!isThere || (at > start && !key)) return reportLoss(shown);
      found = shown
        .slice(start, at)
        .replace(/[\u2066-\u2069]/g, '')
        .trim();
      start = at + after.length;
    }
    if (!key || (!found && !isSame)) continue;
    const isValue = value !== undefined;
    const read =
      isValue && normalizeText(found ?? '') !== normalizeText(text ?? '')
        ? readChangedValue(found ?? '', { key, text: text ?? '', value }, locale)
        : isValue
          ? decodeValue(value)
          : found;
    // What kind of fact check it is follows from what is in it.
    if (read === undefined && key === 'kind') reportLoss(found ?? '', 'unplaced-text');
    else if (read === undefined || !setField(scope, key, read)) reportLoss(found || shown);
  }
}

/** Whether the words of a line are not those that it was written with; only for one without fields. */
export function isReworded(template: string, shown: string): boolean {
  return normalizeText(split(template)?.[0] ?? '') !== normalizeText(shown);
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
