import type { ArticleOptions } from '../formats/article/article-options.js';
import { fromWebPage } from '../formats/web-page.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import type { ReadingSettings } from './reading-settings.js';

/** Reads a web page or a piece of HTML. */
export function readHtml(html: string, settings: ReadingSettings): ParsedFactCheck {
  const { url } = settings;
  return fromWebPage(html, { ...articleOptions(settings), ...(url !== undefined && { url }) });
}

/** The options of the readers of articles. */
export function articleOptions({ defaults, ratings, areLinksSources }: ReadingSettings): ArticleOptions {
  return {
    ...(defaults && { defaults }),
    ...(ratings && { ratings }),
    ...(areLinksSources && { linksAsSources: true }),
  };
}
