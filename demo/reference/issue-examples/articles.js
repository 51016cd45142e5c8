const head = 'Do bees sleep?\n\nChecked on January 26, 2026\n\n';
const article = `${head}Summary\n\nBees rest at night.\n\n1. The hive\n\nThey hang on to each other.\n`;
const page = (body) => `<!doctype html><title>Do bees sleep?</title><main><article>${body}</article></main>`;
const paragraphs =
  '<p>Bees rest at night, with folded wings and still feelers, for hours at a time.</p>'.repeat(5);

/** For each code about articles a call that gives an issue with this code. */
export const articleExamples = {
  'too-deep': ({ fromWebPage }) => fromWebPage('<div>'.repeat(20_000)),
  'not-text': ({ fromPlainText }) => fromPlainText(42),
  'empty-text': ({ fromPlainText }) => fromPlainText('\n\n'),
  'no-article': ({ fromWebPage }) => fromWebPage('<nav>Home</nav>'),
  'several-articles': ({ fromWebPage }) =>
    fromWebPage(
      ['bees', 'ants', 'wasps']
        .map((name) => `<article><h2>Do ${name} sleep?</h2>${paragraphs}</article>`)
        .join(''),
    ),
  'hidden-words': ({ fromWebPage }) =>
    fromWebPage(page(`<h1>Do bees sleep?</h1>${paragraphs}<p hidden>A draft of the next paragraph.</p>`)),
  'struck-out': ({ fromWebPage }) =>
    fromWebPage(page(`<h1>Do bees sleep?</h1>${paragraphs}<p>The claim is <s>true</s> false.</p>`)),
  'broken-document': ({ fromDocx }) => fromDocx(new TextEncoder().encode('an old .doc file')),
  'no-structure': ({ fromPlainText }) =>
    fromPlainText('Do bees sleep?\n\nThey rest at night.\n\nSome hang from a leaf.\n'),
  'missing-title': ({ fromClaimReview }) =>
    fromClaimReview({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'Bees never sleep.',
      reviewRating: { alternateName: 'False' },
    }),
  'title-markup': ({ fromPlainText }) =>
    fromPlainText(article.replace('Do bees sleep?', '<b>Do bees sleep?</b>')),
  'missing-date': ({ fromPlainText }) => fromPlainText('Do bees sleep?\n\nSummary\n\nBees rest at night.\n'),
  'unreadable-date': ({ fromPlainText }) =>
    fromPlainText(article.replace('January 26, 2026', 'the 26th of last month')),
  'stale-notice': ({ fromPlainText }) =>
    fromPlainText(`${head}This fact check may be outdated.\n\nSummary\n\nBees rest at night.\n`),
  'section-number': ({ fromPlainText }) =>
    fromPlainText(`${article}\n1. Rest\n\nThey rest.\n\n3. Sleep\n\nThey sleep.\n`),
  'sources-counted': ({ fromPlainText }) =>
    fromPlainText(
      `${article}\nSources\n\n- Sleep in insects, https://example.org/sleep\n- The hive at night, https://example.org/hive\n`,
    ),
  'marks-rewritten': ({ fromPlainText }) =>
    fromPlainText(
      `${head}Claim: Bees never sleep.\nVerdict: False\n\nThey rest at night [cite: 1].\n\nSources\n\n1. Sleep in insects, https://example.org/sleep\n`,
    ),
  'raised-number': ({ fromWebPage }) =>
    fromWebPage(
      page(
        `<h1>Do bees sleep?</h1>${paragraphs}<p>In 2019<sup>4</sup> bees rested.</p><h2>Sources</h2><ol><li><a href="https://example.org/sleep">Sleep in insects</a></li></ol>`,
      ),
    ),
  'citations-lost': ({ fromPlainText }) =>
    fromPlainText(article.replace('at night.', 'at night .').replace('each other.', 'each other .')),
  'boilerplate-removed': ({ fromPlainText }) => fromPlainText(`Skip to content\n\n${article}`),
  'unplaced-text': ({ fromPlainText }) =>
    fromPlainText(article.replace('Summary', 'By the bee desk\n\nSummary')),
  'broken-front-matter': ({ fromMarkdown }) =>
    fromMarkdown('---\ntitle: Bees: do they sleep?\n---\n\nThey rest at night.\n'),
  'label-from-front-matter': ({ fromMarkdown }) =>
    fromMarkdown(
      '---\ntitle: Do bees sleep?\nclaim: Bees never sleep.\nrating: False\n---\n\nThey rest at night.\n',
    ),
  'unread-front-matter': ({ fromMarkdown }) =>
    fromMarkdown('---\ntitle = Do bees sleep?\n---\n\n# Do bees sleep?\n\nThey rest at night.\n'),
  'too-much-markup': ({ fromMarkdown }) => fromMarkdown(`# Do bees sleep?\n\n${']'.repeat(12_000)}\n`),
  'unsupported-markdown': ({ fromMarkdown }) =>
    fromMarkdown('# Do bees sleep?\n\nThey rest at night.\n\n```\n01010\n```\n'),
  'repaired-json': ({ repairJson }) => repairJson('{ title: "Do bees sleep?", }'),
  'filled-from-defaults': ({ fromPlainText }) =>
    fromPlainText(article, { defaults: { publisher: { name: 'Harbour Courier' } } }),
  'unreadable-defaults': ({ fromPlainText }) =>
    fromPlainText(article, {
      defaults: {
        get publisher() {
          throw new Error('not today');
        },
      },
    }),
};
