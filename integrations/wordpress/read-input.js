import {
  detectFormat,
  fromClaimReview,
  fromGoogleFactCheck,
  fromHtml,
  fromPlainText,
  parseFactCheck,
} from '../../dist/formats.js';

const readers = {
  'fact-check': readFactCheck,
  'claim-review': fromClaimReview,
  'google-fact-check': fromGoogleFactCheck,
  'plain-text': fromPlainText,
  html: readHtml,
  markdown: () => failure('Markdown is read by the command line only: npx factlet convert FILE --to html'),
};

/** Reads what was pasted, in any format that a page can read: `{ factCheck, issues }`. */
export function readInput(text) {
  const format = detectFormat(text);
  return format ? readers[format](text) : { factCheck: undefined, issues: [] };
}

/** Reads the article that the block has stored. */
export function readHtml(html) {
  return fromHtml(new DOMParser().parseFromString(html, 'text/html').body);
}

function readFactCheck(text) {
  try {
    return parseFactCheck(JSON.parse(text));
  } catch (error) {
    return failure(`This begins like JSON, but it is not valid. The browser says: ${error.message}`);
  }
}

function failure(message) {
  return { factCheck: undefined, issues: [{ severity: 'error', message }] };
}
