import type { Issue } from '../../model/issue.js';
import type { ArticleBlock } from './article-tree.js';
import { foldText } from './fold-text.js';
import { reportAt } from './report.js';
import { textOfBlock } from './runs.js';

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
  headline: string | undefined,
  blocks: readonly ArticleBlock[],
  { isOther, isLabel }: Record<'isOther' | 'isLabel', (block: ArticleBlock) => boolean>,
  issues: Issue[],
): Titled {
  const near = blocks.slice(0, HEAD);
  const seen =
    blocks.find((block) => block.type === 'heading' && block.level === 1) ??
    near.find((block) => isLine(block) && hasPrefix(textOfBlock(block))) ??
    near.find((block) => headline !== undefined && isLine(block) && isSame(textOfBlock(block), headline));
  const first =
    headline === undefined
      ? near.find((block) => isLine(block) && !isOther(block) && !KICKER.test(textOfBlock(block)))
      : undefined;
  const line = seen ?? first;
  const lineText = line && textOfBlock(line);
  const isBegun =
    headline !== undefined && lineText !== undefined && foldText(headline).startsWith(foldText(lineText));
  const title = withoutPrefix(isBegun ? lineText : (headline ?? lineText));
  const left: ArticleBlock[] = [];
  let isHead = true;
  for (const [at, block] of blocks.entries()) {
    const blockText = textOfBlock(block);
    // A claim may have the title’s words.
    const above = blocks[at - 1];
    const isBelowLabel = above !== undefined && isLabel(above);
    if (block === line) {
      if (headline !== undefined && !isBegun && !isSame(blockText, headline)) {
        const message =
          'The headline in the page’s metadata differs from the visible one. The metadata’s was kept; check the title.';
        reportAt(issues, 'info', 'title-differs', { path: 'title', message, block, text: blockText });
      }
    } else if (
      isHead &&
      at < HEAD &&
      isLine(block) &&
      (KICKER.test(blockText) || (title !== undefined && isSame(blockText, title) && !isBelowLabel))
    ) {
      const message = 'These lines belong to the page around the article and were removed.';
      reportAt(issues, 'info', 'boilerplate-removed', { message, block, text: blockText });
    } else {
      left.push(block);
      isHead &&= blockText.length < SHORTEST_TEXT;
    }
  }
  return { title, blocks: left };
}

/** A title without “Fact check:”. */
export function withoutPrefix(title: string | undefined): string | undefined {
  return title?.replace(PREFIX, '') || title;
}

// “Fact Check: False” is a verdict.
function hasPrefix(text: string): boolean {
  const bare = text.replace(PREFIX, '');
  return bare !== text && (/\S\s+\S+\s+\S/u.test(bare) || /[\p{Lo}]{8}/u.test(bare));
}

function isLine(block: ArticleBlock): boolean {
  return (
    (block.type === 'heading' || block.type === 'paragraph') && textOfBlock(block).length <= LONGEST_TITLE
  );
}

function isSame(one: string, two: string): boolean {
  const bare = (text: string): string => foldText(text.replace(PREFIX, ''));
  return bare(one) === bare(two);
}
