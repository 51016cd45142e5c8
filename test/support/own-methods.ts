// By the methods and properties of the test's own page, because a page under test may have broken its own.

/** What a property of a node is, read by the getter of this page's own class. */
export function readOwn<T extends object, K extends keyof T>(
  owner: { prototype: T },
  object: T,
  name: K,
): T[K] {
  const getter = Object.getOwnPropertyDescriptor(owner.prototype, name)!.get!;
  return getter.call(object) as T[K];
}

/** The first element in a document or another root that a selector names. */
export function findIn(root: Document | DocumentFragment | Element, selector: string): Element | null {
  return findAllIn(root, selector)[0] ?? null;
}

/** All elements in a document or another root that a selector names. */
export function findAllIn(root: Document | DocumentFragment | Element, selector: string): Element[] {
  const type = readOwn<Node, 'nodeType'>(Node, root, 'nodeType');
  const { prototype } = type === 9 ? Document : type === 11 ? DocumentFragment : Element;
  const method: unknown = Reflect.get(prototype, 'querySelectorAll');
  const list = (method as (selector: string) => NodeListOf<Element>).call(root, selector);
  return Array.from(
    { length: readOwn<NodeList, 'length'>(NodeList, list, 'length') },
    (_, index) => list[index]!,
  );
}

/** Whether an element has a place on the screen. */
export function isInView(element: Element): boolean {
  const method: unknown = Reflect.get(Element.prototype, 'getClientRects');
  return (method as () => DOMRectList).call(element).length > 0;
}

/** The lines that a page noted, in one text. */
export function joinNoted(lines: readonly string[]): string {
  return [].join.call(lines, ' | ');
}
