import type { Claim, FactCheck, Verdict } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { ClaimReviewObject } from './claim-review-object.js';
import { writeItem, writeSources } from './write-item.js';
import { filled, writeOrganization, writeText } from './writing.js';

/** What stands in where the fact check itself does not say it. */
export interface Origin {
  /** Address of the fact check. */
  url?: string | undefined;
  /** Who reviews; where verdict or fact check names another, this is who publishes the data. */
  publisher?: FactCheck['publisher'];
}

/** One ClaimReview for each verdict, to be written as JSON: what is not there is `undefined`. */
export function writeReviews(factCheck: FactCheck, origin: Origin): ClaimReviewObject[] {
  return factCheck.claims.flatMap((claim) =>
    claim.verdicts.map((verdict) => writeReview(factCheck, claim, verdict, origin)),
  );
}

function writeReview(
  factCheck: FactCheck,
  claim: Claim,
  { reviewer, scale, url, at, label, explanation }: Verdict,
  origin: Origin,
): ClaimReviewObject {
  const publisher = writeOrganization(factCheck.publisher);
  const author = writeOrganization(reviewer) ?? publisher;
  const standIn = writeOrganization(origin.publisher);
  const own = toSafeUrl(url);
  const page = toSafeUrl(factCheck.url) ?? toSafeUrl(origin.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: claim.text,
    url: own ?? page,
    mainEntityOfPage: own && own !== page ? page : undefined,
    name: factCheck.title,
    description: writeText(factCheck.summary),
    datePublished: at ?? factCheck.publishedAt ?? factCheck.checkedAt,
    dateModified: factCheck.modifiedAt,
    inLanguage: filled(factCheck.lang),
    author: author ?? standIn,
    publisher,
    sdPublisher: author && JSON.stringify(standIn) !== JSON.stringify(author) ? standIn : undefined,
    reviewBody: writeText(claim.explanation),
    itemReviewed: writeItem(claim),
    reviewRating: {
      '@type': 'Rating',
      alternateName: label,
      ratingValue: scale?.value,
      worstRating: scale?.worst,
      bestRating: scale?.best,
      ratingExplanation: writeText(explanation),
    },
    citation: writeSources(factCheck.sources),
  };
}
