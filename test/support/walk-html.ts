import type { HtmlNode } from '../../src/formats/html.js';

/** An element with its attributes, and what is around it. */
export interface Seen {
  name: string;
  attributes: Record<string, string>;
}

/** All elements of a tree in the order in which they begin. */
export function elementsIn(node: HtmlNode): Seen[] {
  const own = node.nodeName.startsWith('#') ? [] : [{ name: nameOf(node), attributes: attributesOf(node) }];
  return [...own, ...Array.from(node.childNodes ?? []).flatMap(elementsIn)];
}

/** All words of a tree, those of style sheets, scripts and titles left out. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return String(node.nodeValue ?? node.value);
  if (/^(?:style|script|title)$/.test(nameOf(node))) return '';
  return Array.from(node.childNodes ?? [])
    .map(textOf)
    .join('');
}

function nameOf({ nodeName }: HtmlNode): string {
  return nodeName.toLowerCase();
}

function attributesOf(node: HtmlNode): Record<string, string> {
  const { attrs } = node;
  const list = attrs ?? Array.from((node as Partial<Element>).attributes ?? []);
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
