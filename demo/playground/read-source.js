import { fromPlainText, parseFactCheck } from '../dist/formats.js';
import { fillPayload } from './fill-payload.js';

/** Reads what was pasted, JSON or plain text, and fills what it lacks with `defaults`. */
export function readSource(text, defaults) {
  const words = text.replace(/^\uFEFF/, '').trim();
  if (!words) return { factCheck: undefined, issues: [] };
  const json = readJson(words);
  if (json?.problem) return { factCheck: undefined, issues: [json.problem] };
  const { factCheck, issues } = json
    ? parseFactCheck(fillPayload(json.value, defaults))
    : fromPlainText(words, { defaults });
  return { factCheck, issues: issues.filter(({ code }) => code !== 'filled-from-defaults') };
}

/** The value of a text that is JSON; undefined for any other text, such as one that begins with a citation mark. */
function readJson(words) {
  if (!/^[{[]/.test(words)) return undefined;
  try {
    return { value: JSON.parse(words) };
  } catch (error) {
    if (!words.startsWith('{')) return undefined;
    const message = `This begins like JSON, but it is not valid. The browser says: ${error.message}`;
    return { problem: { severity: 'error', code: 'broken-json', path: '', message } };
  }
}
