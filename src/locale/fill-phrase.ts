import { en } from './en.js';
import { isPhrase } from './is-phrase.js';
import type { Locale, Messages, Phrase, PluralForm } from './messages.js';
import { reportMissingPhrases } from './report-missing-phrases.js';

/** Values of a phrase by name; `count` also chooses the plural form. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** A phrase of the interface with its values filled in; in English where the language has no translation of it. */
export function fillPhrase(locale: Locale, name: keyof Messages, values?: PhraseValues): string {
  const phrase: Phrase = locale.messages[name];
  if (!isPhrase(phrase) && locale !== en) {
    reportMissingPhrases(locale);
    return fillPhrase(en, name, values);
  }
  const pattern =
    typeof phrase === 'string'
      ? phrase
      : (phrase[pluralForm(locale.lang, values?.['count'])] ?? phrase.other);
  return values ? fill(pattern, values, locale.digits) : pattern;
}

// Words and names of values in turn, of patterns that are filled in for each mark of a text.
const split = new Map<string, string[]>();

/** Puts values where a pattern names them in braces, numbers in the digits of the language. */
export function fill(pattern: string, values: PhraseValues, digits?: string): string {
  const pieces = split.get(pattern) ?? pattern.split(/\{(\w+)\}/);
  split.set(pattern, pieces);
  let filled = '';
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as string;
    const value = index % 2 ? values[piece] : piece;
    filled += typeof value === 'number' ? toDigits(`${value}`, digits) : String(value);
  }
  return filled;
}

/** Words with their 0 to 9 in the digits of a language. */
export function toDigits(text: string, digits?: string): string {
  return digits ? text.replace(/\d/g, (digit) => digits[Number(digit)] as string) : text;
}

const pluralRules = new Map<string, Intl.PluralRules>();

// English needs no Intl object; the first one costs more than defining the elements.
function pluralForm(lang: string, count: unknown): PluralForm {
  if (/^en/.test(lang)) return count === 1 ? 'one' : 'other';
  const rules = pluralRules.get(lang) ?? new Intl.PluralRules(lang);
  pluralRules.set(lang, rules);
  return rules.select(count as number);
}

/** Items as a phrase: “4, 6 and 8”. */
export function joinList(
  { list: [between, last], digits }: Locale,
  items: readonly (string | number)[],
): string {
  const texts = items.map((item) => (typeof item === 'number' ? toDigits(`${item}`, digits) : item));
  return [...texts.slice(0, -2), texts.slice(-2).join(last)].join(between);
}
