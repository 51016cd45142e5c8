import { parseFactCheck, toHtml } from '../../../src/formats.js';

const write = (label: string): string => {
  const { factCheck } = parseFactCheck({
    title: 'Do bees sleep?',
    claims: [{ text: 'Bees never sleep.', verdicts: [{ label, rating: 'false' }] }],
  });
  return factCheck ? toHtml(factCheck) : '';
};
const json = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const summary = (inside: string): string => `<fact-summary>\n${inside}\n</fact-summary>`;
const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  reviewRating: { alternateName: 'False' },
};
const tag = (src: string): string => `<fact-summary src="${src}"></fact-summary>`;

/** For each code about elements in a page, and about HTML that `toHtml` wrote, the HTML of an element that has an issue with this code. */
export const pageExamples: Readonly<Record<string, string>> = {
  'bad-address': tag('ftp://example.org/check.json'),
  'bad-status': tag('moved.json'),
  'not-json': tag('../'),
  'no-such-place': tag('../../one-claim/one-claim.json#/data/payload'),
  'no-answer': tag('https://other.example/check.json'),
  'copy-unreadable': summary(write('False').replace(/ data-fact="Verdict:[^"]*"/, '')),
  'copy-differs': summary(
    `${json({ title: 'Do bees sleep?', claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'Mostly false' }] }] })}\n${write('False')}`,
  ),
  'broken-attribute': summary(write('False').replace(/<article/, '<article data-fact-more="%zz"')),
  'several-fact-checks': summary(
    json([
      { ...review, url: 'https://example.org/bees', claimReviewed: 'Bees never sleep.' },
      { ...review, url: 'https://example.org/leaves', claimReviewed: 'Leaves turn overnight.' },
    ]),
  ),
};
