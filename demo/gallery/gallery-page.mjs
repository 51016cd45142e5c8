import { escapeHtml } from '../snippet.js';
import { realSources, writePage } from '../write-page.mjs';

const about =
  'Sample fact checks at work, pages on citations and sources, ready looks, and every state of the widget.';

/** The way to all pages that show Factlet at work: the samples, the citations, the looks and the states. */
export function writeGalleryPage(samples, citationPages, looks, states) {
  const body = `<div class="intro">
<h1>Gallery</h1>
<p>Each page is plain HTML with one script. What was pasted into it stands at its end.</p>
</div>
<section aria-labelledby="samples">
<h2 id="samples">Sample fact checks</h2>
<div class="teasers">
${samples.map(writeTeaser).join('\n')}
</div>
</section>
<section class="apart">
<h2 id="citations">Citations and sources</h2>
<p class="plain">Many sources, broken ones, and two lists on one page. The sources of these pages are made up.</p>
${writeLinks(citationPages.map(({ name, shows, about: words }) => [`../${name}/`, shows, words]))}
</section>
<section class="apart">
<h2 id="looks">Looks</h2>
<p class="plain">A fact check takes font and colours of the page around it. Two ready looks are small style sheets of custom properties.</p>
${writeLinks([
  ...looks.map(({ name, shows, about: words }) => [`../looks/${name}/`, shows, words]),
  [
    '../theme/',
    'A look of your own',
    'every property with a field of its own, the contrast beside each colour, and the CSS to copy.',
  ],
])}
</section>
<section class="apart">
<h2 id="states">States</h2>
<p class="plain">What stands in a page while there is no fact check, not yet, or only a part of one.</p>
${writeLinks(states.map(({ file, title, about: words }) => [`../pages/${file}`, title, words]))}
</section>`;
  return writePage({
    title: 'Gallery · Factlet',
    about,
    root: '../',
    part: 'gallery',
    body,
    note: realSources,
  });
}

function writeLinks(links) {
  const items = links.map(
    ([href, words, more]) => `<li><a href="${href}">${escapeHtml(words)}</a>: ${escapeHtml(more)}</li>`,
  );
  return `<ul class="links">
${items.join('\n')}
</ul>`;
}

function writeTeaser({ name, shows, factCheck }) {
  const { title, lang, dir, claims } = factCheck;
  const language = [lang && ` lang="${lang}"`, dir && ` dir="${dir}"`].filter(Boolean).join('');
  const labels = claims.flatMap(({ verdicts }) => verdicts.map(({ label }) => label));
  const [only] = labels.length === 1 ? labels : [];
  return `<div class="teaser">
<h3><a href="../${name}/"${language}>${escapeHtml(title)}</a></h3>
<p>${escapeHtml(shows)}${only ? `: ${escapeHtml(only)}` : ''}</p>
</div>`;
}
