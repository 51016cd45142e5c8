import type { FactCheckInput, Rating } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { ArticleBlock, FigureBlock } from './article-tree.js';
import type { DateCustom } from './find-date.js';
import type { Vocabulary } from './label-index.js';
import type { Field } from './find-field.js';
import type { Item } from './items.js';

/** What is known while claims are looked for. */
export interface ClaimContext {
  vocabulary: Vocabulary;
  custom: DateCustom;
}

/** A claim as a payload has it. */
export type ClaimInput = NonNullable<FactCheckInput['claims']>[number];

/** A picture, video or recording of a claim as a payload has it. */
export type MediumInput = NonNullable<ClaimInput['media']>[number];

/** A picture that was checked, with what else the article says of it in words of a known form. */
export type CheckedFigure = FigureBlock & { about?: MediumInput };

/** A claim as the article states it, before it is sure that it is one. */
export interface ClaimDraft {
  text: string;
  isVerbatim: boolean;
  claimant?: { name: string; role?: string };
  saidAt?: string;
  place?: string;
  appearances: { url: string; title?: string }[];
  /** The verdict's label, verbatim. */
  label?: string;
  /** Who gave the verdict, and when. */
  signature?: { name: string; at: string };
  /** What explains the verdict. */
  reason: ArticleBlock[];
  /** What explains the claim. */
  explanation: ArticleBlock[];
  /** What stands in the box of the claim as what was checked. */
  media: CheckedFigure[];
  form: Field['form'] | 'badge' | 'statement' | 'title' | 'item';
  /** The label as written. */
  name: string;
  isStrong: boolean;
  isNumbered: boolean;
  box: Item['box'];
  /** What it is made of. */
  items: Item[];
  /** Positions of the first and the last of them. */
  first: number;
  last: number;
}

/** A draft of nothing but its words. */
export function draftOf(
  said: Pick<ClaimDraft, 'text' | 'isVerbatim'>,
  from: Pick<ClaimDraft, 'form' | 'name' | 'isStrong' | 'isNumbered' | 'box' | 'items' | 'first' | 'last'>,
): ClaimDraft {
  return { ...said, ...from, appearances: [], reason: [], explanation: [], media: [] };
}

/** What else is known while claims are taken. */
export interface TakingContext extends ClaimContext {
  title: string | undefined;
  ratings: Readonly<Record<string, Rating>> | undefined;
  /** The claims that the reviews of the page state. */
  reviewed?: readonly { text: string; verdicts?: readonly { label: string }[] | undefined }[];
  issues: Issue[];
  /** Whether a block is none of an explanation, such as a heading or a by-line. */
  isEnd: (block: ArticleBlock) => boolean;
}
