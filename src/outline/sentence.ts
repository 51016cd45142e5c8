import type { Locale } from '../locale/messages.js';

/** Words as a sentence: with a full stop if nothing ends them yet, before or behind a closing quotation mark. */
export function endSentence(words: string, { punctuation }: Locale): string {
  const text = words.trim();
  const end = /[^ -~]/.test(text)
    ? RegExp(`[\\p{STerm}…]["'\\p{Pe}\\p{Pf}\\u2069]*$`, 'u')
    : /[.!?]["')\]}]*$/;
  return end.test(text) ? text : text + punctuation.stop;
}
