const advice = {
  'missing-sources': 'Fill in a title and an address for each.',
  'missing-date': 'Or fill it in here.',
  'missing-title': 'Or write it here.',
  missing: 'Write it here, or remove what it belongs to.',
  'unknown-field': 'If the field is your own, begin its name with x-, such as x-note.',
  'long-text': 'A shorter text is read more.',
  'too-many': 'Publish the rest as a fact check of its own.',
  'too-large': 'Remove what readers do not need, or make two fact checks of it.',
  'broken-json': 'Look for a missing comma, quotation mark or bracket just before that place.',
  'boilerplate-removed': 'Nothing needs to be done; remove the words from the text if you like.',
  'rating-from-label': 'Nothing needs to be done.',
  'not-carried-over': 'Nothing needs to be done, unless readers need it.',
  'no-article': 'Copy the words of the fact check from the page and paste them here as plain text.',
  'no-claim-review': 'Copy the words of the fact check and paste them here as plain text.',
  'unsupported-markdown': 'Write it in words, or remove it.',
};
const wholeFormat =
  'Paste a fact check: its text, or its data with a title. Many publishers have their data as ClaimReview in the page.';

/** What to do about a kind of issue whose message leaves that open. */
export function adviceFor({ code, path }) {
  if (code === 'unknown-format') return path ? 'Write 1, or remove it.' : wholeFormat;
  return Object.hasOwn(advice, code) ? advice[code] : undefined;
}
