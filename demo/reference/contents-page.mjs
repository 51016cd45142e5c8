import { writePage } from '../write-page.mjs';

/**
 * A page of the reference with a list of what is on it: `contents` are pairs of an id on the page and the HTML of its name, `lead` is
 * what follows the sentence about the page, and `head` is HTML for its head.
 */
export function writeContentsPage({ title, about, contents, lead = '', body, head = '' }) {
  return writePage({
    title: `${title} · Factlet`,
    about,
    root: '../../',
    part: 'reference',
    head: `<link rel="stylesheet" href="../../text.css">\n${head}`,
    body: `<div class="text">
<h1>${title}</h1>
${writeContents(contents)}
<p class="lead">${about}${lead}</p>
${body}
</div>`,
    layout: 'guided',
  });
}

/** The list of what is on a page, of pairs of an id and the HTML of its name. */
export function writeContents(contents) {
  const links = contents.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`);
  return `<nav class="contents" aria-label="On this page">
<ul>
${links.join('\n')}
</ul>
</nav>`;
}
