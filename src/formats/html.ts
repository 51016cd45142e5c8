import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck, FactCheckInput } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import { fillFromDefaults } from './fill-from-defaults.js';
import type { HtmlNode } from './html/html-node.js';
import { readCopy } from './html/read-copy.js';
import { reportLosses } from './html/report-losses.js';
import { writeArticle } from './html/write-article.js';
import { buildOutline } from '../outline/build-outline.js';
import { serialize } from '../view/serialize.js';

export type { HtmlNode } from './html/html-node.js';

/** How a fact check is written as HTML. */
export interface HtmlOptions {
  /** `full`: all of it; `brief`: what is not the gist folded away; `glance`: one line. `full` where not given. */
  view?: 'full' | 'brief' | 'glance';
  /** Level of the title, 2 to 6; 2 where not given. */
  headingLevel?: number;
  /** Language of the words that are not the fact check's own; English where not given. */
  locale?: Locale;
  /** The day for which it is written: a check that was due for review by then says so. */
  now?: Date;
  /**
   * Writes pictures as `<img>`, which browsers and mail readers load without asking; default: `false`, what a picture shows in words, with
   * a link to it.
   */
  images?: boolean;
  /** Called for everything that the HTML cannot hold. */
  onIssue?: (issue: Issue) => void;
}

/** How HTML is read. */
export interface HtmlReadingOptions {
  /** Fills what the HTML lacks. What the HTML says stays. */
  defaults?: Partial<FactCheckInput>;
}

/**
 * A whole fact check as one `<article>` of plain, semantic HTML without script or style, for the children of the tag, feeds,
 * e-mail and search engines. Uses only tags and attributes that WordPress keeps for every author
 * (https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/); all words are escaped. `data-fact…` attributes
 * tell `fromHtml` what is where, in any language. Words of the interface say their language where it is not the article's.
 */
export function toHtml(factCheck: FactCheck, options: HtmlOptions = {}): string {
  const { headingLevel = 2, locale = en, view = 'full', images = false, now, onIssue } = options;
  if (onIssue) reportLosses(factCheck, view === 'glance', onIssue);
  const outline = buildOutline(factCheck, { locale, now });
  return serialize(writeArticle(outline, { view, headingLevel, images }));
}

/**
 * Reads the first `<article data-fact-check="1">` in a parsed tree, as `toHtml` wrote it and as editors and content management
 * systems changed it since: what a reader sees wins over what attributes say. Sources keep the numbers that readers see and are
 * never counted anew, and a verdict is never put with another claim. Words that cannot be read back are errors
 * (`copy-unreadable`, with the words). Never throws.
 */
export function fromHtml(root: HtmlNode, options?: HtmlReadingOptions): ParsedFactCheck {
  return readCopy(root, (read, issues) => fillFromDefaults(read, options?.defaults, issues));
}
