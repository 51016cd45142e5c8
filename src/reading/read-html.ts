import type { ArticleOptions } from '../formats/article/article-options.js';
import { fromClaimReview } from '../formats/claim-review.js';
import { fromWebPage } from '../formats/web-page.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import type { ReadingSettings } from './reading-settings.js';

/** Reads a web page or a piece of HTML: its own fact check, then those of other pages whose ClaimReviews it carries. */
export function readHtml(
  html: string,
  settings: ReadingSettings,
): { factChecks: FactCheck[]; issues: Issue[] } {
  const { url, ratings } = settings;
  const address = url !== undefined && { url };
  const { factCheck, issues } = fromWebPage(html, { ...articleOptions(settings), ...address });
  const factChecks = factCheck ? [factCheck] : [];
  const ofOthers = issues.filter(({ code }) => code === 'other-review');
  if (!ofOthers.length) return { factChecks, issues };
  // What is known of this page says nothing about the others.
  const reviews = ofOthers.map(({ text = 'null' }) => JSON.parse(text) as unknown).flat();
  const others = fromClaimReview(reviews, { ...address, ...(ratings && { ratings }) });
  const count = others.factChecks.length;
  const message = `This page also contains ClaimReviews of other pages; they became ${count === 1 ? 'a separate fact check' : `${count} separate fact checks`}.`;
  const text = others.factChecks.map(({ title }) => title).join('\n');
  return {
    factChecks: [...factChecks, ...others.factChecks],
    issues: [
      ...issues.filter((issue) => !ofOthers.includes(issue)),
      { severity: 'info', code: 'several-fact-checks', path: '', message, text },
      ...others.issues,
    ],
  };
}

/** The options of the readers of articles. */
export function articleOptions({ defaults, ratings, areLinksSources }: ReadingSettings): ArticleOptions {
  return {
    ...(defaults && { defaults }),
    ...(ratings && { ratings }),
    ...(areLinksSources && { linksAsSources: true }),
  };
}
