import type { Pieces, Tag } from '../elements/tag.js';
import { escape } from '../formats/html/escape.js';

/** What the elements would draw, as markup: all words are escaped, and an attribute without a value is left out. */
export function writePieces(pieces: Pieces): string {
  if (typeof pieces === 'string') return writeWords(pieces);
  if (Array.isArray(pieces)) return (pieces as Pieces[]).map(writePieces).join('');
  const { tag, attributes, pieces: own } = pieces as Tag;
  const given = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${writeWords(String(value))}"`,
  );
  // The one element without an end (https://html.spec.whatwg.org/#void-elements).
  const rest = tag === 'img' ? '' : `${writePieces(own)}</${tag}>`;
  return `<${tag}${given.join('')}>${rest}`;
}

// Neither would outlive the parser (https://html.spec.whatwg.org/#preprocessing-the-input-stream).
function writeWords(words: string): string {
  return escape(words).replaceAll('\r', '&#13;').replaceAll('\0', '\ufffd');
}
