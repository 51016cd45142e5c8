import { readFile, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const folder = 'node_modules/.cache/factlet/browser-tests';

/**
 * Bundles test files, so that a page asks for some thirty modules and not for three hundred: in Firefox, whose driver hears of every
 * request, that is most of a run. `define` are names that esbuild replaces. Returns the path of each file's bundle.
 */
export async function bundleTests(files, define) {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: files,
    outbase: '.',
    outdir: folder,
    bundle: true,
    splitting: true,
    // package.json names the built files that have side effects, not the sources.
    ignoreAnnotations: true,
    chunkNames: 'shared/[hash]',
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    // Web Test Runner's own modules, which it serves.
    external: ['/__web-dev-server__*'],
    sourcemap: 'linked',
    define,
    plugins: [ownAddresses()],
    logLevel: 'warning',
  });
  return new Map(files.map((file) => [file, `${folder}/${file.replace(/\.ts$/, '.js')}`]));
}

/** `import.meta.url` stays the address of the file that says it. */
function ownAddresses() {
  return {
    name: 'own-addresses',
    setup({ onLoad }) {
      onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const address = `new URL('/${relative(resolve('.'), path)}', location.href).href`;
        return { contents: text.replaceAll('import.meta.url', address), loader: 'ts' };
      });
    },
  };
}
