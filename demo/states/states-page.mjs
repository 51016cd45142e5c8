import { writeLooksSwitch } from '../looks-switch.mjs';
import { escapeHtml, scriptJson, writeScript } from '../snippet.js';
import { writePage } from '../write-page.mjs';
import { groups } from './states.mjs';

const about = 'Every state of the three elements on one page: write a style sheet and see all of them in it.';
const note =
  'The publishers, people and most sources on this page are made up, to show how a page is laid out. demo/payloads/SOURCES.md says which.';

/** The page on which designers try a style sheet: all states, each look, light and dark, and a field for rules of their own. */
export function writeStatesPage() {
  const body = `<div class="intro">
<h1>All states</h1>
<p>Choose a look, write rules into the field, and see every state of the three elements in them at once. <a href="../guides/for-designers/">The guide for designers</a> explains the properties and parts.</p>
</div>
${writeScript('../dist/factlet.min.js', { quiet: true })}
<div class="tools">
${writeLooksSwitch('../dist/looks/')}
<label class="own" hidden>Your CSS
<textarea id="own-css" rows="5" spellcheck="false" autocomplete="off" placeholder="fact-summary { --fact-false: #d7263d; }"></textarea>
</label>
</div>
<nav class="plain" aria-label="On this page">
${groups.map(({ name }) => `<a href="#${idOf(name)}">${name}</a>`).join('\n')}
</nav>
${groups.map(writeGroup).join('\n')}`;
  return writePage({
    title: 'All states · Factlet',
    about,
    root: '../',
    part: 'gallery',
    head: `<link rel="stylesheet" href="states.css">
<script type="module" src="../looks-switch.js"></script>
<script type="module" src="own-css.js"></script>\n`,
    body,
    note,
  });
}

function writeGroup({ name, states }) {
  const id = idOf(name);
  return `<section class="apart" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<div class="all">
${states.map(writeState).join('\n')}
</div>
</section>`;
}

function writeState({
  name,
  tag = 'fact-summary',
  src,
  data,
  text,
  article = '',
  attributes = '',
  level = 4,
  isNarrow,
  isWide,
}) {
  const inside = src ? '' : `<script type="application/json">${data ? scriptJson(data) : text}</script>`;
  const from = src ? ` src="${src}"` : '';
  return `<section${isNarrow ? ' class="narrow"' : isWide ? ' class="wide-state"' : ''}>
<h3>${escapeHtml(name)}</h3>
<${tag}${from}${attributes} heading-level="${level}">${inside}${article}</${tag}>
</section>`;
}

function idOf(name) {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
