import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'rollup-plugin-esbuild';
import { noticesFile } from '../../scripts/build/notices-file.mjs';
import { transpile } from '../../scripts/build/transpile.mjs';

const folder = 'demo/desk/built';

/** Gives the version of the package to whoever imports `factlet:version`. */
const version = {
  name: 'version',
  resolveId: (id) => (id === 'factlet:version' ? id : null),
  load: (id) =>
    id === 'factlet:version'
      ? `export const version = '${JSON.parse(readFileSync('package.json', 'utf8')).version}';`
      : null,
};

/**
 * The parts of the site that are made of modules of the package and of others': the desk, and the readers and writers alone for pages
 * that list issues. None of it is in the package.
 * @type {import('rollup').RollupOptions}
 */
export default {
  input: { desk: 'demo/desk/main.ts', formats: 'src/formats.ts' },
  onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log.message),
  plugins: [
    { name: 'clean', buildStart: () => rmSync(folder, { recursive: true, force: true }) },
    version,
    nodeResolve({ browser: true }),
    commonjs(),
    transpile(),
    minify({ target: 'es2020', legalComments: 'none' }),
    noticesFile('THIRD-PARTY-NOTICES.txt'),
    {
      name: 'example',
      writeBundle: () => copyFileSync('docs/examples/fact-check.txt', `${folder}/example.txt`),
    },
  ],
  output: {
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
  },
};
