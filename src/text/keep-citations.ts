import type { Block, CitationNode, Inline } from './rich-text.js';
import { linesOf } from './walk-rich-text.js';

/** Keeps those citation marks of a rich text that pass a test, asked in reading order; of the others makes words, as they were written. */
export function keepCitations(blocks: readonly Block[], isKept: (mark: CitationNode) => boolean): void {
  for (const block of blocks) {
    for (const line of linesOf(block)) {
      const kept = line.map((node) => (node.type === 'citation' && !isKept(node) ? node.raw : node));
      if (kept.some((node) => typeof node === 'string')) line.splice(0, line.length, ...joinTexts(kept));
    }
  }
}

function joinTexts(pieces: readonly (Inline | string)[]): Inline[] {
  const line: Inline[] = [];
  for (const piece of pieces) {
    const plainText = typeof piece === 'string' ? piece : piece.type === 'text' ? piece.text : undefined;
    const last = line.at(-1);
    if (plainText === undefined) line.push(piece as Inline);
    else if (last?.type === 'text') last.text += plainText;
    else line.push({ type: 'text', text: plainText });
  }
  return line;
}
