import type { FactCheckInput, Rating } from '../../model/fact-check.js';
import type { Issue, Severity } from '../../model/issue.js';
import type { Block } from '../../text/rich-text.js';
import { takeOne, type Item } from './item.js';
import { readAddress } from './read-address.js';
import { readDate } from './read-date.js';

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
export interface Reading extends ReviewOptions {
  issues: Issue[];
}

/** Takes note of something; the issue carries verbatim what was given and is not, or not as it stands, in the fact check. */
export function note(
  { issues }: Reading,
  code: string,
  { path, given }: { path: string; given?: unknown },
  severity: Severity = 'info',
): void {
  const issue: Issue = { severity, code, path, message: code.replaceAll('-', ' ') };
  try {
    if (given !== undefined)
      issue.text = typeof given === 'object' ? JSON.stringify(given) : `${given as number}`;
  } catch {
    // What contains itself cannot be written down.
  }
  issues.push(issue);
}

/** The date that one of these properties holds. */
export function takeDate(reading: Reading, holder: Item | undefined, names: string): string | undefined {
  const item = takeOne(holder, names);
  const { date, isWhole } = readDate(item?.text ?? '');
  if (item && !isWhole)
    note(reading, date ? 'inexact-date' : 'unreadable-date', item, date ? 'info' : 'warning');
  return date;
}

/** The address that one of these properties holds. */
export function takeAddress(reading: Reading, holder: Item | undefined, names: string): string | undefined {
  const item = takeOne(holder, names);
  const inner = item?.text === undefined ? (takeOne(item, 'url contentUrl') ?? item) : item;
  const given = inner?.text ?? inner?.id;
  const address = given && readAddress(given, reading.url);
  if (inner && given && !address) note(reading, 'unreadable-address', { ...inner, given }, 'warning');
  return address || undefined;
}

/** The paragraphs of texts; one with tags in it is left out. */
export function proseOf(items: readonly Item[]): Block[] | undefined {
  const blocks = items.flatMap((item): Block[] => {
    const { given, text = '' } = item;
    item.isUsed = typeof given === 'string' && !/<[a-z/!]/i.test(text);
    return (item.isUsed ? text.split(/\n\s*\n/) : []).map((words) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: words.trim() }],
    }));
  });
  return blocks.length ? blocks : undefined;
}

/** The object, unless none of its fields has a value. */
export function unlessEmpty<T extends object>(fields: T): T | undefined {
  return JSON.stringify(fields) === '{}' ? undefined : fields;
}

/** Reports what says something and was not read; `seen` guards against cycles. */
export function reportRest(reading: Reading, items: readonly Item[], seen = new Set<Item>()): void {
  for (const item of items) {
    if (seen.has(item)) continue;
    seen.add(item);
    if (item.isUsed) reportRest(reading, [...item.fields.values()].flat(), seen);
    else if (item.isFilled) note(reading, 'not-carried-over', item);
  }
}
