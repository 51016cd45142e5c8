import type { Block, Inline } from '../../text/rich-text.js';
import type { ArticleBlock, ArticleRun } from './article-tree.js';

/** The words of runs, whatever they are set in. */
export function wordsOf(runs: readonly ArticleRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** All words of a block, its parts on lines of their own. */
export function wordsOfBlock(block: ArticleBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.runs);
    case 'quotation':
    case 'note':
      return block.children.map(wordsOfBlock).join('\n');
    case 'list':
      return block.items.map((item) => item.map(wordsOfBlock).join(' ')).join('\n');
    case 'definitions':
      return block.items
        .map(({ term, value }) => `${wordsOf(term)} ${value.map(wordsOfBlock).join(' ')}`)
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.map(wordsOf).join(' | ')).join('\n');
    case 'figure':
      return [block.alt, wordsOf(block.caption), block.credit].filter(Boolean).join(' ');
  }
}

/** Blocks of an article as the rich text of a payload. */
export function writeBlocks(blocks: readonly ArticleBlock[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') {
      const items = block.items.map((item): Inline[] => [
        { type: 'text', text: item.map(wordsOfBlock).join(' ') },
      ]);
      return [{ type: 'list', ordered: block.isOrdered, items }];
    }
    if (block.type === 'paragraph') return [{ type: 'paragraph', children: block.runs.map(writeRun) }];
    const type = block.type === 'quotation' ? 'quote' : 'paragraph';
    return [{ type, children: [{ type: 'text', text: wordsOfBlock(block) }] }];
  });
}

function writeRun({ text, href, isStrong, isEmphasis }: ArticleRun): Inline {
  if (href) return { type: 'link', text, href };
  return { type: isStrong ? 'strong' : isEmphasis ? 'emphasis' : 'text', text };
}
