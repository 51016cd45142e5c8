import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../../model/parse-fact-check.js';
import type { HtmlNode } from './html-node.js';
import { readArticle, WRITE_AGAIN } from './read-article.js';

/**
 * Reads the first article of ours as far as it can be read. If there is an error among the issues, readers of the article see
 * something that the fact check does not say.
 */
export function readCopy(
  root: HtmlNode,
  complete: (read: Partial<FactCheckInput>, issues: Issue[]) => Partial<FactCheckInput> = (read) => read,
): ParsedFactCheck {
  const issues: Issue[] = [];
  const read = readArticle(root, issues);
  if (!read) return { factCheck: undefined, issues };
  const parsed = parseFactCheck(complete(read, issues));
  const fault = parsed.issues.find(({ severity }) => severity === 'error');
  if (fault && !issues.some(({ code }) => code === 'copy-unreadable')) {
    const message = `A part of the HTML is missing or damaged here${WRITE_AGAIN}`;
    issues.push({ severity: 'error', code: 'copy-unreadable', path: fault.path, message });
  }
  return { ...parsed, issues: [...issues, ...parsed.issues] };
}
