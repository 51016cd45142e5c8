import type { CitedSources } from '../../model/cite-sources.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { Inline, RichText } from '../../text/rich-text.js';
import { splitCitations } from '../../text/split-citations.js';

/** The lines of a rich text, each a paragraph, a quotation or an item of a list; marks have the numbers of the source list. */
export function writeBlocks(text: RichText | undefined, cited: CitedSources): string[] {
  return (text ?? []).flatMap((block) => {
    if (block.type === 'list') {
      const items = block.items.map((item, index) => {
        const marker = block.ordered ? `${index + 1}.` : '•';
        return `${marker} ${writeInlines(item, cited)}`;
      });
      return [items.join('\n')];
    }
    const words = writeInlines(block.children, cited);
    return words ? [block.type === 'quote' ? `> ${words}` : words] : [];
  });
}

/** Words on one line. */
export function onOneLine(words: string | undefined): string {
  return (words ?? '').replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, ' ').trim();
}

function writeInlines(line: readonly Inline[], cited: CitedSources): string {
  return onOneLine(line.map((node) => writeInline(node, cited)).join(''));
}

function writeInline(node: Inline, cited: CitedSources): string {
  if (node.type === 'citation') {
    const numbers = node.refs.map((ref) => String(cited.find(ref)?.number ?? ref));
    const isNumbered = node.refs.every((ref, index) => ref === numbers[index]);
    return isNumbered ? node.raw : `[${numbers.join(', ')}]`;
  }
  if (node.type === 'link') {
    const url = toSafeUrl(node.href);
    return !url || url === node.text || node.href === node.text ? node.text : `${node.text} (${url})`;
  }
  return splitCitations(node.text, (id) => cited.find(id) !== undefined)
    .map(({ type, raw }) => (type === 'citation' ? `\\${raw}` : raw))
    .join('');
}
