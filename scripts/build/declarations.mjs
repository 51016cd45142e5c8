import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Writes the type declarations of all of src beside the bundles, in the folders of src; `npm run typecheck` is what checks them. */
export function declarations(folder, project) {
  return {
    name: 'declarations',
    writeBundle() {
      const options = [
        '-p',
        project,
        '--noEmit',
        'false',
        '--noCheck',
        '--declaration',
        '--emitDeclarationOnly',
      ];
      execFileSync(process.execPath, [compiler, ...options, '--rootDir', 'src', '--outDir', folder], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    },
  };
}
