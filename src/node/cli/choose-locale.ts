import { en } from '../../locale/en.js';
import { findLanguage } from '../../locale/find-language.js';
import type { Locale } from '../../locale/messages.js';
import type { Option } from './option.js';
import { UsageError } from './usage-error.js';

/** The option for the language of the words that are not the fact check's own. */
export const langOption: Option = {
  name: 'lang',
  value: 'TAG',
  does: 'language of the interface, such as fr or pt-BR; default: that of the fact check, else English',
};

/**
 * The language that was asked for, else that of the fact check, else English. Throws a `UsageError` where one is asked for that
 * is not there.
 */
export async function chooseLocale(asked: string | undefined, factCheckLang = ''): Promise<Locale> {
  const found = await findLanguage(asked ?? factCheckLang);
  if (asked === undefined || found) return found ?? en;
  const { languages } = await import('../../locale/languages.js');
  const tags = languages.map(({ lang }) => lang);
  throw new UsageError(`--lang: “${asked}” is not available. Write one of: ${tags.join(', ')}.`);
}
