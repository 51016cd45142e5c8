import { chmodSync, readdirSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { globSync } from 'tinyglobby';
import { billOfMaterials } from './scripts/build/bill-of-materials.mjs';
import { copyFiles } from './scripts/build/copy-files.mjs';
import { declarations } from './scripts/build/declarations.mjs';
import { entries, nodeEntries, typeEntries } from './scripts/build/doors.mjs';
import { dropUnusedDeclarations } from './scripts/build/drop-unused-declarations.mjs';
import { editorFiles } from './scripts/build/editor-files.mjs';
import { integrity } from './scripts/build/integrity.mjs';
import { licenceComment, thirdPartyNotices } from './scripts/build/licence-notices.mjs';
import { minifyDependencies } from './scripts/build/minify-dependencies.mjs';
import { minifyStyles } from './scripts/build/minify-styles.mjs';
import { noticesFile } from './scripts/build/notices-file.mjs';
import { litScope } from './scripts/build/lit-scope.mjs';
import { localeScripts } from './scripts/build/locale-scripts.mjs';
import { onlyReactiveElement } from './scripts/build/only-reactive-element.mjs';
import { reportSize } from './scripts/build/report-size.mjs';
import { startQuietly } from './scripts/build/start-quietly.mjs';
import { transpile } from './scripts/build/transpile.mjs';
import { weighImports, weighScript } from './scripts/build/weights.mjs';

const script = 'dist/factlet.min.js';
const bill = 'dist/factlet.cdx.json';

/** A warning is a mistake that nobody reads: it ends the build. */
function failOnWarning(level, log, handle) {
  if (level !== 'warn') return handle(level, log);
  const place = log.loc ? ` (${log.loc.file}:${log.loc.line})` : '';
  return handle('error', `${log.code ?? ''} ${log.message}${place}`);
}

/**
 * The entry points of the npm package, for pages and for Node, with their type declarations. It is built first: it empties dist.
 * What both need is in chunks that they share; what is for Node alone is in dist/node.
 * @type {import('rollup').RollupOptions}
 */
export const npm = {
  input: { ...entries(), ...nodeEntries() },
  // Whatever else Node's modules need is within: an installed package has two dependencies.
  external: /^(?:lit|zod)(?:\/|$)|^node:/,
  onLog: failOnWarning,
  plugins: [
    { name: 'clean', buildStart: () => rmSync('dist', { recursive: true, force: true }) },
    // The list of modules with effects in our package.json is of what is built, not of what it is built from.
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true, ignoreSideEffectsForRoot: true }),
    commonjs(),
    minifyDependencies(),
    transpile(),
    minifyStyles(),
    noticesFile('node/THIRD-PARTY-NOTICES.txt'),
    billOfMaterials(bill),
    { name: 'make-executable', writeBundle: () => chmodSync('dist/node/cli.js', 0o755) },
    declarations('tsconfig.build.json'),
    editorFiles('dist', 'custom-elements.json'),
    dropUnusedDeclarations('dist/types', typeEntries()),
    copyFiles(
      readdirSync('looks').map((name) => `looks/${name}`),
      'dist/looks',
    ),
    weighImports([
      ...['define', 'fact-summary', 'claim-card', 'source-list'].map((name) => `factlet/${name}`),
      ...['fromPlainText', 'fromClaimReview', 'toHtml'].map((name) => `{ ${name} } from factlet/formats`),
      ...['formats', 'locales/fr'].map((name) => `factlet/${name}`),
    ]),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    // The modules are readable as they are, so that the package leaves the maps out, which are larger than all modules together.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: ({ moduleIds }) =>
      moduleIds.some((file) => /[\\/](?:node_modules|src[\\/]node)[\\/]/.test(file))
        ? 'node/chunks/[name].js'
        : 'chunks/[name].js',
    hoistTransitiveImports: false,
  },
};

/**
 * The script for pages, by itself and with each further language. It needs no other build before it.
 * @type {import('rollup').RollupOptions}
 */
export const scriptTag = {
  input: 'src/embed.ts',
  onLog: failOnWarning,
  plugins: [
    onlyReactiveElement(),
    nodeResolve({ browser: true }),
    transpile(),
    minifyStyles(),
    terser({
      ecma: 2022,
      module: false,
      toplevel: true,
      compress: { passes: 3 },
      // A page may say that it is in another encoding.
      format: { comments: /^!/, ascii_only: true },
    }),
    startQuietly(),
    reportSize(script),
    weighScript('factlet.min.js'),
    localeScripts(script),
    thirdPartyNotices('dist/THIRD-PARTY-NOTICES.txt'),
    billOfMaterials(bill),
    integrity('dist'),
  ],
  output: {
    file: script,
    format: 'iife',
    banner: ({ modules }) => licenceComment(Object.keys(modules)),
    // Inside the wrapper, so before Lit runs: a second copy must cost and change nothing.
    intro: `for (const own of ['', 'factlet-']) if ('factlet' in (customElements.get(own + 'fact-summary') ?? {})) return;${litScope}`,
  },
};

const plugin = 'dist/wordpress/factlet';

/**
 * The plugin for WordPress as it is uploaded: its few files, the script for pages, and the script of its editor.
 * @type {import('rollup').RollupOptions}
 */
export const wordPress = {
  input: 'integrations/wordpress/editor/main.js',
  onLog: failOnWarning,
  plugins: [
    nodeResolve({ browser: true }),
    transpile(),
    terser({ ecma: 2020, module: false, toplevel: true, format: { comments: /^!/ } }),
    copyFiles(
      [
        ...['factlet.php', 'uninstall.php', 'block.json', 'readme.txt'].map(
          (name) => `integrations/wordpress/${name}`,
        ),
        script,
        'LICENSE',
        'dist/THIRD-PARTY-NOTICES.txt',
      ],
      plugin,
    ),
    copyFiles(
      ['settings.php', 'read-article.php', 'claim-review.php'].map(
        (name) => `integrations/wordpress/includes/${name}`,
      ),
      `${plugin}/includes`,
    ),
    // The words that the script for pages loads by the language of a post.
    copyFiles(() => globSync('dist/factlet.*.json', { ignore: 'dist/factlet.cdx.json' }), plugin),
    reportSize(`${plugin}/editor.min.js`),
  ],
  output: {
    file: `${plugin}/editor.min.js`,
    format: 'iife',
    banner: ({ modules }) => licenceComment(Object.keys(modules)),
  },
};

/** A small script without any dependency. */
function smallScript(input, file) {
  return {
    input,
    onLog: failOnWarning,
    plugins: [
      transpile(),
      terser({ ecma: 2020, module: false, toplevel: true, compress: { passes: 3 } }),
      reportSize(file),
      integrity('dist'),
    ],
    output: { file, format: 'iife' },
  };
}

/** The script of a page that is shown in an iframe. */
export const framePage = smallScript('src/frame-page.ts', 'dist/frame-page.min.js');
/** The script of the page around that iframe. */
export const frameHost = smallScript('src/frame-host.ts', 'dist/factlet-frame.min.js');

export default [npm, scriptTag, wordPress, framePage, frameHost];
