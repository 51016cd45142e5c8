import type { Pieces, Tag } from './tag.js';

interface Drawn {
  /** Stands before all that is drawn. */
  start: Text;
  pieces: Pieces;
}

const drawn = new WeakMap<Node, Drawn>();

/**
 * Draws pieces at the end of a node, and from then on changes only what is no longer the same: nodes that stay keep their focus,
 * their selection and what the page has set on them. Pieces have no keys, because the order of a fact check is hardly ever another.
 */
export function drawInto(root: Node, pieces: Pieces): void {
  const before = drawn.get(root);
  let start = before?.start;
  if (before && start?.parentNode === root) {
    try {
      change(root, start.nextSibling, before.pieces, pieces);
      before.pieces = pieces;
      return;
    } catch {
      // Something else, such as a translator of pages, has changed the nodes: words in the wrong place are worse than new nodes.
      while (start.nextSibling) root.removeChild(start.nextSibling);
    }
  } else {
    if (before) while (root.firstChild) root.removeChild(root.firstChild);
    start = document.createTextNode('');
    root.appendChild(start);
  }
  append(root, pieces);
  drawn.set(root, { start, pieces });
}

function append(parent: Node, pieces: Pieces): void {
  if (typeof pieces === 'string') {
    if (pieces) parent.appendChild(document.createTextNode(pieces));
  } else if (Array.isArray(pieces)) for (const piece of pieces as Pieces[]) append(parent, piece);
  else {
    const { tag: name, attributes, pieces: own } = pieces as Tag;
    const element =
      name === 'svg' || name === 'path' || name === 'circle'
        ? document.createElementNS('http://www.w3.org/2000/svg', name)
        : document.createElement(name);
    for (const attribute of Object.keys(attributes)) {
      const value = attributes[attribute];
      if (value !== undefined) element.setAttribute(attribute, String(value));
    }
    append(element, own);
    parent.appendChild(element);
  }
}

// Changes the nodes of some pieces, of which the first is given, into those of others; gives the node behind them.
function change(parent: Node, at: Node | null, before: Pieces, pieces: Pieces): Node | null {
  if (typeof before === 'string') {
    if (before === pieces || (before && pieces && typeof pieces === 'string')) {
      if (before !== pieces) (expected(at, '#text') as Text).data = pieces;
      return before ? (at as Node).nextSibling : at;
    }
  } else if (Array.isArray(before)) {
    if (Array.isArray(pieces)) {
      const count = Math.max(before.length, pieces.length);
      for (let index = 0; index < count; index += 1)
        at = change(parent, at, (before[index] ?? '') as Pieces, (pieces[index] ?? '') as Pieces);
      return at;
    }
  } else if ((before as Tag).tag === (pieces as Partial<Tag>).tag) {
    const old = before as Tag;
    const next = pieces as Tag;
    const element = expected(at, next.tag) as Element;
    if (!isSame(old, next)) {
      changeAttributes(element, old.attributes, next.attributes);
      change(element, element.firstChild, old.pieces, next.pieces);
    }
    return element.nextSibling;
  }
  const behind = remove(parent, at, before);
  const parts = document.createDocumentFragment();
  append(parts, pieces);
  parent.insertBefore(parts, behind);
  return behind;
}

// Whether plain values are equal: to ask the nodes would take most of the time of a change.
function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  const old = before as Record<string, unknown>;
  const next = after as Record<string, unknown>;
  const isList = Array.isArray(before);
  const names = isList ? before : Object.keys(old);
  const others = Array.isArray(after) ? after : Object.keys(next);
  if (names.length !== others.length) return false;
  for (let index = 0; index < names.length; index += 1) {
    const name = isList ? index : (names[index] as string);
    if ((!isList && name !== others[index]) || !isSame(old[name], next[name])) return false;
  }
  return true;
}

function changeAttributes(element: Element, before: Tag['attributes'], attributes: Tag['attributes']): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before)) if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
}

// Takes the nodes of some pieces away, of which the first is given; gives the node behind them.
function remove(parent: Node, at: Node | null, pieces: Pieces): Node | null {
  if (Array.isArray(pieces)) {
    for (const piece of pieces as Pieces[]) at = remove(parent, at, piece);
    return at;
  }
  if (!pieces) return at;
  const node = expected(at, typeof pieces === 'string' ? '#text' : (pieces as Tag).tag);
  const behind = node.nextSibling;
  parent.removeChild(node);
  return behind;
}

// The node itself, where it is what was drawn there.
function expected(node: Node | null, name: string): Node {
  if (((node as Partial<Element> | null)?.localName ?? node?.nodeName) !== name) throw new Error();
  return node as Node;
}
