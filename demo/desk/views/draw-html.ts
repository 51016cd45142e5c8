import { parseFragment } from 'parse5';

interface ParsedNode {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: ParsedNode[];
}

const plain =
  /^(?:article|section|div|span|h[1-6]|p|[uod]l|li|d[td]|blockquote|strong|em|small|a|details|summary|table|caption|t(?:head|body|[rhd])|figure|figcaption|q|cite)$/;

/**
 * HTML of ours as nodes of the page, made one by one, because the page forbids HTML in one piece (https://www.w3.org/TR/trusted-types/).
 * Elements that an article or a message of ours never has are left out with what is in them.
 */
export function drawHtml(html: string): DocumentFragment {
  const drawn = document.createDocumentFragment();
  drawInto(drawn, parseFragment(html));
  return drawn;
}

function drawInto(parent: ParentNode, { childNodes = [] }: ParsedNode): void {
  for (const node of childNodes) {
    if (node.nodeName === '#text') parent.append(node.value ?? '');
    else if (plain.test(node.nodeName)) drawElement(parent, node);
  }
}

function drawElement(parent: ParentNode, node: ParsedNode): void {
  const element = document.createElement(node.nodeName);
  for (const { name, value } of node.attrs ?? []) {
    // A policy for styles refuses the attribute, not the property.
    if (name === 'style') element.style.cssText = value;
    else if (/^(?:href|lang|dir|title|value|open|colspan|rowspan|scope|data-[\w-]+)$/.test(name))
      element.setAttribute(name, value);
  }
  drawInto(element, node);
  parent.append(element);
}
