import { readFile, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const folder = 'node_modules/.cache/factlet/browser-tests';

/**
 * Bundles the test files of each page, so that a page asks for some ten modules and not for three hundred: in Firefox, whose driver hears
 * of every request, that is most of a run. `pages` are names with files, `define` are names that esbuild replaces. Returns the path of
 * each page's bundle by its name.
 */
export async function bundleTests(pages, define) {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: [...pages.keys()].map((name) => ({ in: `page:${name}`, out: name })),
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
    plugins: [filesOfPages(pages), ownAddresses()],
    logLevel: 'warning',
  });
  return new Map([...pages.keys()].map((name) => [name, `${folder}/${name}.js`]));
}

/** Each page imports its files. */
function filesOfPages(pages) {
  return {
    name: 'files-of-pages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({
        path: path.slice('page:'.length),
        namespace: 'page',
      }));
      onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
        contents: pages
          .get(path)
          .map((file) => `import './${file}';`)
          .join('\n'),
        resolveDir: resolve('.'),
      }));
    },
  };
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
