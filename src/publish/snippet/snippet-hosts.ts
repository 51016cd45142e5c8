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
] as const;

/** A place a snippet can be made for. */
export type SnippetHost = (typeof snippetHosts)[number];
