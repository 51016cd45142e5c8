import type { Issue } from '../../model/issue.js';
import { issueAt } from '../issue-at.js';
import { withoutMarkdown } from './key-of.js';

const PREFIX = /^fact[- ]?check(?:ed)?\s?[:：]\s*/iu;
const LONGEST_TAG = 2_000;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
};

/** The words of a title line: without “Fact check:”, and without the markup of links, which is reported and never interpreted. */
export function readTitle(line: string): { title: string; issues: Issue[] } {
  const written = withoutPrefix(withoutMarkdown(line));
  const links = withoutLinks(written);
  const tags = withoutTags(links);
  const title = withoutPrefix(tags.replace(/\s+/gu, ' ').trim());
  if (tags === written) return { title: written, issues: [] };
  const message = title
    ? 'The title held markup. Its words were kept; if the address in it is the article’s own, write it in `url`.'
    : 'The title holds markup and no words. Write it as plain text.';
  return {
    title: title || written,
    issues: [issueAt(title ? 'info' : 'warning', 'title-markup', 'title', message, written)],
  };
}

function withoutPrefix(text: string): string {
  return text.replace(PREFIX, '') || text;
}

// [words](address) and ![words](address), read by hand: a pattern for it takes squared time on many brackets.
function withoutLinks(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const middle = text.indexOf('](', from);
    if (middle < 0) return kept + text.slice(from);
    const open = from + text.slice(from, middle).lastIndexOf('[');
    const close = closingParenthesis(text, middle + 2);
    if (open < from || close < 0) {
      kept += text.slice(from, middle + 2);
      from = middle + 2;
      continue;
    }
    const start = open > from && text[open - 1] === '!' ? open - 1 : open;
    kept += text.slice(from, start) + text.slice(open + 1, middle);
    from = close + 1;
  }
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  const end = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from; at < end; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && (depth -= 1) === 0) return at;
  }
  return -1;
}

function withoutTags(text: string): string {
  let kept = '';
  let from = 0;
  let hasTags = false;
  for (;;) {
    const open = text.indexOf('<', from);
    if (open < 0) break;
    const near = text.slice(open, open + LONGEST_TAG);
    const close = /^<(?:[a-z/!]|https?:)/iu.test(near) ? near.indexOf('>') : -1;
    kept += text.slice(from, open);
    const isAddress = /^<https?:/iu.test(near);
    if (close < 0) kept += '<';
    else if (isAddress) kept += near.slice(1, close);
    else hasTags = true;
    from = close < 0 ? open + 1 : open + close + 1;
  }
  kept += text.slice(from);
  return hasTags
    ? kept.replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    : kept;
}
