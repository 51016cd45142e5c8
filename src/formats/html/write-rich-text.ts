import { toSafeUrl } from '../../model/url-gate.js';
import type { Block, Inline, RichText } from '../../text/rich-text.js';
import { splitCitations } from '../../text/split-citations.js';
import { flattenInlines } from '../../text/walk-rich-text.js';
import { escape, withoutEmbeds } from './escape.js';
import { container } from './line.js';
import type { Writing } from './writing.js';

/** The blocks of a rich text, citation marks as they were written; their lines in an element of this name, if any. */
export function writeRichText(writing: Writing, text: RichText | undefined, wrap?: string): string[] {
  return (text ?? []).map((block) => writeBlock(writing, block, wrap));
}

/** A rich text set apart from what stands around it, under the name of its field. */
export function writeField(
  writing: Writing,
  field: string,
  text: RichText | undefined,
  wrap?: string,
): string[] {
  return container('section', { field }, writeRichText(writing, text, wrap));
}

function writeBlock(writing: Writing, block: Block, wrap?: string): string {
  const write = (tag: string, line: readonly Inline[]): string => {
    const words = withoutEmbeds(line.map((node) => writeInline(writing, node)).join(''));
    const content = wrap ? `<${wrap}>${words}</${wrap}>` : words;
    return `<${tag}${writing.ownDirection(flattenInlines(line))}>${content}</${tag}>`;
  };
  if (block.type === 'list') {
    const tag = block.ordered ? 'ol' : 'ul';
    return `<${tag}>${block.items.map((item) => write('li', item)).join('')}</${tag}>`;
  }
  const content = write('p', block.children);
  return block.type === 'quote' ? `<blockquote>${content}</blockquote>` : content;
}

function writeInline(writing: Writing, node: Inline): string {
  switch (node.type) {
    case 'citation':
      return escape(node.raw);
    case 'link': {
      const url = toSafeUrl(node.href);
      const words = escape(node.text);
      return url ? `<a href="${escape(url)}" rel="noopener noreferrer">${words}</a>` : words;
    }
    case 'strong':
      return `<strong>${escape(node.text)}</strong>`;
    case 'emphasis':
      return `<em>${escape(node.text)}</em>`;
    default:
      return escape(withoutMarks(writing, node.text));
  }
}

// Words that only look like a mark are held apart by a word joiner, which nobody sees.
function withoutMarks({ factCheck }: Writing, text: string): string {
  const ids = new Set(factCheck.sources.map(({ id }) => String(id)));
  return splitCitations(text, (id) => ids.has(id))
    .map(({ type, raw }) => (type === 'citation' ? raw.replace('[', '[\u2060') : raw))
    .join('');
}
