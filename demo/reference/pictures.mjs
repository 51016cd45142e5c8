import { ratingSchema } from '../../src/schema.js';

const ratings = ratingSchema.options;

/** What stands in the picture of an element's parts, seen from its reference page; together they show all that a picture can. */
export const pictures = {
  'fact-summary': [
    '<fact-summary src="../../corrected/corrected.json" heading-level="3"></fact-summary>',
    '<fact-summary src="../../overview/overview.json" heading-level="3"></fact-summary>',
    '<fact-summary src="../../several-claims/several-claims.json" heading-level="3"></fact-summary>',
    '<fact-summary src="../../one-claim/one-claim.json" view="glance" heading-level="3"></fact-summary>',
  ],
  'claim-card': [
    '<claim-card src="../../corrected/corrected.json" heading-level="3"></claim-card>',
    '<claim-card src="../../arabic/arabic.json" heading-level="3"></claim-card>',
    '<claim-card src="../../one-claim/one-claim.json" view="glance" heading-level="3"></claim-card>',
  ],
  'source-list': ['<source-list src="../../one-claim/one-claim.json" heading-level="3"></source-list>'],
};

/** When a part of an element is drawn, if it comes and goes; most pictures do not hold it. */
export function whenDrawn(tagName, part) {
  return passing[part] ?? (tagName === 'claim-card' && inPreviews.has(part) ? passing.preview : undefined);
}

// A card lists its sources in one line; the box of a mark shows them whole.
const inPreviews = new Set(['source-title', 'source-meta', 'stance', 'quote', 'back-links']);

const passing = {
  preview: 'while the pointer rests on a citation mark',
  rest: 'once a brief view is opened',
  loading: 'while a fact check is on its way and the tag is empty',
  error: 'where a fact check could not be loaded',
  logo: 'with `images`, where the publisher has a logo',
  'source-access': 'for a source without a link, behind a paywall or with an archived copy',
  toggle: 'below a text that is folded',
  truth: 'with `truth-first`',
  'truth-label': 'with `truth-first`',
  appearance: 'where the fact check says where a claim appeared',
  agreement: 'where several reviewers judge a claim',
  'no-verdict': 'for a claim without a verdict',
  scale: 'where a verdict is on a scale',
  share: 'with `share-buttons`',
  picture: 'where a text has a picture',
  credit: 'where a text has a picture',
  media: 'where a claim has a picture, a video or a recording',
  stamp: 'on a picture that was checked',
  caption: 'where a text has a picture or a table',
  table: 'where a text has a table',
  ...Object.fromEntries(ratings.map((rating) => [`verdict-${rating}`, `for a verdict rated “${rating}”`])),
};
