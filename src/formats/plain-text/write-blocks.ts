import type { Outline } from '../../outline/outline.js';
import { numberedMarks, type Prose, type ProseInline, type ProseLine } from '../../outline/prose.js';
import { holdForeignApart } from '../article/marks/read-marks.js';
import { splitCitations } from '../../text/split-citations.js';

/** The lines of running text, each a paragraph, a quotation or a list; marks have the numbers of the source list. */
export function writeBlocks(prose: Prose, outline: Outline): string[] {
  return prose.flatMap((block) => {
    if (block.type === 'list') {
      const items = block.items.map((item, index) => {
        const marker = block.isOrdered ? `${index + 1}.` : '•';
        return `${marker} ${writeLine(item, outline)}`;
      });
      return [items.join('\n')];
    }
    const words = writeLine(block.line, outline);
    return words ? [block.type === 'quote' ? `> ${words}` : words] : [];
  });
}

/** Words on one line. */
export function onOneLine(words: string | undefined): string {
  return (words ?? '').replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, ' ').trim();
}

function writeLine({ inlines }: ProseLine, outline: Outline): string {
  return onOneLine(inlines.map((inline) => writeInline(inline, outline)).join(''));
}

function writeInline(inline: ProseInline, { sources }: Outline): string {
  if (inline.type === 'marks') return numberedMarks(inline) + inline.after;
  const { text } = inline;
  if (inline.type === 'link') {
    const { url } = inline;
    return !url || url === text ? text : `${text} (${url})`;
  }
  const isSource = (id: string): boolean => (sources?.rows ?? []).some((source) => source.id === id);
  return splitCitations(holdForeignApart(text, isSource), isSource)
    .map(({ type, raw }) => (type === 'citation' ? `\\${raw}` : raw))
    .join('');
}
