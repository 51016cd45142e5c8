/** @jsx h */
import type { Prose as ProseOutline, ProseBlock } from '../../outline/prose.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { Figure } from './figure.js';
import { drawProseLine } from './prose-line.js';
import { Table } from './table.js';

/** Running text with its citation marks as links to the rows of the source list, with its pictures and tables. */
export const Prose = ({ page, prose }: { page: PageContext; prose: ProseOutline }): ViewChild =>
  prose.map((block) => drawBlock(page, block));

function drawBlock(page: PageContext, block: ProseBlock): ViewChild {
  switch (block.type) {
    case 'list': {
      const items = block.items.map((item) => <li>{drawProseLine(page, 'span', item)}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'figure':
      return <Figure page={page} outline={block} />;
    case 'table':
      return <Table page={page} table={block} />;
    default:
      return drawProseLine(page, block.type === 'quote' ? 'blockquote' : 'p', block.line);
  }
}
