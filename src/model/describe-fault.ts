import type { Issue } from './issue.js';
import type { IssueCode } from './issue-codes.js';

const LONGEST_MESSAGE = 200;
const LONGEST_STACK = 4_000;

/** The issue that stands for a fault of Factlet itself, with its stack: nothing in the payload is to be changed. */
export function describeFault(error: unknown, code: IssueCode = 'internal-error'): Issue {
  const message = `Internal error; please report it: ${nameOf(error)}`;
  const issue: Issue = { severity: 'error', code, path: '', message: message.slice(0, LONGEST_MESSAGE) };
  const stack = stackOf(error);
  return stack ? { ...issue, stack: stack.slice(0, LONGEST_STACK) } : issue;
}

function nameOf(error: unknown): string {
  try {
    return String(error).replaceAll('<', '');
  } catch {
    // Anything can be thrown, also what cannot be written as text.
    return typeof error;
  }
}

function stackOf(error: unknown): string | undefined {
  try {
    const stack = error instanceof Error ? error.stack : undefined;
    return typeof stack === 'string' ? stack : undefined;
  } catch {
    // A page may have replaced how stacks are written.
    return undefined;
  }
}
