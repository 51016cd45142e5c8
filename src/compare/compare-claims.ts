import type { Claim, FactCheck } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareVerdicts } from './compare-verdicts.js';
import { compareRichTexts, compareWords, isSame } from './compare-words.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

const FIELDS = ['claimant', 'saidAt', 'place', 'verbatim', 'appearances'] as const;

/** What changed in the claims and their verdicts; a claim is known by its id, else by its words, else by its place. */
export function compareClaims(before: FactCheck, after: FactCheck): Change[] {
  const pairs = pairUp(before.claims, after.claims, [
    ({ id }) => (id === undefined ? undefined : String(id)),
    ({ text }) => text.trim(),
    (_claim, index) => String(index),
  ]);
  return pairs.flatMap((pair): Change[] => {
    const path = `claims[${pair.index}]`;
    if (!pair.after) {
      const from = pair.before?.text ?? '';
      return [{ path: 'claims', what: `The claim ${quote(from)} was taken out`, from, entry: 'update' }];
    }
    if (!pair.before)
      return [{ path, what: `The claim ${quote(pair.after.text)} is new`, to: pair.after.text }];
    return compareOne(pair.before, pair.after, path, after.publisher?.name);
  });
}

function compareOne(before: Claim, after: Claim, path: string, publisher: string | undefined): Change[] {
  const name = quote(after.text);
  return [
    ...compareWords('The claim', `${path}.text`, before.text, after.text, 'clarification'),
    ...compareVerdicts(before, after, path, publisher),
    ...compareRichTexts(
      `The explanation of ${name}`,
      `${path}.explanation`,
      before.explanation,
      after.explanation,
      'update',
    ),
    ...FIELDS.filter((field) => !isSame(before[field], after[field])).map((field): Change => {
      const what =
        field === 'claimant' ? `Who made the claim ${name} changed` : `“${field}” of ${name} changed`;
      const owed = field === 'claimant' || field === 'verbatim';
      return { path: `${path}.${field}`, what, ...(owed && { entry: 'clarification' }) };
    }),
  ];
}
