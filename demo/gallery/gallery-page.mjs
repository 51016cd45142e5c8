import { readFileSync } from 'node:fs';
import { escapeHtml, writeScript } from '../snippet.js';
import { realSources, writePage } from '../write-page.mjs';
import { writeMiniature, writeMiniTag } from './miniature.mjs';

const about =
  'Sample fact checks at work, in every look and state, each with the HTML that was pasted for it.';
/** States that are worth a picture: in the others there is little or nothing to see. */
const seen = new Set(['ready.html', 'pictures-and-tables.html', 'partial.html']);

/** The way to all pages that show Factlet at work, each as a live miniature: samples, looks, citations and states. */
export function writeGalleryPage(samples, citationPages, looks, states) {
  const unseen = states.filter(({ file }) => !seen.has(file));
  const body = `<div class="intro">
<h1>Gallery</h1>
<p>Open a fact check to read it, and to copy the HTML that was pasted for it.</p>
</div>
${writeScript('../dist/factlet.min.js', { quiet: true })}
<section aria-labelledby="samples">
<h2 id="samples">Sample fact checks</h2>
${writeList(samples.map(writeSample))}
</section>
<section class="apart">
<h2 id="looks">Looks</h2>
${writeList(looks.map((look) => writeLook(look)))}
<p class="plain"><a href="../theme/">A look of your own</a>: every property with a field of its own, the contrast beside each colour, and the CSS to copy.</p>
</section>
<section class="apart">
<h2 id="citations">Citations, sources and verdicts</h2>
<p class="plain">The sources of these pages are made up.</p>
${writeList(citationPages.map(writeCitations))}
</section>
<section class="apart">
<h2 id="states">States</h2>
<p class="plain"><a href="../states/">All states on one page</a>, to try a style sheet on.</p>
${writeList(states.filter(({ file }) => seen.has(file)).map(writeState))}
${writeLinks(unseen.map(({ file, title, about: words }) => [`../pages/${file}`, title, words]))}
</section>`;
  return writePage({
    title: 'Gallery · Factlet',
    about,
    root: '../',
    part: 'gallery',
    head: '<link rel="stylesheet" href="gallery.css">\n<link rel="stylesheet" href="looks.css">\n',
    body,
    note: realSources,
  });
}

function writeList(miniatures) {
  return `<ul class="minis">
${miniatures.join('\n')}
</ul>`;
}

function writeSample({ name, shows, factCheck: { title, lang, dir } }) {
  const language = [lang && ` lang="${lang}"`, dir && ` dir="${dir}"`].filter(Boolean).join('');
  const tag = writeMiniTag(`../${name}/${name}.json`);
  return writeMiniature({ href: `../${name}/`, words: title, about: shows, tag, language });
}

function writeLook({ name, shows, about: words }) {
  const tag = writeMiniTag('../one-claim/one-claim.json');
  return writeMiniature({ href: `../looks/${name}/`, words: shows, about: sentence(words), tag, look: name });
}

function writeCitations({ name, shows, about: words, checks: [{ id }] }) {
  const src = `../${name}/${id}.json`;
  const tag = name === 'forty-sources' ? writeMiniTag(src, '', 'source-list') : writeMiniTag(src);
  return writeMiniature({ href: `../${name}/`, words: shows, about: words, tag });
}

function writeState({ file, title, about: words }) {
  const page = readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');
  const [tag] = /<fact-summary[^]*?<\/fact-summary>/.exec(page);
  return writeMiniature({ href: `../pages/${file}`, words: title, about: words, tag });
}

function writeLinks(links) {
  const items = links.map(
    ([href, words, more]) => `<li><a href="${href}">${escapeHtml(words)}</a>: ${escapeHtml(more)}</li>`,
  );
  return `<ul class="links">
${items.join('\n')}
</ul>`;
}

function sentence(words) {
  return words[0].toUpperCase() + words.slice(1);
}
