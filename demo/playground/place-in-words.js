const things = {
  claims: 'claim',
  verdicts: 'verdict',
  sources: 'source',
  sections: 'section',
  appearances: 'place where it was said',
  corrections: 'correction',
  contributors: 'person',
  quotes: 'quotation',
  claimReview: 'review',
  '@graph': 'item',
};
const keys = {
  title: 'Title',
  text: 'Words of the claim',
  label: 'Words of the verdict',
  rating: 'Kind of verdict',
  heading: 'Heading',
  body: 'Text',
  summary: 'Summary',
  url: 'Address',
  archiveUrl: 'Address of the archived page',
  at: 'Date',
  checkedAt: 'Checked on',
  publishedAt: 'Published on',
  modifiedAt: 'Changed on',
  saidAt: 'Said on',
  reviewBy: 'To be looked at again by',
  reviewedAt: 'Reviewed on',
  reviewedBy: 'Reviewed by',
  datePublished: 'Date',
  claimReviewed: 'Words of the claim',
  alternateName: 'Words of the verdict',
  textualRating: 'Words of the verdict',
  id: 'Number or name of the source',
  lang: 'Language',
  name: 'Name',
  publisher: 'Publisher',
  schemaVersion: 'Version of the format',
  sources: 'Sources',
  explanation: 'Explanation',
  dir: 'Direction of the text',
  status: 'Status',
  kind: 'Kind',
};

/** What a path such as `claims[2].verdicts[0].at` means: “date, verdict 1 of claim 3”; `undefined` where the path says it itself. */
export function placeInWords(path) {
  const items = [...path.matchAll(/([@\w]+)\[(\d+)\]/g)].map(([, list, index]) => [list, Number(index) + 1]);
  if (!items.length || items.some(([list]) => !things[list])) return undefined;
  const places = items.reverse().map(([list, number]) => `${things[list]} ${number}`);
  const key = path.endsWith(']') ? undefined : wordsOfKey(path);
  return [key?.toLowerCase(), places.join(' of ')].filter(Boolean).join(', ');
}

/** What the last key of a path means to a person who knows no JSON. */
export function wordsOfKey(path) {
  const key = /([@\w]+)$/.exec(path)?.[1];
  return key && Object.hasOwn(keys, key) ? keys[key] : undefined;
}
