import type { FactCheck } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { rateLabel } from '../reviews/rate-label.js';
import type { ClaimReviewObject } from './claim-review-object.js';
import { filled, type Lose } from './writing.js';

const FACT_CHECK =
  'schemaVersion kind title url lang checkedAt publishedAt modifiedAt publisher summary claims sources';
const CLAIM = 'text claimant saidAt place appearances verdicts explanation';
const VERDICT = 'label rating scale reviewer at url explanation';
const SOURCE = 'id title url publisher publishedAt';

/** Tells of the fields that no ClaimReview has, and of dates and addresses that gave way to those of the verdicts. */
export function reportLosses(lose: Lose, factCheck: FactCheck, written: readonly ClaimReviewObject[]): void {
  const { url, checkedAt, publishedAt, claims, sources } = factCheck;
  const loseRest = (path: string, holder: object, carried: string): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (!carried.split(' ').includes(key) && !isEmpty(value)) lose(path ? `${path}.${key}` : key, value);
    }
  };
  if (!claims.length) lose('claims', undefined, 'no-claims', 'warning');
  loseRest('', factCheck, FACT_CHECK);
  if (filled(url) && !written.some((review) => review.url === toSafeUrl(url))) lose('url', url);
  for (const [key, date] of Object.entries({ checkedAt, publishedAt })) {
    if (date && !written.some(({ datePublished }) => datePublished === date)) lose(key, date);
  }
  claims.forEach((claim, index) => {
    const path = `claims[${index}]`;
    loseRest(path, claim, CLAIM);
    if (!claim.verdicts.length) lose(path, claim, 'no-verdict', 'warning');
    if (claim.claimant?.kind === 'organization' && filled(claim.claimant.role))
      lose(`${path}.claimant.role`, claim.claimant.role);
    claim.verdicts.forEach((verdict, at) => {
      const { label, rating } = verdict;
      loseRest(`${path}.verdicts[${at}]`, verdict, VERDICT);
      if (rating && rateLabel(label) !== rating) lose(`${path}.verdicts[${at}].rating`, rating);
    });
  });
  sources.forEach((source, index) => {
    loseRest(`sources[${index}]`, source, SOURCE);
    if (String(source.id) !== `${index + 1}`) lose(`sources[${index}].id`, source.id);
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !filled(value);
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).every(isEmpty);
}
