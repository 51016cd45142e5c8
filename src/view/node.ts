/** A value of an attribute, written as it is; an attribute with `undefined` is left out. */
export type AttributeValue = string | number | boolean | undefined;

/** An element with its attributes and what it holds. */
export interface ViewElement {
  tag: string;
  attributes: Readonly<Record<string, AttributeValue>>;
  children: readonly ViewNode[];
}

/** What is drawn into a page or written as HTML: an element, words, or nothing that holds its place among its siblings. */
export type ViewNode = ViewElement | string | null;

/** What may stand among the children of an element: lists are flattened, everything that says nothing becomes `null`. */
export type ViewChild = ViewNode | number | boolean | undefined | readonly ViewChild[];

/** An element as a plain value. */
export function element(
  tag: string,
  attributes: ViewElement['attributes'] = {},
  ...children: ViewChild[]
): ViewElement {
  return { tag, attributes, children: flatten(children) };
}

/** Nodes of a list whose items may be lists again. Words beside each other stay apart, so that each keeps its place. */
export function flatten(children: readonly ViewChild[]): ViewNode[] {
  const nodes: ViewNode[] = [];
  for (const child of children) {
    if (isList(child)) for (const node of flatten(child)) nodes.push(node);
    else if (typeof child === 'number') nodes.push(String(child));
    else nodes.push(typeof child === 'boolean' || !child ? null : child);
  }
  return nodes;
}

/** Whether something is an element, not words. */
export function isElement(node: ViewNode): node is ViewElement {
  return typeof node === 'object' && node !== null;
}

function isList(child: ViewChild): child is readonly ViewChild[] {
  return Array.isArray(child);
}
