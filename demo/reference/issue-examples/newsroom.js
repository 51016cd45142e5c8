const head = 'Do bees sleep?\n\nChecked on January 26, 2026\n\n';
const rest = '\nBees rest at night, with folded wings.\n';
const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://example.org/bees',
  claimReviewed: 'Bees do not sleep.',
  reviewRating: { alternateName: 'False' },
};
const page = (head, body) =>
  `<!doctype html><head><title>Do bees sleep?</title>${head}</head><main><article><h1>Do bees sleep?</h1>${body}<p>Bees rest at night, with folded wings and still feelers, for hours at a time.</p></article></main>`;
const address = { url: 'https://example.org/bees' };

/** For each code about articles as newsrooms write them a call that gives an issue with this code. */
export const newsroomExamples = {
  'other-review': ({ fromWebPage }) =>
    fromWebPage(
      page(
        `<script type="application/ld+json">${JSON.stringify({ ...review, url: 'https://example.org/leaves', claimReviewed: 'Leaves turn overnight.' })}</script>`,
        '<p>Claim: Bees never sleep.</p><p>Verdict: False</p>',
      ),
      address,
    ),
  'claim-read': ({ fromPlainText }) =>
    fromPlainText(`${head}Claim: Bees never sleep.\nVerdict: False\n${rest}`),
  'media-read': ({ fromWebPage }) =>
    fromWebPage(
      page(
        '',
        '<div><p>Claim: Bees never sleep.</p><img src="https://pics.example/hive.jpg" alt="A hive at night" width="1200" height="800"><p>Verdict: False</p></div>',
      ),
      address,
    ),
  'claim-without-verdict': ({ fromPlainText }) => fromPlainText(`${head}Claim: Bees never sleep.\n${rest}`),
  'verdict-without-claim': ({ fromPlainText }) => fromPlainText(`${head}Verdict: False\n${rest}`),
  'not-a-verdict': ({ fromPlainText }) =>
    fromPlainText(`${head}Claim: Bees never sleep.\nRating: AA-\n${rest}`),
  'verdict-in-picture': ({ fromMarkdown }) =>
    fromMarkdown(`# Do bees sleep?\n\n![False](https://pics.example/stamp.png)\n${rest}`),
  'verdict-from-picture': ({ fromMarkdown }) =>
    fromMarkdown(
      `# Do bees sleep?\n\nClaim: Bees never sleep.\n\n![Mostly False](https://pics.example/meter.png)\n${rest}`,
    ),
  'verdict-from-sentence': ({ fromPlainText }) =>
    fromPlainText(`${head}Claim: Bees never sleep.\n${rest}\nWe rate this claim Mostly False.\n`),
  'verdict-from-title': ({ fromPlainText }) =>
    fromPlainText(`FALSE: Bees never sleep\n\nChecked on January 26, 2026\n${rest}`),
  'verdicts-differ': ({ fromPlainText }) =>
    fromPlainText(
      `${head}Claim: Bees never sleep.\nVerdict: False\n${rest}\nClaim Review: Bees never sleep.\nFact Check: Misleading\n`,
    ),
  'verdict-shared': ({ fromPlainText }) =>
    fromPlainText(`${head}Claim: Bees never sleep.\nClaim: Bees never rest.\nVerdict: False\n${rest}`),
  'claim-differs': ({ fromWebPage }) =>
    fromWebPage(
      page(
        `<script type="application/ld+json">${JSON.stringify(review)}</script>`,
        '<p>Claim: Bees never sleep at all, not even at night.</p><p>Verdict: False</p>',
      ),
      address,
    ),
  'title-differs': ({ fromWebPage }) =>
    fromWebPage(
      page(
        `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: 'https://example.org/bees', headline: 'Bees and the night: what is known' })}</script>`,
        '',
      ),
      address,
    ),
  'date-differs': ({ fromPlainText }) =>
    fromPlainText(
      `Do bees sleep?\n\nPublished: May 2, 2026\nPublished: May 3, 2026\n\nClaim: Bees never sleep.\nVerdict: False\n${rest}`,
    ),
  'byline-read': ({ fromPlainText }) => fromPlainText(`Do bees sleep?\n\nAnn Ash\nJanuary 26, 2026\n${rest}`),
  'read-as-field': ({ fromMarkdown }) =>
    fromMarkdown('---\ntitle: Do bees sleep?\nauthor: Ann Ash\n---\n\nThey rest at night.\n'),
};
