import type { Issue } from './issue.js';
import { quoteIssue } from './quote-issue.js';

const MOST_LINES = 10;

/** Thrown by `parseFactCheck` with `strict` where there is an error or a warning; holds all issues. */
export class FactCheckError extends Error {
  override readonly name = 'FactCheckError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const grave = issues.filter(({ severity }) => severity !== 'info');
    const lines = grave
      .slice(0, MOST_LINES)
      .map(
        (issue) =>
          `  ${issue.severity}${issue.path && ` at ${issue.path}`}: ${issue.message}${quoteIssue(issue)}`,
      );
    const rest = grave.length - lines.length;
    const notListed = rest > 0 ? [`  and ${rest} more`] : [];
    super(
      [
        `The fact check has ${grave.length === 1 ? 'a problem' : `${grave.length} problems`}:`,
        ...lines,
        ...notListed,
      ].join('\n'),
    );
    this.issues = issues;
  }
}
