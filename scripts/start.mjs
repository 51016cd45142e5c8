import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

const root = resolve(import.meta.dirname, '..');
const firstPort = Number(process.env.PORT) || 8000;
const script = join(root, 'dist/factlet.min.js');
const bundle = join(root, 'demo/playground/built/reader.js');
const sources = ['src', 'looks', 'scripts/build', 'demo/bundle', 'rollup.config.mjs', 'package.json'];

// npm runs scripts in the package's folder; a file is named from where the user is.
const [name] = process.argv.slice(2);
const file = name && resolve(process.env.INIT_CWD ?? '.', name);

if (file) readArticle(file);
if (isStale()) build();
const { buildSite } = await import('../demo/build-site.mjs');
const site = serveSite(buildSite());
const port = await listen(site, firstPort);
const address = `http://localhost:${port}/`;
console.log(`Factlet: ${address}`);
if (file) console.log(`${name} in the playground: ${address}playground/?open`);
console.log('Press Ctrl-C to stop.');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

/** The text of the file to open; says so and stops where it cannot be read. */
function readArticle(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    const reasons = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    console.error(`Cannot open ${path}: ${reasons[error.code] ?? error.message}.`);
    process.exit(1);
  }
}

function isStale() {
  if (!existsSync(script) || !existsSync(bundle)) return true;
  const built = statSync(script).mtimeMs;
  return sources.some((path) => newest(join(root, path)) > built);
}

function newest(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  console.log('Building Factlet, which takes some seconds.');
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(command, [...before, 'run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: !npm && process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\nThe build failed.`);
  process.exit(1);
}

function serveSite(folder) {
  const serve = sirv(folder, { dev: true });
  return createServer((request, response) => {
    const isArticle = file && request.url === '/playground/opened';
    if (!isArticle) return serve(request, response);
    // Read again each time, so that reloading the page shows what was changed.
    const text = existsSync(file) ? readFileSync(file) : '';
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(text);
  });
}

/** Listens on the first free port from `from` up, for this machine only, and returns the port. */
async function listen(server, from) {
  for (let port = from; port < from + 100; port += 1) {
    const problem = await new Promise((settle) => {
      server.once('error', settle);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', settle);
        settle(undefined);
      });
    });
    if (!problem) return port;
    if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') throw problem;
  }
  console.error(`No port from ${from} to ${from + 99} is free.`);
  process.exit(1);
}
