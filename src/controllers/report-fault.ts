import type { Issue } from '../model/issue.js';
import { printToConsole } from './print-to-console.js';

/** The issue that stands for a fault of Factlet itself: nothing in the payload is to be changed. */
export function describeFault(error: unknown): Issue {
  const message = `Internal error; please report it: ${nameOf(error)}`.slice(0, 200);
  return { severity: 'error', code: 'render-failed', path: '', message };
}

/** Prints a fault of Factlet itself in the console, with its stack and the element in a page where it happened; never kept quiet. */
export function reportFault(error: unknown, ...where: Element[]): void {
  printToConsole('error', 'Factlet: internal error; please report it:', error, ...where);
}

function nameOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    // Anything can be thrown, also what cannot be written as text.
    return typeof error;
  }
}
