import { toHtml } from '../../src/formats.js';
import { escapeHtml, writeScript, writeTag } from '../snippet.js';
import { writePage } from '../write-page.mjs';
import { writePasted } from './sample-page.mjs';

const note =
  'The publishers, people and sources on this page are made up, to show how a page is laid out; their addresses lead nowhere. demo/payloads/SOURCES.md says so, too.';

/** A page on citations and sources: one fact check with its own list, or two that share the page with a list each. */
export function writeCitationPage(page) {
  const { shows, about, checks, hasIssues, links } = page;
  const isShared = checks.length === 2;
  const paste = isShared ? writeShared(checks) : writeAlone(checks, hasIssues);
  const body = `<div class="intro">
<h1>${escapeHtml(shows)}</h1>
<p class="plain">${escapeHtml(about)}</p>
<p class="expected">All sources on this page are made up, and so is what they are cited for.</p>
${links ? `${writeLinks(links)}\n` : ''}</div>
${paste}
${hasIssues ? writeIssues(checks[0]) : ''}<section class="apart">
<h2>How it is done</h2>
<p>The data: ${checks.map(({ id }) => `<a href="${id}.json">${id}.json</a>`).join(' and ')}. Without JavaScript, in feeds and in search engines, the articles inside the tags are what is read.</p>
${writePasted('The HTML that was pasted into this page', paste)}
</section>`;
  const scripts = ['copy-buttons', ...(hasIssues ? ['issues/issue-list'] : [])];
  const sheets = ['gallery/samples', ...(hasIssues ? ['issues/issues'] : [])];
  const styles = sheets.map((name) => `<link rel="stylesheet" href="../${name}.css">\n`).join('');
  const head =
    styles + scripts.map((name) => `<script type="module" src="../${name}.js"></script>\n`).join('');
  return writePage({
    title: `${shows} · Factlet`,
    about,
    root: '../',
    part: 'gallery',
    head,
    body,
    layout: isShared ? '' : 'column',
    note,
  });
}

function writeAlone(checks, hasIssues) {
  return [writeScript('../dist/factlet.min.js', { quiet: hasIssues }), ...checks.map(writeCheck)].join('\n');
}

function writeShared([first, second]) {
  return `${writeScript('../dist/factlet.min.js')}
<div class="shared">
<div class="articles">
${writeCheck(first)}
${writeCheck(second)}
</div>
${writeList(first, 'section')}
${writeList(second, 'aside')}
</div>`;
}

function writeCheck({ id, factCheck }) {
  return writeTag({ src: `${id}.json`, article: toHtml(factCheck), attributes: ` id="${id}"` });
}

function writeList({ id, factCheck }, landmark) {
  return `<${landmark} aria-labelledby="${id}-sources">
<h2 id="${id}-sources">${escapeHtml(factCheck.title)}</h2>
<source-list for="${id}" heading-level="3"></source-list>
</${landmark}>`;
}

function writeLinks(links) {
  const items = links.map(({ href, words }) => `<li><a href="${href}">${escapeHtml(words)}</a></li>`);
  return `<p class="plain">Addresses that lead into a fact check:</p>
<ul>
${items.join('\n')}
</ul>`;
}

function writeIssues({ id }) {
  return `<section class="apart" aria-labelledby="issues-heading">
<h2 id="issues-heading">What editors are told</h2>
<p class="plain">The list <code>element.issues</code> of the tag above, as it stands. Readers never see it.</p>
<p class="plain" id="issue-count" role="status"></p>
<ul class="issues" id="issues" data-for="${id}"></ul>
</section>
`;
}
