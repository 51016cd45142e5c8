import type { Rating } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { rateLabel } from '../reviews/rate-label.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';

/** Gives the verdicts of the front matter that have no rating the one of their label, where the whole label is in the newsroom's table or a known word. */
export function rateVerdicts(
  fields: Fields,
  issues: Issue[],
  ratings?: Readonly<Record<string, Rating>>,
): Fields {
  const claims = mapFields(fields['claims'], (claim, claimIndex) => {
    const verdicts = mapFields(claim['verdicts'], (verdict, index) => {
      const { label, rating } = verdict;
      const known = typeof label === 'string' && rating === undefined ? rateLabel(label, ratings) : undefined;
      if (known === undefined) return verdict;
      issues.push({
        severity: 'info',
        code: 'rating-from-label',
        path: `claims[${claimIndex}].verdicts[${index}].rating`,
        message: 'The whole label is a known word, so the verdict got its `rating`.',
      });
      return { ...verdict, rating: known };
    });
    return verdicts === undefined ? claim : { ...claim, verdicts };
  });
  return claims === undefined ? fields : { ...fields, claims };
}

// The items of a list, of which those that have fields are changed; what is no list stays as it is.
function mapFields(
  value: Value | undefined,
  change: (item: Fields, index: number) => Fields,
): Value | undefined {
  if (!Array.isArray(value)) return value;
  return value.map((item, index) => (isFields(item) ? change(item, index) : item));
}
