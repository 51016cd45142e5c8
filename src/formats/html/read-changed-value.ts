import { formatPartialDate } from '../../locale/format-date.js';
import type { Locale } from '../../locale/messages.js';
import { partialDatePattern } from '../../model/payload-shape.generated.js';
import { digitsToNumber } from '../../text/split-citations.js';
import { normalizeText } from './normalize-text.js';

const LONGEST_DATE = 60;

/** What a line says of one of its fields: the words that were written for a value. */
export interface WrittenValue {
  readonly key: string;
  readonly text: string;
  readonly value: string;
}

/**
 * The value for which an editor wrote other words by hand; undefined where nothing proves it. A date is read as `YYYY-MM-DD` or
 * in the form in which the language writes the date that stood there, one of several words such as a status by the language's
 * phrases for it.
 */
export function readChangedValue(
  changed: string,
  { key, text, value }: WrittenValue,
  locale: Locale,
): string | undefined {
  const wanted = normalizeText(changed);
  const written = (date: string): string => normalizeText(formatPartialDate(date, locale));
  if (isPartialDate(value)) {
    if (isPartialDate(changed)) return changed;
    const isKnown = written(value) === normalizeText(text) && changed.length <= LONGEST_DATE;
    return isKnown ? datesWith(changed).find((date) => written(date) === wanted) : undefined;
  }
  const field = `${key.replace(/.*\./, '')}-`;
  const phrase = Object.entries(locale.messages).find(
    ([name, message]) =>
      name.startsWith(field) && typeof message === 'string' && normalizeText(message) === wanted,
  );
  return phrase?.[0].slice(field.length);
}

// Every date with a year and a day that stand in the words.
function datesWith(text: string): string[] {
  const numbers = text.split(RegExp('\\P{Nd}+', 'u')).map(digitsToNumber);
  const twoDigits = (number: number): string => `-${number}`.replace(/-(?=.$)/, '-0');
  const dates: string[] = [];
  for (const year of numbers) {
    dates.push(`${year}`);
    for (let month = 1; month <= 12; month += 1)
      for (const day of ['', twoDigits(1), ...numbers.map(twoDigits)])
        dates.push(`${year}${twoDigits(month)}${day}`);
  }
  return dates.filter(isPartialDate);
}

function isPartialDate(text: string): boolean {
  return RegExp(partialDatePattern).test(text);
}
