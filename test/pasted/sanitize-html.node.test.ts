import sanitizeHtml from 'sanitize-html';
import { articleTags } from '../support/pasted/article-tags.js';
import { describeRow } from '../support/pasted/row.js';

describeRow('sanitize-html', { start: () => (html) => sanitizeHtml(html) });

describeRow('sanitize-html', {
  setting: 'with the tags that we publish',
  host: 'drupal',
  start: () => {
    const allowedAttributes = Object.fromEntries(articleTags.map(({ tag, attributes }) => [tag, attributes]));
    return (html) =>
      sanitizeHtml(html, { allowedTags: articleTags.map(({ tag }) => tag), allowedAttributes });
  },
});
