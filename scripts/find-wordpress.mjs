import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canInstallPackages, installPackages, unpackPackage } from './debian.mjs';
import { onSearchPath } from './on-search-path.mjs';

// WordPress refuses to start without the extension for its database, though none is used.
const php = ['php-cli', 'php-mysql'];
const unpacked = resolve(import.meta.dirname, '../node_modules/.cache/factlet/wordpress');

/** Finds PHP and the files of WordPress: WORDPRESS_PATH, then Debian's package, then what was unpacked before. */
export function findWordPress() {
  const [program] = onSearchPath(['php']);
  const folders = [
    process.env.WORDPRESS_PATH,
    '/usr/share/wordpress',
    join(unpacked, 'usr/share/wordpress'),
  ].filter(Boolean);
  const folder = folders.find((path) => existsSync(join(path, 'wp-includes/kses.php')));
  return program && folder ? { program, folder } : undefined;
}

/**
 * The same, after installing PHP and unpacking the files of Debian's package where they are missing and can be had. The package
 * itself is not installed: it would bring a web server and a database.
 */
export function ensureWordPress() {
  const found = findWordPress();
  if (found || !canInstallPackages()) return found;
  installPackages(php);
  if (!findWordPress()) unpackPackage('wordpress', unpacked);
  return findWordPress();
}

/** What to tell somebody on whose machine WordPress could not be found. */
export const noWordPressMessage =
  'the tests in WordPress, which need php and the files of WordPress: WORDPRESS_PATH=/path/to/wordpress npm test';
