import { fillPhrase, type PhraseValues } from '../locale/fill-phrase.js';
import { formatPartialDate } from '../locale/format-date.js';
import type { Locale, Messages } from '../locale/messages.js';
import { linesOf, linkText, payloadText, valueText, type Line, type MaybeLine, type Piece } from './line.js';

/** The words of one language of the interface, filled in. */
export class Phrases {
  readonly locale: Locale;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /** A phrase with its values filled in. */
  message(name: keyof Messages, values?: PhraseValues): string {
    return fillPhrase(this.locale, name, values);
  }

  /** A phrase as a line. */
  line(name: keyof Messages, values?: PhraseValues): Line {
    return [{ text: this.message(name, values) }];
  }

  /**
   * A phrase around lines that stand in the places of its values. A value without words leaves its place empty; where none has words,
   * there is no phrase.
   */
  around(name: keyof Messages, values: Readonly<Record<string, MaybeLine>>): Line {
    if (!linesOf(Object.values(values)).length) return [];
    const kept = Object.fromEntries(Object.keys(values).map((key) => [key, `{${key}}`]));
    const pieces: Piece[] = [];
    this.message(name, kept)
      .split(/\{(\w+)\}/)
      .forEach((part, index) => {
        if (index % 2) pieces.push(...(values[part] || []));
        else if (part) pieces.push({ text: part });
      });
    return pieces;
  }

  /** A link to an archived copy; an address that is not safe to follow stays readable. */
  archivedCopy(url: string | undefined, field = 'archiveUrl'): Line | undefined {
    return linkText(this.message('archivedCopy'), url, field) ?? payloadText(field, url);
  }

  /** A date in the language's form, as precise as it is given. */
  dateText(date: string): string {
    return formatPartialDate(date, this.locale);
  }

  /** A date that tells a field. */
  date(field: string, date: string | undefined): Line | undefined {
    return date ? valueText(field, date, this.dateText(date)) : undefined;
  }

  /** A phrase with a date, which many languages word differently for a day than for a month or a year. */
  dated(name: DatedPhrase, field: string, date: string | undefined): Line | undefined {
    return date ? this.around(datedPhrase(name, date), { date: this.date(field, date) }) : undefined;
  }
}

type DatedPhrase = 'checked' | 'published' | 'updated' | 'withdrawn';

/** The phrase for a date: “on” a day, “in” a month or a year. */
export function datedPhrase<T extends string>(name: T, date: string): `${T}On` | `${T}In` {
  return `${name}${date.length > 7 ? 'On' : 'In'}`;
}
