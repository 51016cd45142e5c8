import type { HtmlNode } from '../../src/formats/html.js';

// A name in a variable, so that the test server of the browsers does not look for the module.
const parser: string = 'parse5';

/** HTML as a tree: the page's own in a browser, of parse5 in Node. */
export async function parseHtml(html: string): Promise<HtmlNode> {
  return (await htmlParser())(html);
}

/** What makes a tree of HTML, ready to be called many times. */
export async function htmlParser(): Promise<(html: string) => HtmlNode> {
  if (typeof DOMParser === 'function') {
    return (html) => new DOMParser().parseFromString(html, 'text/html').body;
  }
  const { parseFragment } = (await import(parser)) as { parseFragment: (html: string) => HtmlNode };
  return parseFragment;
}
