import type { Correction, FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import type { Change } from './change.js';
import { compareClaims } from './compare-claims.js';
import { compareFacts } from './compare-facts.js';
import { compareSources } from './compare-sources.js';
import { compareTexts } from './compare-texts.js';
import { draftEntries } from './draft-entries.js';
import { findUncovered } from './find-uncovered.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

/** What two versions of a fact check say otherwise, and the entries that the newer one lacks. */
export interface Comparison {
  /** One for each change: a warning where readers are owed an entry that is not there. */
  issues: Issue[];
  /** Drafts of the missing entries, for the editor. */
  drafts: Correction[];
}

/** Compares a fact check with its older version; `today` is the date of the drafts. */
export function compareVersions(before: FactCheck, after: FactCheck, today: string): Comparison {
  const entries = pairUp(before.corrections, after.corrections, [
    (entry) => JSON.stringify(entry),
    ({ at, kind, from, to }) => JSON.stringify([at, kind, from, to]),
    ({ text }) => text,
  ]);
  const changes = [
    ...compareClaims(before, after),
    ...compareTexts(before, after),
    ...compareFacts(before, after),
    ...compareSources(before, after),
  ];
  const added = entries.flatMap(({ before: old, after: now }) => (now && !old ? [now] : []));
  const uncovered = new Set(findUncovered(changes, added));
  return {
    issues: [
      ...changes.map((change) => issueOf(change, uncovered.has(change))),
      ...entries.flatMap(({ before: old, after: now, index }) => compareEntry(old, now, index)),
    ],
    drafts: draftEntries([...uncovered], today),
  };
}

function issueOf({ path, what }: Change, isUncovered: boolean): Issue {
  return isUncovered
    ? {
        severity: 'warning',
        code: 'no-correction-entry',
        path,
        message: `${what}, but there is no correction entry.`,
      }
    : { severity: 'info', code: 'changed', path, message: `${what}.` };
}

function compareEntry(before: Correction | undefined, after: Correction | undefined, index: number): Issue[] {
  const words = quote((after ?? before)?.text ?? (after ?? before)?.kind ?? '');
  if (!after) {
    const message = `The correction entry ${words} was taken out. Readers may rely on it: put it back.`;
    return [{ severity: 'warning', code: 'lost-correction-entry', path: 'corrections', message }];
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const message = `The correction entry ${words} ${before ? 'was reworded' : 'is new'}.`;
  return [{ severity: 'info', code: 'changed', path: `corrections[${index}]`, message }];
}
