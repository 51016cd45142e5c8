import { lookUpLanguage } from '../locale/look-up-language.js';
import type { Locale } from '../locale/messages.js';
import { findLocale, registerLocale } from '../locale/registry.js';
import { printToConsole } from './print-to-console.js';
import { requestPayload } from './payload-request.js';

/** The languages that lie beside the script, besides English. */
export const LANGUAGES = 'es fr de it pt-BR pl ar he fa hi ja zh-Hans'.split(' ');

const pending = new Map<string, boolean>();
let folder: string | undefined;

/** Lets elements load the words of their language from beside an address: `factlet.fr.json` for French. */
export function allowLocales(address: string): void {
  folder = address;
}

/** Whether a language is being loaded; begins to load it where that is allowed and it is not there. */
export function isLocaleLoading(tag: string): boolean {
  const lang = folder && lookUpLanguage(tag, LANGUAGES);
  if (!lang || lookUpLanguage(tag, [findLocale(tag).lang])) return false;
  if (!pending.has(lang)) void load(lang, new URL(`factlet.${lang}.json`, folder).href);
  return !!pending.get(lang);
}

async function load(lang: string, address: string): Promise<void> {
  pending.set(lang, true);
  const { value } = await requestPayload(address, false).answer;
  pending.set(lang, false);
  const isLoaded = isLocale(value, lang);
  if (!isLoaded) printToConsole('warn', `Factlet: no “${lang}” translation at ${address}; using “en”.`);
  // In any case those who wait are called.
  registerLocale(isLoaded ? value : findLocale(''));
}

// A phrase that is not there is shown in English; dates and lists cannot be written without the rules of the language.
function isLocale(value: unknown, lang: string): value is Locale {
  const { lang: loadedLang, months, date, list, punctuation, messages } = Object(value) as Partial<Locale>;
  const rules = [date, list, punctuation, messages];
  return (
    loadedLang === lang &&
    typeof months === 'string' &&
    rules.every((rule) => rule && typeof rule === 'object')
  );
}
