import type { Locale, Messages, PluralForm } from './messages.js';

/** Values of a phrase by name; `count` also chooses the plural form. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** A phrase of the interface with its values filled in. */
export function fillPhrase(locale: Locale, name: keyof Messages, values: PhraseValues = {}): string {
  const phrase = locale.messages[name];
  const pattern =
    typeof phrase === 'string' ? phrase : (phrase[pluralForm(locale.lang, values['count'])] ?? phrase.other);
  return fill(pattern, values, locale.digits);
}

/** Puts values where a pattern names them in braces, numbers in the digits of the language. */
export function fill(pattern: string, values: PhraseValues, digits?: string): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    return typeof value === 'number' ? toDigits(`${value}`, digits) : String(value);
  });
}

/** Words with their 0 to 9 in the digits of a language. */
export function toDigits(words: string, digits?: string): string {
  return digits ? words.replace(/\d/g, (digit) => digits[Number(digit)] as string) : words;
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
  const words = items.map((item) => (typeof item === 'number' ? toDigits(`${item}`, digits) : item));
  return [...words.slice(0, -2), words.slice(-2).join(last)].join(between);
}
