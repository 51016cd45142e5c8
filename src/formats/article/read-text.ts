import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { Block } from '../../text/rich-text.js';
import { cutList, textsOf } from '../cut-list.js';
import { sourceIds } from '../fill-from-defaults.js';
import type { ArticleOptions } from './article-options.js';
import type { Article, ArticleBlock } from './article-tree.js';
import type { ClaimDraft } from './claim-draft.js';
import { joinReviews } from './join-reviews.js';
import { numberLinks } from './links-as-sources.js';
import { MarkReport } from './marks/mark-report.js';
import { numberedLinksIn, sourcesOfLinks } from './marks/numbered-links.js';
import { textOfBlock } from './runs.js';
import { takeApart, type ArticleParts, type Known } from './take-apart.js';
import { writeBlocks, type TextContext } from './write-blocks.js';
import { writeClaim } from './write-claim.js';

/** How the text of an article is read, and what is known of it beforehand. */
export interface TextOptions extends ArticleOptions, Known {
  onLoss?: TextContext['onLoss'];
}

type Payload = Partial<FactCheckInput>;

/** Reads the blocks of an article as a payload that is not yet checked. */
export function readText(article: Article, options: TextOptions, issues: Issue[]): Payload {
  const parts = takeApart(article, options, issues);
  const marks = new MarkReport();
  const context = contextOf(parts, options, marks);
  const links = options.linksAsSources ? numberLinks(parts.listed.sources) : undefined;
  const write = (blocks: readonly ArticleBlock[]): Block[] => {
    const written = writeBlocks(blocks, context);
    return links ? links.mark(written) : written;
  };
  const claims = writeClaims(parts, options, { write, context, issues });
  const texts = writeTexts(parts, write, issues);
  marks.addTo(issues);
  const { title } = parts;
  const sources = cutList(parts.listed.sources, 'sources', textsOf, issues);
  const corrections = cutList(parts.corrections, 'corrections', textsOf, issues);
  return {
    ...writeHead(article, parts, options),
    ...(title && { title }),
    ...(claims.length && { claims }),
    ...texts,
    ...(sources.length && { sources }),
    ...(corrections.length && { corrections }),
  };
}

/** What decides which marks lead to which source. */
function contextOf({ drafts, listed }: ArticleParts, options: TextOptions, marks: MarkReport): TextContext {
  const { sources, blocks, areInParentheses } = listed;
  const ofClaims = drafts.flatMap(({ reason, explanation, media }) => [...reason, ...explanation, ...media]);
  const ids = sourceIds(sources, options.defaults);
  return {
    isSource: (id) => ids.has(id),
    sourceOfLink: sourcesOfLinks(numberedLinksIn([...ofClaims, ...blocks]), sources),
    areInParentheses,
    ...marks.listeners,
    ...(options.onLoss && { onLoss: options.onLoss }),
  };
}

/** What the head of the page, the first lines of the text and the reviews of the page say of the fact check; the text comes first. */
function writeHead({ head }: Article, { fields, notices }: ArticleParts, { reviewed }: TextOptions): Payload {
  const { contributors, ...dates } = fields;
  return {
    ...(reviewed?.publishedAt && { publishedAt: reviewed.publishedAt }),
    ...(reviewed?.modifiedAt && { modifiedAt: reviewed.modifiedAt }),
    ...(reviewed?.publisher && { publisher: reviewed.publisher }),
    ...(head.lang && { lang: head.lang }),
    ...(head.url && { url: head.url }),
    ...(head.publisher && { publisher: head.publisher }),
    ...dates,
    ...(contributors.length && { contributors }),
    ...(notices.isStale && { status: 'outdated' as const }),
    ...(notices.disclaimer.length && { disclosure: { disclaimer: notices.disclaimer.join('') } }),
  };
}

interface Writing {
  write: (blocks: readonly ArticleBlock[]) => Block[];
  context: TextContext;
  issues: Issue[];
}

/** The claims of the page’s reviews with what the text says of them, then those of the text alone. */
function writeClaims(
  { drafts }: ArticleParts,
  { reviewed, ratings }: TextOptions,
  { write, context, issues }: Writing,
): NonNullable<Payload['claims']> {
  const rating = { ratings, issues };
  const joined = reviewed && joinReviews(reviewed, drafts, write, rating);
  const known = joined?.claims ?? [];
  const further = cutList(
    joined?.drafts ?? drafts,
    'claims',
    (rest) => rest.flatMap(textsOfDraft),
    issues,
    known.length,
  );
  const textClaims = further.map((draft, at) =>
    writeClaim(draft, known.length + at, (blocks) => writeBlocks(blocks, context), rating),
  );
  return [...known, ...textClaims];
}

function textsOfDraft({
  text,
  label,
  claimant,
  saidAt,
  place,
  appearances,
  reason,
  explanation,
}: ClaimDraft): string[] {
  const facts = textsOf([{ text }, { label }, { claimant, saidAt, place }, { appearances }]);
  return [...facts, ...[...reason, ...explanation].map(textOfBlock)].filter(Boolean);
}

/** Summary, sections and questions, with the article’s own words for their headings. */
function writeTexts({ text }: ArticleParts, write: Writing['write'], issues: Issue[]): Payload {
  const summary = write(text.summary);
  const kept = cutList(
    text.sections,
    'sections',
    (rest) => rest.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(textOfBlock)]),
    issues,
  );
  const sections = kept.map(({ heading, block, blocks }) => {
    const body = write(blocks);
    const id = block?.type === 'heading' ? block.id : undefined;
    return { ...(id && { id }), ...(heading && { heading }), ...(body.length && { body }) };
  });
  const questions = text.followUps.flatMap((block) =>
    block.type === 'list' ? block.items.map((item) => item.map(textOfBlock).join(' ')) : [textOfBlock(block)],
  );
  const followUps = cutList(questions, 'followUps', (rest) => rest, issues).map((question) => ({
    text: question,
  }));
  const labels = {
    ...(summary.length && text.summaryLabel && { summary: text.summaryLabel }),
    ...(followUps.length && text.followUpsLabel && { followUps: text.followUpsLabel }),
  };
  return {
    ...(summary.length && { summary }),
    ...(sections.length && { sections }),
    ...(followUps.length && { followUps }),
    ...(Object.keys(labels).length && { labels }),
  };
}
