import type { SnippetInput } from './snippet-input.js';

/** What a publisher puts into one place, and what becomes of it there. */
export interface WrittenSnippet {
  /** What is to be pasted: HTML, or for `wix` the values of its form, one a line. */
  code: string;
  /** The same as plain text, where the clipboard takes both. */
  text?: string;
  /** What the clipboard offers as `text/html`, with `code` as plain text, where one paste then makes the right block. */
  clipboardHtml?: string;
  /** What to do, in the order in which it is done. */
  steps: string[];
  /** What survives there. */
  keeps: string;
  /** What of the fact check the HTML cannot hold, in sentences; only where the HTML is the only copy. */
  lost?: string[];
  /** Whether the place's own rules, or a page with the snippet, are run in Factlet's tests. */
  tried: 'run' | 'not run';
}

/** Writes what one place takes. */
export type Writer = (input: SnippetInput) => WrittenSnippet;

/** The last step everywhere. */
export const LOOK = 'Save the page and look at it as a reader does.';
