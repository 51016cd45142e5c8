import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The text of a script of the package's `dist`, wherever in the package this code was built to. Throws where the package was
 * not built.
 */
export function readBuiltScript(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let parent = dirname(folder); parent !== folder; folder = parent, parent = dirname(folder)) {
    const found = [join(folder, name), join(folder, 'dist', name)].find((file) => existsSync(file));
    if (found) return readFileSync(found, 'utf8');
  }
  throw new Error(`${name} was not found: build the package, or give the script's text as an option.`);
}
