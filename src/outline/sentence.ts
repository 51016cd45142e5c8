import type { Locale } from '../locale/messages.js';

/** Words as a sentence: with a full stop if nothing ends them yet, before or behind a closing quotation mark. */
export function endSentence(text: string, { punctuation }: Locale): string {
  const trimmed = text.trim();
  const end = /[^ -~]/.test(trimmed)
    ? RegExp(`[\\p{STerm}…]["'\\p{Pe}\\p{Pf}\\u2069]*$`, 'u')
    : /[.!?]["')\]}]*$/;
  return end.test(trimmed) ? trimmed : trimmed + punctuation.stop;
}
