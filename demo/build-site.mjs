import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readScript, writeFrontPage } from './front/front-page.mjs';
import { writeCitationPage } from './gallery/citation-page.mjs';
import { readCitationPages } from './gallery/citation-pages.mjs';
import { writeGalleryPage } from './gallery/gallery-page.mjs';
import { writeLookPage } from './gallery/look-page.mjs';
import { looks, writeScopedLooks } from './gallery/looks.mjs';
import { readSamples } from './gallery/samples.mjs';
import { writeSamplePage } from './gallery/sample-page.mjs';
import { readStates } from './gallery/states.mjs';
import { writeStatePage } from './gallery/state-page.mjs';
import { writeGuides } from './guides/guide-pages.mjs';
import { zipPlugin } from './desk/zip-plugin.mjs';
import { writeRedirect } from './write-redirect.mjs';
import { writeStatesPage } from './states/states-page.mjs';
import { writeReference } from './reference/reference-pages.mjs';
import { writePage } from './write-page.mjs';

const demo = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('..', import.meta.url));
const dist = join(repository, 'dist');
const site = join(repository, 'site');
/** Pages that need JavaScript, each with a folder of its own. */
const tools = [
  ['desk', 'Desk'],
  ['theme', 'A look of your own'],
];
const ownFiles = [
  'site.css',
  'controls.css',
  'paper.css',
  'text.css',
  'icon.svg',
  'make.js',
  'copy.js',
  'copy-buttons.js',
  'copy-text.js',
  'gallery/samples.css',
  'looks-switch.js',
  'gallery/gallery.css',
  'states/states.css',
  'states/own-css.js',
  'issues/issue-list.js',
  'issues/issues.css',
  'issues/issues.js',
  'issues/severity-icon.js',
  'snippet.js',
  'front/front.css',
  'reference/parts.js',
  'reference/picture.css',
  'reference/run-examples.js',
  'reference/run-issue-examples.js',
  ...['articles', 'calls', 'newsroom', 'output', 'payload', 'reviews'].map(
    (name) => `reference/issue-examples/${name}.js`,
  ),
  'reference/search.js',
];

/** What whoever uploads the folder has to know. */
const hosting = `This folder is a complete website with the desk at desk/. It needs no server program.

1. Upload all of it to any web host, into a folder of its own or to the top of a domain.
2. Serve it with https. Copying to the clipboard and the lock between two tabs need it.
3. Leave the security policy in the pages as it is, and do not add a stricter one.
4. Open desk/ in a browser. Drafts stay in the browser of the person who writes them: there is nothing to back up here.

To update, replace the whole folder. Drafts and the newsroom's details stay where they are, as long as the address stays the same.
`;

/** Writes the whole site, from what was built before, into a folder that any web server can serve. */
export function buildSite(folder = site) {
  buildPages(folder);
  buildReference(folder);
  return folder;
}

/** Writes the site without its reference, which alone needs the type declarations and the JSON Schema. */
function buildPages(folder) {
  const samples = readSamples();
  const citationPages = readCitationPages();
  const states = readStates();
  rmSync(folder, { recursive: true, force: true });
  const write = writerInto(folder);

  write('index.html', writeFrontPage(samples));
  write('gallery/index.html', writeGalleryPage(samples, citationPages, looks, states));
  write('gallery/looks.css', writeScopedLooks());
  write('states/index.html', writeStatesPage());
  for (const sample of samples) {
    write(`${sample.name}/index.html`, writeSamplePage(sample));
    write(`${sample.name}/${sample.name}.json`, sample.json);
  }
  for (const page of citationPages) {
    write(`${page.name}/index.html`, writeCitationPage(page));
    for (const { id, json } of page.checks) write(`${page.name}/${id}.json`, json);
  }
  cpSync(join(demo, 'pages'), join(folder, 'pages'), { recursive: true });
  const pictures = 'payloads/made-up/pictures.json';
  cpSync(join(demo, pictures), join(folder, pictures), { recursive: true });
  for (const { file } of states) write(`pages/${file}`, writeStatePage(file));
  for (const look of looks) write(`looks/${look.name}/index.html`, writeLookPage(look, samples));
  for (const [path, text] of writeGuides()) write(path, text);
  for (const [name, title] of tools) {
    const isBody = (path) => path.endsWith(`${name}.html`);
    cpSync(join(demo, name), join(folder, name), {
      recursive: true,
      // Of the desk its bundle and its styles: the modules are in the bundle.
      filter: (path) => !isBody(path) && !/desk\/(?:form|keep|out|views|words)$|\.(?:ts|mjs)$/.test(path),
    });
    write(`${name}/index.html`, writeTool(name, title));
  }
  // Where the snippet maker was before it became the desk.
  write('playground/index.html', writeRedirect('../desk/', 'The desk'));
  for (const file of ownFiles) cpSync(join(demo, file), join(folder, file));
  cpSync(dist, join(folder, 'dist'), { recursive: true, filter: (path) => !/\.map$|types$/.test(path) });
  const plugin = zipPlugin(join(dist, 'wordpress/factlet'));
  if (plugin) writeFileSync(join(folder, 'dist/factlet-wordpress.zip'), plugin);
  cpSync(join(repository, 'docs/pictures'), join(folder, 'guides/pictures'), { recursive: true });
  for (const file of ['custom-elements.json', 'llms.txt']) cpSync(join(repository, file), join(folder, file));
  write('hosting.txt', hosting);
  const script = readScript();
  cpSync(script.file, join(folder, script.path));
  // A file that is newer than its source says that the site is fresh, so it comes last.
  cpSync(join(repository, 'LICENSE'), join(folder, 'licence.txt'));
}

function buildReference(folder) {
  const write = writerInto(folder);
  cpSync(join(dist, 'schema.json'), join(folder, 'dist/schema.json'));
  for (const [path, text] of writeReference()) write(path, text);
}

function writerInto(folder) {
  return (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
}

function writeTool(name, title) {
  const isDesk = name === 'desk';
  const hasPlugin = zipPlugin(join(dist, 'wordpress/factlet')) !== undefined;
  const written = readFileSync(join(demo, `${name}/${name}.html`), 'utf8').trim();
  const body = isDesk && hasPlugin ? written.replace('id="desk"', 'id="desk" data-plugin') : written;
  // The desk lists the issues of what it shows itself, which may be in any language.
  const settings = isDesk ? ' data-quiet data-locales' : '';
  const head = [
    ...(isDesk ? ['<link rel="stylesheet" href="form.css">'] : []),
    `<link rel="stylesheet" href="${name}.css">`,
    `<script async src="../dist/factlet.min.js"${settings}></script>`,
    `<script type="module" src="${isDesk ? 'built/desk' : name}.js"></script>\n`,
  ].join('\n');
  const page = writePage({ title: `${title} · Factlet`, root: '../', part: name, head, body });
  // Lit writes its templates through a policy of its own; the desk asks the address that a person enters, and no other; its preview
  // loads a picture from anywhere once a person asks for it.
  return isDesk
    ? page
        .replace("connect-src 'self'", "connect-src 'self' https: http:")
        .replace("img-src 'self'", "img-src 'self' https: http:")
        .replace('trusted-types factlet', 'trusted-types factlet lit-html')
    : page;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [what] = process.argv.slice(2);
  if (what === '--without-reference') buildPages(site);
  else if (what === '--reference') buildReference(site);
  else console.log(buildSite(what));
}
