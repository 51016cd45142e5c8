import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What a publisher copies by hand, once: the page's files, the finished script and the fact check.
const script = fileURLToPath(import.meta.resolve('factlet/factlet.min.js'));
mkdirSync('dist', { recursive: true });
for (const name of ['index.html', 'site.css', 'reader.js']) copyFileSync(name, `dist/${name}`);
copyFileSync(script, 'dist/factlet.min.js');
copyFileSync('../../demo/payloads/one-claim.json', 'dist/great-wall.json');
