import type { FactCheckInput } from '../../model/fact-check.js';
import type { Line } from './read-lines.js';
import { isArchive } from '../article/archive.js';
import { readSourceEntry, type SourceEntry } from '../article/source-entry.js';

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
  const { content } = splitMarker(text);
  return hasSourceForm({ text }) || (content.length <= LONGEST_PLAIN_TITLE && !/\[\d/u.test(content));
}

/** Whether a line has what only entries have: a number, a bullet or an address, and no more words than a title has. */
export function hasSourceForm({ text }: Pick<Line, 'text'>): boolean {
  if (ADDRESS.test(text.slice(0, LONGEST_TITLE))) return true;
  const { content, isMarked } = splitMarker(text);
  return text.length <= LONGEST_TITLE && (isMarked || /^www\./iu.test(text)) && !/\[\d/u.test(content);
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
  /** Further addresses of sources, of which each has one. */
  further: string[];
}

interface Entry {
  id: string;
  titles: string[];
  url: string;
  archiveUrl: string;
}

/** Reads the entries of a source list, numbered as printed or else by position. */
export function readSources(lines: readonly Line[]): SourceList {
  const entries: Entry[] = [];
  const others: Line[] = [];
  const further: string[] = [];
  const isMarkedList = lines.length > 0 && splitMarker((lines[0] as Line).text).isMarked;
  let next = 1;
  let isNumbered = true;
  for (const line of lines) {
    const { number, content, isMarked } = splitMarker(line.text);
    const entry = readSourceEntry([{ text: content }], false);
    const last = entries.at(-1);
    further.push(...entry.furtherAddresses);
    if (last && !isMarked && continues(last, entry, isMarkedList && !line.blankBefore)) {
      last.titles.push(entry.title);
      const { url, archiveUrl } = last;
      if (!url) Object.assign(last, { url: entry.url, archiveUrl: archiveUrl || entry.archiveUrl });
      else if (!archiveUrl && isArchive(entry.url)) last.archiveUrl = entry.url;
      else if (entry.url) further.push(entry.url);
    } else if (last && !isMarked && isMarkedList && !entry.url) others.push(line);
    else {
      const id = number ?? String(next);
      next = Number(id) + 1;
      isNumbered &&= number !== undefined;
      entries.push({ id, titles: [entry.title], url: entry.url, archiveUrl: entry.archiveUrl });
    }
  }
  const sources = entries.map(({ id, titles, url, archiveUrl }) => {
    const title = titles.filter(Boolean).join(' ');
    return { id, ...(title && { title }), ...(url && { url }), ...(archiveUrl && { archiveUrl }) };
  });
  const areInParentheses = lines.length > 0 && lines.every(({ text }) => /^\(\d/u.test(text));
  return { sources, isNumbered, areInParentheses, others, further };
}

function splitMarker(text: string): { number: string | undefined; content: string; isMarked: boolean } {
  const bare = text.replace(BULLET, '');
  const [marker = '', bracket, parenthesis, plain] = NUMBER.exec(bare) ?? [];
  const digits = bracket ?? parenthesis ?? plain;
  const content = bare.slice(marker.length);
  return { number: digits && String(Number(digits)), content, isMarked: marker !== '' || bare !== text };
}

// What stands below a lone number, the address below a title, and in a list with markers every line without one.
function continues(last: Entry, entry: SourceEntry, isBelow: boolean): boolean {
  return isBelow || (!last.url && (!last.titles.some(Boolean) || (entry.url !== '' && !entry.title)));
}
