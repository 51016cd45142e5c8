import { toSafeUrl } from '../model/url-gate.js';

/** A value that is told in other words than its own: a date, a code of ours, a number. */
export type FieldValue = string | number | boolean;

/** Words within a line: of the interface, or of the payload, with the field that they tell. */
export interface Piece {
  text: string;
  /** The field told, as a path from the object that the line is about: `claimant.name`, `authors+` for the next of a list. */
  field?: string;
  /** The field's value if the words are not the value itself. */
  value?: FieldValue;
  /** Where the words lead: an address that has passed the URL gate. */
  url?: string;
  /** The field of that address. */
  urlField?: string;
  /** The place of the fact check that the words lead to, such as `source-3`. */
  place?: string;
  isStrong?: true;
  /** Words of the payload that tell no field of this object, such as a claim that a source is about. */
  isMention?: true;
}

/** Words that are read as one line, in order. */
export type Line = readonly Piece[];

/** A line, or what stands for none. */
export type MaybeLine = Line | '' | 0 | false | undefined;

/** Words of the interface. */
export function interfaceText(text: string): Line {
  return text ? [{ text }] : [];
}

/** What else there is to say of a payload's words. */
interface PayloadOptions {
  /** Where the words lead; not yet through the URL gate. */
  url?: string | undefined;
  urlField?: string;
}

/** The payload's words of one field, trimmed; none if the field is empty. An unsafe address is left out. */
export function payloadText(
  field: string,
  text: string | undefined,
  options: PayloadOptions = {},
): Line | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  const url = toSafeUrl(options.url);
  return [
    {
      text: trimmed,
      field,
      ...(url !== undefined && { url }),
      ...(url !== undefined && options.urlField !== undefined && { urlField: options.urlField }),
    },
  ];
}

/** A value in words of the interface. */
export function valueText(field: string, value: FieldValue, text: string): Line {
  return [{ text, field, value }];
}

/** Words that are of use only as a link; none if the address is not safe to follow. */
export function linkText(text: string, url: string | undefined, urlField?: string): Line | undefined {
  const safe = toSafeUrl(url);
  return safe === undefined ? undefined : [{ text, url: safe, ...(urlField !== undefined && { urlField }) }];
}

/** The lines that are there. */
export function linesOf(lines: readonly MaybeLine[]): Line[] {
  return lines.filter((line) => isThere(line));
}

function isThere(line: MaybeLine): line is Line {
  return typeof line === 'object' && line.length > 0;
}

/** The lines that are there as one, with a separator between them. */
export function joinLines(lines: readonly MaybeLine[], separator = ' · '): Line {
  const joined: Piece[] = [];
  for (const line of lines) {
    if (!isThere(line)) continue;
    if (joined.length && separator) joined.push({ text: separator });
    joined.push(...line);
  }
  return joined;
}

/** A piece with every property, also those that say nothing. */
type CompletePiece = { text: string } & {
  [name in Exclude<keyof Piece, 'text'>]-?: Piece[name] | undefined;
};

const nothing: Omit<CompletePiece, 'text'> = {
  field: undefined,
  value: undefined,
  url: undefined,
  urlField: undefined,
  place: undefined,
  isStrong: undefined,
  isMention: undefined,
};

/** A piece all of whose properties are its own, because a page may have added names such as `url` to `Object.prototype`. */
export function completePiece(piece: Piece): CompletePiece {
  return { ...nothing, ...piece };
}

/** Whether these are the payload's own words, as opposed to the interface's. */
export function isPayload({ field, value, isMention }: Piece | CompletePiece): boolean {
  return isMention === true || (field !== undefined && value === undefined);
}

/** The words of a line. */
export function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}
