import { parseFragment, serialize } from 'parse5';
import type { HtmlNode } from '../../src/formats/html.js';

/** A node of parse5, of which all can be changed. */
interface Node {
  nodeName: string;
  tagName?: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  parentNode?: Node | null;
}

/** One thing that an editor or a converter does: what, to which element, and with what. */
export type Damage = readonly [kind: DamageKind, target: number, other: number];

export const damageKinds = [
  'drop',
  'move',
  'unwrap',
  'copy',
  'rename',
  'split',
  'drop attribute',
  'swap attribute',
  'cut attribute',
  'add words',
  'renumber',
] as const;

/** What can be done to an element of an article. */
export type DamageKind = (typeof damageKinds)[number];

const BLOCK = /^(?:section|p|h\d|[uo]l|li|blockquote|details|summary|div|main)$/;
// Parsers let no block stand in a paragraph.
const HOLDER = /^(?:section|[uo]l|li|blockquote|details|div|main)$/;

/** An article after these damages: its tree, and as HTML. */
export function damageHtml(html: string, damages: readonly Damage[]): { root: HtmlNode; html: string } {
  const root = parseFragment(html) as unknown as Node;
  for (const damage of damages) apply(root.childNodes![0]!, damage);
  return { root, html: serialize(root as never) };
}

/** The words that readers see in an article. */
export function visibleWords(root: HtmlNode): string {
  const { value, childNodes = [] } = root as unknown as Node;
  return value ?? childNodes.map((child) => visibleWords(child as unknown as HtmlNode)).join(' ');
}

function apply(article: Node, [kind, target, other]: Damage): void {
  const all = elementsIn(article);
  const elements = /attribute|words/.test(kind) ? all : all.filter(({ tagName }) => BLOCK.test(tagName!));
  const node = elements[target % elements.length];
  if (!node) return;
  const { attrs = [], childNodes = [] } = node;
  const attribute = attrs[other % attrs.length];
  switch (kind) {
    case 'drop':
      return replace(node, []);
    case 'move': {
      const inside = new Set([node, ...elementsIn(node)]);
      const holders = elements.filter((place) => HOLDER.test(place.tagName!) && !inside.has(place));
      const places = [article, ...holders];
      replace(node, []);
      const place = places[other % places.length]!;
      const at = Math.floor(other / places.length) % (place.childNodes!.length + 1);
      place.childNodes!.splice(at, 0, node);
      node.parentNode = place;
      return;
    }
    case 'unwrap':
      return replace(node, childNodes);
    case 'copy':
      return replace(node, [node, clone(node)]);
    case 'split': {
      const second = clone({ ...node, childNodes: [] });
      const at = other % (childNodes.length + 1);
      second.childNodes = childNodes.splice(at);
      for (const child of second.childNodes) child.parentNode = second;
      return replace(node, [node, second]);
    }
    case 'rename':
      node.nodeName = node.tagName = ['div', 'p', 'span', 'section', 'main'][other % 5]!;
      return;
    case 'drop attribute':
      if (attribute) attrs.splice(attrs.indexOf(attribute), 1);
      return;
    case 'swap attribute': {
      const twins = elements.flatMap(({ attrs = [] }) =>
        attrs.filter(({ name }) => name === attribute?.name),
      );
      const twin = twins[(target + other) % (twins.length || 1)];
      if (attribute && twin) [attribute.value, twin.value] = [twin.value, attribute.value];
      return;
    }
    case 'cut attribute':
      if (attribute)
        attribute.value = attribute.value.slice(0, (target + other) % (attribute.value.length + 1));
      return;
    case 'add words':
      childNodes.splice(other % (childNodes.length + 1), 0, {
        nodeName: '#text',
        value: ' more ',
        parentNode: node,
      });
      return;
    case 'renumber': {
      // One of the places in which a source has its number, as a tool that counts anew would do.
      const text = childNodes.find(({ value }) => /^\[\d+\]/.test(value ?? ''));
      const template = attrs.find(({ name, value }) => name === 'data-fact' && /^\[\d+\]/.test(value));
      const value = attrs.find(({ name }) => name === 'value');
      const number = `${(other % 9) + 1}`;
      if (value) value.value = number;
      else if (template && other % 2) template.value = template.value.replace(/\d+/, number);
      else if (text) text.value = text.value!.replace(/\d+/, number);
    }
  }
}

function elementsIn({ childNodes = [] }: Node): Node[] {
  return childNodes.flatMap((child) => (child.tagName ? [child, ...elementsIn(child)] : []));
}

function replace(node: Node, by: Node[]): void {
  const siblings = node.parentNode!.childNodes!;
  siblings.splice(siblings.indexOf(node), 1, ...by);
  for (const sibling of by) sibling.parentNode = node.parentNode!;
}

function clone(node: Node): Node {
  const copy: Node = { ...node };
  if (node.attrs) copy.attrs = node.attrs.map((attribute) => ({ ...attribute }));
  if (node.childNodes) {
    copy.childNodes = node.childNodes.map(clone);
    for (const child of copy.childNodes) child.parentNode = copy;
  }
  return copy;
}
