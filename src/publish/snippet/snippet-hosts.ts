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

const names: Readonly<Partial<Record<string, string>>> = {
  html: 'a page of your own',
  wordpress: 'WordPress',
  email: 'e-mail',
  tinymce: 'TinyMCE',
  mdx: 'MDX',
  mediawiki: 'MediaWiki',
  headless: 'a headless CMS',
};

/** What a place is called. */
export function nameOfHost(host: SnippetHost): string {
  return names[host] ?? host.charAt(0).toUpperCase() + host.slice(1);
}

/** A place a snippet can be made for. */
export type SnippetHost = (typeof snippetHosts)[number];
