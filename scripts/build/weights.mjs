import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const FILE = 'dist/weights.json';

/** Measures text or bytes: bytes as they are, with gzip at level 9 and with brotli at level 11. */
export function weigh(content) {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** Keeps in dist/weights.json what a script for pages weighs. */
export function weighScript(name) {
  return { name: 'weigh-script', writeBundle: () => keep({ [name]: weigh(readFileSync(`dist/${name}`)) }) };
}

/**
 * Keeps there what each import adds to a page, as a bundler makes it: minified, with Lit, without anything else of the package. An import
 * is a module ("factlet/define") or one name of it ("{ toHtml } from factlet/formats").
 */
export function weighImports(names) {
  return {
    name: 'weigh-imports',
    async writeBundle() {
      for (const name of names) keep({ [name]: weigh(await bundle(name)) });
    },
  };
}

async function bundle(name) {
  const [what, module = what] = name.split(' from ');
  const names = what === module ? '*' : what;
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from '${module}';`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].contents;
}

function keep(weights) {
  const known = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  writeFileSync(FILE, `${JSON.stringify({ ...known, ...weights }, null, 2)}\n`);
}
