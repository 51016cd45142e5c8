import type { Issue } from '../../model/issue.js';
import type { ArticleBlock } from './article-tree.js';
import { foldWords } from './fold-words.js';
import { reportAt } from './report.js';
import { wordsOfBlock } from './runs.js';

/** The title of an article, and its blocks without it. */
export interface Titled {
  title: string | undefined;
  blocks: ArticleBlock[];
}

const HEAD = 8;
const LONGEST_TITLE = 300;
const SHORTEST_TEXT = 60;
const PREFIX =
  /^(?:\[?fact[- ]?check(?:ed|ing)?\]?|faktencheck|vérification|verificación|chequeo|checagem|cek fakta|फैक्ट चेक|फ़ैक्ट चेक|фактчек)\s?[:：]\s*/iu;
const KICKER =
  /^(?:\[?fact[- ]?check(?:ing)?\]?|faktencheck|fake off|cek fakta|फैक्ट चेक|फ़ैक्ट चेक|фактчек|fakes?):?$/iu;

/**
 * Takes the title: the headline that the head of the page gives, a heading of level 1, a line that says “Fact check: …”, the
 * first heading before any text, or the first line.
 */
export function takeTitle(
  given: string | undefined,
  blocks: readonly ArticleBlock[],
  { isOther, isLabel }: Record<'isOther' | 'isLabel', (block: ArticleBlock) => boolean>,
  issues: Issue[],
): Titled {
  const near = blocks.slice(0, HEAD);
  const seen =
    blocks.find((block) => block.type === 'heading' && block.level === 1) ??
    near.find((block) => isLine(block) && hasPrefix(wordsOfBlock(block))) ??
    near.find((block) => given !== undefined && isLine(block) && isSame(wordsOfBlock(block), given));
  const first =
    given === undefined
      ? near.find((block) => isLine(block) && !isOther(block) && !KICKER.test(wordsOfBlock(block)))
      : undefined;
  const line = seen ?? first;
  const words = line && wordsOfBlock(line);
  const isBegun = given !== undefined && words !== undefined && foldWords(given).startsWith(foldWords(words));
  const title = withoutPrefix(isBegun ? words : (given ?? words));
  const left: ArticleBlock[] = [];
  let isHead = true;
  for (const [at, block] of blocks.entries()) {
    const own = wordsOfBlock(block);
    // A claim may have the title’s words.
    const above = blocks[at - 1];
    const isBelowLabel = above !== undefined && isLabel(above);
    if (block === line) {
      if (given !== undefined && !isBegun && !isSame(own, given)) {
        const message =
          'The headline in the page’s metadata differs from the visible one. The metadata’s was kept; check the title.';
        reportAt(issues, 'info', 'title-differs', { path: 'title', message, block, text: own });
      }
    } else if (
      isHead &&
      at < HEAD &&
      isLine(block) &&
      (KICKER.test(own) || (title !== undefined && isSame(own, title) && !isBelowLabel))
    ) {
      const message = 'These lines belong to the page around the article and were removed.';
      reportAt(issues, 'info', 'boilerplate-removed', { message, block, text: own });
    } else {
      left.push(block);
      isHead &&= own.length < SHORTEST_TEXT;
    }
  }
  return { title, blocks: left };
}

/** A title without “Fact check:”. */
export function withoutPrefix(title: string | undefined): string | undefined {
  return title?.replace(PREFIX, '') || title;
}

// “Fact Check: False” is a verdict.
function hasPrefix(words: string): boolean {
  const bare = words.replace(PREFIX, '');
  return bare !== words && (/\S\s+\S+\s+\S/u.test(bare) || /[\p{Lo}]{8}/u.test(bare));
}

function isLine(block: ArticleBlock): boolean {
  return (
    (block.type === 'heading' || block.type === 'paragraph') && wordsOfBlock(block).length <= LONGEST_TITLE
  );
}

function isSame(one: string, two: string): boolean {
  const bare = (words: string): string => foldWords(words.replace(PREFIX, ''));
  return bare(one) === bare(two);
}
