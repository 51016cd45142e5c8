import { draftOf, type ClaimDraft } from './claim-draft.js';
import { unquote } from './claim-text.js';
import { findDate, type DateCustom } from './find-date.js';
import type { Item } from './items.js';
import { readAttribution } from './read-attribution.js';
import { runsOfBlock, lineTextOf, textOfBlock } from './runs.js';
import type { ClaimContext } from './claim-draft.js';

const LONGEST_BADGE = 40;
const LONGEST_ATTRIBUTION = 200;

/** A badge: a known verdict alone on its line, directly beside a quotation, which is the claim. */
export function readBadge(
  items: readonly Item[],
  at: number,
  { vocabulary, custom }: ClaimContext,
): ClaimDraft | undefined {
  const badge = items[at] as Item;
  const label = badge.block.type === 'paragraph' ? textOfBlock(badge.block) : '';
  if (!label || label.length > LONGEST_BADGE || !vocabulary.isVerdict(label)) return undefined;
  const before = items[at - 1];
  const farther = items[at - 2];
  const after = items[at + 1];
  const isLine = isAttribution(before, custom);
  const quote = quoteIn(before)
    ? before
    : isLine && quoteIn(farther)
      ? farther
      : quoteIn(after)
        ? after
        : undefined;
  const text = quoteIn(quote);
  if (!quote || !text || quote.isTaken) return undefined;
  const claimItems =
    quote === farther ? [quote, before as Item, badge] : quote === before ? [quote, badge] : [badge, quote];
  const line =
    quote === farther
      ? before
      : isAttribution(items[at + 2], custom) && quote === after
        ? items[at + 2]
        : undefined;
  if (line && !claimItems.includes(line)) claimItems.push(line);
  const who = line && readAttribution(textOfBlock(line.block), custom);
  const draft = draftOf(
    { text, isVerbatim: true },
    {
      form: 'badge',
      name: label,
      isStrong: true,
      isNumbered: false,
      box: badge.box,
      items: claimItems,
      first: at - claimItems.indexOf(badge),
      last: at + claimItems.length - 1 - claimItems.indexOf(badge),
    },
  );
  draft.label = label.replace(/\s*\.$/u, '');
  if (who) {
    draft.claimant = { name: who.name, ...(who.role && { role: who.role }) };
    if (who.saidAt) draft.saidAt = who.saidAt;
  }
  return draft;
}

/** A statement box: a name in bold type, “stated on” and a date, and the quotation below. */
export function readStatement(
  items: readonly Item[],
  at: number,
  { custom }: ClaimContext,
): ClaimDraft | undefined {
  const line = items[at] as Item;
  const quote = items[at + 1];
  if (line.block.type !== 'paragraph' || !quote) return undefined;
  const [name, ...rest] = line.block.runs;
  const occasion = lineTextOf(rest);
  const text = quoteIn(quote);
  if (!name?.isStrong || !text || !/^stated (?:on|in)\b.*[:：]$/iu.test(occasion)) return undefined;
  const draft = draftOf(
    { text, isVerbatim: true },
    {
      form: 'statement',
      name: occasion,
      isStrong: true,
      isNumbered: false,
      box: line.box,
      items: [line, quote],
      first: at,
      last: at + 1,
    },
  );
  draft.claimant = { name: name.text.trim() };
  const found = findDate(occasion, custom);
  if (found) draft.saidAt = found.date;
  return draft;
}

function quoteIn(item: Item | undefined): string | undefined {
  if (!item || item.field || !runsOfBlock(item.block)) return undefined;
  const text = textOfBlock(item.block);
  const inner = unquote(text);
  return inner ?? (item.block.type === 'quotation' ? text : undefined);
}

function isAttribution(item: Item | undefined, custom: DateCustom): boolean {
  if (!item || item.field || item.block.type !== 'paragraph') return false;
  const text = textOfBlock(item.block);
  if (text.length > LONGEST_ATTRIBUTION) return false;
  if (/^[—–-]\s?\p{L}/u.test(text) || /^\p{Lu}[^.!?]{2,60}, [^.!?]+$/u.test(text)) return true;
  // A post has no name, but a day.
  return /^[^.!?]{3,80}, /u.test(text) && !/[.!?]$/u.test(text) && findDate(text, custom) !== undefined;
}
