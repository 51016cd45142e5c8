import type { FactCheck, FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../../model/parse-fact-check.js';
import { fromClaimReview } from '../claim-review.js';
import { fillFromDefaults } from '../fill-from-defaults.js';
import type { ArticleOptions } from './article-options.js';
import type { Article, ArticleHead } from './article-tree.js';
import { readText } from './read-text.js';

/**
 * Reads an article, given as blocks, as a fact check. Never throws; every word of the article is in the fact check or in an
 * issue, and no claim or verdict is read that the article does not state in its form.
 */
export function readArticle(article: Article, options: ArticleOptions = {}): ParsedFactCheck {
  const issues: Issue[] = [];
  const reviewed = readReviews(article.head, options, issues);
  const read = readText(article, { ...options, ...(reviewed && { reviewed }) }, issues);
  return finish(read, options, issues);
}

function readReviews(
  { reviews, url }: ArticleHead,
  { ratings }: ArticleOptions,
  issues: Issue[],
): FactCheck | undefined {
  if (!reviews.length) return undefined;
  const read = fromClaimReview(reviews, { ...(url && { url }), ...(ratings && { ratings }) });
  // The title is the page’s.
  issues.push(...read.issues.filter(({ code }) => code !== 'missing-title'));
  return read.factCheck;
}

function finish(
  read: Partial<FactCheckInput>,
  { defaults }: ArticleOptions,
  issues: Issue[],
): ParsedFactCheck {
  const parsed = parseFactCheck(fillFromDefaults(read, defaults, issues));
  return { factCheck: parsed.factCheck, issues: [...issues, ...parsed.issues] };
}
