import { chmodSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { declarations } from './scripts/build/declarations.mjs';
import { entries, nodeEntries } from './scripts/build/doors.mjs';
import { leaveOutEditorChecks } from './scripts/build/leave-out-editor-checks.mjs';
import { licenceNotices } from './scripts/build/licence-notices.mjs';
import { noticesFile } from './scripts/build/notices-file.mjs';
import { renameTrustedTypesPolicy } from './scripts/build/rename-trusted-types-policy.mjs';
import { reportSize } from './scripts/build/report-size.mjs';
import { shrinkTemplates } from './scripts/build/shrink-templates.mjs';

const script = 'dist/factlet.min.js';

/** A warning is a mistake that nobody reads: it ends the build. */
function failOnWarning(level, log, handle) {
  if (level !== 'warn') return handle(level, log);
  const place = log.loc ? ` (${log.loc.file}:${log.loc.line})` : '';
  return handle('error', `${log.code ?? ''} ${log.message}${place}`);
}

/** @type {import('rollup').RollupOptions} */
const npm = {
  input: entries(),
  external: /^(?:lit|zod)(?:\/|$)/,
  onLog: failOnWarning,
  plugins: [
    { name: 'clean', buildStart: () => rmSync('dist', { recursive: true, force: true }) },
    typescript(),
    declarations('dist/types', 'tsconfig.node.json'),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
  },
};

/** @type {import('rollup').RollupOptions} */
const node = {
  input: nodeEntries(),
  // Whatever else it needs is within: an installed package has two dependencies.
  external: /^(?:lit|zod)(?:\/|$)|^node:/,
  onLog: failOnWarning,
  plugins: [
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    commonjs(),
    typescript({ tsconfig: 'tsconfig.node.json' }),
    shrinkTemplates(),
    noticesFile('THIRD-PARTY-NOTICES.txt'),
    { name: 'make-executable', writeBundle: () => chmodSync('dist/node/cli.js', 0o755) },
  ],
  output: {
    dir: 'dist/node',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
  },
};

/** @type {import('rollup').RollupOptions} */
const scriptTag = {
  input: 'src/embed.ts',
  onLog: failOnWarning,
  plugins: [
    leaveOutEditorChecks(),
    nodeResolve({ browser: true }),
    typescript({ sourceMap: false }),
    shrinkTemplates(),
    renameTrustedTypesPolicy(),
    terser({
      ecma: 2020,
      module: false,
      toplevel: true,
      compress: { passes: 3 },
      format: { comments: /^!/ },
    }),
    reportSize(script),
  ],
  output: {
    file: script,
    format: 'iife',
    banner: ({ modules }) => licenceNotices(Object.keys(modules)),
    // Inside the wrapper, so before Lit runs: a second copy must cost and change nothing.
    intro: `if ('factlet' in (customElements.get('fact-summary') ?? {})) return;`,
  },
};

/** A small script without any dependency. */
function smallScript(input, file) {
  return {
    input,
    onLog: failOnWarning,
    plugins: [
      typescript({ sourceMap: false }),
      terser({ ecma: 2020, module: false, toplevel: true, compress: { passes: 3 } }),
      reportSize(file),
    ],
    output: { file, format: 'iife' },
  };
}

const framePage = smallScript('src/frame-page.ts', 'dist/frame-page.min.js');
const frameHost = smallScript('src/frame-host.ts', 'dist/factlet-frame.min.js');

export default [npm, node, scriptTag, framePage, frameHost];
