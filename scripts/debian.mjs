import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
