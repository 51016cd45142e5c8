import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { bundleDesk } from '../../demo/bundle/bundle-desk.mjs';
import { frameHost, framePage, scriptTag } from '../../rollup.config.mjs';

const sources = [
  'src',
  'looks',
  'scripts/build',
  'demo/bundle',
  'demo/desk',
  'rollup.config.mjs',
  'package.json',
];
/** What a build leaves behind. */
const results = ['dist/factlet.min.js', 'dist/factlet-frame.min.js', 'demo/desk/built/desk.js'];
/** What the site is made of besides, and the file that is written when all of its pages but the reference are. */
const siteSources = [
  'demo',
  'docs',
  'looks',
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'custom-elements.json',
  'llms.txt',
];
const lastOfSite = 'site/licence.txt';
/** What the reference is read from, and the file of it that is written last. */
const declarations = ['dist/schema.json', 'dist/types/index.d.ts'];
const lastOfReference = 'site/reference/search.json';
const caches = new Map();

/** Says whether anything that the pages of the site load is missing or older than its source. */
export function isStale() {
  return isOlder(results, sources);
}

/** Says whether the site without its reference is missing or older than what it is made of. */
export function isSiteStale() {
  return isOlder([lastOfSite], [...siteSources, ...results]);
}

/** Says whether the reference is missing or older than the pages around it or the source that it describes. */
export function isReferenceStale() {
  return isOlder(declarations, ['src']) || isOlder([lastOfReference], [lastOfSite, ...declarations]);
}

function isOlder(made, from) {
  const oldest = Math.min(...made.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
  return oldest === 0 || from.some((path) => newest(path) > oldest);
}

/** Builds what the pages of the site load; neither the npm build nor the Node build. */
export async function buildForSite() {
  cpSync('looks', 'dist/looks', { recursive: true });
  await step('the script for pages', () => bundle(scriptTag));
  await step('the scripts for frames', async () => {
    await bundle(framePage);
    await bundle(frameHost);
  });
  await step('the desk', bundleDesk);
}

/** Writes the pages of the site but the reference, in a process of its own, so that changes of the modules that write them are seen. */
export function writeSite() {
  return run('the pages of the site', ['--import', 'tsx', 'demo/build-site.mjs', '--without-reference']);
}

/** Writes the reference into the site, and before it the declarations that it is read from, where the source is newer. */
export async function writeReference() {
  if (isOlder(declarations, ['src'])) {
    await run('the type declarations', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
    const schema = ['scripts/generate.mjs', '--check', '--schema', 'dist/schema.json'];
    await run('the JSON Schema', ['--import', 'tsx', ...schema]);
  }
  await run('the reference', ['--import', 'tsx', 'demo/build-site.mjs', '--reference']);
}

async function bundle(options) {
  const build = await rollup({ ...options, cache: caches.get(options) });
  caches.set(options, build.cache);
  await build.write(options.output);
  await build.close();
}

async function step(name, work) {
  const start = Date.now();
  await work();
  console.log(`  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

function run(name, parameters) {
  return step(name, async () => {
    const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
    const status = await new Promise((settle) => child.on('close', settle));
    if (status !== 0) throw new Error(`${name} could not be written.`);
  });
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  // What a build writes is no source of it.
  const names = readdirSync(path).filter((name) => name !== 'built');
  return Math.max(0, ...names.map((name) => newest(join(path, name))));
}
