import type { FactCheck, FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { Block } from '../../text/rich-text.js';
import { sourceIds } from '../fill-from-defaults.js';
import { cutList } from '../cut-list.js';
import type { ArticleOptions } from './article-options.js';
import type { Article, ArticleBlock } from './article-tree.js';
import { customOf } from './find-date.js';
import { findField } from './find-field.js';
import { guessLanguage } from './guess-language.js';
import { joinReviews } from './join-reviews.js';
import { vocabularyOf } from './label-index.js';
import { numberLinks } from './links-as-sources.js';
import { MarkReport } from './marks/mark-report.js';
import { numberedLinksIn, sourcesOfLinks } from './marks/numbered-links.js';
import { wordsOfBlock } from './runs.js';
import { splitSections } from './split-sections.js';
import { takeClaims } from './take-claims.js';
import { takeCorrections } from './take-corrections.js';
import { takeFurniture } from './take-furniture.js';
import { isHeadLine, takeHead } from './take-head.js';
import { takeNotices } from './take-notices.js';
import { takeSources } from './take-sources.js';
import { takeTitle } from './take-title.js';
import { writeBlocks, type TextContext } from './write-blocks.js';
import { writeClaim } from './write-claim.js';

/** How the text of an article is read, and what is known of it beforehand. */
export interface TextOptions extends ArticleOptions {
  /** What the ClaimReviews of its page say. */
  reviewed?: FactCheck;
  onLoss?: TextContext['onLoss'];
  /** Whether the claims are known from elsewhere, so that none is looked for. */
  hasClaims?: boolean;
}

const SAMPLE = 200;

/** Reads the blocks of an article as a payload that is not yet checked. */
export function readText(article: Article, options: TextOptions, issues: Issue[]): Partial<FactCheckInput> {
  const { head } = article;
  const { reviewed } = options;
  const sample = article.blocks
    .filter(({ furniture }) => !furniture)
    .slice(0, SAMPLE)
    .flatMap((block) => wordsOfBlock(block).split('\n'));
  const lang = primaryOf(head.lang) || guessLanguage(sample);
  const vocabulary = vocabularyOf(lang, Object.keys(options.ratings ?? {}));
  const custom = customOf(article.blocks.map((block) => wordsOfBlock(block).slice(0, 400)).join('\n'), lang);
  const text = takeFurniture(article.blocks, vocabulary, issues);
  const kinds = {
    isOther: (block: ArticleBlock) => isHeadLine(block, vocabulary, custom),
    isLabel: (block: ArticleBlock) => findField(block, vocabulary)?.form === 'bare',
  };
  const titled = takeTitle(head.title, text, kinds, issues);
  const { notices, blocks: unnoticed } = takeNotices(titled.blocks, issues);
  const corrected = takeCorrections(unnoticed, vocabulary, custom, issues);
  const claimed = options.hasClaims
    ? { drafts: [], blocks: corrected.blocks }
    : takeClaims(corrected.blocks, {
        vocabulary,
        custom,
        title: titled.title,
        ratings: options.ratings,
        reviewed: reviewed?.claims ?? [],
        issues,
        isEnd: kinds.isOther,
      });
  const { fields, blocks } = takeHead({ head, blocks: claimed.blocks, notices }, vocabulary, custom, issues);
  const listed = takeSources(blocks, vocabulary, issues);
  const split = splitSections(listed.blocks, vocabulary);
  const { sources } = listed;
  const explained = claimed.drafts.flatMap(({ reason, explanation, media }) => [
    ...reason,
    ...explanation,
    ...media,
  ]);
  const sourceOfLink = sourcesOfLinks(numberedLinksIn([...explained, ...listed.blocks]), sources);
  const ids = sourceIds(sources, options.defaults);
  const marks = new MarkReport();
  const context: TextContext = {
    isSource: (id) => ids.has(id),
    sourceOfLink,
    areInParentheses: listed.areInParentheses,
    ...marks.listeners,
    ...(options.onLoss && { onLoss: options.onLoss }),
  };
  const links = options.linksAsSources ? numberLinks(sources) : undefined;
  const write = (own: readonly ArticleBlock[]): Block[] => {
    const written = writeBlocks(own, context);
    return links ? links.mark(written) : written;
  };
  const rating = { ratings: options.ratings, issues };
  const joined = reviewed && joinReviews(reviewed, claimed.drafts, write, rating);
  const claims = [
    ...(joined?.claims ?? []),
    ...(joined?.drafts ?? claimed.drafts).map((draft, at) =>
      writeClaim(draft, at + (joined?.claims.length ?? 0), (own) => writeBlocks(own, context), rating),
    ),
  ];
  const summary = write(split.summary);
  const kept = cutList(
    split.sections,
    'sections',
    (rest) => rest.flatMap(({ heading, blocks: own }) => [heading ?? '', ...own.map(wordsOfBlock)]),
    issues,
  );
  const sections = kept.map(({ heading, block, blocks: own }) => {
    const body = write(own);
    const id = block?.type === 'heading' ? block.id : undefined;
    return { ...(id && { id }), ...(heading && { heading }), ...(body.length && { body }) };
  });
  const questions = split.followUps.flatMap((block) =>
    block.type === 'list'
      ? block.items.map((item) => item.map(wordsOfBlock).join(' '))
      : [wordsOfBlock(block)],
  );
  const followUps = cutList(questions, 'followUps', (rest) => rest, issues).map((words) => ({ text: words }));
  const labels = {
    ...(summary.length && split.summaryLabel && { summary: split.summaryLabel }),
    ...(followUps.length && split.followUpsLabel && { followUps: split.followUpsLabel }),
  };
  const { contributors, ...dates } = fields;
  marks.addTo(issues);
  return {
    ...(reviewed?.publishedAt && { publishedAt: reviewed.publishedAt }),
    ...(reviewed?.modifiedAt && { modifiedAt: reviewed.modifiedAt }),
    ...(reviewed?.publisher && { publisher: reviewed.publisher }),
    ...(titled.title && { title: titled.title }),
    ...(head.lang && { lang: head.lang }),
    ...(head.url && { url: head.url }),
    ...(head.publisher && { publisher: head.publisher }),
    ...dates,
    ...(contributors.length && { contributors }),
    ...(notices.isStale && { status: 'outdated' as const }),
    ...(notices.disclaimer.length && { disclosure: { disclaimer: notices.disclaimer.join('') } }),
    ...(claims.length && { claims }),
    ...(summary.length && { summary }),
    ...(sections.length && { sections }),
    ...(sources.length && { sources }),
    ...(followUps.length && { followUps }),
    ...(Object.keys(labels).length && { labels }),
    ...(corrected.corrections.length && { corrections: corrected.corrections }),
  };
}

function primaryOf(lang: string | undefined): string {
  return /^[a-z]{2,3}/iu.exec(lang ?? '')?.[0].toLowerCase() ?? '';
}
