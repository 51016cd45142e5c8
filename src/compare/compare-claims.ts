import type { Claim, FactCheck } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareMedia } from './compare-media.js';
import { compareVerdicts } from './compare-verdicts.js';
import { compareRichText, compareText, isSame } from './compare-words.js';
import type { Comparing } from './comparing.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

const FIELDS = ['claimant', 'saidAt', 'place', 'verbatim', 'appearances'] as const;

/** What changed in the claims and their verdicts; a claim is known by its id, else by its words, else by its place. */
export function compareClaims(before: FactCheck, after: FactCheck, comparing: Comparing): Change[] {
  const { phrases } = comparing;
  const pairs = pairUp(before.claims, after.claims, [
    ({ id }) => (id === undefined ? undefined : String(id)),
    ({ text }) => text.trim(),
    (_claim, index) => String(index),
  ]);
  return pairs.flatMap((pair): Change[] => {
    const path = `claims[${pair.index}]`;
    if (!pair.after) {
      const from = pair.before?.text ?? '';
      // Its verdicts are gone with it.
      return [
        { path: 'claims', what: phrases.removed(phrases.claim(quote(from, phrases))), from, entry: 'update' },
      ];
    }
    if (!pair.before) {
      const what = phrases.added(phrases.claim(quote(pair.after.text, phrases)));
      return [{ path, what, to: pair.after.text }];
    }
    return compareOne(pair.before, pair.after, path, after.publisher?.name, comparing);
  });
}

function compareOne(
  before: Claim,
  after: Claim,
  path: string,
  publisher: string | undefined,
  comparing: Comparing,
): Change[] {
  const { phrases } = comparing;
  const claim = quote(after.text, phrases);
  return [
    ...compareText(comparing, phrases.claim(), `${path}.text`, [before.text, after.text], 'clarification'),
    ...compareVerdicts(before, after, path, publisher, comparing),
    ...compareMedia(before, after, path, comparing),
    ...compareRichText(
      comparing,
      phrases.claimFact('explanation', claim),
      `${path}.explanation`,
      [before.explanation, after.explanation],
      'update',
    ),
    ...FIELDS.filter((field) => !isSame(before[field], after[field])).map((field): Change => {
      const isOwed = field === 'claimant' && before.claimant?.name?.trim() !== after.claimant?.name?.trim();
      const what = phrases.changed(phrases.claimFact(field, claim));
      return { path: `${path}.${field}`, what, ...(isOwed && { entry: 'clarification' }) };
    }),
  ];
}
