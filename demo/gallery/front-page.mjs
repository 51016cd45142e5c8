import { toHtml } from '../../dist/formats.js';
import { escapeHtml, writeSnippet } from '../snippet.js';
import { writePage } from './page.mjs';

/** The front page: a fact check at once, and the way to the others, to the citations, to the looks, to the states and to the playground. */
export function writeFrontPage(samples, citationPages, looks, states) {
  const lead = samples.find(({ name }) => name === 'one-claim');
  const paste = writeSnippet({
    script: 'dist/factlet.min.js',
    src: 'one-claim/one-claim.json',
    article: toHtml(lead.factCheck),
  });
  const body = `<div class="intro">
<h1>Fact checks that readers can follow to their sources</h1>
<p>Each page below is plain HTML with one script. <a href="playground/">Try it with an article of your own.</a></p>
</div>
<div class="front">
<nav aria-labelledby="samples">
<h2 id="samples">Sample fact checks</h2>
${samples.map(writeTeaser).join('\n')}
</nav>
${paste}
</div>
<section class="apart">
<h2 id="citations">Citations and sources</h2>
<p class="plain">Many sources, broken ones, and two lists on one page. The sources of these pages are made up.</p>
<ul>
${citationPages.map(({ name, shows, about }) => `<li><a href="${name}/">${escapeHtml(shows)}</a>: ${escapeHtml(about)}</li>`).join('\n')}
</ul>
</section>
<section class="apart">
<h2 id="looks">Looks</h2>
<p class="plain">A fact check takes font and colours of the page around it. Two ready looks are small style sheets of custom properties.</p>
<ul>
${looks.map(({ name, shows, about }) => `<li><a href="looks/${name}/">${escapeHtml(shows)}</a>: ${escapeHtml(about)}</li>`).join('\n')}
<li><a href="theme/">A look of your own</a>: every property with a field of its own, the contrast beside each colour, and the CSS to copy.</li>
</ul>
</section>
<section class="apart">
<h2 id="states">States</h2>
<p class="plain">What stands in a page while there is no fact check, not yet, or only a part of one.</p>
<ul>
${states.map(({ file, title, about }) => `<li><a href="pages/${file}">${escapeHtml(title)}</a>: ${escapeHtml(about)}</li>`).join('\n')}
</ul>
</section>`;
  return writePage({ title: 'Factlet', root: './', body });
}

function writeTeaser({ name, shows, factCheck }) {
  const { title, lang, dir, claims } = factCheck;
  const language = [lang && ` lang="${lang}"`, dir && ` dir="${dir}"`].filter(Boolean).join('');
  const labels = claims.flatMap(({ verdicts }) => verdicts.map(({ label }) => label));
  const [only] = labels.length === 1 ? labels : [];
  return `<div class="teaser">
<h3><a href="${name}/"${language}>${escapeHtml(title)}</a></h3>
<p>${escapeHtml(shows)}${only ? `: ${escapeHtml(only)}` : ''}</p>
</div>`;
}
