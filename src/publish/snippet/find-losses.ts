import { toHtml } from '../../formats/html.js';
import { fromWebPage } from '../../formats/web-page.js';
import type { SnippetInput } from './snippet-input.js';

/** What of a fact check is lost where its HTML is the only copy, in sentences; among it what the script cannot read back. */
export function findLosses({ factCheck, locale }: SnippetInput): string[] {
  const lost: string[] = [];
  const html = toHtml(factCheck, {
    ...(locale && { locale }),
    onIssue: ({ path, message }) => lost.push(path ? `${path}: ${message}` : message),
  });
  const unread = fromWebPage(html).issues.filter(
    ({ severity, code }) => severity === 'error' || code === 'copy-unreadable',
  );
  return [...lost, ...unread.map(({ message, text }) => (text ? `${message} “${text}”` : message))];
}
