import { noChange, nothing } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

/** A tag with its attributes, of which those that are nothing are left out, and what it holds. */
export interface Tag {
  tag: string;
  attributes: Readonly<Record<string, string | number | typeof nothing | undefined>>;
  pieces: Pieces;
}

/** Pieces of the page as plain values: words, tags, and lists of these. */
export type Pieces = string | Tag | Pieces[];

/** A tag as a plain value. */
export function tag(name: string, attributes: Tag['attributes'] = {}, ...pieces: Pieces[]): Tag {
  return { tag: name, attributes, pieces };
}

class DrawPieces extends Directive {
  #drawn: Pieces = '';

  override render(pieces: Pieces): unknown {
    if (isSame(pieces, this.#drawn)) return noChange;
    this.#drawn = pieces;
    const parts = document.createDocumentFragment();
    appendTo(parts, pieces);
    return parts;
  }
}

/**
 * Draws pieces that hardly ever change, as running text with its marks, without a place for a value in each of them; the nodes stay
 * as long as the same is drawn, and all of them are made anew for another drawing. A server writes the pieces from the values.
 */
export function drawPieces(pieces: Pieces): DirectiveResult {
  return draw(pieces);
}

const draw = directive(DrawPieces);

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [entries, others] = [Object.entries(one as object), Object.entries(other as object)];
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => key === others[index]?.[0] && isSame(value, others[index][1]))
  );
}

function appendTo(parent: Node, pieces: Pieces): void {
  if (typeof pieces === 'string') parent.appendChild(document.createTextNode(pieces));
  else if (Array.isArray(pieces)) for (const piece of pieces) appendTo(parent, piece);
  else {
    const { tag: name, attributes } = pieces;
    const element = /^(svg|path|circle)$/.test(name)
      ? document.createElementNS('http://www.w3.org/2000/svg', name)
      : document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      if (value !== undefined && value !== nothing) element.setAttribute(attribute, String(value));
    appendTo(element, pieces.pieces);
    parent.appendChild(element);
  }
}
