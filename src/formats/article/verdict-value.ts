import type { ArticleRun } from './article-tree.js';
import { findDate, type DateCustom } from './find-date.js';
import type { Vocabulary } from './label-index.js';
import { sliceRuns, textOf, trimRuns, lineTextOf } from './runs.js';

/** A verdict's label as written, and what follows it in the same value. */
export interface VerdictValue {
  label: string;
  rest: ArticleRun[];
  /** Words of a link behind the label that only explain the scale. */
  dropped: string;
  /** Who gave the verdict, and when, in the form that we write. */
  signature?: { name: string; at: string };
}

const FIRST_PART = /^([^.!。！–—\n]{1,80}?)\s*(?:[.。](?!\d)|[!！–—\n])\s*/u;
const BRACKETED = /^[【[「『“„"«]\s*([^】\]」』”"»]{1,60})\s*[】\]」』”"»]\s*[.。]?$/u;
// Ratings of bonds, films and products, which are written in the same form.
const OTHER_SCALE =
  /[★☆⭐]|\d\s?\/\s?\d|^\d|^[A-D]{1,3}[+-]?$|^[A-D]{1,3} (?:plus|minus)$|^[A-Z]{1,2} ?\(|\(\d+[.,]\d/u;

/**
 * The label in the value of a verdict's label. A known label is one, also before the first stop; a strong label takes its whole
 * value, for sentences are a normal form of a verdict; a weak one takes nothing else. What looks like a rating of something else
 * is one unless the newsroom itself gives that label.
 */
export function readVerdictValue(
  runs: readonly ArticleRun[],
  isStrong: boolean,
  { isVerdict, isNewsroomVerdict }: Vocabulary,
): VerdictValue | undefined {
  const value = lineTextOf(runs);
  if (!value) return undefined;
  const isOther = OTHER_SCALE.test(value);
  const isKnown = isOther ? isNewsroomVerdict : isVerdict;
  const bare = withoutBrackets(value);
  if (isKnown(bare)) return { label: withoutStop(bare), rest: [], dropped: '' };
  const linked = runs.findIndex(({ href }) => href !== undefined);
  const before = lineTextOf(runs.slice(0, Math.max(0, linked)));
  if (isKnown(before) && linked === runs.length - 1)
    return { label: withoutStop(before), rest: [], dropped: lineTextOf(runs.slice(linked)) };
  const text = textOf(runs);
  const [part = '', head = ''] = FIRST_PART.exec(text) ?? [];
  if (part && isKnown(head))
    return { label: withoutBrackets(head.trim()), rest: trimRuns(sliceRuns(runs, part.length)), dropped: '' };
  return isStrong && !isOther && /\p{L}{2}/u.test(value)
    ? { label: value, rest: [], dropped: '' }
    : undefined;
}

/** A known label with its reviewer and date in brackets: `False (Saltmarsh Gazette, March 2, 2026)`. */
export function readSignedVerdict(
  runs: readonly ArticleRun[],
  { isVerdict }: Vocabulary,
  custom: DateCustom,
): VerdictValue | undefined {
  const [, label = '', inner = ''] = /^(.{1,60}?)\s?\(([^()]{4,120})\)$/u.exec(lineTextOf(runs)) ?? [];
  const found = isVerdict(label) ? findDate(inner, custom) : undefined;
  const name = found && inner.slice(0, found.from).replace(/[,،、\s]+$/u, '');
  // Words in brackets without a date may be a part of the label.
  return found && name ? { label, rest: [], dropped: '', signature: { name, at: found.date } } : undefined;
}

function withoutBrackets(text: string): string {
  return BRACKETED.exec(text)?.[1]?.trim() ?? text;
}

function withoutStop(text: string): string {
  return text.replace(/\s*[.。]$/u, '');
}
