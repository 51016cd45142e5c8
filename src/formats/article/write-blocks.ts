import type { Block, Inline } from '../../text/rich-text.js';
import { linesOf } from '../../text/walk-rich-text.js';
import type { ArticleBlock, ArticleRun, FigureBlock, TableBlock } from './article-tree.js';
import { readLinkedMark, readRaised, withoutOuterBrackets, type RunMarks } from './marks/read-run-marks.js';
import { removeJoiners } from './marks/joiners.js';
import { readMarks } from './marks/read-marks.js';
import { mergeText } from './merge-text.js';
import { lineTextOf } from './runs.js';
import { writeLines, writeMedia } from './write-media.js';

/** What is known while text is written. */
export interface TextContext extends RunMarks {
  /** Is told of what rich text cannot hold as it stands; its words are kept. */
  onLoss?: (block: ArticleBlock, what: 'heading' | 'list') => void;
}

/** Blocks of an article as the rich text of a payload; every word of them is in it. */
export function writeBlocks(blocks: readonly ArticleBlock[], context: TextContext): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph':
        return paragraphOf(writeRuns(block.runs, context));
      case 'heading':
        context.onLoss?.(block, 'heading');
        return paragraphOf([{ type: 'strong', text: removeJoiners(lineTextOf(block.runs)) }]);
      case 'quotation':
        return writeBlocks(block.children, context).map((child) =>
          child.type === 'paragraph' ? { ...child, type: 'quote' } : child,
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
          const [first, ...others] = writeBlocks(value, context);
          const strongTerm: Inline[] = [{ type: 'strong', text: lineTextOf(term) }];
          return first?.type === 'paragraph'
            ? [
                { ...first, children: [...strongTerm, { type: 'text', text: ' ' }, ...first.children] },
                ...others,
              ]
            : [...paragraphOf(strongTerm), ...(first ? [first] : []), ...others];
        });
      case 'note':
        return writeBlocks(block.children, context);
      case 'table':
      case 'figure':
        return writeMedia(withoutJoiners(block), (runs) => writeRuns(runs, context));
    }
  });
}

function writeItem(blocks: readonly ArticleBlock[], context: TextContext): Inline[][] {
  const itemLine: Inline[] = [];
  const inner: Inline[][] = [];
  for (const block of blocks) {
    if (block.type === 'list') {
      context.onLoss?.(block, 'list');
      inner.push(...block.items.flatMap((item) => writeItem(item, context)));
      continue;
    }
    const lines =
      block.type === 'table' || block.type === 'figure'
        ? writeLines(block, (runs) => writeRuns(runs, context))
        : writeBlocks([block], context).flatMap(linesOf);
    for (const line of lines)
      itemLine.push(...(itemLine.length ? [{ type: 'text' as const, text: ' ' }] : []), ...line);
  }
  return [itemLine, ...inner];
}

/** Running text: words with citation marks, links, strong and stressed words. */
export function writeRuns(runs: readonly ArticleRun[], context: TextContext): Inline[] {
  const line: Inline[] = [];
  let before = '';
  for (const run of runs) {
    line.push(...writeRun(run, before, context));
    before = run.text;
  }
  const merged = mergeText(withoutOuterBrackets(mergeText(line)));
  return merged.some((node) => node.type !== 'text' || node.text.trim()) ? trimLine(merged) : [];
}

function writeRun(
  { text, href, note, isRaised, isStrong, isEmphasis }: ArticleRun,
  before: string,
  context: TextContext,
): Inline[] {
  if (note !== undefined) return [{ type: 'citation', refs: [note], raw: `[${note}]` }];
  const onOneLine = text.replace(/\n/gu, ' ');
  const plain = removeJoiners(onOneLine);
  const linked = href === undefined ? undefined : readLinkedMark(plain, href, !!isRaised, context);
  if (linked) return linked;
  if (href !== undefined) return [{ type: 'link', text: plain.replace(/^\u2060/u, ''), href }];
  if (isRaised) return readRaised(plain, before, context);
  const read = readMarks(onOneLine, context);
  const type = isStrong ? 'strong' : isEmphasis ? 'emphasis' : undefined;
  if (!type) return read;
  // In strong words only what names a source is a mark.
  return read.every((node) => node.type === 'text' || isListed(node, context))
    ? read.map((node) => (node.type === 'text' ? { type, text: node.text } : node))
    : [{ type, text: plain }];
}

function isListed(node: Inline, { isSource }: TextContext): boolean {
  return node.type === 'citation' && node.refs.every(isSource);
}

function withoutJoiners(block: TableBlock | FigureBlock): TableBlock | FigureBlock {
  if (block.type === 'table') return block;
  const { credit } = block;
  return {
    ...block,
    alt: removeJoiners(block.alt),
    ...(credit !== undefined && { credit: removeJoiners(credit) }),
  };
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
