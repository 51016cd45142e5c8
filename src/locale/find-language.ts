import { en } from './en.js';
import { lookUpLanguage } from './look-up-language.js';
import type { Locale } from './messages.js';

/** The language of the interface that fits a BCP 47 tag best; `undefined` for none. Loads the other ones only where English does not fit. */
export async function findLanguage(tag: string): Promise<Locale | undefined> {
  if (lookUpLanguage(tag, [en.lang])) return en;
  // They are as long as all the rest.
  const { languages } = await import('./languages.js');
  const found = lookUpLanguage(
    tag,
    languages.map(({ lang }) => lang),
  );
  return languages.find(({ lang }) => lang === found);
}
