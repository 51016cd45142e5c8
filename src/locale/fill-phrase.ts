import type { Locale, Messages } from './messages.js';

/** Values of a phrase by name; `count` also chooses the plural form. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** A phrase of the interface with its values filled in. */
export function fillPhrase(locale: Locale, name: keyof Messages, values: PhraseValues = {}): string {
  const phrase = locale.messages[name];
  return fill(typeof phrase === 'string' ? phrase : phrase[pluralForm(locale.lang, values['count'])], values);
}

/** Puts values where a pattern names them in braces. */
export function fill(pattern: string, values: PhraseValues): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}

// English needs no Intl object; the first one costs more than defining the elements.
function pluralForm(lang: string, count: unknown): 'one' | 'other' {
  const isOne = /^en/.test(lang) ? count === 1 : new Intl.PluralRules(lang).select(count as number) === 'one';
  return isOne ? 'one' : 'other';
}

/** Items as a phrase: “4, 6 and 8”. */
export function joinList({ list: [between, last] }: Locale, items: readonly (string | number)[]): string {
  const ending = items.slice(-2).join(last);
  return [...items.slice(0, -2), ending].join(between);
}
