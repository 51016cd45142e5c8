import type { ChangePhrases } from './change-phrases.js';
import { shorten } from './shorten.js';

const LONGEST_QUOTE = 80;
const CONTEXT = 30;

type Quotes = Pick<ChangePhrases, 'quotes'>;

/** Words in the quotation marks of the language, shortened. */
export function quote(text: string, { quotes: [open, close] }: Quotes): string {
  return `${open}${shorten(text, LONGEST_QUOTE)}${close}`;
}

/** The places of two texts around what differs, cut where both are the same for long. */
export function quoteDifference(
  before: string,
  after: string,
  { quotes: [open, close] }: Quotes,
): [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (text: string): string => {
    const from = start > CONTEXT ? text.lastIndexOf(' ', start - CONTEXT) + 1 : 0;
    const next = text.indexOf(' ', text.length - end + CONTEXT);
    const to = end > CONTEXT && next >= 0 ? next : text.length;
    return `${open}${from ? '…' : ''}${shorten(text.slice(from, to), 200)}${to < text.length ? '…' : ''}${close}`;
  };
  return [cut(before), cut(after)];
}
