import { escapeHtml } from './snippet.js';
import { writePage } from './write-page.mjs';

/** A page at an old address, in a folder of its own, that leads to a new one without JavaScript. */
export function writeRedirect(to, name) {
  const address = escapeHtml(to);
  return writePage({
    title: `${name}: moved · Factlet`,
    root: '../',
    part: '',
    head: `<meta http-equiv="refresh" content="0; url=${address}">\n`,
    body: `<h1>This page has moved</h1>\n<p><a href="${address}">${escapeHtml(name)}</a></p>`,
  });
}
