const advice = {
  'missing-sources': 'Fill in a title and an address for each.',
  'missing-date': 'Or fill it in here.',
  'missing-title': 'Or write it here.',
  'no-link': 'Write the whole address.',
  missing: 'Write it here, or take out what it belongs to.',
  'empty-value': 'Take the key out, or write a value.',
  'duplicate-source': 'Give each source an id of its own.',
  'long-text': 'Readers see all of it; a shorter text is read more.',
  'too-many': 'Publish the rest as a fact check of its own.',
  'too-large': 'Take out what readers do not need, or make two of it.',
  'left-out': 'Write it in the form its neighbours have, or take it out.',
  'broken-json': 'Look for a missing comma, quotation mark or bracket just before that place.',
  'boilerplate-removed': 'Nothing is to be done; take the words out of the text if you like.',
  'rating-from-label': 'Nothing is to be done.',
  'not-carried-over': 'Nothing is to be done, unless readers need it.',
  'no-article':
    'This page holds neither a ClaimReview nor an article of ours. Copy the words of the fact check from the page and paste them here as plain text.',
  'no-claim-review': 'Copy the words of the fact check and paste them here as plain text.',
  'unsupported-markdown': 'Write it in words, or leave it out.',
};
const wholeFormat =
  'Paste a fact check: its text, or its data with a title. Many publishers have their data as ClaimReview in the page.';

/** What to do about a kind of issue whose message leaves that open. */
export function adviceFor({ code, path }) {
  if (code === 'unknown-format') return path ? 'Write 1, or leave it out.' : wholeFormat;
  return Object.hasOwn(advice, code) ? advice[code] : undefined;
}
