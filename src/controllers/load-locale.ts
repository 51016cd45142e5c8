import { lookUpLanguage } from '../locale/look-up-language.js';
import type { Locale, Messages } from '../locale/messages.js';
import { findLocale, registerLocale } from '../locale/registry.js';
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
export function isLocaleOnItsWay(tag: string): boolean {
  const lang = folder && lookUpLanguage(tag, LANGUAGES);
  if (!lang || lookUpLanguage(tag, [findLocale(tag).lang])) return false;
  if (!pending.has(lang)) void load(lang, new URL(`factlet.${lang}.json`, folder).href);
  return !!pending.get(lang);
}

async function load(lang: string, address: string): Promise<void> {
  pending.set(lang, true);
  const { value } = await requestPayload(address, false).answer;
  pending.set(lang, false);
  const isWhole = isLocale(value, lang);
  if (!isWhole) console.warn(`Factlet: no words of ${lang} at ${address}.`);
  // In any case those who wait are called.
  registerLocale(isWhole ? value : findLocale(''));
}

function isLocale(value: unknown, lang: string): value is Locale {
  const { lang: own, messages } = Object(value) as Partial<Locale>;
  return (
    own === lang && Object.keys(findLocale('').messages).every((name) => messages?.[name as keyof Messages])
  );
}
