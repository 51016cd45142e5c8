import type { Claim, FactCheck, Verdict } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { ClaimReviewObject } from './claim-review-object.js';
import type { MediaReviewObject } from './media-review-object.js';
import { writeMediaReviews } from './write-media-review.js';
import { writeItem, writeSources } from './write-item.js';
import { filled, writeOrganization, writeText, type Origin } from './writing.js';

/**
 * One ClaimReview for each verdict, then one MediaReview for each medium with a category, to be written as JSON: what is not there is
 * `undefined`.
 */
export function writeReviews(
  factCheck: FactCheck,
  origin: Origin,
): (ClaimReviewObject | MediaReviewObject)[] {
  const reviews = factCheck.claims.flatMap((claim) =>
    claim.verdicts.map((verdict) => writeReview(factCheck, claim, verdict, origin)),
  );
  return [...reviews, ...writeMediaReviews(factCheck, origin)];
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
  const verdictUrl = toSafeUrl(url);
  const page = toSafeUrl(factCheck.url) ?? toSafeUrl(origin.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: claim.text,
    url: verdictUrl ?? page,
    mainEntityOfPage: verdictUrl && verdictUrl !== page ? page : undefined,
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
