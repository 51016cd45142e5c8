// ISO 15924 codes of the scripts that Unicode writes from right to left (https://www.unicode.org/reports/tr9/).
const RIGHT_TO_LEFT_CODES = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi'.split(
    ' ',
  ),
);
const RIGHT_TO_LEFT_SCRIPTS = 'Arabic Hebrew Syriac Thaana Nko Adlam';
// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

// All that the bidirectional algorithm calls R, AL or AN, and all its controls (https://www.unicode.org/reports/tr9/#Table_Bidirectional_Character_Types).
const MAY_TURN =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** A direction in which words run. */
export type Direction = 'ltr' | 'rtl';

// A digit or a sign has no direction of its own, whatever script it belongs to. Unicode's classes take an engine time as soon as it reads
// the script, and most words are decided without them: made when needed.
function hasLetters(direction: Direction, text: string): boolean {
  if (direction === 'ltr' ? /[a-z]/i.test(text) : !MAY_TURN.test(text)) return direction === 'ltr';
  const scripts = RIGHT_TO_LEFT_SCRIPTS.replace(/(\w+) ?/g, '\\p{Script=$1}');
  return RegExp(direction === 'rtl' ? `(?=\\p{L})[${scripts}]` : `[^\\P{L}${scripts}]`, 'u').test(text);
}

/**
 * The direction of a language by its BCP 47 tag: that of the script it names, else of the script that the language is most likely written
 * in (https://www.unicode.org/reports/tr35/#Likely_Subtags). Left to right for what is no tag.
 */
export function directionOfLanguage(lang: string): Direction {
  const known = directions.get(lang);
  if (known) return known;
  const direction = RIGHT_TO_LEFT_CODES.has(scriptOf(lang)) ? 'rtl' : 'ltr';
  if (directions.size < MOST_KNOWN) directions.set(lang, direction);
  return direction;
}

// An older tag of Dari (https://www.unicode.org/cldr/charts/latest/supplemental/aliases.html), which WebKit's data do not know.
const DARI = /^prs\b/i;
const directions = new Map<string, Direction>();
const MOST_KNOWN = 100;

function scriptOf(lang: string): string {
  try {
    const tag = lang.trim().replaceAll('_', '-').replace(DARI, 'fa-AF');
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    // Intl.Locale throws for what is no tag (https://tc39.es/ecma402/#sec-Intl.Locale).
    return '';
  }
}

/** The direction of the first letter. */
export function directionOf(text: string): Direction | undefined {
  const letter = /\p{L}/u.exec(text);
  return letter ? (hasLetters('rtl', letter[0]) ? 'rtl' : 'ltr') : undefined;
}

/** The direction of words in a text of this direction: the text's own, but where all their letters have the other. */
export function directionIn(around: Direction, text: string): Direction {
  const other = around === 'rtl' ? 'ltr' : 'rtl';
  return hasLetters(other, text) && !hasLetters(around, text) ? other : around;
}

/** Whether nothing in these words runs from right to left or turns others, so that in a line from left to right they need no isolation. */
export function runsOneWay(text: string): boolean {
  return !MAY_TURN.test(text);
}

/** Words that keep their direction to themselves among others that run in this one; no other control reaches out of them. */
export function isolate(text: string, around: Direction): string {
  const bare = text.replace(CONTROLS, '');
  return hasLetters(around === 'rtl' ? 'ltr' : 'rtl', bare) ? `\u2068${bare}\u2069` : bare;
}

/** Pieces of one line, each kept to itself where they do not all run in one direction. */
export function isolateMixed(pieces: readonly string[]): string[] {
  const line = pieces.join(' ');
  const isMixed = hasLetters('ltr', line) && hasLetters('rtl', line);
  return isMixed ? pieces.map((piece) => `\u2068${piece.replace(CONTROLS, '')}\u2069`) : [...pieces];
}
