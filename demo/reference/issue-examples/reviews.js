const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'Bees never sleep.',
  reviewRating: { alternateName: 'Invented by us' },
};
const factCheck = {
  title: 'Do bees sleep?',
  url: 'https://example.org/bees',
  publisher: { name: 'Harbour Courier', url: 'https://example.org' },
  claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'False', rating: 'false' }] }],
};

/** For each code about ClaimReview a call that gives an issue with this code. */
export const reviewExamples = {
  'no-claim-review': ({ fromClaimReview }) => fromClaimReview({ '@type': 'NewsArticle' }),
  'no-claims': ({ fromGoogleFactCheck }) => fromGoogleFactCheck({ claims: [] }),
  'missing-type': ({ fromClaimReview }) => fromClaimReview({ claimReviewed: 'Bees never sleep.' }),
  'missing-claim': ({ fromClaimReview }) =>
    fromClaimReview({ '@type': 'ClaimReview', reviewRating: { alternateName: 'False' } }),
  'missing-label': ({ fromClaimReview }) => fromClaimReview({ ...review, reviewRating: { ratingValue: 1 } }),
  'inexact-date': ({ fromClaimReview }) => fromClaimReview({ ...review, datePublished: '2026-01-26T10:00' }),
  'no-scale': ({ fromClaimReview }) =>
    fromClaimReview({
      ...review,
      reviewRating: { alternateName: 'Seven', ratingValue: 7, worstRating: 1, bestRating: 5 },
    }),
  'rating-from-label': ({ fromClaimReview }) =>
    fromClaimReview({ ...review, reviewRating: { alternateName: 'Mostly false' } }),
  'reviews-differ': ({ fromClaimReview }) =>
    fromClaimReview([
      { ...review, url: 'https://example.org/bees', description: 'Bees rest at night.' },
      {
        ...review,
        url: 'https://example.org/bees',
        claimReviewed: 'Bees have no night.',
        description: 'Bees know day and night.',
      },
    ]),
  'tags-dropped': ({ fromClaimReview }) =>
    fromClaimReview({ ...review, claimReviewed: '<p>Bees <b>never</b> sleep.</p>' }),
  'not-carried-over': ({ fromClaimReview }) => fromClaimReview({ ...review, keywords: 'bees' }),
  'formatting-lost': ({ parseFactCheck, toClaimReview }, onIssue) =>
    toClaimReview(
      parseFactCheck({
        ...factCheck,
        claims: [
          {
            ...factCheck.claims[0],
            explanation: [
              { type: 'list', ordered: false, items: [[{ type: 'text', text: 'They rest at night.' }]] },
            ],
          },
        ],
      }).factCheck,
      { onIssue },
    ),
  'no-verdict': ({ parseFactCheck, toClaimReview }, onIssue) =>
    toClaimReview(parseFactCheck({ ...factCheck, claims: [{ text: 'Bees never sleep.' }] }).factCheck, {
      onIssue,
    }),
  'no-category': ({ parseFactCheck, toClaimReview }, onIssue) =>
    toClaimReview(
      parseFactCheck({
        ...factCheck,
        claims: [
          { ...factCheck.claims[0], media: [{ alt: 'A hive', src: 'https://pics.example/hive.jpg' }] },
        ],
      }).factCheck,
      { onIssue },
    ),
  'missing-url': ({ parseFactCheck, toClaimReview }, onIssue) =>
    toClaimReview(parseFactCheck({ ...factCheck, url: undefined }).factCheck, { onIssue }),
};
