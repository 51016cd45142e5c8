import type { HtmlNode } from '../html/html-node.js';
import { attributeOf, childrenOf, textOf } from '../html/read-inlines.js';

/**
 * What an element with `itemscope` says (https://html.spec.whatwg.org/#microdata), in the form of its JSON. `itemref` is not
 * followed. Items inside are added to `inside`.
 */
export function readMicrodata(item: HtmlNode, inside: Set<HtmlNode>): object {
  const properties = new Map<string, unknown[]>();
  const readInside = (node: HtmlNode): object => {
    inside.add(node);
    return readMicrodata(node, inside);
  };
  const collect = (node: HtmlNode): void => {
    const isItem = attributeOf(node, 'itemscope') !== undefined;
    const names = attributeOf(node, 'itemprop')?.split(/\s+/) ?? [];
    const value = names.length && (isItem ? readInside(node) : valueOf(node));
    for (const name of names) {
      const values = properties.get(name) ?? [];
      values.push(value);
      properties.set(name, values);
    }
    if (!isItem) childrenOf(node).forEach(collect);
  };
  childrenOf(item).forEach(collect);
  return { '@type': attributeOf(item, 'itemtype'), properties: Object.fromEntries(properties) };
}

function valueOf(node: HtmlNode): string {
  for (const name of ['content', 'datetime', 'href', 'src']) {
    const value = attributeOf(node, name);
    if (value) return value;
  }
  return textOf(childrenOf(node));
}
