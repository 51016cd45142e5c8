import { fillPhrase, type PhraseValues } from '../locale/fill-phrase.js';
import { formatPartialDate } from '../locale/format-date.js';
import type { Locale, Messages } from '../locale/messages.js';
import { citeSources, type CitedSources } from '../model/cite-sources.js';
import type { VerdictChange } from '../model/changed-verdicts.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { directionIn, directionOfLanguage, runsOneWay } from '../text/direction.js';
import { tag, type Pieces, type Tag } from './tag.js';

/** Pieces, or what stands for none. */
export type MaybePieces = Pieces | false | 0 | undefined;

/** What every fragment needs to draw a fact check: its facts, the language of the interface, and how deep headings start. */
export interface Drawing {
  factCheck: FactCheck;
  issues: readonly Issue[];
  cited: CitedSources;
  locale: Locale;
  /** Level of the first heading, from 1; there is none below 6. */
  level: number;
  /** Direction of the payload's own texts: as given, else by its language, else by each text. */
  dir: 'ltr' | 'rtl' | 'auto';
  /** Direction of the whole, where the payload gives one; else the page does. */
  rootDir: 'ltr' | 'rtl' | undefined;
  /** Direction of one of these texts: another where all its letters have that one. */
  dirOf: (words: string) => 'ltr' | 'rtl' | 'auto';
  /** Whether everything around the payload's words runs from left to right. */
  isLeftToRight: boolean;
  /** `lang` and `dir` of the interface's words, where they differ from the payload's or may. */
  uiLang: string | undefined;
  uiDir: 'ltr' | 'rtl' | undefined;
  /** Id of the source that a reader has been led to. */
  reached: string | undefined;
  /** Whether the text with the marks can be reached from here. */
  hasText: boolean;
  /** Whether what is true stands above the claim. */
  isTruthFirst: boolean;
  /** Whether the page allows images. */
  hasImages: boolean;
  /** Verdicts that have changed since the reader came. */
  changes: readonly VerdictChange[];
  /** What came of copying. */
  outcome: 'copied' | 'notCopied' | undefined;
  /** What relative addresses are resolved against: the page's own address, where it is known. */
  base: string | undefined;
  /** Address of a place in the fact check on this page, as `source-3`. */
  anchor: (place: string) => string;
  say: (name: keyof Messages, values?: PhraseValues) => string;
  date: (date: string) => string;
  /** A phrase with a date, “on” a day or “in” a month or year. */
  sayDate: (phrase: DatedPhrase, date: string) => string;
}

type DatedPhrase = 'checked' | 'published' | 'updated' | 'said' | 'withdrawn';

type Gathered =
  | 'factCheck'
  | 'cited'
  | 'level'
  | 'locale'
  | 'dir'
  | 'rootDir'
  | 'dirOf'
  | 'isLeftToRight'
  | 'uiLang'
  | 'uiDir'
  | 'anchor'
  | 'say'
  | 'date'
  | 'sayDate';

/** What an element itself adds to a drawing. */
export type GivenDrawing = Omit<Drawing, Gathered> & { pageLang: string; id: string; level: unknown };

/** Gathers what the fragments need. */
export function prepareDrawing(
  factCheck: FactCheck,
  locale: Locale,
  { pageLang, id, level, ...more }: GivenDrawing,
): Drawing {
  const { lang } = factCheck;
  const places = `#${encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'))}${id && '/'}`;
  const dir = factCheck.dir ?? (lang ? directionOfLanguage(lang) : 'auto');
  const isForeign = languageOf(lang || pageLang || locale.lang) !== languageOf(locale.lang);
  return {
    factCheck,
    cited: citeSources(factCheck),
    locale,
    ...more,
    level: levelOf(level),
    dir,
    rootDir: dir === 'auto' ? undefined : dir,
    dirOf: (words) => (dir === 'auto' ? dir : directionIn(dir, words)),
    isLeftToRight: dir === 'ltr' && locale.dir === 'ltr',
    uiLang: isForeign ? locale.lang : undefined,
    uiDir: isForeign || dir === 'auto' ? locale.dir : undefined,
    anchor: (place) => places + place,
    say: (name, values) => fillPhrase(locale, name, values),
    date: (date) => formatPartialDate(date, locale),
    sayDate: (phrase, date) =>
      fillPhrase(locale, `${phrase}${onOrIn(date)}`, {
        date: formatPartialDate(date, locale),
      }),
  };
}

/** The ending of the phrase for a date: “on” a day, “in” a month or year. */
export function onOrIn(date: string): 'On' | 'In' {
  return date.length > 7 ? 'On' : 'In';
}

// A property can hold anything, also a symbol, which is no number.
function levelOf(value: unknown): number {
  const number = typeof value === 'number' || typeof value === 'string' ? Math.trunc(Number(value)) : 0;
  return Math.max(number || 2, 1);
}

function languageOf(tag: string): string {
  return tag.replace(/-.*/, '').toLowerCase();
}

/** A line in the interface's words, its pieces parted by a separator; nothing where there are none. */
export function lineOf(
  { uiLang, uiDir }: Drawing,
  pieces: readonly MaybePieces[],
  part?: string,
  separator?: string,
): Tag[] {
  const words = joinPieces(pieces, separator);
  return words.length ? [tag('p', { class: 'ui', part, lang: uiLang, dir: uiDir }, words)] : [];
}

/** Words of the interface in a line of the payload's. */
export function uiWords({ uiLang, uiDir }: Drawing, words: Pieces): Pieces {
  return uiLang || uiDir ? tag('span', { lang: uiLang, dir: uiDir }, words) : words;
}

/** The payload's own words in a line of the interface's, kept to themselves where one of them could turn the other. */
export function ownWords({ isLeftToRight }: Drawing, words: string, dir?: string): Pieces {
  return isLeftToRight && dir !== 'rtl' && runsOneWay(words) ? words : tag('bdi', { dir }, words);
}

/** A link to a place in the fact check, as `source-3`, wherever that is drawn. */
export function jumpTo({ anchor }: Drawing, place: string, words: Pieces): Tag {
  return tag('a', { href: anchor(place), 'data-go': place }, words);
}

/** A phrase with a piece of the page in the place of its `{name}`, so that the payload's words in it stay by themselves. */
export function sayAround({ say }: Drawing, phrase: keyof Messages, piece: Pieces, date = ''): Pieces[] {
  const [before = '', after = ''] = say(phrase, { name: '\n', date }).split('\n');
  return [before, piece, after];
}

/** Those pieces that are there, with a separator between them; words beside each other in one. */
export function joinPieces(pieces: readonly MaybePieces[], separator = ' · '): Pieces[] {
  const joined: Pieces[] = [];
  for (const piece of pieces) {
    if (!piece) continue;
    if (joined.length) join(joined, separator);
    join(joined, piece);
  }
  return joined;
}

function join(joined: Pieces[], piece: Pieces): void {
  const last = joined.length - 1;
  if (typeof piece === 'string' && typeof joined[last] === 'string') joined[last] += piece;
  else joined.push(piece);
}
