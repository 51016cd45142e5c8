import { markupVectors } from './markup-vectors.js';
import { syntaxVectors } from './syntax-vectors.js';
import { unicodeVectors } from './unicode-vectors.js';

/** Our own vectors: words that have no business in a fact check, each once. */
export function ownVectors(): string[] {
  return [...new Set([...markupVectors(), ...syntaxVectors(), ...unicodeVectors()])];
}
