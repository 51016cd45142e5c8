import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Puts files, unchanged, into a folder after a bundle was written; `files` may be a function, for files that builds before it write. */
export function copyFiles(files, folder) {
  return {
    name: 'copy-files',
    writeBundle() {
      mkdirSync(folder, { recursive: true });
      for (const file of typeof files === 'function' ? files() : files)
        copyFileSync(file, join(folder, basename(file)));
    },
  };
}
