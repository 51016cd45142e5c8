import { escapeHtml } from '../snippet.js';
import { writePage } from '../write-page.mjs';
import { writeSearchIndex } from './search-index.mjs';
import { writeSentence } from './entries.mjs';
import { writeElementPage } from './element-page.mjs';
import { writeFunctionsPage } from './functions-page.mjs';
import { writeIssuesPage } from './issues-page.mjs';
import { writePartsCss } from './parts-css.mjs';
import { writePayloadPage } from './payload-page.mjs';
import { readElements } from './read-elements.mjs';

const about =
  'All that is public, written from the manifest of the elements, the JSON Schema and the type declarations.';

/** The reference: paths in the site with their text. */
export function writeReference() {
  const elements = readElements();
  const pages = [
    ['reference/index.html', writeOverview(elements)],
    ...elements.map((element) => [`reference/${element.tagName}/index.html`, writeElementPage(element)]),
    ['reference/parts.css', writePartsCss(elements)],
    ['reference/payload/index.html', writePayloadPage()],
    ['reference/issues/index.html', writeIssuesPage()],
    ['reference/functions/index.html', writeFunctionsPage()],
  ];
  return [...pages, ['reference/search.json', writeSearchIndex(pages)]];
}

function writeOverview(elements) {
  const links = [
    ...elements.map(({ tagName, description }) => [tagName, `<${tagName}>`, description]),
    ['payload', 'The payload', 'Every field of the JSON, its type, its limits and the values it may have.'],
    ['issues', 'Issues', 'What each code of an issue means, an example of it, and what to do.'],
    [
      'functions',
      'Functions and types',
      'All that can be imported from `factlet`, `factlet/server` and `factlet/schema`.',
    ],
    ['../guides/command-line', 'The command line', '`npx factlet check`, `convert`, `render` and `snippet`.'],
  ];
  const body = `<div class="text">
<h1>Reference</h1>
<div class="search" role="search" hidden>
<label for="search">Find an attribute, part, property, field or function</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="verdict-badge">
<p class="plain" id="found-count" role="status"></p>
<ul id="found"></ul>
</div>
<p class="lead">${about}</p>
${links
  .map(
    ([path, words, sentence]) => `<div class="teaser">
<h2><a href="${path}/">${escapeHtml(words)}</a></h2>
<p>${writeSentence(sentence)}</p>
</div>`,
  )
  .join('\n')}
<p class="plain">For programs: <a href="../custom-elements.json">custom-elements.json</a>, <a href="../dist/schema.json">schema.json</a>, <a href="../llms.txt">llms.txt</a>.</p>
</div>`;
  const head =
    '<link rel="stylesheet" href="../text.css">\n<script type="module" src="search.js"></script>\n';
  return writePage({ title: 'Reference · Factlet', about, root: '../', part: 'reference', head, body });
}
