import { toHtml } from '../../src/formats.js';
import { escapeHtml, writeSnippet } from '../snippet.js';
import { realSources, writePage } from '../write-page.mjs';

/** The HTML that a publisher pastes to show a sample, seen from a page in a folder of the site. */
export function writePaste({ name, factCheck, hasList }) {
  const paste = writeSnippet({
    script: '../dist/factlet.min.js',
    src: `${name}.json`,
    article: toHtml(factCheck),
    attributes: hasList ? ' id="check"' : '',
  });
  return hasList ? `${paste}\n<source-list for="check"></source-list>` : paste;
}

/** The page of a sample: the pasted HTML at work, and the same HTML to read and copy. */
export function writeSamplePage(sample) {
  const { name, shows, about, hasList, card, factCheck } = sample;
  const paste = writePaste(sample);
  const body = `<div class="intro">
<h1>${escapeHtml(shows)}</h1>
<p class="plain">${escapeHtml(about)}</p>
</div>
${hasList ? `<div class="beside">\n${paste}\n</div>` : paste}
${card ? writeCard(name, factCheck, card) : ''}<section class="apart">
<h2>How it is done</h2>
<p><a href="${name}.json">The data of this fact check</a> (JSON). Without JavaScript, in feeds and in search engines, the article inside the tag is what is read.</p>
${writePasted('The HTML that was pasted into this page', paste)}
</section>`;
  const head =
    '<link rel="stylesheet" href="../gallery/samples.css">\n<script type="module" src="../copy-buttons.js"></script>\n';
  return writePage({
    title: `${shows} · Factlet`,
    about,
    root: '../',
    part: 'gallery',
    head,
    body,
    layout: hasList ? '' : 'column',
    note: realSources,
  });
}

/** HTML to read and to copy, folded under its summary. */
export function writePasted(summary, html, label = 'Pasted HTML') {
  return `<details>
<summary>${summary}</summary>
<pre tabindex="0" role="region" aria-label="${label}">${escapeHtml(html)}</pre>
<button type="button" data-copy hidden>Copy</button><span class="copied" role="status"></span>
</details>`;
}

function writeCard(name, { claims }, position) {
  const { text, verdicts } = claims[position - 1];
  const tag = `<claim-card src="${name}.json" claim="${position}">
<blockquote><p>${escapeHtml(text)}</p></blockquote>
<p>${verdicts.map(({ label }) => `<strong>${escapeHtml(label)}</strong>`).join(', ')}</p>
</claim-card>`;
  return `<section class="apart">
<h2>One claim by itself</h2>
<p class="plain">A card for use in the middle of another article, with the sources behind this one claim.</p>
${tag}
${writePasted('The HTML of this card', tag, 'HTML of the card')}
</section>
`;
}
