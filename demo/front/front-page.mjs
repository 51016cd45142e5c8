import { readFileSync } from 'node:fs';
import { sizes } from '../../scripts/build/report-size.mjs';
import { escapeHtml } from '../snippet.js';
import { realSources, writePage } from '../write-page.mjs';
import { doors } from './doors.mjs';

const root = new URL('../../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const about =
  'One script and one tag put a fact check, its verdicts and the sources behind every citation mark into any page.';

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

/** The front page: what Factlet is, a fact check at work, what was pasted for it, and a door for each who comes. */
export function writeFrontPage(samples) {
  const lead = samples.find(({ name }) => name === 'one-claim');
  const { path, integrity, version, kilobytes } = readScript();
  const script = `<script async src="${path}"
  integrity="${integrity}"></script>`;
  const tag = `<fact-summary src="one-claim/one-claim.json" view="brief">
  ${writeFallback(lead)}
</fact-summary>`;
  const body = `<div class="opening">
<h1>Fact checks that readers can follow to their sources</h1>
<p class="lead">${escapeHtml(about)} No account, no cookie, no tracking.</p>
</div>
<div class="front">
<div class="live">
${tag}
</div>
<section class="paste" aria-labelledby="paste">
<h2 id="paste">Paste this</h2>
<pre>${escapeHtml(`${script}\n\n${tag}`)}</pre>
<button type="button" data-copy hidden>Copy</button><span class="copied" role="status"></span>
<p class="plain"><a href="${path}" download>Download the script</a>, version ${version}, ${kilobytes} kB compressed, and serve it from your own host. Your own HTML inside the tag is for readers without JavaScript, feeds and search engines.</p>
</section>
</div>
<div class="doors">
${doors.map(writeDoor).join('\n')}
</div>
<section class="apart" aria-labelledby="promises">
<h2 id="promises">What it does and does not do</h2>
<ul class="promises">
<li><b>Nobody is tracked.</b> No cookie, no storage, no tracking, no request but the one for the fact check itself.</li>
<li><b>Nothing is computed.</b> Verdicts are the reviewers’ own words. A citation without a described source says so.</li>
<li><b>Nothing breaks.</b> Your own HTML stays in view until the fact check is ready, and wherever scripts do not run.</li>
</ul>
<p class="plain"><a href="guides/what-it-does/">All of it on one page to print</a>, with the lines for your content security policy.</p>
</section>
<section class="apart" aria-labelledby="samples">
<h2 id="samples">Sample fact checks</h2>
<p class="samples">${samples.map(writeSample).join(' · ')}</p>
<p class="plain"><a href="gallery/">The gallery</a> also shows citations that went wrong, ready looks, and every state.</p>
</section>`;
  const head = `<link rel="stylesheet" href="front/front.css">
${script}
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

/** The publisher's own HTML inside the tag: the claim, its verdict and the way to the whole article. */
function writeFallback({ name, factCheck: { claims } }) {
  const [{ text, verdicts }] = claims;
  return `<p>${escapeHtml(text)} <b>${escapeHtml(verdicts[0].label)}.</b> <a href="${name}/">Read the fact check.</a></p>`;
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

function writeSample({ name, factCheck: { title, lang, dir } }) {
  const language = `${lang ? ` lang="${lang}"` : ''}${dir ? ` dir="${dir}"` : ''}`;
  return `<a href="${name}/"${language}>${escapeHtml(title)}</a>`;
}
