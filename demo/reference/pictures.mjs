/** What stands in the picture of an element's parts, seen from its reference page; together they show all that a picture can. */
export const pictures = {
  'fact-summary': [
    '<fact-summary src="../../corrected/corrected.json" heading-level="3"></fact-summary>',
    '<fact-summary src="../../overview/overview.json" heading-level="3"></fact-summary>',
    '<fact-summary src="../../one-claim/one-claim.json" view="glance" heading-level="3"></fact-summary>',
  ],
  'claim-card': [
    '<claim-card src="../../corrected/corrected.json" heading-level="3"></claim-card>',
    '<claim-card src="../../arabic/arabic.json" heading-level="3"></claim-card>',
    '<claim-card src="../../one-claim/one-claim.json" view="glance" heading-level="3"></claim-card>',
  ],
  'source-list': ['<source-list src="../../one-claim/one-claim.json" heading-level="3"></source-list>'],
};

/** Parts that come and go, and when they are drawn; most pictures do not hold them. */
export const passing = {
  preview: 'while the pointer rests on a citation mark',
  rest: 'once a brief view is opened',
  loading: 'while a fact check is on its way and the tag is empty',
  error: 'where a fact check could not be loaded',
  logo: 'with `images`, where the publisher has a logo',
};
