import { partialDatePattern } from '../../model/payload-shape.generated.js';

const DATE = new RegExp(partialDatePattern);
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const WORDS = /^(?:[a-z]{3,9},? )?(?:(\d\d?) )?([a-z]{3})[a-z]*\.? (?:(\d\d?),? )?(\d{4})\b/i;
const DAY = /^(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?(?!\d)/;
const TIME =
  /^[T ,]+(\d\d?)(:\d\d(?::\d\d(?:\.\d+)?)?) *(Z|UTC|GMT)? *(?:([+-])(\d\d?):?(\d\d)?)?(?: *\(.*\))?$/i;

/** A date as precise as it is written, if it was understood; `isWhole` is false where something had to be left out. */
export interface ReadDate {
  date?: string;
  isWhole: boolean;
}

/**
 * Reads the forms of dates that pages use: ISO 8601 with its usual mistakes, RFC 2822 and English words. A time without
 * offset is left out, for nobody knows when it was.
 */
export function readDate(written: string): ReadDate {
  const text = written
    .trim()
    .replace(
      WORDS,
      (whole, first: string | undefined, month: string, last: string | undefined, year: string) => {
        const at = MONTHS.indexOf(month.toLowerCase());
        const day = first ?? last;
        return at % 3 ? whole : `${year}-${pad(`${at / 3 + 1}`)}${day ? `-${day}` : ''}`;
      },
    );
  if (DATE.test(text)) return { date: text, isWhole: true };
  const [found = '', ...parts] = DAY.exec(text) ?? [];
  const date = parts.filter(Boolean).map(pad).join('-');
  const rest = text.slice(found.length);
  if (!DATE.test(date) || (rest && !parts[2])) return { isWhole: false };
  const [, hour = '', minutes, zone, sign, hours = '', offsetMinutes = '00'] = TIME.exec(rest) ?? [];
  const exact = `${date}T${pad(hour)}${minutes}${sign ? `${sign}${pad(hours)}:${offsetMinutes}` : zone && 'Z'}`;
  return DATE.test(exact) ? { date: exact, isWhole: true } : { date, isWhole: !rest };
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
