import type { IssueGuide } from './issue-guide.js';

/** Issues about ClaimReview and the answers of Google’s Fact Check Tools. */
export const reviewIssues = {
  'no-claim-review': {
    meaning: 'The JSON-LD contains neither a ClaimReview nor a MediaReview.',
    example: '{ "@type": "NewsArticle" }',
    remedy: 'Pass the JSON-LD of a page that has a ClaimReview, or the text of the fact check as plain text.',
  },
  'no-claims': {
    meaning: 'There is no claim: Google’s answer is empty, or a ClaimReview cannot be written without one.',
    example: '{ "claims": [] }',
    remedy: 'Add a claim, or change the search.',
  },
  'missing-type': {
    meaning: 'An object has a claim but no type. It was read as a ClaimReview; search engines ignore it.',
    example: '{ "claimReviewed": "Bees never sleep." }',
    remedy: 'Write "@type": "ClaimReview".',
  },
  'missing-claim': {
    meaning: 'A review does not say which claim it is about, so it is skipped.',
    example: '{ "@type": "ClaimReview", "reviewRating": { "alternateName": "False" } }',
    remedy: 'Write the claim as `claimReviewed`; of a MediaReview as `description` of `interpretedAsClaim`.',
  },
  'missing-label': {
    meaning: 'A review has no verdict in words, so its claim is shown without a verdict.',
    example: '{ "reviewRating": { "ratingValue": 1 } }',
    remedy:
      'Write the verdict as `alternateName` of `reviewRating`. Of an answer of Google’s add it by hand after converting.',
  },
  'inexact-date': {
    meaning: 'A date has a time without a UTC offset. Only the day was read.',
    example: '"datePublished": "2026-01-26T10:00"',
    remedy: 'Write the offset, such as 2026-01-26T10:00+01:00, or only the day.',
  },
  'no-scale': {
    meaning: 'The numbers of a rating do not form a scale. They are ignored.',
    example: '"ratingValue": 7, "worstRating": 1, "bestRating": 5',
    remedy: 'Write all three, with `ratingValue` between `worstRating` and `bestRating`.',
  },
  'rating-from-label': {
    meaning:
      'The whole label is a known word or in your table of ratings, so the verdict got the rating of that word.',
    example: '"alternateName": "Mostly false"',
    remedy: 'Nothing needs to be done.',
  },
  'reviews-differ': {
    meaning:
      'The reviews disagree on a field of the whole fact check, such as its publisher, so it is left empty.',
    example: 'two reviews with different publishers',
    remedy: 'Nothing needs to be done, or write the field by hand.',
  },
  'tags-dropped': {
    meaning:
      'A text contained HTML tags. They were dropped, with words that were struck out; the issue holds all of it.',
    example: '"claimReviewed": "<p>Bees <b>never</b> sleep.</p>"',
    remedy: 'Write plain text, without tags.',
  },
  'not-carried-over': {
    meaning: 'The other format has no field for this, or the field is already filled.',
    example: '"keywords": "bees"',
    remedy: 'Nothing needs to be done, unless readers need it.',
  },
  'several-fact-checks': {
    meaning:
      'The input holds fact checks of several pages, or an answer with several claims. An element shows the one of its page, else the first.',
    example: 'a page with the ClaimReviews of related fact checks',
    remedy: 'Give each fact check an input of its own, such as a file made with `convert --out-dir`.',
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
  'no-category': {
    meaning: 'A picture, video or recording without a category cannot be a MediaReview and is not written.',
    example: '{ "alt": "A bridge with a crowd on it", "categories": [] }',
    remedy: 'Add a category if one is true of it, or leave it as it is.',
  },
  'missing-url': {
    meaning: 'The fact check has no address, which Google requires.',
    example: 'a fact check without `url`',
    remedy: 'Write the address of the page as `url`.',
  },
} as const satisfies Record<string, IssueGuide>;
