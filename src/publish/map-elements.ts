import { isElement, type ViewElement, type ViewNode } from '../view/node.js';

/** The elements around another, from its parent outwards. */
export type ElementPath = readonly ViewElement[];

/** A tree with other elements in the place of its own; what is made of one stands with the children already mapped. */
export function mapElements(
  root: ViewElement,
  map: (node: ViewElement, path: ElementPath) => ViewElement,
  path: ElementPath = [],
): ViewElement {
  const inside = [root, ...path];
  const children = root.children.map((child): ViewNode =>
    isElement(child) ? mapElements(child, map, inside) : child,
  );
  return map({ ...root, children }, path);
}

/** A tree without those elements that are not to be kept; their children stand in their place. */
export function unwrapElements(
  root: ViewElement,
  isKept: (node: ViewElement, path: ElementPath) => boolean,
  path: ElementPath = [],
): ViewNode[] {
  const inside = [root, ...path];
  const children = root.children.flatMap((child) =>
    isElement(child) ? unwrapElements(child, isKept, inside) : [child],
  );
  return isKept(root, path) ? [{ ...root, children }] : children;
}
