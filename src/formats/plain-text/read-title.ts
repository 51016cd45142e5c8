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

function withoutPrefix(words: string): string {
  return words.replace(PREFIX, '') || words;
}

// [words](address) and ![words](address), read by hand: a pattern for it takes squared time on many brackets.
function withoutLinks(words: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const middle = words.indexOf('](', from);
    if (middle < 0) return kept + words.slice(from);
    const open = from + words.slice(from, middle).lastIndexOf('[');
    const close = closingParenthesis(words, middle + 2);
    if (open < from || close < 0) {
      kept += words.slice(from, middle + 2);
      from = middle + 2;
      continue;
    }
    const start = open > from && words[open - 1] === '!' ? open - 1 : open;
    kept += words.slice(from, start) + words.slice(open + 1, middle);
    from = close + 1;
  }
}

function closingParenthesis(words: string, from: number): number {
  let depth = 1;
  const end = Math.min(words.length, from + LONGEST_TAG);
  for (let at = from; at < end; at += 1) {
    if (words[at] === '(') depth += 1;
    if (words[at] === ')' && (depth -= 1) === 0) return at;
  }
  return -1;
}

function withoutTags(words: string): string {
  let kept = '';
  let from = 0;
  let hasTags = false;
  for (;;) {
    const open = words.indexOf('<', from);
    if (open < 0) break;
    const near = words.slice(open, open + LONGEST_TAG);
    const close = /^<(?:[a-z/!]|https?:)/iu.test(near) ? near.indexOf('>') : -1;
    kept += words.slice(from, open);
    const isAddress = /^<https?:/iu.test(near);
    if (close < 0) kept += '<';
    else if (isAddress) kept += near.slice(1, close);
    else hasTags = true;
    from = close < 0 ? open + 1 : open + close + 1;
  }
  kept += words.slice(from);
  return hasTags
    ? kept.replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    : kept;
}
