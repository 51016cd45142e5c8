import { fromMarkdown as parseMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describeFault } from '../model/describe-fault.js';
import { isStackOverflow } from '../model/foreign-value.js';
import type { Issue } from '../model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import type { ArticleOptions } from './article/article-options.js';
import type { MarkdownNode } from './markdown/markdown-node.js';
import { findExcess } from './markdown/find-excess.js';
import { readFrontMatter } from './markdown/read-front-matter.js';
import { rateVerdicts } from './markdown/rate-verdicts.js';
import { readInformalFields } from './markdown/read-informal-fields.js';
import { readBody } from './markdown/read-body.js';
import { fillFromDefaults } from './fill-from-defaults.js';

/** How Markdown is read. */
export type MarkdownOptions = ArticleOptions;

/**
 * Reads a fact check that an author or a newsroom wrote as Markdown: the facts in front matter or in the text, a title, a
 * summary, sections under headings, footnotes or a list as sources. Never throws; what has no place in a fact check is told
 * with its line.
 * Front matter that is no YAML is an error with its line and column, and nothing is read, because a verdict may be in it.
 */
export function fromMarkdown(markdown: string, options: MarkdownOptions = {}): ParsedFactCheck {
  const issues: Issue[] = [];
  if (typeof markdown !== 'string') {
    const message = 'This is not text. Pass the Markdown as a string.';
    return { factCheck: undefined, issues: [{ severity: 'error', code: 'not-text', path: '', message }] };
  }
  try {
    const text = markdown.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
    const front = readFrontMatter(text, issues);
    if (!front) return { factCheck: undefined, issues };
    const excess = findExcess(front.body);
    if (excess) {
      issues.push({ severity: 'error', path: '', ...excess });
      return { factCheck: undefined, issues };
    }
    const fields = rateVerdicts(readInformalFields(front.fields, issues), issues, options.ratings);
    const read = readBody(fields, front.body, { ...options, parse, written: front.fields }, issues);
    const parsed = parseFactCheck(fillFromDefaults(read, options.defaults, issues));
    return { factCheck: parsed.factCheck, issues: [...issues, ...parsed.issues] };
  } catch (error) {
    if (!(error instanceof TooMuchMarkdown || isStackOverflow(error)))
      return { factCheck: undefined, issues: [...issues, describeFault(error)] };
    // The parser recurses and overflows the stack on deep nesting.
    const message = 'This Markdown could not be read. Its lists or quotations may be nested too deeply.';
    issues.push({ severity: 'error', code: 'unreadable', path: '', message });
    return { factCheck: undefined, issues };
  }
}

class TooMuchMarkdown extends Error {}

function parse(text: string): MarkdownNode {
  // Of the front matter's texts; the body has been looked at.
  if (findExcess(text)) throw new TooMuchMarkdown();
  return parseMarkdown(text, {
    extensions: [gfmFootnote(), gfmTable(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
}
