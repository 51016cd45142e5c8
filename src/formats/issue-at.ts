import type { IssueCode } from '../model/issue-codes.js';
import type { Issue, Severity } from '../model/issue.js';

/** An issue about the text, with the words that it is about. */
export function issueAt(
  severity: Severity,
  code: IssueCode,
  path: string,
  message: string,
  text?: string,
): Issue {
  return text === undefined ? { severity, code, path, message } : { severity, code, path, message, text };
}
