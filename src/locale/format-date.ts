import { fill, toDigits } from './fill-phrase.js';
import type { Locale } from './messages.js';

const PARTS = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d))?)?)?$/;

/**
 * A partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339) in words, as precise as it is given: no day is made up, and a
 * time keeps the offset it was written with. Anything else comes back as it is. Needs no `Intl` object.
 */
export function formatPartialDate(date: string, locale: Locale): string {
  const { date: patterns, digits } = locale;
  const [, y, month, day, time, offset] = PARTS.exec(date) ?? [];
  const { months, monthsAlone = months } = locale;
  const m = month ? (day ? months : monthsAlone).split(' ')[Number(month) - 1] : '';
  if (!y || m === undefined) return date;
  const d = Number(day) === 1 ? (patterns.first ?? 1) : Number(day);
  const pattern = day ? patterns.day : month ? patterns.month : (patterns.year ?? '{y}');
  let text = fill(pattern, { d, m, y });
  if (time) {
    text = fill(patterns.time, {
      day: text,
      time: `${time} UTC${offset === 'Z' ? '' : (offset as string)}`,
    });
  }
  return toDigits(text, digits);
}
