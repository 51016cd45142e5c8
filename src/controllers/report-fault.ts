import { printToConsole } from './print-to-console.js';

/** Prints a fault of Factlet itself in the console, with its stack and the element in a page where it happened; never kept quiet. */
export function reportFault(error: unknown, ...where: Element[]): void {
  printToConsole('error', 'Factlet: internal error; please report it:', error, ...where);
}
