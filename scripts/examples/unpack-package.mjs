import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Packs the package, unpacks it into a folder, and lays the sample fact checks beside it: what an example meets above itself. */
export function unpackPackage(folder) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: '.' });
  run('tar', ['-xzf', `${name}-${version}.tgz`, '--strip-components=1'], { cwd: folder });
  mkdirSync(join(folder, 'demo'), { recursive: true });
  cpSync('demo/payloads', join(folder, 'demo', 'payloads'), { recursive: true });
}
