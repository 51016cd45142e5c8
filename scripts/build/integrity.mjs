import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** The hash of a file as pages name it in `integrity` and in policies (https://www.w3.org/TR/sri-2/#integrity-metadata). */
export function integrityOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** Writes the hashes of all scripts for pages in a folder, as built so far, into `integrity.json` beside them. */
export function integrity(folder) {
  return {
    name: 'integrity',
    writeBundle() {
      const scripts = readdirSync(folder)
        .filter((name) => name.endsWith('.min.js'))
        .sort();
      const hashes = scripts.map((name) => [name, integrityOf(`${folder}/${name}`)]);
      writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}
