import type { Issue } from './issue.js';
import { findJsonFault } from './find-json-fault.js';
import { findMangling } from './find-mangling.js';

/** The value of JSON text, other values as they are. Broken text is never repaired: a repair can turn a verdict round. */
export function parseJson(issues: Issue[], input: unknown): unknown {
  if (typeof input !== 'string') return input;
  const text = input.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The engines' own messages differ, and not all name the place: it is found here.
    const lines = text.slice(0, findJsonFault(text)).split(/\r\n|[\n\r]/);
    const line = lines.length;
    const column = (lines.at(-1) ?? '').length + 1;
    const mangling = findMangling(text);
    const cause = mangling ? `: an editor or filter left ${mangling} in it` : '';
    issues.push({
      severity: 'error',
      code: 'broken-json',
      path: '',
      message: /^\s*[[{]/.test(text)
        ? `This JSON is broken in line ${line}, column ${column}${cause}. Correct it there; nothing was read.`
        : `This text is not JSON, from line ${line}, column ${column}. Pass JSON that begins with { or [; nothing was read.`,
      text: text.split(/\r\n|[\n\r]/)[line - 1] ?? '',
    });
    return undefined;
  }
}
