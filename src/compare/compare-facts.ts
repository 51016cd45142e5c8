import type { FactCheck } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareWords, isSame } from './compare-words.js';

const WORDS = [
  ['kind', 'The kind'],
  ['url', 'The address'],
  ['lang', 'The language'],
  ['version', 'The version'],
  ['supersededBy', 'The address of what replaces it'],
  ['checkedAt', 'The date of the check'],
  ['publishedAt', 'The date of publication'],
  ['modifiedAt', 'The date of the last change'],
  ['evidenceCutoff', 'The date up to which evidence was looked at'],
  ['reviewBy', 'The date of the next review'],
] as const;

const OTHERS = ['publisher', 'contributors', 'followUps', 'labels', 'scope', 'id', 'dir'] as const;

/** What changed in status, dates and all that stands around the texts. */
export function compareFacts(before: FactCheck, after: FactCheck): Change[] {
  const [old, now] = [before.status ?? 'current', after.status ?? 'current'];
  const status = compareWords(
    'The status',
    'status',
    old,
    now,
    now === 'retracted' ? 'retraction' : undefined,
  );
  return [
    ...status,
    ...WORDS.flatMap(([field, name]) =>
      compareWords(name, field, before[field]?.toString(), after[field]?.toString()),
    ),
    ...OTHERS.filter((field) => !isSame(before[field], after[field])).map((field) => ({
      path: field,
      what: `“${field}” changed`,
    })),
    ...(isSame(before.disclosure?.ai, after.disclosure?.ai)
      ? []
      : [{ path: 'disclosure.ai', what: 'What is said about the use of AI changed' }]),
  ];
}
