import type { FactCheckInput } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import { parseJson } from '../model/parse-json.js';
import type { ArticleOptions } from './article/article-options.js';
import { readArticle } from './article/read-article.js';
import { attribute, descendantsOf, elementsOf, type PageDocument } from './article/web-page/page-node.js';
import { DEEPEST, parsePage } from './article/web-page/parse-page.js';
import { readPage } from './article/web-page/read-page.js';
import { detectJsonFormat } from './detect-json-format.js';
import { fillFromDefaults } from './fill-from-defaults.js';
import { readArticle as readFactletArticle } from './html/read-article.js';

/** How a web page is read. */
export interface WebPageOptions extends ArticleOptions {
  /** Address of the page: relative addresses start there, and a ClaimReview of another page is left out. */
  url?: string;
}

/** Most characters of a page. */
const LARGEST = 10_000_000;

/**
 * Reads the fact check in a newsroom’s web page or in a piece of HTML: title, by-line and dates from its JSON-LD, its meta elements
 * or where readers see them; claims and verdicts from its ClaimReview and from its words; everything else as sections. What
 * `toHtml` wrote, and the JSON in a `<fact-summary>`, come first. Never throws, loads nothing, and lists in issues what belongs to
 * the page around the article, what is hidden and what is struck out. Needs parse5.
 */
export function fromWebPage(html: string, options: WebPageOptions = {}): ParsedFactCheck {
  if (typeof html !== 'string') return fail('not-text', 'This is not text. Pass the HTML as a string.');
  if (html.length > LARGEST) {
    const found = html.length.toLocaleString('en');
    return fail(
      'too-large',
      `Too large: ${found} characters. At most ${LARGEST.toLocaleString('en')} are read of a page.`,
    );
  }
  try {
    const page = parsePage(html.replace(/^\ufeff/, ''));
    if (!page) {
      const levels = DEEPEST.toLocaleString('en');
      return fail(
        'too-deep',
        `Too deep: elements are nested more than ${levels} levels. Close those left open; nothing was read.`,
      );
    }
    return readFactletPage(page, options) ?? readForeign(page, options);
  } catch {
    return fail('unreadable', 'This page could not be read. Pass its words as plain text.');
  }
}

function readForeign(page: PageDocument, options: WebPageOptions): ParsedFactCheck {
  const { article, issues } = readPage(page, options.url);
  if (!article) return { factCheck: undefined, issues };
  const read = readArticle(article, options);
  return { ...read, issues: [...issues, ...read.issues] };
}

// What Factlet wrote into the page, for readers or for its elements.
function readFactletPage(page: PageDocument, { defaults }: WebPageOptions): ParsedFactCheck | undefined {
  const issues: Issue[] = [];
  const article = readFactletArticle(page, issues);
  const read = article ?? (issues.some(({ code }) => code !== 'no-article') ? undefined : readPayload(page));
  if (!article && read === undefined)
    return issues.some(({ code }) => code !== 'no-article') ? { factCheck: undefined, issues } : undefined;
  const found = article ? issues : [];
  const parsed = parseFactCheck(fillFromDefaults(read as Partial<FactCheckInput>, defaults, found));
  return { factCheck: parsed.factCheck, issues: [...found, ...parsed.issues] };
}

function readPayload(page: PageDocument): unknown {
  for (const element of descendantsOf(page)) {
    if (!/(?:^|-)(?:fact-summary|claim-card|source-list)$/.test(element.tagName)) continue;
    const script = elementsOf(element).find(
      (child) => child.tagName === 'script' && /json/i.test(attribute(child, 'type') ?? ''),
    );
    const text = script?.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const value = text && parseJson([], text);
    if (value && detectJsonFormat(value) === 'fact-check') return value;
  }
  return undefined;
}

function fail(code: 'not-text' | 'too-large' | 'too-deep' | 'unreadable', message: string): ParsedFactCheck {
  return { factCheck: undefined, issues: [{ severity: 'error', code, path: '', message }] };
}
