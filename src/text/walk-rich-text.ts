import type { Block, CitationNode, Inline } from './rich-text.js';

/** The lines of running text of a block: one of a paragraph or quote, one an item of a list. */
export function linesOf(block: Block): Inline[][] {
  return block.type === 'list' ? block.items : [block.children];
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
  let words = '';
  for (const node of line) words += node.type === 'citation' ? node.raw : node.text;
  return words;
}

/** The words of a rich text, citation marks as they were written, a blank line between blocks and a line end between items. */
export function flattenRichText(blocks: readonly Block[]): string {
  return blocks.map((block) => linesOf(block).map(flattenInlines).join('\n')).join('\n\n');
}
