import sanitizeHtml from 'sanitize-html';
import { describeRow } from '../support/pasted/row.js';
import { settings } from './allow/sanitize-html.js';

describeRow('sanitize-html', { start: () => (html) => sanitizeHtml(html) });

describeRow('sanitize-html', {
  setting: 'with our list',
  host: 'drupal',
  start: () => (html) => sanitizeHtml(html, settings),
});
