import type { Claim, FactCheck, Verdict } from '../../model/fact-check.js';
import type { ClaimReviewObject } from './claim-review-object.js';
import { writeItem, writeSources } from './write-item.js';
import { compact, filled, writeOrganization, writeText, writeUrl, type Lose } from './writing.js';

/** What stands in where the fact check itself does not say it. */
export interface Origin {
  /** Address of the fact check. */
  url?: string | undefined;
  /** Who reviews; where verdict or fact check names another, this is who publishes the data. */
  publisher?: FactCheck['publisher'];
}

/** One ClaimReview for each verdict. */
export function writeReviews(lose: Lose, factCheck: FactCheck, origin: Origin): ClaimReviewObject[] {
  return factCheck.claims.flatMap((claim, index) =>
    claim.verdicts.map((verdict, at) => {
      const path = `claims[${index}]`;
      return writeReview(lose, factCheck, [claim, path], [verdict, `${path}.verdicts[${at}]`], origin);
    }),
  );
}

function writeReview(
  lose: Lose,
  factCheck: FactCheck,
  [claim, claimPath]: readonly [Claim, string],
  [verdict, path]: readonly [Verdict, string],
  origin: Origin,
): ClaimReviewObject {
  const publisher = writeOrganization(lose, 'publisher', factCheck.publisher);
  const author = writeOrganization(lose, `${path}.reviewer`, verdict.reviewer) ?? publisher;
  const standIn = writeOrganization(lose, 'publisher', origin.publisher);
  const { value, worst, best } = verdict.scale ?? {};
  const url =
    writeUrl(lose, `${path}.url`, verdict.url) ??
    writeUrl(lose, 'url', factCheck.url) ??
    writeUrl(lose, 'url', origin.url);
  if (!url) lose('url', undefined, 'missing-url', 'warning');
  return compact({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: claim.text,
    url,
    name: factCheck.title,
    description: writeText(lose, 'summary', factCheck.summary),
    datePublished: verdict.at ?? factCheck.publishedAt ?? factCheck.checkedAt,
    dateModified: factCheck.modifiedAt,
    inLanguage: filled(factCheck.lang),
    author: author ?? standIn,
    publisher,
    sdPublisher:
      author && standIn && JSON.stringify(standIn) !== JSON.stringify(author) ? standIn : undefined,
    reviewBody: writeText(lose, `${claimPath}.explanation`, claim.explanation),
    itemReviewed: writeItem(lose, claimPath, claim),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict.label,
      ...(verdict.scale && { ratingValue: value, worstRating: worst, bestRating: best }),
      ...explained(writeText(lose, `${path}.explanation`, verdict.explanation)),
    },
    citation: writeSources(lose, factCheck.sources),
  }) as ClaimReviewObject;
}

function explained(words: string | undefined): { ratingExplanation?: string } {
  return words ? { ratingExplanation: words } : {};
}
