import { fillPhrase, type PhraseValues } from '../../locale/fill-phrase.js';
import { formatPartialDate } from '../../locale/format-date.js';
import type { Locale, Messages } from '../../locale/messages.js';
import type { FactCheck } from '../../model/fact-check.js';
import { attribute, escape } from './escape.js';

/** A piece of HTML, or nothing. */
export type Piece = string | false | undefined;

/** What every part of the article needs: the language of the interface, and how its words and the payload's are told apart. */
export interface Writing {
  locale: Locale;
  /** Level of the first heading, 1 to 6. */
  level: number;
  /** `lang` and `dir` of the interface's words, where they differ from the article's. */
  uiAttributes: string;
  /** `lang` of the payload's words among those of the interface, where they differ. */
  ownLang: string;
  /** A phrase of the interface, escaped with the values in it. */
  say: (name: keyof Messages, values?: PhraseValues) => string;
  /** A date in the interface's words, not escaped. */
  date: (date: string) => string;
}

/** Gathers what the parts need. */
export function prepareWriting(factCheck: FactCheck, locale: Locale, headingLevel: number): Writing {
  const { dir } = factCheck;
  const lang = factCheck.lang?.trim() ?? '';
  const isForeign = lang !== '' && primaryLanguage(lang) !== primaryLanguage(locale.lang);
  // Without a `dir` an article of the same language runs as the interface does; of another it may not.
  const hasOtherDir = dir ? dir !== locale.dir : isForeign;
  return {
    locale,
    level: Math.min(Math.max(Math.trunc(headingLevel), 1), 6),
    uiAttributes:
      attribute('lang', isForeign ? locale.lang : '') + attribute('dir', hasOtherDir ? locale.dir : ''),
    ownLang: attribute('lang', isForeign ? lang : ''),
    say: (name, values) => escape(fillPhrase(locale, name, values)),
    date: (date) => formatPartialDate(date, locale),
  };
}

/** A paragraph in the interface's words; none where there are no pieces. */
export function paragraph(writing: Writing, pieces: readonly Piece[], separator = ' '): string[] {
  const words = pieces.filter(Boolean).join(separator);
  return words ? [`<p${writing.uiAttributes}>${words}</p>`] : [];
}

/** Words of the interface among the payload's. */
export function ui({ uiAttributes }: Writing, words: string): string {
  return uiAttributes ? `<span${uiAttributes}>${words}</span>` : words;
}

/** The payload's words among those of the interface. */
export function own({ ownLang }: Writing, words: string): string {
  return `<span${ownLang} dir="auto">${words}</span>`;
}

/** Words with a direction of their own; WordPress drops `bdi` and keeps this. */
export function isolate(words: string): string {
  return `<span dir="auto">${words}</span>`;
}

/** A phrase with a piece of HTML in the place of its `{name}`. */
export function sayAround({ say }: Writing, phrase: keyof Messages, piece: string, date = ''): string {
  return say(phrase, { name: '\n', date }).split('\n').join(piece);
}

/** A heading in the payload's words. */
export function heading(level: number, words: string): string {
  return wrapHeading(level, escape(words.trim()));
}

/** A heading of a part of the article: the payload's words, else the interface's. */
export function partHeading(writing: Writing, words: string | undefined, phrase: keyof Messages): string {
  const content = words?.trim() ? escape(words.trim()) : ui(writing, writing.say(phrase));
  return wrapHeading(writing.level + 1, content);
}

function wrapHeading(level: number, content: string): string {
  // HTML has no deeper level.
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}>${content}</${tag}>`;
}

function primaryLanguage(lang: string): string | undefined {
  return lang.toLowerCase().split(/[-_]/)[0];
}
