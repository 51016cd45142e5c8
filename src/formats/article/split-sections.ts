import type { ArticleBlock } from './article-tree.js';
import { findField } from './find-field.js';
import { isSeparator } from './find-explanations.js';
import type { Vocabulary } from './label-index.js';
import type { LabelRole } from './lexicon/labels.js';
import { paragraphOf, textOfBlock } from './runs.js';
import { headingRole } from '../plain-text/recognise-heading.js';
import { keyOf } from '../plain-text/key-of.js';

/** The text of an article under its headings. */
export interface SplitText {
  summaryLabel: string | undefined;
  summary: ArticleBlock[];
  sections: { heading: string | undefined; block: ArticleBlock | undefined; blocks: ArticleBlock[] }[];
  followUpsLabel: string | undefined;
  followUps: ArticleBlock[];
}

const HEADING_ROLES: readonly LabelRole[] = [
  'summary',
  'finding',
  'conclusion',
  'claim',
  'weakClaim',
  'verdict',
  'weakVerdict',
  'reason',
  'sources',
  'correction',
];
const RUN_IN_ROLES: readonly LabelRole[] = ['finding', 'conclusion', 'summary'];
// Without headings, a lead of more paragraphs than this is the whole article.
const LONGEST_LEAD = 3;

interface Part {
  heading: string | undefined;
  block: ArticleBlock | undefined;
  isSummary: boolean;
  isFollowUps: boolean;
  blocks: ArticleBlock[];
}

/** Parts text by its headings: those of the highest level, and label words alone or run in. What stands above them is the summary. */
export function splitSections(blocks: readonly ArticleBlock[], vocabulary: Vocabulary): SplitText {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const level = Math.min(...levels, 7);
  const lead: ArticleBlock[] = [];
  const parts: Part[] = [];
  for (const block of blocks) {
    if (isSeparator(block)) continue;
    const started = startPart(block, level, vocabulary);
    if (started) parts.push(started);
    else (parts.at(-1)?.blocks ?? lead).push(block);
  }
  const summary = parts.find(({ isSummary }) => isSummary);
  const followUps = parts.find(({ isFollowUps }) => isFollowUps);
  const others = parts.filter((part) => part !== summary && part !== followUps);
  const shared = {
    summaryLabel: summary?.heading,
    followUpsLabel: followUps?.heading,
    followUps: followUps?.blocks ?? [],
  };
  if (summary) {
    const summaryBlocks = summaryOf(summary.blocks, others.length > 0);
    const beside = [...lead, ...summary.blocks.slice(summaryBlocks.length)];
    const first = parts.indexOf(summary) > 0 ? others.slice(0, parts.indexOf(summary)) : [];
    const rest = others.slice(first.length);
    return {
      ...shared,
      summary: summaryBlocks,
      sections: [...first, ...unnamed(beside), ...rest].map(toSection),
    };
  }
  const isWhole = !others.length && lead.filter(({ type }) => type === 'paragraph').length > LONGEST_LEAD;
  const end = isWhole ? lead.findIndex(({ type }) => type === 'paragraph') + 1 : lead.length;
  return {
    ...shared,
    summary: lead.slice(0, end),
    sections: [...unnamed(lead.slice(end)), ...others].map(toSection),
  };
}

function startPart(block: ArticleBlock, level: number, vocabulary: Vocabulary): Part | undefined {
  const field = findField(block, vocabulary);
  const has = (roles: readonly LabelRole[]): boolean => roles.some((role) => field?.roles.has(role));
  const text = block.type === 'heading' || block.type === 'paragraph' ? textOfBlock(block) : '';
  const isFollowUps = text.length < 60 && text !== '' && headingRole(keyOf(text)) === 'follow-ups';
  const isSummary = has(['summary']);
  if ((block.type === 'heading' && block.level <= level) || isFollowUps)
    return { heading: labelOf(text), block, isSummary, isFollowUps, blocks: [] };
  if (block.type !== 'paragraph' || !field) return undefined;
  if (field.form === 'bare' && has(HEADING_ROLES))
    return { heading: labelOf(text), block, isSummary, isFollowUps, blocks: [] };
  if (field.form === 'bare' || !has(RUN_IN_ROLES)) return undefined;
  const first = paragraphOf(field.value, block);
  return {
    heading: labelOf(field.label).replace(/\.$/u, ''),
    block: undefined,
    isSummary,
    isFollowUps,
    blocks: [first],
  };
}

function labelOf(text: string): string {
  return text.replace(/\s*[:：]$/u, '');
}

function unnamed(blocks: readonly ArticleBlock[]): Part[] {
  return blocks.length
    ? [{ heading: undefined, block: undefined, isSummary: false, isFollowUps: false, blocks: [...blocks] }]
    : [];
}

function toSection({ heading, block, blocks }: Part): SplitText['sections'][number] {
  return { heading, block, blocks };
}

// A list below “In short” is all of it, and so are lines without a blank line between; else what stands up to the next heading.
function summaryOf(blocks: readonly ArticleBlock[], hasSections: boolean): ArticleBlock[] {
  const isList = blocks[0]?.type === 'list';
  const count = (belongs: (block: ArticleBlock, at: number) => boolean): number => {
    const end = blocks.findIndex((block, at) => !belongs(block, at));
    return end < 0 ? blocks.length : end;
  };
  if (isList)
    return blocks.slice(
      0,
      count(({ type }) => type === 'list'),
    );
  const close = count((block, at) => at === 0 || lineOf(block) - lineOf(blocks[at - 1]) === 1);
  if (close > 1) return blocks.slice(0, close);
  return blocks.slice(0, hasSections ? blocks.length : 1);
}

function lineOf(block: ArticleBlock | undefined): number {
  return block?.place?.line ?? NaN;
}
