import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue, Severity } from '../../model/issue.js';

const MESSAGES = {
  'no-claim-review': 'No ClaimReview or MediaReview found. Pass the JSON-LD of a fact-check page.',
  'no-claims': 'No claim found in this answer. Search Google again, in other words.',
  'missing-type':
    '`@type` is missing; read as a ClaimReview, but search engines ignore it. Write "@type": "ClaimReview".',
  'missing-claim':
    'The claim is missing, so this review is skipped. Write it as `claimReviewed`, or of a MediaReview as `interpretedAsClaim`.',
  'missing-label':
    'The claim has no verdict: its label is missing. Write it as `alternateName` of `reviewRating`.',
  'missing-title':
    'No title, so the claim is used as the title. Write one as `name`, or pass it in the defaults.',
  'unreadable-date': 'This date could not be read; ignored. Write it as 2026-01-26.',
  'inexact-date': 'Only the day was read: a time needs an offset, such as 10:00+01:00.',
  'unreadable-address': 'This must be a full http or https address; ignored.',
  'no-scale':
    '`ratingValue`, `worstRating` and `bestRating` do not form a scale; ignored. Write all three, with `ratingValue` between the other two.',
  'rating-from-label': 'The whole label is a known word, so the verdict got its `rating`.',
  'unknown-category':
    'This is not a category of MediaReview; ignored. Write one of its names, such as `EditedOrCroppedContent`.',
  'reviews-differ': 'The reviews disagree on this, so it is left empty for the whole fact check.',
  'tags-dropped': 'HTML tags were dropped. Write plain text.',
  'not-carried-over': 'A fact check has no field for this, or that field is already filled; ignored.',
  'too-large': 'Too large: the reviews refer to more text than a fact check can hold.',
  unreadable: 'This could not be read; ignored. Pass plain values only.',
} as const satisfies Partial<Record<IssueCode, string>>;

const MESSAGES_OF_ANSWERS: Partial<Record<ReviewIssueCode, string>> = {
  'missing-claim': 'Google gives no claim for this review, so it is skipped.',
  'missing-label': 'Google gives no verdict for this claim. Add it by hand after converting.',
  'missing-title':
    'Google gives no title, so the claim is used as the title. Change it after converting, or pass one in the defaults.',
  'unreadable-date': 'Google gives a date that could not be read; ignored. Add it by hand after converting.',
  'inexact-date': 'Only the day was read: Google gives a time without an offset.',
  'unreadable-address':
    'Google gives an address that is not a full http or https address; ignored. Add it by hand after converting.',
};

/** Where the issues of a reading go. */
export interface IssueTarget {
  issues: Issue[];
  /** Whether this is an answer of Google’s: nobody can write into it what is missing. */
  isAnswer?: boolean | undefined;
}

/** A kind of issue of the readers of ClaimReview and of Google’s answers. */
export type ReviewIssueCode = keyof typeof MESSAGES;

/** Takes note of something; the issue carries verbatim what was given and is not, or not as it stands, in the fact check. */
export function addIssue(
  { issues, isAnswer }: IssueTarget,
  code: ReviewIssueCode,
  { path, value }: { path: string; value?: unknown },
  severity: Severity = 'warning',
): void {
  const message = (isAnswer && MESSAGES_OF_ANSWERS[code]) || MESSAGES[code];
  const issue: Issue = { severity, code, path, message };
  try {
    if (value !== undefined)
      issue.text = typeof value === 'object' ? JSON.stringify(value) : `${value as number}`;
  } catch {
    // A cycle has no JSON; the issue goes without the text.
  }
  issues.push(issue);
}
