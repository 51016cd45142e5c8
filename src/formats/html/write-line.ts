import type { MarkGroup, ProseInline, ProseLine } from '../../outline/prose.js';
import { splitCitations, type IsSource } from '../../text/split-citations.js';
import { element, type ViewChild, type ViewElement } from '../../view/node.js';
import type { Voices } from './voices.js';

/** How running text is written. */
export interface ProseFrame {
  voices: Voices;
  isSource: IsSource;
  writeMarks: (group: MarkGroup) => string;
  /** An element around the words of each line. */
  wrap?: string;
  /** Whether pictures are written as such; else in words, with a link. */
  hasImages: boolean;
  /** Whether pictures and tables are paragraphs, for editors that keep neither. */
  isFlat?: boolean;
}

/** One line of running text in an element of this name. */
export function writeLine(
  frame: ProseFrame,
  tag: string,
  { text, inlines }: ProseLine,
  attributes: ViewElement['attributes'] = {},
): ViewElement {
  const content = inlines.map((inline) => writeInline(frame, inline));
  const wrapped = frame.wrap ? element(frame.wrap, {}, content) : content;
  return element(tag, { ...attributes, dir: frame.voices.dirOf(text) }, wrapped);
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
