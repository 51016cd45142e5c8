import { en } from './en.js';
import { isPhrase } from './is-phrase.js';
import type { Locale, Messages } from './messages.js';

// Browsers and Node have it; the types of this folder know neither.
declare const console: { warn: (...values: unknown[]) => void };

const MOST_NAMES = 10;

const reported = new Set<string>();

/** Says in the console, once for each language, which phrases its translation does not have, so that a publisher can add them. */
export function reportMissingPhrases({ lang, messages }: Locale): void {
  if (reported.has(lang)) return;
  reported.add(lang);
  const missing = Object.keys(en.messages).filter((name) => !isPhrase(messages[name as keyof Messages]));
  const names = missing.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const rest = missing.length - names.length;
  const list = names.join(', ') + (rest ? ` and ${rest} more` : '');
  console.warn('%s', `Factlet: no “${lang}” translation of ${list}; using “en”.`);
}
