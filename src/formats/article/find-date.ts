import { hijriMonths, months } from './lexicon/months.js';
import { fromSolarHijri } from './solar-hijri.js';

/** How the dates of a document are to be understood. */
export interface DateCustom {
  lang: string;
  /** Whether the day stands before the month in numbers; `undefined` where nothing proves it. */
  isDayFirst: boolean | undefined;
}

/** A date among some words. */
export interface FoundDate {
  date: string;
  /** Where it stands. */
  from: number;
  to: number;
}

const LONGEST = 300;
const NUMBERS = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/gu;
const WORD = '[\\p{L}\\p{M}]{2,14}';
const FORMS = {
  year: /(?<![\d.,/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
  signs: /(?<!\d)(?:民國\s?)?(\d{2,4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
  dayMonth: new RegExp(
    `(?<!\\d)(\\d{1,2})(?:\\.|º|°|er|st|nd|rd|th)?[ \\u00a0]{0,3}(?:(?:de|of) )?ב?(${WORD})(?:/(${WORD}))?\\.?,?(?: (?:de|del))?[ \\u00a0]{0,3}(\\d{4})(?!\\d)`,
    'giu',
  ),
  monthDay: new RegExp(
    `(${WORD})\\.?[ \\u00a0]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0]{1,3}(\\d{4})(?!\\d)`,
    'giu',
  ),
  numbers: NUMBERS,
  short: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\d)/gu,
};

/** The custom of a document: its language, and what its dates in numbers prove. */
export function customOf(text: string, lang: string): DateCustom {
  let isDayFirst: boolean | undefined = lang && lang !== 'en' ? true : undefined;
  for (const [, one, two] of latinDigits(text).matchAll(NUMBERS)) {
    if (Number(one) > 12) isDayFirst = true;
    else if (Number(two) > 12) isDayFirst = false;
    else continue;
    break;
  }
  return { lang, isDayFirst };
}

/** The first date in some words: a named month, ISO, year-month-day signs, or numbers whose order is proved. Never guessed. */
export function findDate(written: string, custom: DateCustom): FoundDate | undefined {
  const text = latinDigits(written.slice(0, LONGEST));
  if (!/\d/u.test(text)) return undefined;
  let first: FoundDate | undefined;
  for (const [name, form] of Object.entries(FORMS)) {
    for (const found of text.matchAll(form)) {
      const date = dateOf(name as keyof typeof FORMS, found, custom);
      if (!date) continue;
      if (!first || found.index < first.from)
        first = { date, from: found.index, to: found.index + found[0].length };
      break;
    }
  }
  return first;
}

function dateOf(
  form: keyof typeof FORMS,
  [all = '', one = '', two = '', three = '', four = '']: RegExpMatchArray,
  custom: DateCustom,
): string | undefined {
  switch (form) {
    case 'year':
      return toDate(Number(one), Number(three), Number(four), custom);
    case 'signs': {
      const year = Number(one);
      if (year > 999) return toDate(year, Number(two), Number(three), custom);
      return all.startsWith('民國') ? toDay(year + 1911, Number(two), Number(three)) : undefined;
    }
    case 'dayMonth':
      return namedMonth(Number(four), [two, three], Number(one), custom);
    case 'monthDay':
      return namedMonth(Number(three), [one], Number(two), custom);
    default: {
      const [first, second] = [Number(one), Number(two)];
      const year = form === 'short' ? 2000 + Number(three) : Number(three);
      const isDayFirst = first > 12 || (second <= 12 && (custom.isDayFirst ?? first === second));
      if (!isDayFirst && second <= 12 && custom.isDayFirst === undefined) return undefined;
      if (form === 'short' && custom.isDayFirst !== true) return undefined;
      return isDayFirst ? toDate(year, second, first, custom) : toDate(year, first, second, custom);
    }
  }
}

function namedMonth(
  year: number,
  names: readonly string[],
  day: number,
  custom: DateCustom,
): string | undefined {
  for (const name of names) {
    const hijri = custom.lang === 'fa' ? hijriMonths.split(' ').indexOf(name) + 1 : 0;
    if (hijri) return year >= 1300 && year <= 1500 ? fromSolarHijri(year, hijri, day) : undefined;
    const month = monthOf(name, custom.lang);
    if (month) return toDay(year, month, day);
  }
  return undefined;
}

// Abbreviations are the first letters of one month alone.
function monthOf(name: string, lang: string): number {
  const folded = fold(name === 'Sept' || name === 'sept' ? 'sep' : name);
  const localMonths = months[lang];
  const tables = [...(localMonths ? [localMonths] : []), ...(lang === 'en' ? [] : [months['en'] ?? ''])];
  for (const table of lang ? tables : Object.values(months)) {
    const all = table.split(' ').map((month) => fold(month).split('/'));
    const exact = all.findIndex((spellings) => spellings.includes(folded));
    if (exact >= 0) return exact + 1;
    const near = all.flatMap((spellings, at) =>
      spellings.some((month) => month.startsWith(folded)) ? [at] : [],
    );
    if (folded.length > 2 && near.length === 1) return (near[0] as number) + 1;
  }
  return 0;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\u093c/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

function toDate(year: number, month: number, day: number, { lang }: DateCustom): string | undefined {
  return lang === 'fa' && year >= 1300 && year <= 1500
    ? fromSolarHijri(year, month, day)
    : toDay(year, month, day);
}

function toDay(year: number, month: number, day: number): string | undefined {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

// The digits of a script stand together, zero first, and each is one unit long.
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(
      (code - (code >= 0xff10 ? 0xff10 : code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660)) % 10,
    );
  });
}
