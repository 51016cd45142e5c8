import type { Issue } from '../../model/issue.js';

const MESSAGES = new Map(
  Object.entries({
    'no-claim-review': 'There is no ClaimReview in this. Give the JSON-LD of a fact-check page.',
    'no-claims': 'There is no claim in this answer.',
    'missing-claim': 'Left out: the claim itself is missing. Write it as claimReviewed.',
    'missing-label':
      'The claim has no verdict: the label is missing. Write it as alternateName of the reviewRating.',
    'missing-title':
      'There is no title, so the claim stands in for it. Give one as name, or in the defaults.',
    'unreadable-date': 'Left out: this date is not understood. Write it as 2026-01-26.',
    'inexact-date': 'Only the day was read: nobody knows when a time without offset was.',
    'unreadable-address': 'Left out: this is no http or https address.',
    'no-scale': 'The numbers are left out: value, worst and best make no scale.',
    'rating-from-label': 'The whole label is a known word, so the verdict gets its icon and colour.',
    'reviews-differ': 'The reviews do not agree on this, so it is not said of the whole fact check.',
    'not-carried-over': 'A fact check has no place for this, or already has what stands there.',
    'too-large': 'Too large: the reviews refer to more text than a fact check can hold.',
    unreadable: 'This could not be read.',
  }),
);

/** An issue of the readers of JSON with its message in plain words. */
export function explainIssue(issue: Issue): Issue {
  return { ...issue, message: MESSAGES.get(issue.code) || issue.message };
}
