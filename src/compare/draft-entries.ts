import type { Correction } from '../model/fact-check.js';
import type { Change } from './change.js';
import type { ChangePhrases } from './change-phrases.js';

/** Longest words that an entry repeats as `from` and `to`. */
const LONGEST_WORDS = 300;

/** Drafts of entries for changes: one for each verdict, one for a withdrawal, one for all else together. */
export function draftEntries(
  changes: readonly Change[],
  today: string,
  { factCheckWithdrawn }: ChangePhrases,
): Correction[] {
  const verdicts = changes.filter(({ entry }) => entry === 'verdict-change');
  const retraction = changes.filter(({ entry }) => entry === 'retraction');
  const others = changes.filter((change) => !verdicts.includes(change) && !retraction.includes(change));
  return [
    ...verdicts.map((change) => draft([change], today)),
    ...(retraction.length ? [{ at: today, kind: 'retraction' as const, text: factCheckWithdrawn }] : []),
    ...(others.length ? [draft(others, today)] : []),
  ];
}

function draft(changes: readonly Change[], today: string): Correction {
  const kinds = new Set(changes.map(({ entry }) => entry));
  const [first] = changes;
  const kind = (kinds.size === 1 && first?.entry) || 'update';
  const isShort = [first?.from, first?.to].every((text) => (text ?? '').length <= LONGEST_WORDS);
  const { from, to } = (changes.length === 1 && isShort && first) || {};
  return {
    at: today,
    kind,
    text: changes.map(({ what }) => `${what}.`).join(' '),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
