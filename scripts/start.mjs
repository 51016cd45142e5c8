import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import {
  buildForSite,
  isReferenceStale,
  isSiteStale,
  isStale,
  writeReference,
  writeSite,
} from './start/build-for-site.mjs';
import { watchFolders } from './start/watch-folders.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const firstPort = Number(process.env.PORT) || 8000;
/** Folders of which the site is made, and what the building itself writes into them. */
const folders = ['src', 'looks', 'demo', 'docs'];
const written = ['demo/desk/built'];

// npm runs scripts in the package's folder; a file is named from where the user is.
const [name] = process.argv.slice(2);
const file = name && resolve(process.env.INIT_CWD ?? '.', name);

if (file) readArticle(file);
try {
  if (isStale()) {
    console.log('Building what the site loads:');
    await buildForSite();
  }
  if (isSiteStale()) {
    console.log('Writing the site:');
    await writeSite();
  }
} catch (error) {
  console.error(`${error.message}\nThe build failed.`);
  process.exit(1);
}
const port = await listen(serveSite('site'), firstPort);
const address = `http://localhost:${port}/`;
console.log(`Factlet: ${address}`);
if (file) console.log(`${name} on the desk: ${address}desk/?open`);
console.log('Changes of src, demo, docs and looks are built while this runs. Press Ctrl-C to stop.');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

let building = Promise.resolve(isReferenceStale() && finishSite());
watchFolders(folders, written, (paths) => {
  building = building.then(() => rebuild(paths));
});

async function rebuild(paths) {
  console.log(`Changed: ${paths.join(', ')}`);
  try {
    if (paths.some((path) => /^(?:src|looks|demo\/(?:bundle|desk))\b/.test(path))) await buildForSite();
    await writeSite();
    console.log('Reload the page to see it.');
  } catch (error) {
    console.error(`${error.message}\nNothing was changed on the site.`);
  }
  await finishSite();
}

/** Writes the reference, which nobody has to wait for. */
async function finishSite() {
  try {
    await writeReference();
    console.log('The site is complete.');
  } catch (error) {
    console.error(`${error.message}\nThe site has no reference.`);
  }
}

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

function serveSite(folder) {
  const serve = sirv(folder, { dev: true });
  return createServer((request, response) => {
    const isArticle = file && request.url === '/desk/opened';
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
