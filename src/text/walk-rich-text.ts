import type { Block, CitationNode, Inline } from './rich-text.js';

/** The lines of running text of a block: one of a paragraph or quote, one an item of a list. */
export function linesOf(block: Block): Inline[][] {
  return block.type === 'list' ? block.items : [block.children];
}

/** Calls back for each citation mark in reading order. */
export function eachCitation(blocks: readonly Block[], visit: (citation: CitationNode) => void): void {
  for (const block of blocks) {
    for (const line of linesOf(block)) {
      for (const node of line) if (node.type === 'citation') visit(node);
    }
  }
}

/** The words of a line of running text, citation marks as they were written. */
export function flattenInlines(line: readonly Inline[]): string {
  return line.map((node) => (node.type === 'citation' ? node.raw : node.text)).join('');
}

/** The words of a rich text, citation marks as they were written, a blank line between blocks and a line end between items. */
export function flattenRichText(blocks: readonly Block[]): string {
  return blocks.map((block) => linesOf(block).map(flattenInlines).join('\n')).join('\n\n');
}
