import { readFileSync } from 'node:fs';
import { weigh } from './weights.mjs';

/** Measures a file in bytes: raw, gzip 9 and brotli 11. */
export function sizes(file) {
  return weigh(readFileSync(file));
}

/** Prints how large a written bundle is. */
export function reportSize(file) {
  return {
    name: 'report-size',
    writeBundle() {
      const { raw, gzip, brotli } = sizes(file);
      console.log(`${file}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli`);
    },
  };
}
