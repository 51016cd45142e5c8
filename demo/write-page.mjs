import { escapeHtml } from './snippet.js';

/** What every page allows itself: its own files, and nothing from anywhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types factlet',
].join('; ');

const parts = [
  ['desk', 'Desk'],
  ['theme', 'Looks'],
  ['guides', 'Guides'],
  ['reference', 'Reference'],
  ['gallery', 'Gallery'],
];
const statements = [
  ['guides/what-it-does', 'What it does and does not do'],
  ['guides/accessibility', 'Accessibility'],
  ['guides/browsers', 'Browsers'],
  ['guides/versions', 'Versions'],
  ['guides/security', 'Security'],
];

/** What the foot says of samples whose sources exist. */
export const realSources =
  'The publishers and people in these samples are invented; the sources are real. demo/payloads/SOURCES.md says where each was read.';

/**
 * A page of the site. `root` is the way from it to the front page; `part` the part of the site that it belongs to; `head` and
 * `body` are HTML; a column is as wide as a text; `note` is what the foot says of the sources.
 */
export function writePage({ title, about, root, part, head = '', body, layout = '', note = '' }) {
  const description = about ? `<meta name="description" content="${escapeHtml(about)}">\n` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(title)}</title>
${description}<link rel="icon" href="${root}icon.svg">
<link rel="stylesheet" href="${root}site.css">
<link rel="stylesheet" href="${root}controls.css">
<link rel="stylesheet" href="${root}paper.css">
${head}</head>
<body>
${writeHeader(root, part)}
<main id="content" tabindex="-1"${layout ? ` class="${layout}"` : ''}>
${body}
</main>
${writeFooter(root, note)}
</body>
</html>
`;
}

/** The way past the head, the name and the parts of the site, of which `part` is the one that is open. */
export function writeHeader(root, part) {
  const links = parts.map(([path, words]) => {
    const current = path === part ? ' aria-current="true"' : '';
    return `<a href="${root}${path}/"${current}>${words}</a>`;
  });
  return `<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
<p><a href="${root}">Factlet</a></p>
<nav aria-label="Site">
${links.join('\n')}
</nav>
</header>`;
}

/** The end of a page: what its samples rest on, the statements and the licence. */
export function writeFooter(root, note = '') {
  const links = statements.map(([path, words]) => `<a href="${root}${path}/">${words}</a>`);
  return `<footer class="foot">
${note ? `<p>${note}</p>\n` : ''}<nav aria-label="Statements">
${links.join('\n')}
</nav>
<p>Factlet is free software under the <a href="${root}licence.txt">MIT licence</a>. This site sets no cookie, and asks no other site for anything unless you tell it to.</p>
</footer>`;
}
