import type { Issue } from '../model/issue.js';
import type { HtmlNode } from './html/html-node.js';
import { attributeOf, childrenOf, nameOf } from './html/read-inlines.js';
import { cleanJson } from './page-data/clean-json.js';
import { readMicrodata } from './page-data/read-microdata.js';

/** What a page says for machines. */
export interface PageData {
  /** Values of JSON-LD and microdata, as parsed, in the order of the page. */
  values: unknown[];
  /** What is broken: an error for a block that names a ClaimReview or MediaReview, else a warning. */
  issues: Issue[];
}

/** Elements of a page that hold data for machines: JSON-LD, and ClaimReviews and MediaReviews as microdata. */
export const DATA_ELEMENTS =
  'script[type="application/ld+json" i],[itemscope][itemtype$="/ClaimReview"],[itemscope][itemtype$="/MediaReview"]';

/** Whether an element is one of `DATA_ELEMENTS`. */
export function isDataElement(node: HtmlNode): boolean {
  return nameOf(node) === 'script'
    ? /^\s*application\/ld\+json\s*(;|$)/i.test(attributeOf(node, 'type') ?? '')
    : /\/(?:Claim|Media)Review$/.test(attributeOf(node, 'itemtype') ?? '') &&
        attributeOf(node, 'itemscope') !== undefined;
}

/**
 * Reads the elements of a page that hold data for machines. `parse` gives the value of JSON, or the issue that says where it is
 * broken; such a block costs only itself.
 */
export function readPageData(
  elements: readonly HtmlNode[],
  parse: (json: string, element: HtmlNode) => { value?: unknown; issue?: Issue },
): PageData {
  const data: PageData = { values: [], issues: [] };
  // A review that is the property of another one comes with it.
  const inside = new Set<HtmlNode>();
  let block = 0;
  for (const element of elements) {
    if (nameOf(element) !== 'script') {
      if (!inside.has(element)) data.values.push(readMicrodata(element, inside));
      continue;
    }
    block += 1;
    const text = childrenOf(element)
      .map(({ value, nodeValue }) => (value ?? nodeValue) as string)
      .join('');
    const { value, issue } = parse(cleanJson(text), element);
    if (!issue) data.values.push(value);
    else {
      const severity = /(?:claim|media)_?review/i.test(text) ? 'error' : 'warning';
      data.issues.push({ ...issue, severity, message: `JSON-LD block ${block}: ${issue.message}` });
    }
  }
  return data;
}
