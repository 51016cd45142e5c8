import { escapeHtml } from '../snippet.js';
import { writePage } from '../write-page.mjs';
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
  return [
    ['reference/index.html', writeOverview(elements)],
    ...elements.map((element) => [`reference/${element.tagName}/index.html`, writeElementPage(element)]),
    ['reference/parts.css', writePartsCss(elements)],
    ['reference/payload/index.html', writePayloadPage()],
    ['reference/issues/index.html', writeIssuesPage()],
    ['reference/functions/index.html', writeFunctionsPage()],
  ];
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
  const head = '<link rel="stylesheet" href="../text.css">\n';
  return writePage({ title: 'Reference · Factlet', about, root: '../', part: 'reference', head, body });
}
