import type { FactCheck } from '../../../src/model/fact-check.js';

/** A name for a file of the fact check, from its title. */
export function fileName({ title }: FactCheck): string {
  const words = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return words.slice(0, 60) || 'fact-check';
}
