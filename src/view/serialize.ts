import { isElement, type ViewNode } from './node.js';

// https://html.spec.whatwg.org/#void-elements
const VOID = new Set(['br', 'hr', 'img', 'link', 'meta']);

// The parser drops a line end directly behind these start tags (https://html.spec.whatwg.org/#parsing-main-inbody).
const DROPS_FIRST_LINE = new Set(['pre', 'textarea', 'listing']);

// A style sheet is no text: nothing in it is escaped, so words of a payload must never stand there.
const RAW = 'style';

/**
 * Writes nodes as HTML (https://html.spec.whatwg.org/#serialising-html-fragments): all words and values are escaped, so that a parser
 * gives the same nodes back.
 */
export function serialize(nodes: ViewNode | readonly ViewNode[]): string {
  return [nodes]
    .flat()
    .map((node) => serializeNode(node, ''))
    .join('');
}

function serializeNode(node: ViewNode, parent: string): string {
  if (node === null) return '';
  if (!isElement(node)) return breakLoneAddresses(escapeText(node), parent === 'a');
  const { tag, attributes, children } = node;
  let start = tag;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  // HTML allows the slash (https://html.spec.whatwg.org/#start-tags), and MDX ends a build where it is missing.
  if (VOID.has(tag)) return `<${start} />`;
  const content =
    tag === RAW
      ? children.filter((child) => typeof child === 'string').join('')
      : children.map((child) => serializeNode(child, tag)).join('');
  const guard = DROPS_FIRST_LINE.has(tag) && content.startsWith('\n') ? '\n' : '';
  return `<${start}>${guard}${content}</${tag}>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  // WordPress decodes `&amp;#` once more when a post is saved
  // (https://developer.wordpress.org/reference/functions/wp_kses_normalize_entities/).
  '&#': '&#038;#',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
  // Brackets around anything but numbers would be a shortcode of WordPress; numbers are citation marks
  // (https://developer.wordpress.org/reference/functions/do_shortcode/).
  '[': '&#091;',
  // Neither would outlive the parser (https://html.spec.whatwg.org/#preprocessing-the-input-stream).
  '\r': '&#13;',
  '\0': '\ufffd',
};

/** Words as HTML that shows them as they are. Braces are references, because MDX reads expressions in them and Jekyll tags. */
export function escapeText(text: string): string {
  return text.replace(/[<>"{}\r\0]|&#?|\[(?!\p{N}[\p{N}\s,;–-]*\])/gu, reference);
}

// WordPress puts an `<iframe>` in the place of a line, and of a paragraph, that is an address alone
// (https://developer.wordpress.org/reference/classes/wp_embed/autoembed/). The first and the last line of a link share theirs with its
// tags.
function breakLoneAddresses(text: string, isLink: boolean): string {
  const lone = isLink
    ? /(?<=\n)([^\S\n]*https?):(?=\/\/[^\s<>"]+[^\S\n]*\n)/gi
    : /(?<=^|\n)([^\S\n]*https?):(?=\/\/[^\s<>"]+[^\S\n]*(?:\n|$))/gi;
  return text.replace(lone, '$1&#058;');
}

/** A value as it stands in double quotes, where single braces mean nothing to MDX and Jekyll. */
export function escapeAttribute(value: string): string {
  return value.replace(/[<>"\r\0]|\{(?=[{%#])|&#?|\[(?!\p{N}[\p{N}\s,;–-]*\])/gu, reference);
}

function reference(characters: string): string {
  return REFERENCES[characters] as string;
}

/** An attribute with the blank before it; nothing if it has no value. */
export function writeAttribute(name: string, value: string | undefined): string {
  return value ? ` ${name}="${escapeAttribute(value)}"` : '';
}
