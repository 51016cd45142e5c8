import type { IssueGuide } from './issue-guide.js';

/** Issues about ClaimReview and the answers of Google’s Fact Check Tools. */
export const reviewIssues = {
  'no-claim-review': {
    meaning: 'The JSON-LD holds no ClaimReview.',
    example: '{ "@type": "NewsArticle" }',
    remedy:
      'Pass the JSON-LD of a page that has a ClaimReview, or the words of the fact check as plain text.',
  },
  'no-claims': {
    meaning:
      'There is no claim: in an answer of Google nothing was found, and a ClaimReview cannot be written.',
    example: '{ "claims": [] }',
    remedy: 'Add a claim, or search for other words.',
  },
  'missing-claim': {
    meaning: 'A review does not say which claim it is about, so it is skipped.',
    example: '{ "@type": "ClaimReview", "reviewRating": { "alternateName": "False" } }',
    remedy: 'Write the claim as `claimReviewed`.',
  },
  'missing-label': {
    meaning: 'A review has no verdict in words, so its claim is shown without a verdict.',
    example: '{ "reviewRating": { "ratingValue": 1 } }',
    remedy: 'Write the verdict as `alternateName` of `reviewRating`.',
  },
  'inexact-date': {
    meaning: 'A date has a time without an offset. Only its day was read.',
    example: '"datePublished": "2026-01-26T10:00"',
    remedy: 'Write the offset, such as 2026-01-26T10:00+01:00, or only the day.',
  },
  'unreadable-address': {
    meaning: 'An address is neither http nor https and is left out.',
    example: '"url": "mailto:desk@example.org"',
    remedy: 'Write a full address, such as https://example.org/page.',
  },
  'no-scale': {
    meaning: 'The numbers of a rating make no scale and are left out.',
    example: '"ratingValue": 7, "worstRating": 1, "bestRating": 5',
    remedy: 'Write a value between `worstRating` and `bestRating`.',
  },
  'rating-from-label': {
    meaning: 'The whole label is a known word, so the verdict got the rating of that word.',
    example: '"alternateName": "Mostly false"',
    remedy: 'Nothing needs to be done.',
  },
  'reviews-differ': {
    meaning: 'The reviews do not agree on a fact, so the fact check as a whole does not state it.',
    example: 'two reviews with different publishers',
    remedy: 'Nothing needs to be done; or write the fact by hand.',
  },
  'not-carried-over': {
    meaning: 'Something has no place in the other format, or its place is taken.',
    example: '"keywords": "bees"',
    remedy: 'Nothing needs to be done, unless readers need it.',
  },
  'formatting-lost': {
    meaning: 'A text was written as plain text: emphasis, links, lists and citations are lost.',
    example: 'an `explanation` with a list',
    remedy: 'Nothing needs to be done.',
  },
  'no-verdict': {
    meaning: 'A claim without a verdict cannot be a ClaimReview and is not written.',
    example: '{ "text": "Bees never sleep.", "verdicts": [] }',
    remedy: 'Add a verdict, or leave the claim out of the structured data.',
  },
  'missing-url': {
    meaning: 'Google asks for the address of the fact check, and there is none.',
    example: 'a fact check without `url`',
    remedy: 'Write the address of the page as `url`.',
  },
} as const satisfies Record<string, IssueGuide>;
