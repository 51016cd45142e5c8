import type { MarkGroup, Prose, ProseBlock, ProseInline, ProseLine } from '../../outline/prose.js';
import { splitCitations, type IsSource } from '../../text/split-citations.js';
import { element, type ViewChild, type ViewNode } from '../../view/node.js';
import type { Voices } from './voices.js';

/** How running text is written. */
export interface ProseFrame {
  voices: Voices;
  isSource: IsSource;
  writeMarks: (group: MarkGroup) => string;
  /** An element around the words of each line. */
  wrap?: string;
}

/** The blocks of running text, citation marks as they were written. */
export function writeProse(frame: ProseFrame, prose: Prose): ViewNode[] {
  return prose.map((block) => writeBlock(frame, block));
}

function writeBlock(frame: ProseFrame, block: ProseBlock): ViewNode {
  if (block.type === 'list') {
    return element(
      block.isOrdered ? 'ol' : 'ul',
      {},
      block.items.map((item) => writeLine(frame, 'li', item)),
    );
  }
  const paragraph = writeLine(frame, 'p', block.line);
  return block.type === 'quote' ? element('blockquote', {}, paragraph) : paragraph;
}

function writeLine(frame: ProseFrame, tag: string, { words, inlines }: ProseLine): ViewNode {
  const content = inlines.map((inline) => writeInline(frame, inline));
  const wrapped = frame.wrap ? element(frame.wrap, {}, content) : content;
  return element(tag, { dir: frame.voices.dirOf(words) }, wrapped);
}

function writeInline(frame: ProseFrame, inline: ProseInline): ViewChild {
  switch (inline.type) {
    case 'marks':
      return frame.writeMarks(inline) + inline.after;
    case 'link': {
      const { url, text } = inline;
      return url ? element('a', { href: url, rel: 'noopener noreferrer' }, text) : text;
    }
    case 'strong':
      return element('strong', {}, inline.text);
    case 'emphasis':
      return element('em', {}, inline.text);
    default:
      return withoutMarks(inline.text, frame.isSource);
  }
}

/** Words that only look like a mark are held apart by a word joiner, which nobody sees. */
function withoutMarks(text: string, isSource: IsSource): string {
  return splitCitations(text, isSource)
    .map(({ type, raw }) => (type === 'citation' ? raw.replace('[', '[\u2060') : raw))
    .join('');
}
