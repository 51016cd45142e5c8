import { en } from './en.js';
import type { Locale } from './messages.js';

const known = new Map<string, Locale>([['en', en]]);

/** Makes a language available to all elements of the page. */
export function registerLocale(locale: Locale): void {
  known.set(locale.lang.toLowerCase(), locale);
}

/** The best known language for a BCP 47 tag: itself, then with ever fewer subtags (RFC 4647 lookup), then English. */
export function findLocale(tag: string): Locale {
  const parts = tag.toLowerCase().split('-');
  for (; parts.length; parts.pop()) {
    const locale = known.get(parts.join('-'));
    if (locale) return locale;
  }
  return en;
}
