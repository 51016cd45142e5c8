import type { Block, Inline, RichText } from '../../text/rich-text.js';
import { escape } from './escape.js';
import { link } from './link.js';

/** The blocks of a rich text, citation marks as they were written; their lines in an element of this name, if any. */
export function writeRichText(text: RichText | undefined, wrap?: string): string[] {
  return (text ?? []).map((block) => writeBlock(block, wrap));
}

function writeBlock(block: Block, wrap?: string): string {
  if (block.type === 'list') {
    const tag = block.ordered ? 'ol' : 'ul';
    return `<${tag}>${block.items.map((item) => `<li>${writeLine(item)}</li>`).join('')}</${tag}>`;
  }
  const line = wrap ? `<${wrap}>${writeLine(block.children)}</${wrap}>` : writeLine(block.children);
  return block.type === 'quote' ? `<blockquote><p>${line}</p></blockquote>` : `<p>${line}</p>`;
}

function writeLine(line: readonly Inline[]): string {
  return line.map(writeInline).join('');
}

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'citation':
      return escape(node.raw);
    case 'link':
      return link(node.href, node.text);
    case 'strong':
      return `<strong>${escape(node.text)}</strong>`;
    case 'emphasis':
      return `<em>${escape(node.text)}</em>`;
    default:
      return escape(node.text);
  }
}
