import { isElement, type ViewElement, type ViewNode } from './node.js';

/** The page's node that was made of a node of the view; nothing for `null`. */
type MadeNode = MadeText | MadeElement | null;

// Both have the same properties of their own, because a page may have added names such as `children` to Object.prototype.
interface MadeText {
  dom: Text;
  text: string;
  children: undefined;
}

interface MadeElement {
  dom: Element;
  text: undefined;
  children: MadeNode[];
}

interface Drawing {
  /** Stands before all that is drawn. */
  start: Text;
  view: readonly ViewNode[];
  made: MadeNode[];
}

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = ['svg', 'path', 'circle'];

/** What has been drawn into each node; a box that a controller has put into a drawing is such a node, too. */
const drawings = new WeakMap<Node, Drawing>();

/**
 * Draws nodes at the end of a node of the page, and from then on changes only what is no longer the same: nodes that stay keep their
 * focus, their selection and the attributes that the page has set on them. Nodes are compared by their place among their siblings,
 * because the order of a fact check hardly ever changes. Where something else, such as a page translator, has changed the nodes or the
 * words that were drawn, the next drawing is made anew, because old and new words must never mix. Throws if the page has broken the
 * functions that drawing needs.
 */
export function patch(root: Node, view: readonly ViewNode[]): void {
  const before = drawings.get(root);
  if (before?.start.parentNode === root) {
    if (isSame(before.view, view)) return;
    if (isUntouched(before)) before.made = changeChildren(root, before.made, before.view, view);
    else {
      removeAfter(before.start);
      before.made = appendAll(root, view);
    }
    before.view = view;
    expectDrawn(before);
    return;
  }
  if (before) root.textContent = '';
  const start = document.createTextNode('');
  root.appendChild(start);
  const drawing = { start, view, made: appendAll(root, view) };
  drawings.set(root, drawing);
  expectDrawn(drawing);
}

/** Whether something else has changed the nodes or the words that were drawn into a node. */
export function isChanged(root: Node): boolean {
  const drawing = drawings.get(root);
  return !!drawing && !isUntouched(drawing);
}

/** Forgets what was drawn into a node that something else has emptied, so that the next drawing leaves alone what is there then. */
export function forgetDrawing(root: Node): void {
  drawings.delete(root);
}

function appendAll(parent: Node, view: readonly ViewNode[]): MadeNode[] {
  return view.map((node) => insert(parent, node, null));
}

// Makes the node and puts it before another, or last.
function insert(parent: Node, node: ViewNode, before: Node | null): MadeNode {
  if (!node) return null;
  if (!isElement(node)) {
    const dom = document.createTextNode(node);
    parent.insertBefore(dom, before);
    return { dom, text: node, children: undefined };
  }
  const { tag, attributes, children } = node;
  const dom = SVG_TAGS.includes(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  changeAttributes(dom, {}, attributes);
  const made = appendAll(dom, children);
  parent.insertBefore(dom, before);
  return { dom, text: undefined, children: made };
}

// From the last to the first, so that the node behind each is known.
function changeChildren(
  parent: Node,
  made: readonly MadeNode[],
  old: readonly ViewNode[],
  view: readonly ViewNode[],
): MadeNode[] {
  const changed: MadeNode[] = [];
  let behind: Node | null = null;
  for (let index = Math.max(old.length, view.length) - 1; index >= 0; index -= 1) {
    const node = change(parent, made[index] ?? null, old[index] ?? null, view[index] ?? null, behind);
    if (index < view.length) changed[index] = node;
    behind = node?.dom ?? behind;
  }
  return changed;
}

function change(parent: Node, made: MadeNode, old: ViewNode, view: ViewNode, behind: Node | null): MadeNode {
  if (isSame(old, view)) return made;
  if (made && view) {
    if (made.children === undefined && !isElement(view)) {
      made.dom.data = view;
      return { dom: made.dom, text: view, children: undefined };
    }
    if (made.children !== undefined && isElement(view) && isElement(old) && old.tag === view.tag) {
      changeAttributes(made.dom, old.attributes, view.attributes);
      return {
        dom: made.dom,
        text: undefined,
        children: changeChildren(made.dom, made.children, old.children, view.children),
      };
    }
  }
  made?.dom.parentNode?.removeChild(made.dom);
  return insert(parent, view, behind);
}

function removeAfter(start: Node): void {
  const range = document.createRange();
  range.setStartAfter(start);
  range.setEndAfter(start.parentNode?.lastChild ?? start);
  range.deleteContents();
}

// Whether the nodes are those that were drawn, with their words, and no others between them. What comes after all of them is the page's.
function isUntouched({ start, made }: Drawing): boolean {
  return isInPlace(made, start.nextSibling) !== false;
}

// The node behind those that were drawn, if they stand there one after another; `false` if they do not.
function isInPlace(made: readonly MadeNode[], next: Node | null): Node | null | false {
  for (const node of made) {
    if (!node) continue;
    next = skipBoxes(next);
    if (next !== node.dom) return false;
    if (node.children === undefined ? node.dom.data !== node.text : !holdsOnly(node)) return false;
    next = node.dom.nextSibling;
  }
  return next;
}

function holdsOnly({ dom, children }: MadeElement): boolean {
  const rest = isInPlace(children, dom.firstChild);
  return rest !== false && skipBoxes(rest) === null;
}

// A controller's box among them is a drawing by itself.
function skipBoxes(node: Node | null): Node | null {
  while (node && drawings.has(node)) node = node.nextSibling;
  return node;
}

function expectDrawn(drawing: Drawing): void {
  if (!isUntouched(drawing)) throw new Error('The page has broken a function that drawing needs.');
}

// Whether plain values are equal: to ask the page's nodes would take most of the time of a change.
function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return false;
  const old = before as Record<string, unknown>;
  const next = after as Record<string, unknown>;
  const names = Object.keys(old);
  if (names.length !== Object.keys(next).length) return false;
  return names.every((name) => Object.hasOwn(next, name) && isSame(old[name], next[name]));
}

function changeAttributes(
  dom: Element,
  before: ViewElement['attributes'],
  attributes: ViewElement['attributes'],
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === before[name]) continue;
    if (value === undefined) dom.removeAttribute(name);
    else dom.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before)) if (!Object.hasOwn(attributes, name)) dom.removeAttribute(name);
}
