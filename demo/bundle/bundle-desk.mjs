import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, formatMessages } from 'esbuild';
import { writeNotices } from '../../scripts/build/notices-file.mjs';

const folder = 'demo/desk/built';

/** Gives the version of the package to whoever imports `factlet:version`. */
const version = {
  name: 'version',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^factlet:version$/ }, ({ path }) => ({ path, namespace: 'version' }));
    onLoad({ filter: /.*/, namespace: 'version' }, () => {
      const { version: number } = JSON.parse(readFileSync('package.json', 'utf8'));
      return { contents: `export const version = '${number}';` };
    });
  },
};

/**
 * Builds the parts of the site that are made of modules of the package and of others': the desk, and the functions alone
 * for pages that run examples. None of it is in the package. A warning is a mistake that nobody reads: it ends the build.
 */
export async function bundleDesk() {
  rmSync(folder, { recursive: true, force: true });
  const { metafile, warnings } = await build({
    entryPoints: {
      desk: 'demo/desk/main.ts',
      functions: 'demo/reference/functions.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    plugins: [version],
  });
  if (warnings.length > 0) throw new Error((await formatMessages(warnings, { kind: 'warning' })).join('\n'));
  const modules = Object.keys(metafile.inputs).map((path) => resolve(path));
  writeFileSync(`${folder}/THIRD-PARTY-NOTICES.txt`, writeNotices(modules));
  copyFileSync('docs/examples/fact-check.txt', `${folder}/example.txt`);
}

if (process.argv[1] === import.meta.filename) await bundleDesk();
