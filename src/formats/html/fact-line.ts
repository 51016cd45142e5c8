import { isPayload, type Line, type Piece } from '../../outline/line.js';
import { isolate } from '../../text/direction.js';
import { element, type ViewChild, type ViewElement, type ViewNode } from '../../view/node.js';
import { factTemplate, hiddenTemplate } from './fact-template.js';
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
  hiddenFields?: readonly Piece[];
}

/** One line of the article; nothing if it has no words. */
export function factLine(voices: Voices, frame: LineFrame, line: Line): ViewNode {
  const { tag, item, isBare, wrap, hiddenFields = [] } = frame;
  const text = line.map((piece) => piece.text).join('');
  if (!text.trim()) return null;
  const isPayloadLine = frame.isPayload === true;
  const attributes = {
    'data-fact-item': item,
    'data-fact': isBare ? undefined : factTemplate(line),
    'data-fact-more': hiddenTemplate(hiddenFields),
    lang: isPayloadLine ? undefined : voices.uiLang,
    dir: isPayloadLine ? voices.dirOf(text) : voices.uiDir,
  };
  const content = line.map((piece) => writePiece(piece, voices, isPayloadLine));
  return element(tag, attributes, wrap ? element(wrap, {}, content) : content);
}

/** An element around lines, each on a line of its own in the source; nothing if there are none. */
export function block(
  tag: string,
  { item, field, part, hiddenFields = [], value }: BlockFacts,
  ...children: ViewChild[]
): ViewElement | null {
  const attributes = {
    value,
    'data-fact-item': item,
    'data-fact-text': field,
    'data-fact-part': part,
    'data-fact-more': hiddenTemplate(hiddenFields),
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
  hiddenFields?: readonly Piece[];
  /** Number of an item of a list. */
  value?: number;
}

function writePiece(piece: Piece, voices: Voices, isPayloadLine: boolean): ViewChild {
  const { text, url, urlField, isStrong } = piece;
  if (!text) return null;
  const isInInterfaceLine = isPayload(piece) && !isPayloadLine;
  const shown = isInInterfaceLine ? isolate(text, voices.localeDir) : text;
  const lang = isInInterfaceLine ? voices.payloadLang : undefined;
  const drawn = isStrong ? element('strong', { lang }, shown) : shown;
  return url === undefined
    ? drawn
    : element('a', { href: url, 'data-fact-link': urlField, rel: 'noopener noreferrer' }, drawn);
}
