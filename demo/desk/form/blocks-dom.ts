import { parseInlines } from '../../../src/text/parse-rich-text.js';
import type {
  Block,
  CitationNode,
  FigureBlock,
  Inline,
  LinkNode,
  TableBlock,
} from '../../../src/text/rich-text.js';
import { flattenInlines } from '../../../src/text/walk-rich-text.js';
import type { ToolWords } from './rich-tools.js';

/** A block that is shown here but not changed, such as a picture. */
const KEPT = 'data-kept';

/** Draws the blocks of a rich text into the field where they are edited. */
export function drawBlocks(field: HTMLElement, blocks: readonly Block[], words?: ToolWords): void {
  field.replaceChildren(
    ...(blocks.length ? blocks : [emptyParagraph]).map((block) => drawBlock(block, words)),
  );
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

/** Draws one block. */
export function drawBlock(block: Block, words?: ToolWords): HTMLElement {
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
      return drawKept(block, words);
  }
}

// Pictures and tables have fields of their own below the text.
function drawKept(block: FigureBlock | TableBlock, names?: ToolWords): HTMLElement {
  const figure = document.createElement('figure');
  figure.contentEditable = 'false';
  figure.setAttribute(KEPT, JSON.stringify(block));
  // An empty caption is no field of the draft.
  const { alt, caption = [] } = block as Partial<FigureBlock & TableBlock>;
  const words = block.type === 'figure' ? alt : flattenInlines(caption);
  figure.textContent = [names?.[block.type] ?? block.type, words].filter(Boolean).join(': ');
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

type Mark = { type: 'text' | 'strong' | 'emphasis' } | { type: 'link'; href: string };

// Words have one mark, that of the outermost element; a citation inside it stays a citation.
function readLine(nodes: readonly Node[], mark: Mark = { type: 'text' }): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!(node instanceof HTMLElement)) {
      const text = (node.textContent ?? '').replaceAll('\u200b', '').replaceAll(/[\u00a0\n]/g, ' ');
      return text ? [{ ...mark, text }] : [];
    }
    const { refs } = node.dataset;
    if (refs !== undefined)
      return [{ type: 'citation', refs: JSON.parse(refs) as string[], raw: node.textContent }];
    return readLine([...node.childNodes], mark.type === 'text' ? markOf(node) : mark);
  });
}

function markOf(element: HTMLElement): Mark {
  const href = element.getAttribute('href');
  if (element.tagName === 'A' && href) return { type: 'link', href };
  if (/^(?:STRONG|B)$/.test(element.tagName)) return { type: 'strong' };
  return { type: /^(?:EM|I)$/.test(element.tagName) ? 'emphasis' : 'text' };
}

// Marks that were typed become marks; words beside each other become one.
function tidy(line: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of line) {
    const last = joined.at(-1);
    const isSame =
      last?.type === node.type && (last as Partial<LinkNode>).href === (node as Partial<LinkNode>).href;
    if (isSame && node.type !== 'citation' && last.type !== 'citation')
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  const parsed = joined.flatMap((node) => (node.type === 'text' ? parseInlines(node.text) : [node]));
  return parsed.some((node) => node.type === 'citation' || node.text.trim()) ? parsed : [];
}
