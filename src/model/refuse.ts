import { describeShape } from './describe-shape.js';
import type { Severity } from './issue.js';
import type { IssueDetails } from './issue-list.js';
import { lastStepOf, parentOf } from './paths.js';
import type { ReadingRun, Role } from './reading-run.js';
import type { Shape } from './shape.js';

/**
 * Reports a value that does not fit, and what that costs. The loss of an item or of words is an error, that of a fact such as a
 * date a warning.
 */
export function refuse(run: ReadingRun, path: string, found: unknown, shape: Shape, role: Role): undefined {
  const isBlank = typeof found === 'string' && !found.trim();
  if (isBlank && role === 'required') return reportMissing(run, path);
  const rule = isBlank && shape.kind !== 'choice' ? 'must not be empty' : `must be ${describeShape(shape)}`;
  const severity: Severity = role === 'field' && isFact(shape) ? 'warning' : 'error';
  const message = `${nameOf(path)} ${rule}; ${costOf(path, role)}.`;
  run.report(severity, 'wrong-type', path, message, textOf(found));
}

/** Reports a field that must be there. */
export function reportMissing(run: ReadingRun, path: string): undefined {
  const cost = costOf(path, 'required');
  const sentence = cost.startsWith('`') ? cost : `${cost.charAt(0).toUpperCase()}${cost.slice(1)}`;
  run.report('error', 'missing', path, `${nameOf(path)} is required. ${sentence}.`);
}

/** Reports a value that threw when it was read. */
export function reportUnreadable(run: ReadingRun, path: string): undefined {
  run.report(
    'error',
    'unreadable',
    path,
    `${nameOf(path)} could not be read; ignored. Pass plain values only.`,
  );
}

/** A text that is lost, as the details of an issue. */
export function textOf(found: unknown): IssueDetails | undefined {
  return typeof found === 'string' ? { text: found } : undefined;
}

function nameOf(path: string): string {
  return path ? `\`${lastStepOf(path)}\`` : 'A fact check';
}

function isFact({ kind }: Shape): boolean {
  return kind !== 'object' && kind !== 'node' && kind !== 'list' && kind !== 'rich text';
}

function costOf(path: string, role: Role): string {
  if (!path) return 'nothing can be shown';
  if (role === 'field') return 'ignored';
  if (role === 'item') return 'this item is skipped';
  const parent = parentOf(path);
  if (!parent) return 'nothing can be shown without it';
  return parent.endsWith(']') ? 'this item is skipped' : `\`${lastStepOf(parent)}\` is ignored`;
}
