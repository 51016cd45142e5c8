import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Puts files, unchanged, into the folder of a bundle that was written. */
export function copyFiles(files, folder) {
  return {
    name: 'copy-files',
    writeBundle() {
      for (const file of files) copyFileSync(file, join(folder, basename(file)));
    },
  };
}
