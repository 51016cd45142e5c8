import { parseInlines } from '../../../src/text/parse-rich-text.js';
import type { Block, CitationNode, FigureBlock, Inline, TableBlock } from '../../../src/text/rich-text.js';
import { flattenInlines } from '../../../src/text/walk-rich-text.js';

/** A block that is shown here but not changed, such as a picture. */
const KEPT = 'data-kept';

/** Draws the blocks of a rich text into the field where they are edited. */
export function drawBlocks(field: HTMLElement, blocks: readonly Block[]): void {
  field.replaceChildren(...(blocks.length ? blocks : [emptyParagraph]).map(drawBlock));
}

/** A citation mark as one unit that the keyboard passes over and removes as a whole. */
export function drawChip({ refs, raw }: Pick<CitationNode, 'refs' | 'raw'>): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.contentEditable = 'false';
  chip.dataset['refs'] = JSON.stringify(refs);
  chip.textContent = raw || `[${refs.join(', ')}]`;
  return chip;
}

/** Reads the blocks that stand in the field, whatever editing has made of its elements. */
export function readBlocks(field: HTMLElement): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const close = (): void => {
    if (loose.length) blocks.push(...paragraphs(loose));
    loose = [];
  };
  for (const node of field.childNodes) {
    if (!(node instanceof HTMLElement) || !/^(?:P|DIV|BLOCKQUOTE|UL|OL|FIGURE)$/.test(node.tagName)) {
      loose.push(node);
      continue;
    }
    close();
    const kept = node.getAttribute(KEPT);
    if (kept !== null) blocks.push(JSON.parse(kept) as Block);
    else if (/^[UO]L$/.test(node.tagName)) blocks.push(...readList(node));
    else
      blocks.push(
        ...paragraphs([...node.childNodes]).map((block): Block =>
          node.tagName === 'BLOCKQUOTE' ? { ...block, type: 'quote' } : block,
        ),
      );
  }
  close();
  return blocks;
}

const emptyParagraph: Block = { type: 'paragraph', children: [] };

function drawBlock(block: Block): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return drawLine('p', block.children);
    case 'quote':
      return drawLine('blockquote', block.children);
    case 'list': {
      const list = document.createElement(block.ordered ? 'ol' : 'ul');
      list.append(...block.items.map((item) => drawLine('li', item)));
      return list;
    }
    default:
      return drawKept(block);
  }
}

// Pictures and tables have no form here and keep everything that they hold.
function drawKept(block: FigureBlock | TableBlock): HTMLElement {
  const figure = document.createElement('figure');
  figure.contentEditable = 'false';
  figure.setAttribute(KEPT, JSON.stringify(block));
  const words = block.type === 'figure' ? block.alt : flattenInlines(block.caption);
  figure.textContent = [block.type, words].filter(Boolean).join(': ');
  return figure;
}

function drawLine(tag: string, line: readonly Inline[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...line.map(drawInline));
  if (!line.length) element.append(document.createElement('br'));
  return element;
}

function drawInline(node: Inline): Node {
  if (node.type === 'citation') return drawChip(node);
  if (node.type === 'text') return document.createTextNode(node.text);
  const element = document.createElement({ strong: 'strong', emphasis: 'em', link: 'a' }[node.type]);
  if (node.type === 'link') element.setAttribute('href', node.href);
  element.textContent = node.text;
  return element;
}

function readList(list: HTMLElement): Block[] {
  const items = [...list.children]
    .map((item) => tidy(readLine([...item.childNodes])))
    .filter(({ length }) => length);
  return items.length ? [{ type: 'list', ordered: list.tagName === 'OL', items }] : [];
}

// Line breaks that editing leaves behind part paragraphs.
function paragraphs(nodes: readonly Node[]): { type: 'paragraph'; children: Inline[] }[] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines
    .map((line) => tidy(readLine(line)))
    .filter(({ length }) => length)
    .map((children) => ({ type: 'paragraph', children }));
}

function readLine(nodes: readonly Node[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!(node instanceof HTMLElement)) {
      const text = (node.textContent ?? '').replaceAll('\u200b', '').replaceAll(/[\u00a0\n]/g, ' ');
      return text ? [{ type: 'text', text }] : [];
    }
    const { refs } = node.dataset;
    const text = node.textContent;
    if (refs !== undefined) return [{ type: 'citation', refs: JSON.parse(refs) as string[], raw: text }];
    if (!text) return [];
    if (/^(?:STRONG|B)$/.test(node.tagName)) return [{ type: 'strong', text }];
    if (/^(?:EM|I)$/.test(node.tagName)) return [{ type: 'emphasis', text }];
    const href = node.getAttribute('href');
    if (node.tagName === 'A' && href) return [{ type: 'link', text, href }];
    return readLine([...node.childNodes]);
  });
}

// Marks that were typed become marks; words beside each other become one.
function tidy(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of line) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + node.text };
    else joined.push(node);
  }
  const parsed = joined.flatMap((node) => (node.type === 'text' ? parseInlines(node.text) : [node]));
  return parsed.some((node) => node.type === 'citation' || node.text.trim()) ? parsed : [];
}
