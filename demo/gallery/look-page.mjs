import { toHtml } from '../../src/formats.js';
import { escapeHtml, writeScript, writeTag } from '../snippet.js';
import { realSources, writePage } from '../write-page.mjs';
import { readLook } from './looks.mjs';
import { writePasted } from './sample-page.mjs';

const shown = ['one-claim', 'several-claims'];

/** The page of a ready look: sample fact checks in it, comfortable and compact, and its style sheet to read and copy. */
export function writeLookPage({ name, shows, about }, samples) {
  const [first, second] = shown.map((own) => samples.find((sample) => sample.name === own));
  const link = `<link rel="stylesheet" href="../../dist/looks/${name}.css">`;
  const body = `<div class="intro">
<h1>${escapeHtml(shows)}</h1>
<p class="plain">The same fact checks as in the gallery: ${escapeHtml(about)} <a href="../../theme/">Change it into one of your own.</a></p>
</div>
${writeScript('../../dist/factlet.min.js')}
${writeSample(first)}
<section class="apart">
<h2>Compact, one claim by itself</h2>
<claim-card src="../../${second.name}/${second.name}.json" claim="4" density="compact" heading-level="3"></claim-card>
</section>
<section class="apart">
<h2>How it is done</h2>
<p>One line in the page: <code>${escapeHtml(link)}</code></p>
${writePasted('The style sheet', readLook(name), 'Style sheet')}
</section>`;
  const head = `${link}\n<script type="module" src="../../copy-buttons.js"></script>\n`;
  return writePage({
    title: `${shows} · Factlet`,
    about,
    root: '../../',
    part: 'gallery',
    head,
    body,
    layout: 'column',
    note: realSources,
  });
}

function writeSample({ name, factCheck }) {
  return writeTag({ src: `../../${name}/${name}.json`, article: toHtml(factCheck), attributes: '' });
}
