import type { Prose, ProseBlock } from '../../outline/prose.js';
import { element, type ViewNode } from '../../view/node.js';
import { writeFigure } from './write-figure.js';
import { writeLine, type ProseFrame } from './write-line.js';
import { writeTable } from './write-table.js';

/** The blocks of running text, citation marks as they were written. */
export function writeProse(frame: ProseFrame, prose: Prose): ViewNode[] {
  return prose.map((block) => writeBlock(frame, block));
}

function writeBlock(frame: ProseFrame, block: ProseBlock): ViewNode {
  switch (block.type) {
    case 'list':
      return element(
        block.isOrdered ? 'ol' : 'ul',
        {},
        block.items.map((item) => writeLine(frame, 'li', item)),
      );
    case 'figure':
      return writeFigure(frame, block);
    case 'table':
      return writeTable(frame, block);
    case 'quote':
      return element('blockquote', {}, writeLine(frame, 'p', block.line));
    default:
      return writeLine(frame, 'p', block.line);
  }
}
