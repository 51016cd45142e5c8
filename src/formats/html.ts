import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import { leadsWithClaim } from '../model/rich-texts.js';
import { attribute } from './html/escape.js';
import { writeClaim } from './html/write-claim.js';
import { writeFollowUps, writeFoot } from './html/write-foot.js';
import { writeHead } from './html/write-head.js';
import { writeRichText } from './html/write-rich-text.js';
import { writeSections } from './html/write-sections.js';
import { writeSources } from './html/write-sources.js';
import { heading, paragraph, partHeading, prepareWriting, type Writing } from './html/writing.js';

/** How a fact check is written as HTML. */
export interface HtmlOptions {
  /** Level of the title, 1 to 6; 2 where not given. */
  headingLevel?: number;
  /** Language of the words that are not the fact check's own; English where not given. */
  locale?: Locale;
}

/**
 * A whole fact check as one `<article>` of plain, semantic HTML without script or style, for the children of the tag, feeds,
 * e-mail and search engines. Uses only tags and attributes that WordPress keeps for every author
 * (https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/); all words are escaped. Words of the interface
 * say their language where it is not the article's.
 */
export function toHtml(factCheck: FactCheck, options: HtmlOptions = {}): string {
  const { headingLevel = 2, locale = en } = options;
  const writing = prepareWriting(factCheck, locale, headingLevel);
  const { lang, dir, title, disclosure } = factCheck;
  const claims = factCheck.claims.flatMap((claim) => writeClaim(claim, writing));
  const summary = writeSummary(factCheck, writing);
  return [
    `<article data-fact-check="1"${attribute('lang', lang?.trim())}${attribute('dir', dir)}>`,
    ...paragraph(writing, [writing.say('factCheck')]),
    heading(writing.level, title),
    ...writeHead(factCheck, writing),
    ...writeRichText(disclosure?.disclaimer, 'small'),
    ...(leadsWithClaim(factCheck) ? [...claims, ...summary] : [...summary, ...claims]),
    ...writeSections(factCheck, writing),
    ...writeSources(factCheck, writing),
    ...writeFollowUps(factCheck, writing),
    ...writeFoot(factCheck, writing),
    '</article>',
  ].join('\n');
}

function writeSummary({ summary, labels }: FactCheck, writing: Writing): string[] {
  if (!summary?.length) return [];
  return [
    '<section>',
    partHeading(writing, labels?.summary, 'summary'),
    ...writeRichText(summary),
    '</section>',
  ];
}
