import { nothing, type TemplateResult } from 'lit';
import type { Pieces } from '../elements/draw-pieces.js';
import { escape } from '../formats/html/escape.js';

// The place of a value: in an attribute, alone or between quotes with other words, or among the children.
const PLACES = /\s+([\w-]+)=(?:"([^"]*\0[^"]*)"|\0)|\0/;

// A template, cut at its places: words, the attribute's name and its words around the value; then words again, and so on.
const cut = new WeakMap<TemplateStringsArray, (string | undefined)[]>();

/**
 * What Lit would draw, as markup. The values of our own templates are words, other templates and lists of these; an attribute
 * is left out where one of its values is nothing. All words are escaped. Of a directive (the only one is `drawPieces`) its values
 * are written.
 */
export function writeTemplate(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeTemplate).join('');
  if (typeof value === 'object' && value)
    return 'strings' in value
      ? writeResult(value as TemplateResult)
      : (value as { values: Pieces[] }).values.map(writePieces).join('');
  return value === undefined || value === null || value === nothing ? '' : writeWords(value);
}

function writePieces(pieces: Pieces): string {
  if (typeof pieces === 'string') return writeWords(pieces);
  if (Array.isArray(pieces)) return pieces.map(writePieces).join('');
  const { tag, attributes } = pieces;
  const own = Object.entries(attributes).map(([name, value]) =>
    value === undefined || value === nothing ? '' : ` ${name}="${writeWords(value)}"`,
  );
  return `<${tag}${own.join('')}>${writePieces(pieces.pieces)}</${tag}>`;
}

function writeResult({ strings, values }: TemplateResult): string {
  const pieces = cut.get(strings) ?? strings.join('\0').split(PLACES);
  cut.set(strings, pieces);
  let [html = ''] = pieces;
  let next = 0;
  for (let at = 1; at < pieces.length; at += 3) {
    const [name, quoted = '\0', after = ''] = pieces.slice(at, at + 3);
    const count = name ? quoted.split('\0').length - 1 : 1;
    const own = values.slice(next, (next += count));
    if (!name) html += writeTemplate(own[0]);
    else if (!own.includes(nothing)) html += ` ${name}="${fill(quoted, own)}"`;
    html += after;
  }
  return html;
}

function fill(words: string, values: unknown[]): string {
  let next = 0;
  return words.replaceAll('\0', () => writeWords(values[next++] ?? ''));
}

// Neither would outlive the parser (https://html.spec.whatwg.org/#preprocessing-the-input-stream).
function writeWords(value: unknown): string {
  return escape(String(value)).replaceAll('\r', '&#13;').replaceAll('\0', '\ufffd');
}
