import { escapeHtml } from '../snippet.js';

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

const realSources =
  'The publishers and people in these samples are invented; the sources are real. demo/payloads/SOURCES.md says where each was read. This site asks no other site for anything.';

/**
 * A page of the site. `root` is the way from it to the front page; `head` and `body` are HTML; a column is as wide as a text;
 * `note` is what the foot says of the sources.
 */
export function writePage({ title, root, head = '', body, isColumn = false, note = realSources }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${root}icon.svg">
<link rel="stylesheet" href="${root}site.css">
${head}</head>
<body>
<header class="masthead">
<p><a href="${root}">Factlet</a></p>
<nav aria-label="Site">
<a href="${root}">Gallery</a>
<a href="${root}#states">States</a>
<a href="${root}theme/">Looks</a>
<a href="${root}playground/">Playground</a>
</nav>
</header>
<main${isColumn ? ' class="column"' : ''}>
${body}
</main>
<footer class="foot">
<p>${note}</p>
</footer>
</body>
</html>
`;
}
