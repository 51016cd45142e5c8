import type { Issue, Severity } from './issue.js';
import type { IssueCode } from './issue-codes.js';
import { limits } from './payload-shape.generated.js';

const LONGEST_MESSAGE = 200;

/** What an issue may have beside its message: lost words, or a number. */
export type IssueDetails = Pick<Issue, 'text' | 'count'>;

/** Adds an issue to a list. */
export type Report = (
  severity: Severity,
  code: IssueCode,
  path: string,
  message: string,
  details?: IssueDetails,
) => void;

/** Collects the issues of one reading and keeps the gravest hundred of them, in the order in which they were found. */
export class IssueList {
  // By severity, so that a thousand notes do not push out an error.
  readonly #kept: Readonly<Record<Severity, [order: number, issue: Issue][]>> = {
    error: [],
    warning: [],
    info: [],
  };
  readonly #found = { error: 0, warning: 0, info: 0 };
  #order = 0;

  /** Adds an issue. */
  readonly report: Report = (severity, code, path, message, details) => {
    const issue: Issue = {
      severity,
      code,
      path,
      message: message.replaceAll('<', '').slice(0, LONGEST_MESSAGE),
      ...details,
    };
    this.#found[severity] += 1;
    if (this.#kept[severity].length < limits.issues) this.#kept[severity].push([(this.#order += 1), issue]);
  };

  /** Whether something was lost at a field or inside it. */
  hasErrorAt(field: string): boolean {
    return this.#kept.error.some(([, { path }]) => path === field || path.startsWith(`${field}[`));
  }

  /** The issues; of more than a hundred the gravest, and one that says how many more there are. */
  toArray(): Issue[] {
    const kept: [order: number, issue: Issue][] = [];
    let hidden: Severity | undefined;
    for (const severity of ['error', 'warning', 'info'] as const) {
      const remaining = limits.issues - kept.length;
      if (this.#found[severity] > remaining) hidden ??= severity;
      kept.push(...this.#kept[severity].slice(0, remaining));
    }
    const issues = kept.sort(([a], [b]) => a - b).map(([, issue]) => issue);
    if (!hidden) return issues;
    const { error, warning, info } = this.#found;
    const count = error + warning + info - issues.length;
    const message = `${count} more issues are not listed. Correct these first.`;
    return [...issues, { severity: hidden, code: 'more-issues', path: '', message, count }];
  }
}
