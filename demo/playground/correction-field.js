import { findShape } from './built/reader.js';
import { wordsOfKey } from './place-in-words.js';

const own =
  /^(?:wrong-type|number-as-text|no-link|missing|empty-value|duplicate-source|same-address|unknown-format|rating-\w+|label-contradicts-rating)$/;
const ofReviews = /^(?:unreadable-date|unreadable-address|missing-label|missing-claim)$/;
const fills = {
  'claim-review missing-label': 'reviewRating.alternateName',
  'claim-review missing-claim': 'claimReviewed',
  'google-fact-check missing-label': 'textualRating',
};
const kinds = { number: 'number', boolean: 'boolean' };

/** The field in which an issue of JSON can be put right, beside it; `undefined` where its words must be changed in the text. */
export function correctionField(issue, format) {
  const isOwn = format === 'fact-check' && own.test(issue.code);
  const isReview = /^(?:claim-review|google-fact-check)$/.test(format) && ofReviews.test(issue.code);
  if ((!isOwn && !isReview) || (isOwn && !issue.path)) return undefined;
  const shape = isOwn ? findShape(issue.path) : { kind: 'text' };
  if (!shape || /^(?:list|object|node|rich text)$/.test(shape.kind)) return undefined;
  const more = fills[`${format} ${issue.code}`];
  const path = [issue.path, more].filter(Boolean).join('.');
  const choices = choicesOf(shape);
  return {
    name: `correct ${path}`,
    path,
    label: wordsOfKey(path) ?? 'What should stand there',
    kind: kinds[shape.kind] ?? 'text',
    ...(choices && { choices: ['', ...choices].map((choice) => [choice, choice || 'Choose one']) }),
  };
}

function choicesOf({ kind, values }) {
  return kind === 'boolean' ? ['true', 'false'] : values;
}

/** The JSON value of what was written in such a field; `undefined` where it is empty. */
export function valueOf(words, kind) {
  const text = words.trim();
  if (!text) return undefined;
  if (kind === 'boolean') return text === 'true';
  return kind === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}
