import { toHtml } from '../../formats/html.js';
import { fromWebPage } from '../../formats/web-page.js';
import type { Issue } from '../../model/issue.js';
import type { SnippetInput } from './snippet-input.js';

/** What of a fact check is lost where its HTML is the only copy; among it what the script cannot read back. */
export function findLosses({ factCheck, locale }: Pick<SnippetInput, 'factCheck' | 'locale'>): Issue[] {
  const lost: Issue[] = [];
  const html = toHtml(factCheck, { ...(locale && { locale }), onIssue: (issue) => lost.push(issue) });
  const unread = fromWebPage(html).issues.filter(
    ({ severity, code }) => severity === 'error' || code === 'copy-unreadable',
  );
  return [...lost, ...unread.map((issue) => ({ ...issue, path: '' }))];
}

/** A loss as a sentence. */
export function describeLoss({ path, message, text }: Issue): string {
  return [path && `${path}:`, message, text && `“${text}”`].filter(Boolean).join(' ');
}
