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
  const place = path ? ` in \`${path.slice(0, 30)}\`, which` : '; it';
  const what = Array.isArray(value)
    ? `is a list of ${value.length}`
    : typeof value === 'object' && value
      ? `has: ${keys(value).join(', ').slice(0, 50) || 'nothing'}`
      : 'is not an object';
  const message = `The answer has no \`${key.slice(0, 40)}\`${place} ${what}. Correct the path after \`#\` in \`src\`.`;
  return { issue: { severity: 'error', code: 'no-such-place', path: '', message } };
}
