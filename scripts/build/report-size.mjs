import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Measures a file in bytes: raw, gzip 9 and brotli 11. */
export function sizes(file) {
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
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
