import type { Issue } from '../../../model/issue.js';
import { issueAt } from '../../issue-at.js';
import type { RunMarks } from './read-run-marks.js';

/** Collects what there is to say about the marks of a text. */
export class MarkReport {
  readonly #foreign = new Set<string>();
  readonly #raised = new Set<string>();

  /** What the readers of marks tell. */
  readonly listeners: Required<Pick<RunMarks, 'onForeign' | 'onRaisedNumber'>> = {
    onForeign: (written) => this.#foreign.add(written),
    onRaisedNumber: (written) => this.#raised.add(written),
  };

  /** Says which marks were written in another shape, and which raised numbers are no marks. */
  addTo(issues: Issue[]): void {
    if (this.#foreign.size) {
      const message = 'These marks were read as citations, and written as [1].';
      issues.push(issueAt('info', 'marks-rewritten', '', message, [...this.#foreign].join(' ')));
    }
    if (this.#raised.size) {
      const message =
        'These superscript numbers match no source, so they stay superscript. List the sources, or ignore this if they are exponents.';
      issues.push(issueAt('warning', 'raised-number', '', message, [...this.#raised].join(' ')));
    }
  }
}
