import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Puts files, unchanged, into a folder after a bundle was written. */
export function copyFiles(files, folder) {
  return {
    name: 'copy-files',
    writeBundle() {
      mkdirSync(folder, { recursive: true });
      for (const file of files) copyFileSync(file, join(folder, basename(file)));
    },
  };
}
