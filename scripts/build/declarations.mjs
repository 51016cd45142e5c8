import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Writes the type declarations of all of src, as a project says; `npm run typecheck` is what checks the types. */
export function declarations(project) {
  return { name: 'declarations', writeBundle: () => writeDeclarations(project) };
}

/** The same outside of a bundle. */
export function writeDeclarations(project) {
  execFileSync(process.execPath, [compiler, '-p', project], { stdio: ['ignore', 'inherit', 'inherit'] });
}
