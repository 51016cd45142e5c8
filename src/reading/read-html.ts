import { fromClaimReview } from '../formats/claim-review.js';
import { fromHtml } from '../formats/html.js';
import type { HtmlNode } from '../formats/html/html-node.js';
import type { Issue } from '../model/issue.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import { DEEPEST, parseHtml } from './parse-html.js';
import type { ReadingSettings } from './reading-settings.js';

const TOO_DEEP: Issue = {
  severity: 'error',
  code: 'too-deep',
  path: '',
  message: `Too deep: elements are nested more than ${DEEPEST.toLocaleString('en')} levels. Close those left open; nothing was read.`,
};

/** Reads the article that `toHtml` wrote into a page or a piece of HTML; where there is none, the page's ClaimReview. */
export function readHtml(html: string, { defaults, ratings, url }: ReadingSettings): ParsedFactCheck {
  const root = parseHtml(html);
  if (!root) return { factCheck: undefined, issues: [TOO_DEEP] };
  const read = fromHtml(root, { ...(defaults && { defaults }) });
  if (!read.issues.some(({ code }) => code === 'no-article')) return read;
  const reviews = findScripts(root).filter((script) => /ClaimReview/.test(script));
  const values = reviews.flatMap((script) => {
    try {
      return [JSON.parse(script) as unknown];
    } catch {
      // A broken block costs that block; if none is left, the issue that there is no article stands.
      return [];
    }
  });
  return values.length ? fromClaimReview(values, { defaults, ratings, url }) : read;
}

function findScripts(node: HtmlNode): string[] {
  const isData = node.attrs?.some(
    ({ name, value }) => name === 'type' && value.trim().toLowerCase() === 'application/ld+json',
  );
  const children = Array.from(node.childNodes ?? []);
  if (node.nodeName === 'script')
    return isData ? [children.map(({ value }) => (typeof value === 'string' ? value : '')).join('')] : [];
  return children.flatMap(findScripts);
}
