import { setField, type Fields } from './set-field.js';

/** Takes note of what could not be read: words without a place, or an attribute that is broken. */
export type Lose = (words: string, isBroken?: boolean) => void;

// A field, the words it was written with where they are told, and its value where that is another.
const FIELD = /\{([^|{}]+)(?:\|([^|{}]*))?(?:\|([^|{}]*))?\}/;

/**
 * Reads the fields that stand in the words of a line by what its `data-fact` says of it. A line as it was written gives the
 * very words and values back, however quotes and dashes were set since; in one that was edited, words that stand for a value
 * count only where they still are the same. A broken `data-fact` costs the fields of that line only.
 */
export function readLine(template: string, shown: string, scope: Fields, lose: Lose): void {
  const broken = (): void => lose(shown || template, true);
  const written = split(template);
  if (!written) return broken();
  const isSame = plain(written.filter((_, index) => index % 2 < 1).join('')) === plain(shown);
  // A field without words counts only where nothing was edited.
  const parts = isSame ? written : split(template.replace(/\{[^|{}]+\|\|[^{}]*\}/g, ''));
  if (!parts) return broken();
  const levelled = level(shown);
  let start = 0;
  for (let index = -3; index < parts.length; index += 4) {
    const [key, words, value, after = ''] = [0, 1, 2, 3].map((place) => parts[index + place]);
    let found = words;
    if (!isSame) {
      // From one of its own words to the next, without ever going back.
      const isLast = index + 4 >= parts.length;
      const at = isLast ? shown.length - after.length : levelled.indexOf(level(after), start);
      const isThere = at >= start && levelled.startsWith(level(after), at);
      if (!isThere || (at > start && !key)) return lose(shown || template);
      found = shown
        .slice(start, at)
        .replace(/[\u2066-\u2069]/g, '')
        .trim();
      start = at + after.length;
    }
    if (!key || (!found && !isSame)) continue;
    if (value !== undefined && found !== words) lose(found as string);
    else if (!setField(scope, key, value === undefined ? found : decodeValue(value))) broken();
  }
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
function decodeValue(value: string): unknown {
  if (!value.startsWith('!')) return value;
  try {
    return JSON.parse(value.slice(1)) as unknown;
  } catch {
    return value;
  }
}

// Quotes and dashes as they are on a keyboard, each in its place.
function level(words: string): string {
  return words
    .replace(/[‘’“”′″"]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/×/g, 'x');
}

function plain(words: string): string {
  return level(words)
    .replace(/-+/g, '-')
    .replace(/['`]+/g, "'")
    .replace(/…/g, '...')
    .replace(/™/g, '(tm)')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
