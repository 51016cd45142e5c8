import type { FactCheckInput, Rating } from '../../model/fact-check.js';
import type { Block } from '../../text/rich-text.js';
import { takeOne, type Item } from './item.js';
import { addIssue, type IssueTarget } from './add-issue.js';
import { readAddress } from './read-address.js';
import { readDate } from './read-date.js';
import { addNote } from './add-note.js';

/** What is read from foreign formats, before it is checked. */
export type Read = Partial<FactCheckInput>;

/** A claim as it was read. */
export type ReadClaim = NonNullable<Read['claims']>[number];

/** How reviews of claims are read. */
export interface ReviewOptions {
  /** Classes of the newsroom’s own labels, as in `{ 'Pants on fire': 'false' }`; the whole label must be the same. */
  ratings?: Record<string, Rating> | undefined;
  /** Address of the page that the reviews are from; relative addresses are resolved against it. */
  url?: string | undefined;
}

/** What a reading has to hand: the options and the list of issues. */
export interface Reading extends ReviewOptions, IssueTarget {
  /** Address by which the page is known, if relative addresses start elsewhere. */
  page?: string | undefined;
}

/** The date that one of these properties holds. */
export function takeDate(reading: Reading, holder: Item | undefined, names: string): string | undefined {
  const item = takeOne(holder, names);
  const { date, isWhole } = readDate(item?.text ?? '');
  if (item && !isWhole) (date ? addNote : addIssue)(reading, date ? 'inexact-date' : 'unreadable-date', item);
  return date;
}

/** The address that one of these properties holds. */
export function takeAddress(reading: Reading, holder: Item | undefined, names: string): string | undefined {
  const item = takeOne(holder, names);
  const inner = item?.text === undefined ? (takeOne(item, 'url contentUrl') ?? item) : item;
  const written = inner?.text ?? inner?.id;
  const address = written && readAddress(written, reading.url);
  if (inner && written && !address) addIssue(reading, 'unreadable-address', { ...inner, value: written });
  return address || undefined;
}

/** The paragraphs of texts; one with tags that cannot be dropped is left out. */
export function proseOf(items: readonly Item[]): Block[] | undefined {
  const blocks = items.flatMap((item): Block[] => {
    const { value, text = '' } = item;
    item.isUsed = typeof value === 'string' && !/<[a-z/!]/i.test(text);
    return (item.isUsed ? text.split(/\n\s*\n/) : []).map((paragraph) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: paragraph.trim() }],
    }));
  });
  return blocks.length ? blocks : undefined;
}

/** The object, unless none of its fields has a value. */
export function unlessEmpty<T extends object>(fields: T): T | undefined {
  return JSON.stringify(fields) === '{}' ? undefined : fields;
}

/** The object without the fields that have no value, so that it can be laid over another. */
export function filledFields<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
