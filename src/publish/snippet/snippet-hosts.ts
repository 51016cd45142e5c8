/** The places a snippet can be made for. */
export const snippetHosts = [
  'html',
  'wordpress',
  'ghost',
  'drupal',
  'squarespace',
  'wix',
  'substack',
  'medium',
  'email',
  'tinymce',
  'hugo',
  'jekyll',
  'mdx',
  'mediawiki',
  'tiptap',
  'headless',
] as const;

/** A place a snippet can be made for. */
export type SnippetHost = (typeof snippetHosts)[number];
