import { decodeAddress } from './decode-address.js';
import { parsePayload, type Answer } from './payload-request.js';

const { hasOwn, keys } = Object;

const INDEX = /^(?:0|[1-9]\d*)$/;

/** An address in two: the file that is requested, and the fragment with its `#`, which no server is sent. */
export function splitAddress(address: string): { file: string; fragment: string } {
  const [file = ''] = address.split('#', 1);
  return { file, fragment: address.slice(file.length) };
}

/**
 * What a fragment such as `#/data/payload` points to in an answer: a JSON pointer (https://www.rfc-editor.org/rfc/rfc6901#section-6),
 * for systems that wrap what they hold. JSON text at the end of it is read as JSON. Any other fragment means the whole answer. A
 * pointer that leads nowhere is the issue `no-such-place`.
 */
export function followPointer(answer: Answer, fragment: string): Answer {
  if (answer.issue || !fragment.startsWith('#/')) return answer;
  let { value } = answer;
  let path = '';
  for (const token of decodeAddress(fragment.slice(2)).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isThere(value, key)) return missing(path, key, value);
    value = (value as Record<string, unknown>)[key];
    path += `/${token}`;
  }
  return typeof value === 'string' ? parsePayload(value) : { value };
}

function isThere(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || !value) return false;
  return (!Array.isArray(value) || INDEX.test(key)) && hasOwn(value, key);
}

function missing(path: string, key: string, value: unknown): Answer {
  const place = path ? `\`${path}\` of the answer` : 'the answer';
  const names = Array.isArray(value)
    ? `It is a list of ${value.length}.`
    : typeof value === 'object' && value
      ? `It has: ${keys(value).join(', ').slice(0, 80) || 'nothing'}.`
      : 'It is no object.';
  const message = `\`src\` points to \`${key.slice(0, 40)}\` in ${place}, which is not there. ${names} Correct what follows \`#\` in the address.`;
  return { issue: { severity: 'error', code: 'no-such-place', path: '', message } };
}
