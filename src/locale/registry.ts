import { en } from './en.js';
import { lookUpLanguage } from './look-up-language.js';
import type { Locale } from './messages.js';
import { overrideMessages } from './override-messages.js';

const known = new Map<string, Locale>([['en', en]]);
const overrides = new Map<string, object>();
const listeners = new Set<() => void>();

/** Makes a language available to all elements of the page, also to those that are drawn already. */
export function registerLocale(locale: Locale): void {
  const messages = overrides.get(languageOf(locale.lang));
  known.set(locale.lang.toLowerCase(), messages ? overrideMessages(locale, messages).locale : locale);
  for (const listener of listeners) listener();
}

/**
 * Puts the page's own words in the place of some phrases of a language, now or when the language comes. Gives the names of
 * phrases that were not taken: a phrase cannot be emptied, and one on AI or verdicts keeps its values.
 */
export function registerMessages(lang: string, messages: object): string[] {
  const language = languageOf(lang);
  const { refused } = overrideMessages(findLocale(lang), messages);
  overrides.set(language, { ...overrides.get(language), ...messages });
  for (const locale of [...known.values()]) if (languageOf(locale.lang) === language) registerLocale(locale);
  return refused;
}

/** Calls back whenever a language has come. */
export function onLocale(listener: () => void): void {
  listeners.add(listener);
}

/** The best known language for a BCP 47 tag, English where there is none: see `lookUpLanguage`. */
export function findLocale(tag: string): Locale {
  return known.get(lookUpLanguage(tag, known.keys()) ?? 'en') ?? en;
}

function languageOf(lang: string): string {
  return lang.toLowerCase().replace(/-.*/s, '');
}
