import type { Block, CitationNode, Inline } from './rich-text.js';

/** The lines of running text of a block: one of a paragraph, quote or caption, one an item of a list or a cell of a table. */
export function linesOf(block: Block): Inline[][] {
  if (block.type === 'list') return block.items;
  return block.type === 'table' ? [block.caption, ...block.rows.flat()] : [block.children];
}

/** The citation marks of a rich text in reading order. */
export function citationsIn(blocks: readonly Block[] = []): CitationNode[] {
  const found: CitationNode[] = [];
  for (const block of blocks) {
    for (const line of linesOf(block)) {
      for (const node of line) if (node.type === 'citation') found.push(node);
    }
  }
  return found;
}

/** The words of a line of running text, citation marks as they were written. */
export function flattenInlines(line: readonly Inline[]): string {
  let text = '';
  for (const node of line) text += node.type === 'citation' ? node.raw : node.text;
  return text;
}

/** The words of a rich text, citation marks as they were written, a blank line between blocks and a line end between items. */
export function flattenRichText(blocks: readonly Block[]): string {
  return blocks.map((block) => blockTexts(block).join('\n')).join('\n\n');
}

function blockTexts(block: Block): string[] {
  const lines = linesOf(block).map(flattenInlines);
  if (block.type === 'table') return lines.filter((text) => text.trim());
  if (block.type !== 'figure') return lines;
  return [block.alt, ...lines, block.credit].filter((text) => text?.trim()).map((text) => text ?? '');
}
