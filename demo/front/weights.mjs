import { readFileSync } from 'node:fs';

const file = new URL('../../dist/weights.json', import.meta.url);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

/** What the script and each import weigh, as they were measured when they were built: `{ name, gzip, brotli }`, in words. */
export function readWeights() {
  return Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([name, { gzip, brotli }]) => ({
    name,
    gzip: kilobytes(gzip),
    brotli: kilobytes(brotli),
  }));
}

/** The same as a table. */
export function writeWeights() {
  const rows = readWeights().map(
    ({ name, gzip, brotli }) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${gzip}</td><td>${brotli}</td></tr>`,
  );
  return `<table class="weights">
<thead><tr><th scope="col">script or import</th><th scope="col">gzip</th><th scope="col">brotli</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}
