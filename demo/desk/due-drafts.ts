import type { Draft } from './state.js';

/** A draft in the list, and the date by which it was due for review. */
export interface ListedDraft {
  draft: Draft;
  due: string | undefined;
}

/** The drafts with those first whose review is due, the longest due before all others; the rest as they come. */
export function dueDrafts(drafts: readonly Draft[], today: string): ListedDraft[] {
  const listed = drafts.map((draft): ListedDraft => {
    const { reviewBy } = draft.payload;
    // As precise as it is known: a month is over when the next one begins.
    const isDue = typeof reviewBy === 'string' && reviewBy.slice(0, 10) < today.slice(0, reviewBy.length);
    return { draft, due: isDue ? reviewBy : undefined };
  });
  const due = listed.filter((one) => one.due !== undefined);
  due.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return [...due, ...listed.filter((one) => one.due === undefined)];
}
