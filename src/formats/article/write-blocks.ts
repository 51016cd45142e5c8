import { parseInlines } from '../../text/parse-rich-text.js';
import type { Block, Inline } from '../../text/rich-text.js';
import type { IsSource } from '../../text/split-citations.js';
import type { ArticleBlock, ArticleRun } from './article-tree.js';
import { mergeText } from './merge-text.js';
import { wordsOf } from './runs.js';
import { writeMedia } from './write-media.js';

/** What is known while text is written. */
export interface TextContext {
  isSource: IsSource;
  /** Is told of what rich text cannot hold as it stands; its words are kept. */
  onLoss?: (block: ArticleBlock, what: 'heading' | 'list') => void;
}

/** Keeps the bracket of `\[1]` from being a mark. */
export const HELD_APART = '[\u2060';

/** Blocks of an article as the rich text of a payload; every word of them is in it. */
export function writeBlocks(blocks: readonly ArticleBlock[], context: TextContext): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph':
        return paragraphOf(writeRuns(block.runs, context));
      case 'heading':
        context.onLoss?.(block, 'heading');
        return paragraphOf([{ type: 'strong', text: unheld(wordsOf(block.runs)) }]);
      case 'quotation':
        return writeBlocks(block.children, context).map((own) =>
          own.type === 'paragraph' ? { ...own, type: 'quote' } : own,
        );
      case 'list':
        return [
          {
            type: 'list',
            ordered: block.isOrdered,
            items: block.items.flatMap((item) => writeItem(item, context)),
          },
        ];
      case 'definitions':
        return block.items.flatMap(({ term, value }) => {
          const [first, ...more] = writeBlocks(value, context);
          const words: Inline[] = [{ type: 'strong', text: wordsOf(term) }];
          return first?.type === 'paragraph'
            ? [{ ...first, children: [...words, { type: 'text', text: ' ' }, ...first.children] }, ...more]
            : [...paragraphOf(words), ...(first ? [first] : []), ...more];
        });
      case 'note':
        return writeBlocks(block.children, context);
      case 'table':
      case 'figure':
        return writeMedia(block, (runs) => writeRuns(runs, context));
    }
  });
}

function writeItem(blocks: readonly ArticleBlock[], context: TextContext): Inline[][] {
  const own: Inline[] = [];
  const inner: Inline[][] = [];
  for (const block of blocks) {
    if (block.type === 'list') {
      context.onLoss?.(block, 'list');
      inner.push(...block.items.flatMap((item) => writeItem(item, context)));
      continue;
    }
    for (const written of writeBlocks([block], context)) {
      const lines = written.type === 'list' ? written.items : [written.children];
      for (const line of lines)
        own.push(...(own.length ? [{ type: 'text' as const, text: ' ' }] : []), ...line);
    }
  }
  return [own, ...inner];
}

/** Running text: words with citation marks, links, strong and stressed words. */
export function writeRuns(runs: readonly ArticleRun[], { isSource }: TextContext): Inline[] {
  const line = mergeText(runs.flatMap((run) => writeRun(run, isSource)));
  return line.some((node) => node.type !== 'text' || node.text.trim()) ? trimLine(line) : [];
}

function writeRun(
  { text, href, note, isRaised, isStrong, isEmphasis }: ArticleRun,
  isSource: IsSource,
): Inline[] {
  if (note !== undefined) return [{ type: 'citation', refs: [note], raw: `[${note}]` }];
  const words = unheld(text.replace(/\n/gu, ' '));
  const id = words.trim().replace(/^\[|\]$/gu, '');
  // A raised number is a note where there is a source of that number.
  if (isRaised && !href && isSource(id)) return [{ type: 'citation', refs: [id], raw: `[${id}]` }];
  if (href !== undefined) return [{ type: 'link', text: words, href }];
  if (isStrong) return [{ type: 'strong', text: words }];
  if (isEmphasis) return [{ type: 'emphasis', text: words }];
  return parseInlines(text.replace(/\n/gu, ' '), isSource).map((own) =>
    own.type === 'text' ? { type: 'text', text: unheld(own.text) } : own,
  );
}

/** Words without the sign that held a bracket apart. */
export function unheld(words: string): string {
  return words.replaceAll(HELD_APART, '[');
}

function trimLine(line: readonly Inline[]): Inline[] {
  return line
    .map((node, at): Inline => {
      if (node.type !== 'text') return node;
      const start = at === 0 ? node.text.trimStart() : node.text;
      return { type: 'text', text: at === line.length - 1 ? start.trimEnd() : start };
    })
    .filter((node) => node.type !== 'text' || node.text);
}

function paragraphOf(children: Inline[]): Block[] {
  return children.length ? [{ type: 'paragraph', children }] : [];
}
