import { resolve } from 'node:path';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { runInPage } from '../support/pasted/page.js';
import { describeRow } from '../support/pasted/row.js';
import { schema } from './allow/rehype-sanitize.js';

const folder = resolve('test/systems');

describeRow('DOMPurify', {
  host: 'drupal',
  start: () =>
    runInPage(
      `import DOMPurify from 'dompurify';
       export const pass = (html) => DOMPurify.sanitize(html);`,
      folder,
    ),
});
describeRow('DOMPurify', {
  setting: 'with our list',
  host: 'drupal',
  start: () =>
    runInPage(
      `import DOMPurify from 'dompurify';
       import { settings } from './allow/dompurify.ts';
       export const pass = (html) => DOMPurify.sanitize(html, settings);`,
      folder,
    ),
});

const rehype = (allowed: typeof defaultSchema) => () => {
  const cleaner = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeSanitize, allowed)
    .use(rehypeStringify);
  return async (html: string) => String(await cleaner.process(html));
};

describeRow('rehype-sanitize', { start: rehype(defaultSchema) });
describeRow('rehype-sanitize', { setting: 'with our list', host: 'drupal', start: rehype(schema) });
