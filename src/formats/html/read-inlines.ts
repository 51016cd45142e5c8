import type { Inline } from '../../text/rich-text.js';
import type { HtmlNode } from './html-node.js';

/** Elements whose words no longer hold. */
export const STRUCK_OUT = /^(s|del|strike)$/;

/** An attribute of an element of a page or of parse5. */
export function attributeOf(node: HtmlNode, name: string): string | undefined {
  return node.getAttribute?.(name) ?? node.attrs?.find((attr) => attr.name === name)?.value;
}

/** What an element holds, or nothing. */
export function childrenOf({ childNodes }: HtmlNode): HtmlNode[] {
  return Array.from(childNodes ?? []);
}

/** The name of an element in small letters, or `#text`. */
export function nameOf({ nodeName }: HtmlNode): string {
  return nodeName.toLowerCase();
}

/** Words with their blanks as a page shows them. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ');
}

/** The words of nodes as a page shows them, a line break as a blank. */
export function textOf(
  nodes: readonly HtmlNode[],
  inlines: readonly Inline[] = readInlines(nodes, true),
): string {
  return withoutBlanks(inlines.map((inline) => (inline as TextInline).text).join('')).trim();
}

/** Running text before marks are looked for. */
export type TextInline = Exclude<Inline, { type: 'citation' }>;

/** Running text: words, strong and stressed words and links, with all blanks; a line break is a line end. */
export function readInlines(nodes: readonly HtmlNode[], isPlain = false): TextInline[] {
  const found: TextInline[] = [];
  for (const node of nodes) collectInlines(node, isPlain, found);
  return found;
}

// Into one list, because a list a level would be copied once for each level around it.
function collectInlines(node: HtmlNode, isPlain: boolean, found: TextInline[]): void {
  const name = nameOf(node);
  const text = name === 'br' ? '\n' : name === '#text' && String(node.nodeValue ?? node.value);
  if (text) {
    found.push({ type: 'text', text });
    return;
  }
  const children = childrenOf(node);
  const href = name === 'a' && attributeOf(node, 'href');
  const hasWords = !isPlain && children.every((child) => nameOf(child) === '#text');
  if (href && !isPlain) found.push({ type: 'link', text: textOf(children), href });
  else if (hasWords && /^(strong|b)$/.test(name)) found.push({ type: 'strong', text: textOf(children) });
  else if (hasWords && /^(em|i)$/.test(name)) found.push({ type: 'emphasis', text: textOf(children) });
  else if (!/^s(cript|tyle)$/.test(name) && !STRUCK_OUT.test(name))
    for (const child of children) collectInlines(child, isPlain, found);
}

/** The same with texts in one piece that stand next to each other. */
export function joinTexts(inlines: readonly TextInline[]): TextInline[] {
  const joined: TextInline[] = [];
  for (const node of inlines) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.text += node.text;
    else joined.push({ ...node });
  }
  return joined;
}
