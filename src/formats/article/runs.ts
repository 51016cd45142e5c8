import type { ArticleBlock, ArticleRun } from './article-tree.js';

/** The words of runs as they stand, forced line breaks included. */
export function textOf(runs: readonly ArticleRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The words of runs on one line, whatever they are set in. */
export function lineTextOf(runs: readonly ArticleRun[]): string {
  return textOf(runs).replace(/\s+/gu, ' ').trim();
}

/** The runs between two places of their text. */
export function sliceRuns(runs: readonly ArticleRun[], from: number, to = Infinity): ArticleRun[] {
  const sliced: ArticleRun[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text) sliced.push({ ...run, text });
    at += run.text.length;
  }
  return sliced;
}

/** Runs without the blanks at either end. */
export function trimRuns(runs: readonly ArticleRun[]): ArticleRun[] {
  const text = textOf(runs);
  return sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length);
}

/** All words of a block, its parts on lines of their own. */
export function textOfBlock(block: ArticleBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return lineTextOf(block.runs);
    case 'quotation':
    case 'note':
      return block.children.map(textOfBlock).join('\n');
    case 'list':
      return block.items.map((item) => item.map(textOfBlock).join(' ')).join('\n');
    case 'definitions':
      return block.items
        .map(({ term, value }) => `${lineTextOf(term)} ${value.map(textOfBlock).join(' ')}`)
        .join('\n');
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.flat()].map(lineTextOf).join('\n');
    case 'figure':
      return [block.alt, lineTextOf(block.caption), block.credit].filter(Boolean).join('\n');
  }
}

/** The runs of a block that is one line: a heading, a paragraph, a quotation of one paragraph. */
export function runsOfBlock(block: ArticleBlock): readonly ArticleRun[] | undefined {
  if (block.type === 'heading' || block.type === 'paragraph') return block.runs;
  if (block.type !== 'quotation' || block.children.length !== 1) return undefined;
  return runsOfBlock(block.children[0] as ArticleBlock);
}

/** A paragraph of these runs, at the place of another block. */
export function paragraphOf(runs: readonly ArticleRun[], like: ArticleBlock): ArticleBlock {
  const { place, box } = like;
  return {
    type: 'paragraph',
    runs: [...runs],
    ...(place && { place }),
    ...(box !== undefined && { box }),
  };
}
