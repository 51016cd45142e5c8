import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue, Severity } from '../../model/issue.js';
import type { ArticleBlock } from './article-tree.js';
import { issueAt } from '../issue-at.js';

const LONGEST_QUOTED = 60;

/** Adds an issue about a block, with its line and column where they are known. */
export function reportAt(
  issues: Issue[],
  severity: Severity,
  code: IssueCode,
  {
    path = '',
    message,
    block,
    text,
  }: { path?: string; message: string; block?: ArticleBlock | undefined; text?: string },
): void {
  const place = block?.place ? `Line ${block.place.line}, column ${block.place.column}: ` : '';
  issues.push(issueAt(severity, code, path, `${place}${message}`, text));
}

/** Words as a message quotes them. */
export function quoted(text: string, longest = LONGEST_QUOTED): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}”`;
}
