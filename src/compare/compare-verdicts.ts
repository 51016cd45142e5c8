import type { Claim, Verdict } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareFact, compareRichText } from './compare-words.js';
import type { Comparing } from './comparing.js';
import { pairUp, type Pair } from './pair-up.js';
import { quote } from './quote.js';
import { shorten } from './shorten.js';

const LONGEST_LABEL = 80;
const FACTS = ['confidence', 'at', 'url'] as const;

/** What changed in the verdicts on one claim; a verdict is known by its reviewer, else by its place. */
export function compareVerdicts(
  before: Claim,
  after: Claim,
  path: string,
  publisher: string | undefined,
  comparing: Comparing,
): Change[] {
  const reviewerOf = ({ reviewer }: Verdict): string | undefined => reviewer?.name ?? reviewer?.url;
  const pairs = pairUp(before.verdicts, after.verdicts, [
    (verdict) => reviewerOf(verdict),
    (verdict, index) => (reviewerOf(verdict) === undefined ? String(index) : undefined),
    (_verdict, index) => String(index),
  ]);
  const claim = quote(after.text, comparing.phrases);
  return pairs.flatMap((pair) => {
    const reviewer = reviewerOf((pair.after ?? pair.before) as Verdict) ?? publisher;
    return compareOne(pair, [claim, reviewer && shorten(reviewer, LONGEST_LABEL)], path, comparing);
  });
}

function compareOne(
  { before, after, index }: Pair<Verdict>,
  on: readonly [claim: string, reviewer: string | undefined],
  path: string,
  comparing: Comparing,
): Change[] {
  const { phrases } = comparing;
  const label = (verdict: Verdict): string => shorten(verdict.label, LONGEST_LABEL);
  if (!after) {
    if (!before) return [];
    const what = phrases.removed(phrases.verdict(...on, label(before)));
    return [{ path, what, from: before.label, entry: 'verdict-change' }];
  }
  const at = `${path}.verdicts[${index}]`;
  if (!before) {
    const what = phrases.added(phrases.verdict(...on, label(after)));
    return [{ path: at, what, to: after.label, entry: 'update' }];
  }
  const changes: Change[] =
    before.label.trim() !== after.label.trim()
      ? [
          {
            path: `${at}.label`,
            what: phrases.changed(phrases.verdict(...on), label(before), label(after)),
            from: before.label,
            to: after.label,
            entry: 'verdict-change',
          },
        ]
      : compareFact(
          comparing,
          phrases.verdictFact('rating', ...on),
          `${at}.rating`,
          [before.rating, after.rating],
          before.rating && after.rating && 'verdict-change',
        );
  return [
    ...changes,
    ...FACTS.flatMap((fact) =>
      compareFact(comparing, phrases.verdictFact(fact, ...on), `${at}.${fact}`, [before[fact], after[fact]]),
    ),
    ...compareFact(comparing, phrases.verdictFact('reviewer', ...on), `${at}.reviewer`, [
      before.reviewer?.name,
      after.reviewer?.name,
    ]),
    ...compareRichText(
      comparing,
      phrases.verdictFact('explanation', ...on),
      `${at}.explanation`,
      [before.explanation, after.explanation],
      'update',
    ),
  ];
}
