import type { IssueCode } from './issue-codes.js';

/** How much an issue matters: something was dropped, an editor should look, or it is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding about a payload, in plain words for the person who edits it. */
export interface Issue {
  /** `error`: an item was dropped or nothing can be shown; `warning`: shown, but look at it; `info`: a note. */
  severity: Severity;
  /** Stable name of the kind of finding, for programs: `missing-sources`, `wrong-type` … `explainIssue` says what it means. */
  code: IssueCode;
  /** Where in the payload, as in `claims[2].verdicts[0].at`; empty for the whole document. */
  path: string;
  /** What is wrong and what to write instead; at most 200 characters and never HTML. */
  message: string;
  /** Words of the original that are not in the fact check, verbatim. */
  text?: string;
  /** How many: items over a limit, fields of an unknown name, or issues that are not listed. */
  count?: number;
  /** Where in Factlet an `internal-error` or a `render-failed` happened, for a report. */
  stack?: string;
}
