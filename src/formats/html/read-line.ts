import { setField, type Fields } from './set-field.js';

/** Takes note of words that could not be read. */
export type Lose = (words: string) => void;

// A field, the words it was written with where they are told, and its value where that is another.
const FIELD = /\{([^|{}]+)(?:\|([^|{}]*))?(?:\|([^|{}]*))?\}/;

/**
 * Reads the fields that stand in the words of a line by what its `data-fact` says of it. A line as it was written gives the
 * very words and values back, however quotes and dashes were set since; in one that was edited, words that stand for a value
 * count only where they still are the same.
 */
export function readLine(template: string, shown: string, scope: Fields, lose: Lose): void {
  let parts = split(template);
  const isSame = plain(parts.filter((_, index) => index % 2 < 1).join('')) === plain(shown);
  // A field without words counts only where nothing was edited.
  if (!isSame) parts = split(template.replace(/\{[^|{}]+\|\|[^{}]*\}/g, ''));
  let rest = shown;
  for (let index = -3; index < parts.length; index += 4) {
    const [key, words, value, after = ''] = [0, 1, 2, 3].map((place) => parts[index + place]);
    let found = words;
    if (!isSame) {
      // From one of its own words to the next, without ever going back.
      const isLast = index + 4 >= parts.length;
      const at = isLast ? rest.length - after.length : level(rest).indexOf(level(after));
      if (at < 0 || (at && !key) || !level(rest).startsWith(level(after), at)) return lose(shown);
      found = rest
        .slice(0, at)
        .replace(/[\u2066-\u2069]/g, '')
        .trim();
      rest = rest.slice(at + after.length);
    }
    if (!key || (!found && !isSame)) continue;
    if (value === undefined) setField(scope, key, found);
    else if (found !== words) lose(found as string);
    else setField(scope, key, value.startsWith('!') ? JSON.parse(value.slice(1)) : value);
  }
}

// Own words, and after them again and again a field, its words, its value and own words.
function split(template: string): (string | undefined)[] {
  return template.split(FIELD).map((part?: string) => part && decodeURIComponent(part));
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
