import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import type { ClaimReviewObject } from './claim-review/claim-review-object.js';
import type { MediaReviewObject } from './claim-review/media-review-object.js';
import { readClaimReview } from './claim-review/read-claim-review.js';
import { reportLosses } from './claim-review/report-losses.js';
import { writeReviews } from './claim-review/write-review.js';
import type { Origin } from './claim-review/writing.js';
import { readWithDefaults, type JsonOptions, type ParsedFactChecks } from './reviews/read-with-defaults.js';

export { escapeJsonForHtml } from './claim-review/escape-json-for-html.js';

/** What `toClaimReview` writes: ClaimReviews, then MediaReviews. */
export type ReviewObject = ClaimReviewObject | MediaReviewObject;

/** How ClaimReviews are read. */
export type ClaimReviewOptions = JsonOptions;

/** How ClaimReviews are written. */
export interface ClaimReviewWriterOptions extends Origin {
  /** Is told of everything that ClaimReviews and MediaReviews cannot hold. */
  onIssue?: (issue: Issue) => void;
}

/**
 * Reads the schema.org ClaimReviews and MediaReviews of a page (https://schema.org/ClaimReview, https://schema.org/MediaReview), as
 * JSON text or value, in whatever they are wrapped: a fact check for each page that they are from, with a claim for each, a verdict for
 * each reviewer of the same claim, and the media that were checked with it. That of the page at `url` is the first. `contentUrl` is the
 * page that a medium was seen on, so nothing that is read here ever loads a picture. Never throws and never changes the input. Paths of
 * the reader’s issues are those of the input, and `text` is what was left out, verbatim.
 */
export function fromClaimReview(input: unknown, options?: ClaimReviewOptions): ParsedFactChecks {
  const { factChecks, issues } = readWithDefaults(readClaimReview, input, options);
  return { factCheck: factChecks[0], factChecks, issues };
}

/**
 * Writes one ClaimReview for each verdict, as Google documents them
 * (https://developers.google.com/search/docs/appearance/structured-data/factcheck), then one MediaReview for each medium that has
 * `categories`. Addresses of picture files are not written.
 */
export function toClaimReview(factCheck: FactCheck, options: ClaimReviewWriterOptions = {}): ReviewObject[] {
  const written = JSON.parse(JSON.stringify(writeReviews(factCheck, options))) as ReviewObject[];
  if (options.onIssue) reportLosses(factCheck, written, options, options.onIssue);
  return written;
}
