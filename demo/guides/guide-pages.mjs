import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { escapeHtml } from '../snippet.js';
import { writePage } from '../write-page.mjs';
import { guides } from './guides.mjs';
import { renderMarkdown } from './render-markdown.mjs';
import { writeFigures } from './figures.mjs';

const root = new URL('../../', import.meta.url);
const about =
  'How to place, build with, style and keep a fact check, and what Factlet promises and does not.';

/** All guides, and the page that leads to them: paths in the site with their HTML. */
export function writeGuides() {
  const pages = guides.map(readGuide);
  return [
    ['guides/index.html', writeOverview(pages)],
    ...pages.map((page) => [`guides/${page.name}/index.html`, writeGuide(page)]),
  ];
}

function readGuide({ file, name, group }) {
  const markdown = readFileSync(new URL(file, root), 'utf8');
  const address = (href) => addressOf(href, file);
  const sizeOf = (href) => readPictureSize(posix.join(posix.dirname(file), href));
  return { name, group, ...renderMarkdown(markdown, address, sizeOf) };
}

/** Pages of the site that are no guides, by the file that a guide links to. */
const pages = {
  'demo/states/states-page.mjs': '../../states/',
  'demo/theme/theme.html': '../../theme/',
  'demo/desk/desk.html': '../../desk/',
};

// The extended head of a WebP file holds its size, less one; two pixels are drawn for one. The desk is drawn from the site.
function readPictureSize(path) {
  if (!existsSync(new URL(path, root))) return undefined;
  const file = readFileSync(new URL(path, root));
  return { width: (file.readUIntLE(24, 3) + 1) / 2, height: (file.readUIntLE(27, 3) + 1) / 2 };
}

/** Where a link of a Markdown file leads from the page that it becomes; nothing for files that are not on the site. */
function addressOf(href, file) {
  if (/^(?:#|https?:|mailto:)/.test(href)) return href;
  const [path, anchor] = href.split('#');
  const target = posix.join(posix.dirname(file), path);
  const end = anchor ? `#${anchor}` : '';
  if (target === 'README.md') return `../../${end}`;
  if (target === 'LICENSE') return '../../licence.txt';
  if (target.startsWith('docs/pictures/')) return `../${posix.relative('docs', target)}`;
  if (pages[target]) return pages[target];
  const guide = guides.find((one) => one.file === target);
  return guide && `../${guide.name}/${end}`;
}

function writeGuide({ name, title, lead, html, headings }) {
  const hasContents = headings.length > 3;
  const contents = hasContents ? writeContents(headings) : '';
  const body = `<article class="text" id="${name}-guide">
${html.replace('</h1>\n', () => `</h1>\n${contents}`).replace('<!-- figures -->', writeFigures)}</article>`;
  return writePage({
    title: `${title} · Factlet`,
    about: lead,
    root: '../../',
    part: 'guides',
    head: '<link rel="stylesheet" href="../../text.css">\n<script type="module" src="../../copy-buttons.js"></script>\n',
    body,
    layout: hasContents ? 'guided' : '',
  });
}

function writeContents(headings) {
  const items = headings.map(({ id, words }) => `<li><a href="#${id}">${escapeHtml(words)}</a></li>`);
  return `<nav class="contents" aria-label="On this page">
<ul>
${items.join('\n')}
</ul>
</nav>
`;
}

function writeOverview(pages) {
  const groups = [...new Set(pages.map(({ group }) => group))].map((group) => [
    group,
    pages.filter((page) => page.group === group),
  ]);
  const sections = groups.map(
    ([group, members]) => `<section>
<h2>${escapeHtml(group)}</h2>
${members
  .map(
    ({ name, title, lead }) => `<div class="teaser">
<h3><a href="${name}/">${escapeHtml(title)}</a></h3>
<p>${escapeHtml(lead)}</p>
</div>`,
  )
  .join('\n')}
</section>`,
  );
  const body = `<div class="text">
<h1>Guides</h1>
${sections.join('\n')}
</div>`;
  const head = '<link rel="stylesheet" href="../text.css">\n';
  return writePage({ title: 'Guides · Factlet', about, root: '../', part: 'guides', head, body });
}
