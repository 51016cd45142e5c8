import { resolve } from 'node:path';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { articleTags } from '../support/pasted/article-tags.js';
import { runInPage } from '../support/pasted/page.js';
import { describeRow } from '../support/pasted/row.js';

const folder = resolve('test/systems');
const published = 'with the tags that we publish';

const purify = (options: string) => () =>
  runInPage(
    `import DOMPurify from 'dompurify';
     export const pass = (html) => DOMPurify.sanitize(html, ${options});`,
    folder,
  );

describeRow('DOMPurify', { host: 'drupal', start: purify('{}') });
describeRow('DOMPurify', {
  setting: published,
  host: 'drupal',
  start: purify(JSON.stringify({ ALLOWED_TAGS: articleTags.map(({ tag }) => tag) })),
});

function rehype(schema: typeof defaultSchema) {
  return () => {
    const cleaner = unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, schema)
      .use(rehypeStringify);
    return async (html: string) => String(await cleaner.process(html));
  };
}

// rehype-sanitize has names of its own: those of properties, as scripts know them.
const nameOf = (attribute: string): string =>
  ({ 'data-*': 'data*', referrerpolicy: 'referrerPolicy' })[attribute] ?? attribute;

describeRow('rehype-sanitize', { start: rehype(defaultSchema) });
describeRow('rehype-sanitize', {
  setting: published,
  host: 'drupal',
  start: rehype({
    ...defaultSchema,
    tagNames: articleTags.map(({ tag }) => tag),
    attributes: Object.fromEntries(articleTags.map(({ tag, attributes }) => [tag, attributes.map(nameOf)])),
  }),
});
