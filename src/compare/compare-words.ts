import type { RichText } from '../text/rich-text.js';
import { flattenRichText } from '../text/walk-rich-text.js';
import type { Change, EntryKind } from './change.js';
import type { Comparing } from './comparing.js';
import { quoteDifference } from './quote.js';

/** What changed in a fact; `name` begins the sentence, as `The status`. Blanks do not count. */
export function compareFact(
  { phrases }: Pick<Comparing, 'phrases'>,
  name: string,
  path: string,
  [before, after]: readonly [string | undefined, string | undefined],
  entry?: EntryKind,
): Change[] {
  const [from, to] = [before ?? '', after ?? ''].map((text) => text.replace(/\s+/g, ' ').trim()) as [
    string,
    string,
  ];
  if (from === to) return [];
  const owed = entry && { entry };
  if (!from) return [{ path, what: phrases.added(name), to, ...owed }];
  if (!to) return [{ path, what: phrases.removed(name), from, ...owed }];
  const [old, now] = quoteDifference(from, to, phrases);
  return [{ path, what: phrases.changed(name, old, now), from, to, ...owed }];
}

/** What changed in a text. Readers are owed an entry where a number or a name is gone or another. */
export function compareText(
  comparing: Comparing,
  name: string,
  path: string,
  [before, after]: readonly [string | undefined, string | undefined],
  entry: EntryKind,
): Change[] {
  const isOwed = comparing.reliedOn.isLost(before ?? '', after ?? '');
  return compareFact(comparing, name, path, [before, after], isOwed ? entry : undefined);
}

/** What changed in a text of several paragraphs. */
export function compareRichText(
  comparing: Comparing,
  name: string,
  path: string,
  texts: readonly [RichText | undefined, RichText | undefined],
  entry: EntryKind,
): Change[] {
  const [before, after] = texts.map((text) => text && flattenRichText(text));
  return compareText(comparing, name, path, [before, after], entry);
}

/** Whether two values are the same, in whatever order their keys are. */
export function isSame(before: unknown, after: unknown): boolean {
  return sortedJson(before) === sortedJson(after);
}

function sortedJson(value: unknown): string {
  const sorted = (_key: string, inner: unknown): unknown =>
    typeof inner === 'object' && inner && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  return JSON.stringify([value], sorted);
}
