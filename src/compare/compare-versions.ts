import type { Correction, FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import type { Change } from './change.js';
import { compareClaims } from './compare-claims.js';
import { compareFacts } from './compare-facts.js';
import { compareSources } from './compare-sources.js';
import { compareTexts } from './compare-texts.js';
import type { ChangePhrases } from './change-phrases.js';
import { changePhrases } from './words/phrases-of-language.js';
import { draftEntries } from './draft-entries.js';
import { findUncovered } from './find-uncovered.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';
import { ReliedOn } from './relied-on.js';

/** What two versions of a fact check say otherwise, and the entries that the newer one lacks. */
export interface Comparison {
  /** One for each change: a warning where readers are owed an entry that is not there. */
  issues: Issue[];
  /** Drafts of the missing entries, for the editor. */
  drafts: Correction[];
}

/**
 * Compares a fact check with its older version; `today` is the date of the drafts. Issues are said in `lang`, for the editor, and
 * drafts in the language of the fact check, for its readers.
 */
export function compareVersions(before: FactCheck, after: FactCheck, today: string, lang = 'en'): Comparison {
  const phrases = changePhrases(lang);
  const readerPhrases = changePhrases(after.lang);
  const comparison = compareIn(phrases, before, after, today);
  if (readerPhrases === phrases) return comparison;
  return { ...comparison, drafts: compareIn(readerPhrases, before, after, today).drafts };
}

function compareIn(phrases: ChangePhrases, before: FactCheck, after: FactCheck, today: string): Comparison {
  const comparing = { phrases, reliedOn: new ReliedOn(before, changePhrases(before.lang)) };
  const entries = pairUp(before.corrections, after.corrections, [
    (entry) => JSON.stringify(entry),
    ({ at, kind, from, to }) => JSON.stringify([at, kind, from, to]),
    ({ text }) => text,
  ]);
  const changes = [
    ...compareClaims(before, after, comparing),
    ...compareTexts(before, after, comparing),
    ...compareFacts(before, after, comparing),
    ...compareSources(before, after, comparing),
  ];
  const added = entries.flatMap(({ before: old, after: now }) => (now && !old ? [now] : []));
  const uncovered = new Set(findUncovered(changes, added));
  return {
    issues: [
      ...changes.map((change) => issueOf(change, uncovered.has(change), phrases)),
      ...entries.flatMap(({ before: old, after: now, index }) => compareEntry(old, now, index, phrases)),
    ],
    drafts: draftEntries([...uncovered], today, phrases),
  };
}

function issueOf({ path, what }: Change, isUncovered: boolean, phrases: ChangePhrases): Issue {
  return isUncovered
    ? { severity: 'warning', code: 'no-correction-entry', path, message: phrases.withoutEntry(what) }
    : { severity: 'info', code: 'changed', path, message: `${what}.` };
}

function compareEntry(
  before: Correction | undefined,
  after: Correction | undefined,
  index: number,
  phrases: ChangePhrases,
): Issue[] {
  const entry = quote((after ?? before)?.text ?? (after ?? before)?.kind ?? '', phrases);
  if (!after)
    return [
      {
        severity: 'warning',
        code: 'lost-correction-entry',
        path: 'corrections',
        message: phrases.entryRemoved(entry),
      },
    ];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const message = before ? phrases.entryReworded(entry) : phrases.entryAdded(entry);
  return [{ severity: 'info', code: 'changed', path: `corrections[${index}]`, message }];
}
