import type { ChangeWords } from '../change-words.js';
import { de } from './de.js';
import { en } from './en.js';

/** How changes are said in a language: German for German, English for every other. */
export function changeWords(lang: string | undefined): ChangeWords {
  return /^de\b/i.test(lang?.trim() ?? '') ? de : en;
}
