import type { FactCheck } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { Notices } from '../plain-text/read-notices.js';
import type { ArticleOptions } from './article-options.js';
import type { Article, ArticleBlock } from './article-tree.js';
import type { ClaimDraft } from './claim-draft.js';
import { customOf } from './find-date.js';
import { findField } from './find-field.js';
import { guessLanguage } from './guess-language.js';
import { vocabularyOf } from './label-index.js';
import { textOfBlock } from './runs.js';
import { splitSections } from './split-sections.js';
import { takeClaims } from './take-claims.js';
import { takeCorrections } from './take-corrections.js';
import { takeFurniture } from './take-furniture.js';
import { isHeadLine, takeHead, type HeadFields } from './take-head.js';
import { takeNotices } from './take-notices.js';
import { takeSources, type TakenSources } from './take-sources.js';
import { takeTitle } from './take-title.js';

/** What is known of an article before it is taken apart. */
export interface Known extends Pick<ArticleOptions, 'ratings'> {
  /** What the ClaimReviews of its page say. */
  reviewed?: FactCheck;
  /** Whether the claims are known from elsewhere, so that none is looked for. */
  hasClaims?: boolean;
}

/** The parts of an article, as blocks that have yet to be written. */
export interface ArticleParts {
  title: string | undefined;
  notices: Notices;
  corrections: ReturnType<typeof takeCorrections>['corrections'];
  drafts: readonly ClaimDraft[];
  fields: HeadFields;
  /** The sources, and the blocks that were left when they were taken. */
  listed: TakenSources;
  text: ReturnType<typeof splitSections>;
}

const SAMPLE = 200;

/**
 * Takes an article apart. Each step takes what it knows out of the blocks and leaves the rest to the next, so their order counts: what is
 * unmistakable goes first, and what looks like much else (names and dates beside the text, entries of a list) comes when little is left
 * that it could be.
 */
export function takeApart({ head, blocks }: Article, known: Known, issues: Issue[]): ArticleParts {
  const lang = primaryOf(head.lang) || guessLanguage(sampleOf(blocks));
  const vocabulary = vocabularyOf(lang, Object.keys(known.ratings ?? {}));
  const custom = customOf(blocks.map((block) => textOfBlock(block).slice(0, 400)).join('\n'), lang);
  const isOther = (block: ArticleBlock): boolean => isHeadLine(block, vocabulary, custom);
  const isLabel = (block: ArticleBlock): boolean => findField(block, vocabulary)?.form === 'bare';

  let left = takeFurniture(blocks, vocabulary, issues);
  const titled = takeTitle(head.title, left, { isOther, isLabel }, issues);
  left = titled.blocks;

  const noticed = takeNotices(left, issues);
  left = noticed.blocks;

  // Before the claims: “Correction: we first rated this False” has the form of a claim’s label.
  const corrected = takeCorrections(left, vocabulary, custom, issues);
  left = corrected.blocks;

  let drafts: readonly ClaimDraft[] = [];
  if (!known.hasClaims) {
    const { title } = titled;
    const { ratings, reviewed } = known;
    const context = {
      vocabulary,
      custom,
      title,
      ratings,
      reviewed: reviewed?.claims ?? [],
      issues,
      isEnd: isOther,
    };
    ({ drafts, blocks: left } = takeClaims(left, context));
  }

  // Behind the claims, whose lines hold names and dates of their own.
  const { notices } = noticed;
  const dated = takeHead({ head, blocks: left, notices }, vocabulary, custom, issues);
  const listed = takeSources(dated.blocks, vocabulary, issues);
  return {
    title: titled.title,
    notices,
    corrections: corrected.corrections,
    drafts,
    fields: dated.fields,
    listed,
    text: splitSections(listed.blocks, vocabulary),
  };
}

function sampleOf(blocks: readonly ArticleBlock[]): string[] {
  return blocks
    .filter(({ furniture }) => !furniture)
    .slice(0, SAMPLE)
    .flatMap((block) => textOfBlock(block).split('\n'));
}

function primaryOf(lang: string | undefined): string {
  return /^[a-z]{2,3}/iu.exec(lang ?? '')?.[0].toLowerCase() ?? '';
}
