import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorData } from '../editors/editor-data.mjs';
import { frameworkTypings } from '../editors/framework-typings.mjs';

/** Writes what editors and templates of frameworks know of the elements, out of their manifest. */
export function editorFiles(folder, manifestFile) {
  return {
    name: 'editor-files',
    writeBundle() {
      for (const [name, text] of Object.entries(filesFromManifest(manifestFile))) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    },
  };
}

/** The texts of these files by their names in dist. */
export function filesFromManifest(manifestFile) {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  // A door of types is a module too, so that an import without `type` finds something.
  const typings = Object.entries(frameworkTypings(manifest)).flatMap(([door, text]) => [
    [`types/${door}.d.ts`, text],
    [`types/${door}.js`, 'export {};\n'],
  ]);
  return Object.fromEntries([...Object.entries(editorData(manifest)), ...typings]);
}
