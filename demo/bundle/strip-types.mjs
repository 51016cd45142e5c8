import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Lets a bundle import the package's own modules as they are: takes their types away and checks nothing, which `npm run typecheck` does. */
export const stripTypes = {
  name: 'strip-types',
  resolveId(id, importer) {
    if (!importer || !/^\.{1,2}\/.*\.js$/.test(id)) return null;
    const path = resolve(dirname(importer), id.replace(/\.js$/, '.ts'));
    return existsSync(path) ? path : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    return { code: outputText, map: null };
  },
};
