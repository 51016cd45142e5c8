import type { ChangePhrases } from '../change-phrases.js';
import { de } from './de.js';
import { en } from './en.js';

/** How changes are said in a language: German for German, English for every other. */
export function changePhrases(lang: string | undefined): ChangePhrases {
  return /^de\b/i.test(lang?.trim() ?? '') ? de : en;
}
