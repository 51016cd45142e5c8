import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canInstallPackages, runApt, unpackPackage } from './debian.mjs';

const unpacked = resolve(import.meta.dirname, '../node_modules/.cache/factlet/old-libraries');
const files = {
  'libjs-prototype': 'usr/share/javascript/prototype/prototype-1.7.3.js',
  'libjs-mootools': 'usr/share/javascript/mootools/mootools-core-nc.js',
};

/**
 * Finds Prototype.js 1.7.3 and MooTools 1.4.5 by Debian's names for them, installed or unpacked: pages still have them, the npm
 * registry does not. `undefined` where one is missing.
 */
export function findOldLibraries() {
  const found = Object.keys(files).map((name) => [name, pathOf(name)]);
  return found.every(([, path]) => path) ? Object.fromEntries(found) : undefined;
}

/** The same, after unpacking Debian's packages where they are missing and can be had. */
export function ensureOldLibraries() {
  const missing = Object.keys(files).filter((name) => !pathOf(name));
  if (missing.length > 0 && canInstallPackages()) {
    runApt(['update', '-qq']);
    for (const name of missing) unpackPackage(name, unpacked);
  }
  return findOldLibraries();
}

/** What to tell somebody on whose machine they could not be found. */
export const noOldLibrariesMessage =
  'the tests with Prototype.js and MooTools, which need the Debian packages libjs-prototype and libjs-mootools';

function pathOf(name) {
  return ['/', unpacked].map((root) => join(root, files[name])).find((path) => existsSync(path));
}
