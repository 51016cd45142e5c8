import { isPayload, type Line, type Piece } from '../../outline/line.js';
import { isolate } from '../../text/direction.js';
import { element, type ViewChild, type ViewElement, type ViewNode } from '../../view/node.js';
import { factTemplate, moreTemplate } from './fact-template.js';
import type { Voices } from './voices.js';

/** What a line is set in. */
export interface LineFrame {
  tag: string;
  /** The list of which the line is an item. */
  item?: string;
  /** Whether all its words are the payload's. */
  isPayload?: boolean;
  /** Whether nobody is to read the fields back. */
  isBare?: boolean;
  /** An element around all its words. */
  wrap?: string;
  /** Fields of the item that readers are not told of. */
  untold?: readonly Piece[];
}

/** One line of the article; nothing if it has no words. */
export function factLine(voices: Voices, frame: LineFrame, line: Line): ViewNode {
  const { tag, item, isBare, wrap, untold = [] } = frame;
  const words = line.map((piece) => piece.words).join('');
  if (!words.trim()) return null;
  const isTheirs = frame.isPayload === true;
  const attributes = {
    'data-fact-item': item,
    'data-fact': isBare ? undefined : factTemplate(line),
    'data-fact-more': moreTemplate(untold),
    lang: isTheirs ? undefined : voices.uiLang,
    dir: isTheirs ? voices.dirOf(words) : voices.uiDir,
  };
  const content = line.map((piece) => writePiece(piece, voices, isTheirs));
  return element(tag, attributes, wrap ? element(wrap, {}, content) : content);
}

/** An element around lines, each on a line of its own in the source; nothing if there are none. */
export function block(
  tag: string,
  { item, field, part, untold = [], value }: BlockFacts,
  ...children: ViewChild[]
): ViewElement | null {
  const attributes = {
    value,
    'data-fact-item': item,
    'data-fact-text': field,
    'data-fact-part': part,
    'data-fact-more': moreTemplate(untold),
  };
  const lines = element(tag, attributes, children).children.filter((child) => child !== null);
  return lines.length
    ? element(
        tag,
        attributes,
        lines.map((line) => ['\n', line]),
        '\n',
      )
    : null;
}

interface BlockFacts {
  /** The list of which the element is an item. */
  item?: string;
  /** The field whose text it holds. */
  field?: string;
  part?: string;
  untold?: readonly Piece[];
  /** Number of an item of a list. */
  value?: number;
}

function writePiece(piece: Piece, voices: Voices, isTheirs: boolean): ViewChild {
  const { words, url, urlField, isStrong } = piece;
  if (!words) return null;
  const isAmongOurs = isPayload(piece) && !isTheirs;
  const text = isAmongOurs ? isolate(words, voices.localeDir) : words;
  const lang = isAmongOurs ? voices.payloadLang : undefined;
  const drawn = isStrong ? element('strong', { lang }, text) : text;
  return url === undefined
    ? drawn
    : element('a', { href: url, 'data-fact-link': urlField, rel: 'noopener noreferrer' }, drawn);
}
