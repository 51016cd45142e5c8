import { readFileSync } from 'node:fs';
import { sizes } from '../../scripts/build/report-size.mjs';

const dist = new URL('../../dist/', import.meta.url);
const scripts = ['factlet.min.js', 'factlet-frame.min.js'];

/** Version, sizes and hashes of the scripts, measured from what was built. */
export function writeFigures() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));
  const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
  const rows = scripts.map((name) => {
    const { raw, gzip, brotli } = sizes(new URL(name, dist));
    const bytes = [raw, gzip, brotli].map((count) => count.toLocaleString('en')).join(' · ');
    return `<dt><code>${name}</code>, ${version}</dt>
<dd>${bytes} bytes (raw · gzip · brotli)<br><code>${integrity[name]}</code></dd>`;
  });
  return `<dl class="figures">
${rows.join('\n')}
</dl>`;
}
