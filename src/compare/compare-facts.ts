import type { FactCheck } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareFact, isSame } from './compare-words.js';
import type { Comparing } from './comparing.js';

const WORDS = [
  'kind',
  'url',
  'lang',
  'version',
  'supersededBy',
  'checkedAt',
  'publishedAt',
  'modifiedAt',
  'evidenceCutoff',
  'reviewBy',
] as const;

const OTHERS = ['publisher', 'contributors', 'followUps', 'labels', 'scope', 'id', 'dir'] as const;

/** What changed in status, dates and all that stands around the texts. */
export function compareFacts(before: FactCheck, after: FactCheck, comparing: Comparing): Change[] {
  const { words } = comparing;
  const [old, now] = [before.status ?? 'current', after.status ?? 'current'];
  const entry = now === 'retracted' ? 'retraction' : undefined;
  return [
    ...compareFact(comparing, words.whole.status, 'status', [old, now], entry),
    ...WORDS.flatMap((field) =>
      compareFact(comparing, words.whole[field], field, [
        before[field]?.toString(),
        after[field]?.toString(),
      ]),
    ),
    ...OTHERS.filter((field) => !isSame(before[field], after[field])).map((field) => ({
      path: field,
      what: words.changed(words.whole[field]),
    })),
    ...(isSame(before.disclosure?.ai, after.disclosure?.ai)
      ? []
      : [{ path: 'disclosure.ai', what: words.changed(words.whole.ai) }]),
  ];
}
