import { toItems } from '../reviews/item.js';
import { readReviews } from '../reviews/read-reviews.js';
import { addIssue } from '../reviews/add-issue.js';
import type { Read, Reading } from '../reviews/reading.js';
import { reportRest } from '../reviews/report-rest.js';
import { findReviews } from './find-reviews.js';
import { groupReviews } from './group-reviews.js';

/** What the ClaimReviews and MediaReviews in a JSON value say, as a fact check for each page that they are from, not yet checked. */
export function readClaimReview(reading: Reading, value: unknown): Read[] {
  const roots = toItems(value);
  const found = findReviews(roots);
  const { reviews, media, headline } = found;
  if (!reviews.length && !media.length) {
    addIssue(reading, 'no-claim-review', { path: '' }, 'error');
    return [];
  }
  for (const [review] of reviews)
    if (!review.types.length) addIssue(reading, 'missing-type', { path: review.path });
  const read = groupReviews(reading, found).map((group) => readReviews(reading, { ...group, headline }));
  reportRest(reading, roots);
  return read;
}
