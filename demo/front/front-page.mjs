import { readFileSync } from 'node:fs';
import { sizes } from '../../scripts/build/report-size.mjs';
import { escapeHtml } from '../snippet.js';
import { realSources, writePage } from '../write-page.mjs';
import { writeLooksSwitch } from '../looks-switch.mjs';
import { doors } from './doors.mjs';
import { makeShow } from './show.mjs';
import { writeWeights } from './weights.mjs';

const root = new URL('../../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const about =
  'One script and one tag put a fact check, its verdicts and the sources behind every citation mark into any page.';

const promise =
  'Paste your article on the desk, see what readers will see, and copy what your publishing system takes.';

/** The script as the front page offers it: under a name with its exact version, with its hash and its size. */
export function readScript() {
  const { version } = readJson('package.json');
  const file = new URL('dist/factlet.min.js', root);
  return {
    version,
    file,
    path: `assets/factlet-${version}.min.js`,
    integrity: readJson('dist/integrity.json')['factlet.min.js'],
    kilobytes: Math.round(sizes(file).brotli / 1000),
  };
}

/** The front page: three kinds of fact check at work, in each look; what is pasted for one; and a way on for each who comes. */
export function writeFrontPage(samples) {
  const { path, integrity, version, kilobytes } = readScript();
  const script = `<script async src="${path}"
  integrity="${integrity}"></script>`;
  const { tag, html } = makeShow(samples);
  const body = `<div class="opening">
<h1>Fact checks that readers can follow to their sources</h1>
<p class="lead">${escapeHtml(promise)}</p>
<p class="ways"><a class="main" href="desk/">Open the desk</a> <a href="#paste">See what you paste</a></p>
</div>
${writeLooksSwitch('dist/looks/')}
<div class="show">
${html}
</div>
<div class="how">
<section aria-labelledby="paste">
<h2 id="paste">Paste this</h2>
<p>One script for the page, one tag for each fact check. Your own HTML inside the tag is for readers without JavaScript, feeds and search engines.</p>
<p class="plain"><a href="${path}" download>Download the script</a> (version ${version}, ${kilobytes} kB compressed) and serve it from your own host.</p>
</section>
<figure class="code">
<figcaption>HTML</figcaption>
<pre>${escapeHtml(`${script}\n\n${tag}`)}</pre>
<button type="button" data-copy hidden>Copy</button><span class="copied" role="status"></span>
</figure>
</div>
<div class="doors">
${doors.map(writeDoor).join('\n')}
</div>
<section class="apart" aria-labelledby="promises">
<h2 id="promises">What it does and does not do</h2>
<ul class="promises">
<li><b>Nobody is tracked.</b> No account, no cookie, no storage, no request but the one for the fact check itself.</li>
<li><b>Nothing is computed.</b> Verdicts are the reviewers’ own words.</li>
<li><b>Nothing breaks.</b> Your own HTML stays in view until the fact check is ready, and wherever scripts do not run.</li>
</ul>
<p class="plain"><a href="guides/what-it-does/">All of it on one page to print</a></p>
</section>
<section class="apart" aria-labelledby="weight">
<h2 id="weight">What it weighs</h2>
<p>Measured when this was built: the script as it is served, an import as a bundler makes it, minified and with Lit.</p>
${writeWeights()}
</section>
<section class="apart" aria-labelledby="samples">
<h2 id="samples">Sample fact checks</h2>
<p>In <a href="gallery/">the gallery</a>: a corrected check, one in Arabic, one with forty sources, every look and every state.</p>
</section>`;
  const head = `<link rel="stylesheet" href="front/front.css">
${script}
<script type="module" src="looks-switch.js"></script>
<script type="module" src="copy-buttons.js"></script>\n`;
  return writePage({
    title: 'Factlet: fact checks that readers can follow to their sources',
    about,
    root: './',
    head,
    body,
    note: realSources,
  });
}

function writeDoor({ name, about: words, links }) {
  const items = links.map(([href, label]) => `<li><a href="${href}">${escapeHtml(label)}</a></li>`);
  return `<section aria-labelledby="door-${name}">
<h2 id="door-${name}">For ${name}</h2>
<p>${escapeHtml(words)}</p>
<ul>
${items.join('\n')}
</ul>
</section>`;
}
