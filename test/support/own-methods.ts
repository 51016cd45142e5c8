// By the methods of the test's own page, because a page under test may have broken its own.

/** The first element in a document or another root that a selector names. */
export function findIn(root: Document | DocumentFragment | Element, selector: string): Element | null {
  return findAllIn(root, selector)[0] ?? null;
}

/** All elements in a document or another root that a selector names. */
export function findAllIn(root: Document | DocumentFragment | Element, selector: string): Element[] {
  const { prototype } = root.nodeType === 9 ? Document : root.nodeType === 11 ? DocumentFragment : Element;
  const method: unknown = Reflect.get(prototype, 'querySelectorAll');
  return [...(method as (selector: string) => NodeListOf<Element>).call(root, selector)];
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
