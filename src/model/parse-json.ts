import type { Issue } from './issue.js';
import { findJsonFault } from './find-json-fault.js';
import { findMangling } from './find-mangling.js';

// Captured at load: the page may replace it later.
const { parse } = JSON;

// Also what an editor has put into paragraphs, or percent-encoded.
const LIKE_JSON = /^\s*(?:%|(?:<[^<>]*>\s*)*[[{])/;

/** The value of JSON text, other values as they are. Broken text is never repaired: a repair can turn a verdict round. */
export function parseJson(issues: Issue[], input: unknown): unknown {
  if (typeof input !== 'string') return input;
  const text = input.replace(/^\ufeff/, '');
  try {
    return parse(text) as unknown;
  } catch {
    // The engines' own messages differ, and not all name the place: it is found here.
    const at = findJsonFault(text) ?? text.length;
    const lines = text.slice(0, at).split(/\r\n|[\n\r]/);
    const line = lines.length;
    const column = (lines.at(-1) ?? '').length + 1;
    issues.push({
      severity: 'error',
      code: 'broken-json',
      path: '',
      message: LIKE_JSON.test(text)
        ? `Broken JSON at line ${line}, column ${column}: ${causeOf(text, at)}; nothing was read.`
        : `This is not JSON, from line ${line}, column ${column}. Pass text that begins with { or [; nothing was read.`,
      text: text.split(/\r\n|[\n\r]/)[line - 1] ?? '',
    });
    return undefined;
  }
}

function causeOf(text: string, at: number): string {
  const mangling = findMangling(text);
  if (mangling) return `an editor or filter left ${mangling} in it. Restore it, or put it in a file`;
  const sign = text.codePointAt(at);
  const cause =
    sign === undefined ? 'it ends too early' : `unexpected ${JSON.stringify(String.fromCodePoint(sign))}`;
  return `${cause}. Correct it there`;
}
