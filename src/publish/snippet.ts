import { findLosses, describeLoss } from './snippet/find-losses.js';
import type { SnippetHost } from './snippet/snippet-hosts.js';
import type { SnippetInput } from './snippet/snippet-input.js';
import { writeSnippet } from './snippet/write-snippet.js';
import type { WrittenSnippet } from './snippet/written-snippet.js';

export { nameOfHost, snippetHosts, type SnippetHost } from './snippet/snippet-hosts.js';
export type { SnippetInput } from './snippet/snippet-input.js';

/** The places where the article in the snippet is what the script reads. */
const HTML_HOSTS: readonly SnippetHost[] = [
  'html',
  'wordpress',
  'ghost',
  'drupal',
  'squarespace',
  'tinymce',
  'hugo',
  'jekyll',
  'mdx',
  'headless',
];

/** What a publisher puts into one place, and what becomes of it there. */
export interface Snippet extends WrittenSnippet {
  host: SnippetHost;
}

/** Makes what a publisher pastes into a page, a content management system or a newsletter. */
export function makeSnippet(host: SnippetHost, input: SnippetInput): Snippet {
  const written = writeSnippet(host, input);
  const lost = !input.src && HTML_HOSTS.includes(host) ? findLosses(input).map(describeLoss) : [];
  return { host, ...written, ...(lost.length && { lost }) };
}
