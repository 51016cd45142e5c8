import type { Phrase } from './messages.js';

/** Whether a value can be shown as a phrase: text, or texts by plural form with one for all other numbers. */
export function isPhrase(value: unknown): value is Phrase {
  const text = typeof value === 'object' && value ? (value as { other?: unknown }).other : value;
  return typeof text === 'string' && text !== '';
}
