import { existsSync, readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes the declarations that no entry point leads to, so that the package holds only those that a compiler can reach. */
export function dropUnusedDeclarations(folder, entries) {
  return { name: 'drop-unused-declarations', writeBundle: () => dropFrom(folder, entries) };
}

function dropFrom(folder, entries) {
  const reached = new Set();
  const open = entries.map((name) => join(folder, `${name}.d.ts`));
  for (let file = open.pop(); file; file = open.pop()) {
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    const named = readFileSync(file, 'utf8').matchAll(/(?:from|import\(|import) ?['"](\.[^'"]+)\.js['"]/g);
    for (const [, address] of named) open.push(join(dirname(file), `${address}.d.ts`));
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
  removeEmptyFolders(folder);
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
