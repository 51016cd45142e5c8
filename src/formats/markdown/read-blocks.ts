import { parseInlines } from '../../text/parse-rich-text.js';
import type { Block, Inline } from '../../text/rich-text.js';
import type { IsSource } from '../../text/split-citations.js';
import { wordsOf, type Lose, type MarkdownNode } from './markdown-node.js';

/** What is known while the blocks of a text are read. */
export interface Reading {
  isSource: IsSource;
  lose: Lose;
  /** Addresses by the label that links name, in small letters. */
  addresses: ReadonlyMap<string, string>;
}

/** Keeps the bracket of `\[1]` from being a mark; as long as what is written. */
export const HELD_APART = '[\u2060';

/** The blocks of a rich text; what it cannot hold is told, and its words are kept where there are some. */
export function readBlocks(nodes: readonly MarkdownNode[], reading: Reading): Block[] {
  return nodes.flatMap((node): Block[] => {
    const { type, children = [] } = node;
    switch (type) {
      case 'paragraph':
        return paragraphOf(readInlines(children, reading));
      case 'heading':
        reading.lose(node, 'A section cannot hold a heading; it became bold text.');
        return [{ type: 'paragraph', children: [{ type: 'strong', text: wordsOf(node) }] }];
      case 'blockquote':
        return readBlocks(children, reading).map((block) =>
          block.type === 'paragraph' ? { ...block, type: 'quote' } : block,
        );
      case 'list':
        return [
          {
            type,
            ordered: node.ordered === true,
            items: children.flatMap((item) => readItem(item, reading)),
          },
        ];
      case 'thematicBreak':
      case 'definition':
        return [];
      default:
        reading.lose(node, 'A fact check cannot hold this; left out.');
        return [];
    }
  });
}

function readItem({ children = [] }: MarkdownNode, reading: Reading): Inline[][] {
  const [first, ...more] = children;
  const own: Inline[] = first?.type === 'paragraph' ? readInlines(first.children ?? [], reading) : [];
  const inner: Inline[][] = [];
  for (const node of first?.type === 'paragraph' ? more : children) {
    if (node.type === 'list') {
      reading.lose(node, 'A list cannot hold another list; its items were added to the outer one.');
      inner.push(...(node.children ?? []).flatMap((item) => readItem(item, reading)));
    } else if (node.type === 'paragraph') {
      own.push({ type: 'text', text: ' ' }, ...readInlines(node.children ?? [], reading));
    } else reading.lose(node, 'A list cannot hold this; left out.');
  }
  return [own, ...inner];
}

function paragraphOf(line: Inline[]): Block[] {
  return line.length ? [{ type: 'paragraph', children: line }] : [];
}

/** Running text. */
export function readInlines(nodes: readonly MarkdownNode[], reading: Reading): Inline[] {
  const line: Inline[] = [];
  for (const node of readNodes(nodes, reading)) {
    const last = line.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.text += node.text;
    else line.push(node);
  }
  return line;
}

function readNodes(nodes: readonly MarkdownNode[], reading: Reading): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const { type, children = [], label } = node;
    const words = wordsOf(node);
    switch (type) {
      case 'text':
        return parseInlines(words, reading.isSource).map((own) =>
          own.type === 'text' ? { type: 'text', text: own.text.replaceAll(HELD_APART, '[') } : own,
        );
      case 'strong':
      case 'emphasis':
        if (!children.every((child) => child.type === 'text')) {
          reading.lose(node, 'Bold and italic text cannot hold this; only its words were kept.');
        }
        return [{ type, text: words.replaceAll(HELD_APART, '[') }];
      case 'link':
        return [{ type, text: words.replaceAll(HELD_APART, '['), href: node.url ?? '' }];
      case 'footnoteReference':
        return [citation(label ?? '')];
      case 'linkReference': {
        const name = label ?? words;
        const url = reading.addresses.get(name.toLowerCase());
        if (!/^\p{Nd}+$/u.test(name)) return [{ type: 'link', text: words, href: url ?? '' }];
        if (words === name) return [citation(name)];
        // Two marks next to each other look like words that name an address.
        return [
          ...(/^\p{Nd}+$/u.test(words) ? [citation(words)] : readInlines(children, reading)),
          citation(name),
        ];
      }
      case 'break':
        return [{ type: 'text', text: ' ' }];
      case 'inlineCode':
        reading.lose(node, 'A fact check cannot hold code; it became plain text.');
        return [{ type: 'text', text: words }];
      default:
        reading.lose(node, 'Text cannot hold this; left out.');
        return [];
    }
  });
}

function citation(id: string): Inline {
  return { type: 'citation', refs: [id], raw: `[${id}]` };
}
