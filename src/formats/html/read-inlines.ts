import type { Inline } from '../../text/rich-text.js';
import type { HtmlNode } from './html-node.js';

/** An attribute of an element of a page or of parse5. */
export function attributeOf(node: HtmlNode, name: string): string | undefined {
  return node.getAttribute?.(name) ?? node.attrs?.find((own) => own.name === name)?.value;
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
export function withoutBlanks(words: string): string {
  return words.replace(/[\t\n\f\r ]+/g, ' ');
}

/** The words of nodes as a page shows them, a line break as a blank. */
export function wordsOf(
  nodes: readonly HtmlNode[],
  inlines: readonly Inline[] = readInlines(nodes, true),
): string {
  return withoutBlanks(inlines.map((inline) => (inline as Words).text).join('')).trim();
}

/** Running text before marks are looked for. */
export type Words = Exclude<Inline, { type: 'citation' }>;

/** Running text: words, strong and stressed words and links, with all blanks; a line break is a line end. */
export function readInlines(nodes: readonly HtmlNode[], isPlain = false): Words[] {
  return nodes.flatMap((node): Words[] => {
    const name = nameOf(node);
    const children = childrenOf(node);
    const text = name === 'br' ? '\n' : name === '#text' && String(node.nodeValue ?? node.value);
    if (text) return [{ type: 'text', text }];
    const href = name === 'a' && attributeOf(node, 'href');
    const hasWords = !isPlain && children.every((child) => nameOf(child) === '#text');
    if (href && !isPlain) return [{ type: 'link', text: wordsOf(children), href }];
    if (hasWords && /^(strong|b)$/.test(name)) return [{ type: 'strong', text: wordsOf(children) }];
    if (hasWords && /^(em|i)$/.test(name)) return [{ type: 'emphasis', text: wordsOf(children) }];
    return /^s(cript|tyle)$/.test(name) ? [] : readInlines(children, isPlain);
  });
}
