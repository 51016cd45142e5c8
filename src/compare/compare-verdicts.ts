import type { Claim, Verdict } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareRichTexts, compareWords } from './compare-words.js';
import { pairUp, type Pair } from './pair-up.js';
import { quote } from './quote.js';
import { shorten } from './shorten.js';

const LONGEST_LABEL = 80;

/** What changed in the verdicts on one claim; a verdict is known by its reviewer, else by its place. */
export function compareVerdicts(
  before: Claim,
  after: Claim,
  path: string,
  publisher: string | undefined,
): Change[] {
  const reviewerOf = ({ reviewer }: Verdict): string | undefined => reviewer?.name ?? reviewer?.url;
  const pairs = pairUp(before.verdicts, after.verdicts, [
    (verdict) => reviewerOf(verdict),
    (verdict, index) => (reviewerOf(verdict) === undefined ? String(index) : undefined),
    (_verdict, index) => String(index),
  ]);
  return pairs.flatMap((pair) => {
    const reviewer = reviewerOf((pair.after ?? pair.before) as Verdict) ?? publisher;
    const name = `verdict on ${quote(after.text)}${reviewer ? ` by ${shorten(reviewer, LONGEST_LABEL)}` : ''}`;
    return compareOne(pair, name, path);
  });
}

function compareOne({ before, after, index }: Pair<Verdict>, name: string, path: string): Change[] {
  const label = (verdict: Verdict): string => shorten(verdict.label, LONGEST_LABEL);
  if (!after)
    return before
      ? [
          {
            path,
            what: `The ${name}, ${label(before)}, was taken out`,
            from: before.label,
            entry: 'verdict-change',
          },
        ]
      : [];
  const at = `${path}.verdicts[${index}]`;
  if (!before)
    return [{ path: at, what: `The ${name}, ${label(after)}, is new`, to: after.label, entry: 'update' }];
  const words = before.label.trim() !== after.label.trim();
  const changes: Change[] = words
    ? [
        {
          path: `${at}.label`,
          what: `The ${name} changed from ${label(before)} to ${label(after)}`,
          from: before.label,
          to: after.label,
          entry: 'verdict-change',
        },
      ]
    : compareWords(
        `The icon and colour of the ${name}`,
        `${at}.rating`,
        before.rating,
        after.rating,
        before.rating && after.rating && 'verdict-change',
      );
  return [
    ...changes,
    ...compareWords(`The confidence of the ${name}`, `${at}.confidence`, before.confidence, after.confidence),
    ...compareWords(`The date of the ${name}`, `${at}.at`, before.at, after.at),
    ...compareWords(`The address of the ${name}`, `${at}.url`, before.url, after.url),
    ...compareWords(
      `The reviewer of the ${name}`,
      `${at}.reviewer`,
      before.reviewer?.name,
      after.reviewer?.name,
    ),
    ...compareRichTexts(
      `The explanation of the ${name}`,
      `${at}.explanation`,
      before.explanation,
      after.explanation,
      'update',
    ),
  ];
}
