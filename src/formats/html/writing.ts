import { fillPhrase, type PhraseValues } from '../../locale/fill-phrase.js';
import { formatPartialDate } from '../../locale/format-date.js';
import type { Locale, Messages } from '../../locale/messages.js';
import type { FactCheck } from '../../model/fact-check.js';
import { directionIn, directionOf, directionOfLanguage } from '../../text/direction.js';
import { attribute } from './escape.js';
import { join, line, type MaybePhrase, type Phrase, type Voices } from './line.js';

/** What every part of the article needs: the language of the interface, and how its words and the payload's are told apart. */
export interface Writing extends Voices {
  factCheck: FactCheck;
  /** Level of the title, 2 to 6. */
  level: number;
  /** Today as `YYYY-MM-DD`, where what is due today is to be said. */
  today: string | undefined;
  /** `dir` of the article. */
  dir: 'ltr' | 'rtl' | 'auto' | undefined;
  /** A phrase of the interface, with its values filled in. */
  say: (name: keyof Messages, values?: PhraseValues) => string;
  /** A date in the interface's words. */
  date: (date: string) => string;
}

/** Gathers what the parts need. */
export function prepareWriting(
  factCheck: FactCheck,
  locale: Locale,
  headingLevel: number,
  now: Date | undefined,
): Writing {
  const lang = factCheck.lang?.trim() ?? '';
  const dir = factCheck.dir ?? (lang ? directionOfLanguage(lang) : undefined);
  const isForeign = lang !== '' && primaryLanguage(lang) !== primaryLanguage(locale.lang);
  const around = dir ?? locale.dir;
  return {
    factCheck,
    locale,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 2), 6),
    today: now?.toISOString().slice(0, 10),
    dir,
    uiAttributes:
      attribute('lang', isForeign ? locale.lang : '') +
      attribute('dir', around === locale.dir && (dir ?? !isForeign) ? '' : locale.dir),
    ownLang: attribute('lang', isForeign ? lang : ''),
    ownDirection: (words) => {
      const direction = dir && dir !== 'auto' ? directionIn(dir, words) : (dir ?? directionOf(words));
      return attribute('dir', direction === around && dir !== 'auto' ? '' : direction);
    },
    say: (name, values) => fillPhrase(locale, name, values),
    date: (date) => formatPartialDate(date, locale),
  };
}

/** A line in the interface's words with the payload's among them; none where there are no phrases. */
export function paragraph(writing: Writing, phrases: readonly MaybePhrase[], separator = ' · '): string[] {
  return line(writing, { tag: 'p' }, join(phrases, separator));
}

/** A phrase of the interface with pieces in the places of its values. */
export function around(
  { say }: Writing,
  name: keyof Messages,
  values: Readonly<Record<string, MaybePhrase>>,
): Phrase {
  const kept = Object.fromEntries(Object.keys(values).map((key) => [key, `{${key}}`]));
  return say(name, kept)
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 ? values[piece] || [] : piece ? [piece] : []));
}

/** A phrase with a date, “on” a day or “in” a month or year. */
export function dated(
  writing: Writing,
  phrase: 'checked' | 'published' | 'updated' | 'said',
  key: string,
  date: string | undefined,
): Phrase | undefined {
  return date
    ? around(writing, `${phrase}${date.length > 7 ? 'On' : 'In'}`, { date: day(writing, key, date) })
    : undefined;
}

/** A date in the interface's words. */
export function day({ date }: Writing, key: string, value: string | undefined): Phrase | undefined {
  return value ? [{ key, words: date(value), value }] : undefined;
}

/** A heading so many levels below the title: the payload's words, else the interface's. */
export function heading(
  writing: Writing,
  below: number,
  words: Phrase | undefined,
  phrase?: keyof Messages,
): string[] {
  // HTML has no deeper level.
  const tag = `h${Math.min(writing.level + below, 6)}`;
  if (words) return line(writing, { tag, isOwn: true }, words);
  return phrase ? line(writing, { tag }, [writing.say(phrase)]) : [];
}

function primaryLanguage(lang: string): string | undefined {
  return lang.toLowerCase().split(/[-_]/)[0];
}
