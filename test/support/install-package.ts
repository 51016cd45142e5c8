import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runNpm } from './run-node.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const dependencies = Object.keys({ ...manifest['dependencies'] });

/**
 * Packs the package as npm would publish it and unpacks it in an empty project, beside its declared dependencies and with its
 * commands linked as npm links them.
 */
export function installPackage(): string {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'factlet-package-')));
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  runNpm('pack', '--ignore-scripts', '--silent', '--pack-destination', project);
  const [archive] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  const { status, stderr } = spawnSync('tar', ['-xf', archive!], { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  renameSync(join(project, 'package'), join(modules, 'factlet'));
  for (const name of dependencies)
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  mkdirSync(join(modules, '.bin'));
  for (const [name, file] of Object.entries(manifest['bin'] ?? {})) {
    const program = join(modules, 'factlet', file);
    chmodSync(program, 0o755);
    symlinkSync(program, join(modules, '.bin', name));
  }
  return project;
}
