import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { noticesFile } from '../../scripts/build/notices-file.mjs';
import { transpile } from '../../scripts/build/transpile.mjs';

const folder = 'demo/playground/built';

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
 * The parts of the playground that are made of modules of the package and of others': the readers and writers, and the editor of
 * JSON, which a page loads when it is asked for. None of it is in the package.
 * @type {import('rollup').RollupOptions}
 */
export default {
  input: { reader: 'demo/bundle/reader.js', editor: 'demo/bundle/editor.js' },
  onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log.message),
  plugins: [
    { name: 'clean', buildStart: () => rmSync(folder, { recursive: true, force: true }) },
    version,
    nodeResolve({ browser: true }),
    commonjs(),
    transpile(),
    terser({ ecma: 2020, module: true }),
    noticesFile('THIRD-PARTY-NOTICES.txt'),
    {
      name: 'example',
      writeBundle: () => copyFileSync('demo/payloads/one-claim.json', `${folder}/example.json`),
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
