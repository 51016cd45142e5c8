const ofCode = {
  'leaked-token': '[1]',
  'lost-range': '[1-3]',
  'missing-date': '2026-01-26',
  'missing-sources': 'title: Annual report 2025 · address: https://example.org/report',
  'missing-title': 'Do bees sleep?',
  'duplicate-source': '3',
  'unused-source': 'The report says so [1].',
  'number-gap': '1, 2, 3',
  'no-structure': 'a line with “Summary”, and below it the summary',
  'unknown-format': '1',
  'missing-label': 'Mostly false',
  'missing-claim': 'Bees never sleep.',
};
const ofKey = {
  title: 'Do bees sleep?',
  text: 'Bees never sleep.',
  claimReviewed: 'Bees never sleep.',
  label: 'Mostly false',
  alternateName: 'Mostly false',
  textualRating: 'Mostly false',
  rating: 'mostly-false',
  lang: 'en, ar or pt-BR',
  id: '3',
  name: 'Jane Doe',
  heading: 'What was seen',
  dir: 'rtl',
  schemaVersion: '1',
};

/** A right value for an issue, as it would be written; `undefined` where no one value would help. */
export function exampleOf({ code, path }) {
  const key = /(\w+)$/.exec(path)?.[1] ?? '';
  // A date that a text lacks has a field of its own; in the text it is written in words.
  if (code === 'unreadable-date' && key === 'checkedAt') return 'Checked on January 26, 2026';
  if (Object.hasOwn(ofCode, code) && (code !== 'unknown-format' || path)) return ofCode[code];
  if (/^(?:\w*At|at|\w*By|date\w*|evidenceCutoff)$/.test(key) && key !== 'reviewedBy') return '2026-01-26';
  if (/^(?:url|\w*Url|logo|methodology|corrections|funding|contact)$/i.test(key))
    return 'https://example.org/page';
  return Object.hasOwn(ofKey, key) ? ofKey[key] : undefined;
}
