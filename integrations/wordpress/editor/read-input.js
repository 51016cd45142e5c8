import { fromClaimReview } from '../../../src/formats/claim-review.js';
import { detectFormat } from '../../../src/formats/detect-format.js';
import { fromGoogleFactCheck } from '../../../src/formats/google-fact-check.js';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import { placeOnScale } from '../../../src/reading/newsroom-profile.js';
import { writeAttributes } from './article.js';
import { profile, settings } from './newsroom.js';
import { readEmbed } from './read-embed.js';
import { readJson } from './read-json.js';

/**
 * Reads what was pasted, in any format that a page can read: the block's `attributes`, undefined if nothing could be read, and the
 * `issues` of reading and writing it. What is not published yet is filled from the newsroom's profile.
 */
export function readInput(text) {
  const format = detectFormat(text);
  if (!format) return { attributes: undefined, issues: [] };
  if (format === 'html') return readEmbed(text) ?? failure('This HTML holds no fact check of Factlet.');
  if (format === 'markdown')
    return failure(
      'Markdown is not read here. Open it in the desk, and paste the article that the desk gives.',
    );
  const { factCheck, issues } = readers[format](text);
  if (!factCheck) return { attributes: undefined, issues };
  return writeAttributes(placeOnScale(factCheck, profile), issues);
}

const readers = {
  'fact-check': (text) => readJson(text, settings.defaults),
  'claim-review': (text) => fromClaimReview(text, settings),
  'google-fact-check': (text) => fromGoogleFactCheck(text, settings),
  'plain-text': (text) => fromPlainText(text, settings),
};

function failure(message) {
  return { attributes: undefined, issues: [{ severity: 'error', message }] };
}
