import type { Issue } from '../../../model/issue.js';
import { parseJson } from '../../../model/parse-json.js';
import { isDataElement, readPageData } from '../../page-data.js';
import type { Article } from '../article-tree.js';
import { findBoxes } from './find-boxes.js';
import { countArticles } from './find-listing.js';
import { findMain } from './find-main.js';
import { findNotes } from './find-notes.js';
import { LeftOut } from './left-out.js';
import { PageMeasures } from './measure-page.js';
import { reviewsOfPage } from './reviews-of-page.js';
import { descendantsOf, placeOf, type PageDocument, type PageElement } from './page-node.js';
import { readBlocks } from './read-blocks.js';
import { readHead } from './read-head.js';
import { visibleTextIn } from './text-in.js';

/** A page as an article; without one if the page has none of its own. */
export interface ReadPage {
  article?: Article;
  issues: Issue[];
}

/** Reads a parsed page as an article; `url` is its address. */
export function readPage(page: PageDocument, url?: string): ReadPage {
  const elements = [...descendantsOf(page)];
  const body = elements.find(({ tagName }) => tagName === 'body');
  const { values, issues } = readPageData(elements.filter(isDataElement), parseBlock);
  if (!body) return { issues: [...issues, noArticle()] };
  const measures = new PageMeasures(page);
  const main = findMain(body, measures);
  const count = countArticles(body, main, measures);
  if (count > 1) return { issues: [severalArticles(count), ...issues] };
  const { head, base } = readHead(page, main, values, url);
  const leftOut = new LeftOut();
  const parts = {
    body,
    main,
    boxes: findBoxes(body, main, measures),
    notes: findNotes(body, main, measures),
    measures,
    base,
    hasByline: head.authors.length > 0 && head.publishedAt !== undefined,
    hasUpdate: head.modifiedAt !== undefined,
  };
  const blocks = readBlocks(parts, leftOut);
  issues.push(...leftOut.issues);
  try {
    head.reviews = reviewsOfPage(
      values,
      { url: head.url, title: head.title, text: visibleTextIn(main) },
      issues,
    );
  } catch {
    // JSON may be nested more deeply than can be walked.
    const message = 'The data of this page is nested too deeply to be read; ignored.';
    issues.push({ severity: 'error', code: 'unreadable', path: '', message });
  }
  const hasWords = blocks.some(({ furniture }) => furniture === undefined);
  const title = reviewTitle(head.reviews[0]);
  if (title && (!hasWords || head.title === undefined)) head.title = title;
  const isEmpty = !head.reviews.length && !hasWords;
  return isEmpty ? { issues: [...issues, noArticle()] } : { article: { head, blocks }, issues };
}

function reviewTitle(review: unknown): string | undefined {
  const { name, headline, claimReviewed } = Object(review) as Record<string, unknown>;
  return [name, headline, claimReviewed].find(
    (title): title is string => typeof title === 'string' && !!title.trim(),
  );
}

// Places in a block are those in the page.
function parseBlock(json: string, element: unknown): { value?: unknown; issue?: Issue } {
  const place = placeOf((element as PageElement).childNodes[0] ?? (element as PageElement));
  const issues: Issue[] = [];
  const value = parseJson(issues, json);
  const [issue] = issues;
  if (!issue) return { value };
  const message = issue.message.replace(/line (\d+), column (\d+)/, (_, line: string, column: string) => {
    const start = Number(line) === 1 ? (place?.column ?? 1) - 1 : 0;
    return `line ${Number(line) + (place?.line ?? 1) - 1}, column ${Number(column) + start}`;
  });
  return { issue: { ...issue, message } };
}

function noArticle(): Issue {
  const message = 'No words of an article found in this page. Pass its words as plain text.';
  return { severity: 'error', code: 'no-article', path: '', message };
}

function severalArticles(count: number): Issue {
  const message = `This page holds ${count} articles, so none was read. Open the one that is meant and pass its page.`;
  return { severity: 'error', code: 'several-articles', path: '', message, count };
}
