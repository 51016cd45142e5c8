import { watch } from 'node:fs';
import { join } from 'node:path';

/** Calls `changed` with the paths that changed in some folders, once things have been quiet for `quiet` milliseconds. */
export function watchFolders(folders, ignored, changed, quiet = 150) {
  const paths = new Set();
  let timer;
  const tell = () => {
    changed([...paths]);
    paths.clear();
  };
  for (const folder of folders) {
    watch(folder, { recursive: true }, (_, name) => {
      const path = join(folder, name ?? '').replaceAll('\\', '/');
      if (ignored.some((start) => path.startsWith(start))) return;
      paths.add(path);
      clearTimeout(timer);
      timer = setTimeout(tell, quiet);
    });
  }
}
