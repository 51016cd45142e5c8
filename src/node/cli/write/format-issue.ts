import { isJsonText } from '../../../model/quote-issue.js';
import type { PlacedIssue } from '../../../reading/place-issues.js';
import { escapeControls, toJson } from '../escape-controls.js';
import { shorten } from '../../../compare/shorten.js';

const LONGEST_PATH = 200;
const LONGEST_TEXT = 160;
const LONGEST_MESSAGE = 600;

/**
 * An issue as editors of code show them (`file:line:column: severity: message [code] path`), and below it, in a line of its own,
 * the words that it is about; below a fault of Factlet its stack.
 */
export function formatIssue(
  name: string,
  { severity, code, path, message, text, line, column, stack }: PlacedIssue,
): string {
  const file = escapeControls(name);
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const what = shorten(message, LONGEST_MESSAGE);
  const where = path ? ` ${shorten(path, LONGEST_PATH)}` : '';
  const quoted = text?.trim() && !isJsonText(text) ? `\n    “${shorten(text, LONGEST_TEXT)}”` : '';
  const calls = stack?.split('\n').map((call) => `\n    ${escapeControls(call)}`) ?? [];
  return `${place}: ${severity}: ${what} [${code}]${where}${quoted}${calls.join('')}`;
}

/** An issue of a document of an archive as one line of JSON, its message under the name of its severity. */
export function issueLine(name: string, document: number | undefined, issue: PlacedIssue): string {
  const { severity, code, path, message, text, line, stack } = issue;
  return toJson({
    [severity]: message,
    ...((document ?? line) !== undefined && { line: document ?? line }),
    code,
    ...(path && { path }),
    ...(text?.trim() && { text: shorten(text, LONGEST_TEXT) }),
    ...(stack && { stack }),
    file: name,
  });
}
