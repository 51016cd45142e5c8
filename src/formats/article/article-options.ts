import type { FactCheckInput, Rating } from '../../model/fact-check.js';

/** How an article is read. */
export interface ArticleOptions {
  /** Fills what the article lacks: publisher, address, language, use of AI, sources by number. What the article says stays. */
  defaults?: Partial<FactCheckInput>;
  /** Classes of the newsroom’s own labels, as in `{ 'Pants on fire': 'false' }`; the whole label must be the same. */
  ratings?: Record<string, Rating>;
  /** Numbers the links of the text as sources, in order, with a citation mark at the place of each link. */
  linksAsSources?: boolean;
}
