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

// What is compared by itself; every other field, also one that is new in the format, is told by its name.
const BY_THEMSELVES: ReadonlySet<string> = new Set([
  ...WORDS,
  ...[
    'schemaVersion',
    'status',
    'title',
    'disclosure',
    'summary',
    'sections',
    'claims',
    'sources',
    'corrections',
  ],
]);

/** What changed in status, dates and all that stands around the texts. */
export function compareFacts(before: FactCheck, after: FactCheck, comparing: Comparing): Change[] {
  const { phrases } = comparing;
  const [old, now] = [before.status ?? 'current', after.status ?? 'current'];
  const entry = now === 'retracted' ? 'retraction' : undefined;
  return [
    ...compareFact(comparing, phrases.whole.status, 'status', [old, now], entry),
    ...WORDS.flatMap((field) =>
      compareFact(comparing, phrases.whole[field], field, [
        before[field]?.toString(),
        after[field]?.toString(),
      ]),
    ),
    ...otherFields(before, after).map((field) => ({
      path: field,
      what: phrases.changed((phrases.whole as Record<string, string>)[field] ?? `“${field}”`),
    })),
    ...(isSame(before.disclosure?.ai, after.disclosure?.ai)
      ? []
      : [{ path: 'disclosure.ai', what: phrases.changed(phrases.whole.ai) }]),
  ];
}

function otherFields(before: FactCheck, after: FactCheck): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof FactCheck>;
  return [...fields].filter((field) => !BY_THEMSELVES.has(field) && !isSame(before[field], after[field]));
}
