import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/** Finds `parts/claim.tsx` for `parts/claim.js`, as compilers do; the server's own plugin looks for `.ts` alone. */
export function tsxPlugin() {
  return {
    name: 'tsx',
    resolveImport({ source, context }) {
      if (!/^\..*\.js$/.test(source) || !/\.tsx?$/.test(context.path)) return undefined;
      const path = source.replace(/\.js$/, '.tsx');
      return existsSync(posix.join('.', posix.dirname(context.path), path)) ? path : undefined;
    },
  };
}
