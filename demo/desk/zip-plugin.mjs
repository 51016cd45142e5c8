import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { globSync } from 'tinyglobby';

/** The plugin for WordPress as the zip file that WordPress takes; undefined if it was not built. */
export function zipPlugin(folder) {
  if (!existsSync(join(folder, 'factlet.php'))) return undefined;
  const names = globSync('**', { cwd: folder }).sort();
  const files = names.map((name) => [
    `${basename(folder)}/${name}`,
    [new Uint8Array(readFileSync(join(folder, name))), { mtime: '1980-01-01' }],
  ]);
  return zipSync(Object.fromEntries(files));
}
