import type { Issue } from '../../model/issue.js';
import { issueAt } from '../issue-at.js';
import type { ArticleBlock } from './article-tree.js';
import { findField } from './find-field.js';
import { foldText } from './fold-text.js';
import type { Vocabulary } from './label-index.js';
import { textOfBlock } from './runs.js';

const LONGEST_LINE = 120;
const LONGEST_LISTED = 80;
// Lines about the publisher stand at the end of an article; elsewhere their words are the article’s own.
const TAIL = 8;
const SHORTEST_ABOUT = 8;

/** Takes out what belongs to the page and not to the article, and lists it in one issue. */
export function takeFurniture(
  blocks: readonly ArticleBlock[],
  vocabulary: Vocabulary,
  issues: Issue[],
): ArticleBlock[] {
  const removed: string[] = [];
  const kept: ArticleBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as ArticleBlock;
    if (block.furniture) {
      removed.push(beginningOf(textOfBlock(block)));
      continue;
    }
    const end = endOfFurniture(blocks, at, vocabulary);
    removed.push(...blocks.slice(at, end).map(textOfBlock));
    if (end > at) at = end - 1;
    else kept.push(block);
  }
  if (removed.length) {
    const message = 'These lines belong to the page around the article and were removed.';
    issues.push(issueAt('info', 'boilerplate-removed', '', message, removed.join('\n')));
  }
  return kept;
}

function beginningOf(text: string): string {
  return text.length > LONGEST_LISTED
    ? `${text.slice(0, LONGEST_LISTED)}… (${text.length} characters)`
    : text;
}

// Where the furniture that begins with a block ends; at the block itself if it is none.
function endOfFurniture(blocks: readonly ArticleBlock[], at: number, vocabulary: Vocabulary): number {
  const block = blocks[at] as ArticleBlock;
  const isTail = at >= blocks.length - TAIL;
  if (isReadingTime(block) || (isTail && isAbout(block, vocabulary))) return at + 1;
  const field = findField(block, vocabulary);
  if (!field || [...field.roles].some((role) => role !== 'furniture' && role !== 'about')) return at;
  if (field.roles.has('about') && !isTail) return at;
  if (field.form !== 'bare') return field.value.length && !isTail && at > 3 ? at : at + 1;
  let end = at + 1;
  // What follows a heading such as “Read also” in the second half are titles of other articles.
  if (at * 2 > blocks.length)
    while (end < blocks.length && isTeaser(blocks[end] as ArticleBlock, vocabulary)) end += 1;
  return end;
}

function isTeaser(block: ArticleBlock, vocabulary: Vocabulary): boolean {
  if (block.type === 'list') return true;
  if (block.type !== 'paragraph' || findField(block, vocabulary)) return false;
  return textOfBlock(block).length <= LONGEST_LINE;
}

function isReadingTime(block: ArticleBlock): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOfBlock(block);
  return (
    text.length < 40 &&
    /^(?:[\p{L} ]{3,20}:? )?\d{1,2} ?min(?:\.|ut[a-zé]{0,4}s?)?(?: [\p{L} ]{2,16})?$/iu.test(text)
  );
}

function isAbout(block: ArticleBlock, { labelsFor }: Vocabulary): boolean {
  const folded = foldText(textOfBlock(block).slice(0, 200));
  return labelsFor('about').some((about) => about.length >= SHORTEST_ABOUT && folded.startsWith(about));
}
