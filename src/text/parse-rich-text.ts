import type { Block, Inline } from './rich-text.js';
import { splitCitations, type IsSource } from './split-citations.js';

/** The inlines of one paragraph of plain text: words and citation marks. */
export function parseInlines(paragraph: string, isSource?: IsSource): Inline[] {
  const inlines: Inline[] = [];
  for (const token of splitCitations(paragraph, isSource))
    inlines.push(token.type === 'text' ? { type: 'text', text: token.text } : token);
  return inlines;
}

/** The blocks of a plain text in which blank lines part paragraphs and `[n]` marks a citation; a single line end is a space. */
export function parseRichText(value: string, isSource?: IsSource): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  for (const line of [...value.split(/\r\n|[\n\r\u2028\u2029]/u), '']) {
    const trimmed = line.trim();
    if (trimmed) lines.push(trimmed);
    else if (lines.length) {
      blocks.push({ type: 'paragraph', children: parseInlines(lines.join(' '), isSource) });
      lines = [];
    }
  }
  return blocks;
}
