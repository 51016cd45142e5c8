import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onSearchPath } from './on-search-path.mjs';

/** Says whether packages can be installed with apt-get: on Debian or what comes of it, by root. */
export function canInstallPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release') || !onSearchPath(['apt-get'])[0])
    return false;
  return /^ID(?:_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs packages and says so. */
export function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  runApt(['update', '-qq']);
  runApt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Runs apt-get in a folder; says so where it fails. */
export function runApt(parameters, folder) {
  const { status } = spawnSync('apt-get', parameters, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${parameters.join(' ')} failed.`);
}

/** Unpacks the files of a package into a folder, without installing it or anything that it would bring. */
export function unpackPackage(name, target) {
  const folder = mkdtempSync(join(tmpdir(), `factlet-${name}-`));
  console.log(`Unpacking the files of ${name}.`);
  runApt(['download', '-qq', '-o', 'APT::Sandbox::User=root', name], folder);
  const [archive] = readdirSync(folder).filter((file) => file.endsWith('.deb'));
  mkdirSync(target, { recursive: true });
  if (archive) spawnSync('dpkg-deb', ['-x', join(folder, archive), target], { stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
}
