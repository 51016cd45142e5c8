import type { FactCheckInput } from '../../model/fact-check.js';
import type { Line } from './read-lines.js';
import { readSourceEntry, type SourceEntry } from './read-source-entry.js';

/** A source as a text lists it. */
export type ListedSource = NonNullable<FactCheckInput['sources']>[number] & { id: string };

const LONGEST_TITLE = 400;
const LONGEST_PLAIN_TITLE = 200;
const BULLET = /^[•◦▪‣·●○*–—-]\s+/u;
const NUMBER =
  /^(?:\[\^?(\d{1,4})\]:?|\((\d{1,4})\)|(\d{1,3})(?:[.):](?!\d)|$))(?:\s+|$|(?=[\p{L}\p{N}“"'[(<]))/u;
const ADDRESS = /https?:\/\//iu;

/** Whether a line can be one entry of a source list or a part of one: no sentence that cites sources itself. */
export function isSourceLine({ text }: Line): boolean {
  const { words } = splitMarker(text);
  return hasSourceForm({ text }) || (words.length <= LONGEST_PLAIN_TITLE && !/\[\d/u.test(words));
}

/** Whether a line has what only entries have: a number, a bullet or an address, and no more words than a title has. */
export function hasSourceForm({ text }: Pick<Line, 'text'>): boolean {
  if (ADDRESS.test(text.slice(0, LONGEST_TITLE))) return true;
  const { words, isMarked } = splitMarker(text);
  return text.length <= LONGEST_TITLE && (isMarked || /^www\./iu.test(text)) && !/\[\d/u.test(words);
}

/** Whether a line shows its number in brackets and its address, as entries do below articles without a source heading. */
export function isFootnote({ text }: Line): boolean {
  return /^\[\^?\d{1,4}\]/u.test(text) && ADDRESS.test(text.slice(0, LONGEST_TITLE));
}

/** The sources of a list, whether their numbers were printed, and the lines that are none. */
export interface SourceList {
  sources: ListedSource[];
  isNumbered: boolean;
  /** Whether the numbers are printed as `(1)`. */
  areInParentheses: boolean;
  others: Line[];
}

interface Entry {
  id: string;
  words: string[];
  url: string;
}

/** Reads the entries of a source list, numbered as printed or else by position. */
export function readSources(lines: readonly Line[]): SourceList {
  const entries: Entry[] = [];
  const others: Line[] = [];
  const isMarkedList = lines.length > 0 && splitMarker((lines[0] as Line).text).isMarked;
  let next = 1;
  let isNumbered = true;
  for (const line of lines) {
    const { number, words, isMarked } = splitMarker(line.text);
    const entry = readSourceEntry(words);
    const last = entries.at(-1);
    if (last && !isMarked && continues(last, entry, isMarkedList && !line.blankBefore)) {
      last.words.push(entry.title, last.url && entry.url);
      last.url ||= entry.url;
    } else if (last && !isMarked && isMarkedList && !entry.url) others.push(line);
    else {
      const id = number ?? String(next);
      next = Number(id) + 1;
      isNumbered &&= number !== undefined;
      entries.push({ id, words: [entry.title], url: entry.url });
    }
  }
  const sources = entries.map(({ id, words, url }) => {
    const title = words.filter(Boolean).join(' ');
    return { id, ...(title && { title }), ...(url && { url }) };
  });
  const areInParentheses = lines.length > 0 && lines.every(({ text }) => /^\(\d/u.test(text));
  return { sources, isNumbered, areInParentheses, others };
}

function splitMarker(text: string): { number: string | undefined; words: string; isMarked: boolean } {
  const bare = text.replace(BULLET, '');
  const [marker = '', bracket, parenthesis, plain] = NUMBER.exec(bare) ?? [];
  const digits = bracket ?? parenthesis ?? plain;
  const words = bare.slice(marker.length);
  return { number: digits && String(Number(digits)), words, isMarked: marker !== '' || bare !== text };
}

// What stands below a lone number, the address below a title, and in a list with markers every line without one.
function continues(last: Entry, entry: SourceEntry, isBelow: boolean): boolean {
  return isBelow || (!last.url && (!last.words.some(Boolean) || (entry.url !== '' && !entry.title)));
}
