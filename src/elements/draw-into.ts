import type { Pieces, Tag } from './tag.js';

/** The nodes that were made of some pieces: one for words or a tag, none (`null`) for no words, or those of each piece of a list. */
type Nodes = WordsNode | TagNode | readonly Nodes[] | null;

interface WordsNode {
  node: Text;
  words: string;
}

interface TagNode {
  node: Element;
  inside: Nodes;
}

interface Drawing {
  /** Stands before all that is drawn. */
  start: Text;
  pieces: Pieces;
  nodes: Nodes;
}

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = ['svg', 'path', 'circle'];

/** What has been drawn into each node; a box that a controller has put into a drawing is such a node, too. */
const drawings = new WeakMap<Node, Drawing>();

/**
 * Draws pieces at the end of a node, and from then on changes only what is no longer the same: nodes that stay keep their focus,
 * their selection and the attributes that the page has set on them. Pieces have no keys, because the order of a fact check hardly ever
 * changes. Where something else, such as a page translator, has changed the nodes or the words that were drawn, the next drawing is made
 * anew, because old and new words must never mix. Throws where the page has broken the functions that drawing needs.
 */
export function drawInto(root: Node, pieces: Pieces): void {
  const before = drawings.get(root);
  if (before?.start.parentNode === root) {
    if (isSame(before.pieces, pieces)) return;
    if (isUntouched(before)) before.nodes = change(root, before.nodes, before.pieces, pieces, null);
    else {
      removeAfter(before.start);
      before.nodes = append(root, pieces, null);
    }
    before.pieces = pieces;
    expectDrawn(before);
    return;
  }
  if (before) root.textContent = '';
  const start = document.createTextNode('');
  root.appendChild(start);
  const drawing = { start, pieces, nodes: append(root, pieces, null) };
  drawings.set(root, drawing);
  expectDrawn(drawing);
}

/** Forgets what was drawn into a node that something else has emptied, so that the next drawing leaves alone what is there then. */
export function forgetDrawing(root: Node): void {
  drawings.delete(root);
}

// Makes the nodes of some pieces and puts them before a node, or last.
function append(parent: Node, pieces: Pieces, before: Node | null): Nodes {
  if (isList(pieces)) return pieces.map((piece) => append(parent, piece, before));
  if (pieces === '') return null;
  if (typeof pieces === 'string') {
    const node = document.createTextNode(pieces);
    parent.insertBefore(node, before);
    return { node, words: pieces };
  }
  const { tag, attributes, pieces: content } = pieces;
  const node = SVG_TAGS.includes(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  changeAttributes(node, {}, attributes);
  const inside = append(node, content, null);
  parent.insertBefore(node, before);
  return { node, inside };
}

// Changes the nodes of some pieces, which stand before a node or last, into those of others.
function change(parent: Node, nodes: Nodes, old: Pieces, pieces: Pieces, before: Node | null): Nodes {
  if (isSame(old, pieces)) return nodes;
  if (isList(nodes) && isList(old) && isList(pieces)) {
    const changed: Nodes[] = [];
    // From the last to the first, so that the node behind each is known.
    for (let index = Math.max(old.length, pieces.length) - 1; index >= 0; index -= 1) {
      const next = change(parent, nodes[index] ?? null, old[index] ?? '', pieces[index] ?? '', before);
      changed[index] = next;
      before = firstNode(next) ?? before;
    }
    return changed;
  }
  if (typeof pieces === 'string' && pieces && nodes && 'words' in nodes) {
    nodes.node.data = pieces;
    return { node: nodes.node, words: pieces };
  }
  if (isTag(old) && isTag(pieces) && old.tag === pieces.tag && nodes && 'inside' in nodes) {
    const { node, inside } = nodes;
    changeAttributes(node, old.attributes, pieces.attributes);
    return { node, inside: change(node, inside, old.pieces, pieces.pieces, null) };
  }
  remove(nodes);
  return append(parent, pieces, before);
}

function firstNode(nodes: Nodes): Node | undefined {
  if (!isList(nodes)) return nodes?.node;
  for (const one of nodes) {
    const first = firstNode(one);
    if (first) return first;
  }
  return undefined;
}

function remove(nodes: Nodes): void {
  if (isList(nodes)) nodes.forEach(remove);
  else nodes?.node.parentNode?.removeChild(nodes.node);
}

function removeAfter(start: Node): void {
  const range = document.createRange();
  range.setStartAfter(start);
  range.setEndAfter(start.parentNode?.lastChild ?? start);
  range.deleteContents();
}

// Whether the nodes are those that were drawn, with their words, and no others between them. What comes after all of them is the page's.
function isUntouched({ start, nodes }: Drawing): boolean {
  let next = start.nextSibling;
  const isNext = (drawn: Nodes): boolean => {
    if (isList(drawn)) return drawn.every(isNext);
    if (!drawn) return true;
    skipOthers();
    if (next !== drawn.node) return false;
    if ('words' in drawn) {
      next = next.nextSibling;
      return drawn.node.data === drawn.words;
    }
    next = next.firstChild;
    if (!isNext(drawn.inside)) return false;
    skipOthers();
    if (next) return false;
    next = drawn.node.nextSibling;
    return true;
  };
  // A controller's own box among them is a drawing by itself.
  const skipOthers = (): void => {
    while (next && drawings.has(next)) next = next.nextSibling;
  };
  return isNext(nodes);
}

function expectDrawn(drawing: Drawing): void {
  if (!isUntouched(drawing)) throw new Error('The page has broken a function that drawing needs.');
}

// Whether plain values are equal: to ask the nodes would take most of the time of a change.
function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  const old = before as Record<string, unknown>;
  const next = after as Record<string, unknown>;
  const names = Object.keys(old);
  if (names.length !== Object.keys(next).length) return false;
  return names.every((name) => Object.hasOwn(next, name) && isSame(old[name], next[name]));
}

function changeAttributes(element: Element, before: Tag['attributes'], attributes: Tag['attributes']): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before)) if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
}

function isList(value: Pieces): value is readonly Pieces[];
function isList(value: Nodes): value is readonly Nodes[];
function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isTag(pieces: Pieces): pieces is Tag {
  return typeof pieces === 'object' && !isList(pieces);
}
