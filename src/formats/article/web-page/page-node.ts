import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Place } from '../article-tree.js';

/** A parsed page. */
export type PageDocument = DefaultTreeAdapterTypes.Document;

/** An element of a page. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** What an element may hold. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;

type PageText = DefaultTreeAdapterTypes.TextNode;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|d[dltr]|details|dialog|dir|div|fieldset|fig(?:caption|ure)|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|p|pre|search|section|summary|t(?:able|body|d|foot|h|head|r)|caption|ul)$/;

/** Elements without words of the page. */
const SILENT =
  /^(?:area|audio|base|canvas|datalist|embed|head|input|link|map|annotation|annotation-xml|meta|noembed|noframes|noscript|object|option|param|progress|script|select|source|style|svg|template|textarea|title|track|video|iframe|img|picture)$/;

const MOST_ID_WORDS = 3;

/** Whether a node is an element. */
export function isElement(node: PageNode | PageDocument): node is PageElement {
  return 'tagName' in node;
}

/** Whether a node is text. */
export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text';
}

/** Whether words before and after an element are in lines of their own. */
export function isBlock({ tagName }: PageElement): boolean {
  return BLOCK.test(tagName);
}

/** Whether an element never has words of the page. */
export function isSilent({ tagName }: PageElement): boolean {
  return SILENT.test(tagName);
}

/** The elements that a node holds. */
export function elementsOf(node: PageElement | PageDocument): PageElement[] {
  return node.childNodes.filter(isElement);
}

/** The element around an element. */
export function parentOf({ parentNode }: PageElement): PageElement | undefined {
  return parentNode && isElement(parentNode as PageElement) ? (parentNode as PageElement) : undefined;
}

/** An element and those around it up to the body, from the inside. */
export function ancestorsOf(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let at: PageElement | undefined = element; at && at.tagName !== 'html'; at = parentOf(at))
    found.push(at);
  return found;
}

/** An attribute as written. */
export function attribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** The words that the classes, the id and the label for assistive technology are made of, in small letters between spaces. */
export function nameWords(element: PageElement): string {
  const id = attribute(element, 'id') ?? '';
  const names = ['class', 'aria-label', 'data-testid'].map((name) => attribute(element, name) ?? '');
  // A long id is made of a heading.
  if (id.split(/[-_]/).length <= MOST_ID_WORDS) names.push(id);
  const words = names
    .join(' ')
    .slice(0, 1_000)
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  return ` ${words.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
}

/** Where a node begins. */
export function placeOf({ sourceCodeLocation }: PageNode): Place | undefined {
  if (!sourceCodeLocation) return undefined;
  const { startLine, startCol } = sourceCodeLocation;
  return { line: startLine, column: startCol };
}

/** All elements below a node, in the order of the page. */
export function* descendantsOf(root: PageElement | PageDocument): Generator<PageElement> {
  const waiting = elementsOf(root).reverse();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let index = element.childNodes.length - 1; index >= 0; index -= 1) {
      const child = element.childNodes[index] as PageNode;
      if (isElement(child)) waiting.push(child);
    }
  }
}

/** Whether an element is another or inside it. */
export function isWithin(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}
