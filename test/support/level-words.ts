import type { FactCheck } from '../../src/formats.js';
import { comparable } from './comparable.js';

/** A fact check to compare with one whose running text got quotes, dashes and signs from WordPress. */
export function levelWords(factCheck: FactCheck): unknown {
  const level = (_: string, value: unknown): unknown =>
    typeof value === 'string'
      ? value
          .replaceAll(/[‘’“”′″`"']+/g, "'")
          .replaceAll(/[–—-]+/g, '-')
          .replaceAll('…', '...')
          .replaceAll('™', '(tm)')
          .replaceAll('×', 'x')
      : value;
  return JSON.parse(JSON.stringify(comparable(factCheck), level)) as unknown;
}
