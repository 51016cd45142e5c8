import { isHidden, isStruckOut } from './is-hidden.js';
import { isBlock, isElement, isSilent, isText, type PageElement, type PageNode } from './page-node.js';

/** The words of an element that readers see, in one line. */
export function visibleTextIn(element: PageElement): string {
  const pieces: string[] = [];
  collect(element, pieces);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** The words of an element that readers see, those of each element inside it apart: of menus and rows of buttons. */
export function spacedTextIn(element: PageElement): string {
  const pieces: string[] = [];
  collect(element, pieces, false, true);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** The words of an element, hidden or not, in one line. */
export function wholeTextIn(element: PageElement): string {
  const pieces: string[] = [];
  collect(element, pieces, true);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function collect(node: PageNode, pieces: string[], isAll = false, areApart = false): void {
  if (isText(node)) pieces.push(node.value);
  if (!isElement(node) || isSilent(node) || (!isAll && (isHidden(node) || isStruckOut(node)))) return;
  const isApart = areApart || isBlock(node) || node.tagName === 'br' || node.tagName === 'button';
  if (isApart) pieces.push(' ');
  for (const child of node.childNodes) collect(child, pieces, isAll, areApart);
  if (isApart) pieces.push(' ');
}
