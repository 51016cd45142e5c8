import type { RichText } from '../text/rich-text.js';
import { flattenRichText } from '../text/walk-rich-text.js';
import type { Change, EntryKind } from './change.js';
import { quoteDifference } from './quote.js';

/** What changed in a text that readers rely on; `name` begins the sentence, as `The summary`. Blanks do not count. */
export function compareWords(
  name: string,
  path: string,
  before: string | undefined,
  after: string | undefined,
  entry?: EntryKind,
): Change[] {
  const [from, to] = [before ?? '', after ?? ''].map((words) => words.replace(/\s+/g, ' ').trim()) as [
    string,
    string,
  ];
  if (from === to) return [];
  const owed = entry && { entry };
  if (!from) return [{ path, what: `${name} is new`, to, ...owed }];
  if (!to) return [{ path, what: `${name} was taken out`, from, ...owed }];
  const [old, now] = quoteDifference(from, to);
  return [{ path, what: `${name} changed from ${old} to ${now}`, from, to, ...owed }];
}

/** What changed in a text of several paragraphs. */
export function compareRichTexts(
  name: string,
  path: string,
  before: RichText | undefined,
  after: RichText | undefined,
  entry?: EntryKind,
): Change[] {
  return compareWords(name, path, before && flattenRichText(before), after && flattenRichText(after), entry);
}

/** Whether two values are the same, in whatever order their keys are. */
export function isSame(before: unknown, after: unknown): boolean {
  return wordsOf(before) === wordsOf(after);
}

function wordsOf(value: unknown): string {
  const sorted = (_key: string, inner: unknown): unknown =>
    typeof inner === 'object' && inner && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  return JSON.stringify([value], sorted);
}
