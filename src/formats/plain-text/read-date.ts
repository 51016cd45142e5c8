const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+/iu;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?(?!\d)/u;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)/iu;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/iu;
const NUMBERS = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u;
const MONTH_ONLY = /^([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/iu;
const YEAR_ONLY = /^(\d{4})$/u;

/** A date at the start of some words, as the payload writes it, and the words after it. */
export interface ReadDate {
  date: string;
  rest: string;
}

/** Reads `January 26, 2026`, `26 Jan 2026`, `2026-01-26`, `01/26/2026`, `January 2026` or `2026`; never guesses a day or a month. */
export function readDate(written: string): ReadDate | undefined {
  const text = written.slice(0, 400).replace(WEEKDAY, '');
  const found = readIso(text) ?? readNamedMonth(text) ?? readNumbers(text) ?? readPart(text);
  if (!found) return undefined;
  const rest = text.slice(found.length) + written.slice(400);
  return { date: found.date, rest: rest.replace(/^[\s.,;|·•–—-]+/u, '') };
}

type Found = { date: string; length: number } | undefined;

function readIso(text: string): Found {
  const [all = '', year = '', month = '', day = '', time = ''] = ISO.exec(text) ?? [];
  const date = toDay(Number(year), Number(month), Number(day));
  return date ? { date: date + time, length: all.length } : undefined;
}

function readNamedMonth(text: string): Found {
  const first = MONTH_FIRST.exec(text);
  const found = first ?? DAY_FIRST.exec(text);
  if (!found) return undefined;
  const [all, one = '', two = '', year] = found;
  const date = first
    ? toDay(Number(year), monthOf(one), Number(two))
    : toDay(Number(year), monthOf(two), Number(one));
  return date ? { date, length: all.length } : undefined;
}

// 03/04/2026 is March or April, depending on the country; only a number above 12 tells.
function readNumbers(text: string): Found {
  const [all = '', one = '', two = '', year = ''] = NUMBERS.exec(text) ?? [];
  const [day, month] = Number(one) > 12 ? [Number(one), Number(two)] : [Number(two), Number(one)];
  const date = day > 12 || day === month ? toDay(Number(year), month, day) : undefined;
  return date ? { date, length: all.length } : undefined;
}

function readPart(text: string): Found {
  const [all = '', name = '', year = ''] = MONTH_ONLY.exec(text) ?? [];
  const month = monthOf(name);
  if (month) return { date: `${year}-${twoDigits(month)}`, length: all.length };
  const only = YEAR_ONLY.exec(text)?.[1];
  return only ? { date: only, length: 4 } : undefined;
}

function monthOf(name: string): number {
  const letters = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  return letters.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(letters)) + 1;
}

function toDay(year: number, month: number, day: number): string | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (!year || month < 1 || month > 12 || day < 1 || day > days) return undefined;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
