import { fill } from './fill-phrase.js';
import type { Locale } from './messages.js';

const PARTS = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d))?)?)?$/;

/**
 * A partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339) in words, as precise as it is given: no day is made up, and a
 * time keeps the offset it was written with. Anything else comes back as it is. Needs no `Intl` object.
 */
export function formatPartialDate(date: string, { date: patterns, months }: Locale): string {
  const [, y, month, d, time, offset] = PARTS.exec(date) ?? [];
  const m = months.split(' ')[Number(month) - 1];
  if (!y || !m) return date;
  const day = fill(d ? patterns.day : patterns.month, { d: Number(d), m, y });
  if (!time) return day;
  return fill(patterns.time, { day, time: `${time} UTC${offset === 'Z' ? '' : (offset as string)}` });
}
