import { parseFragment } from './built/reader.js';

const plain =
  /^(?:article|section|div|span|h[1-6]|p|[uod]l|li|d[td]|blockquote|strong|em|small|a|details|summary|table|t[rhd]|body)$/;

/**
 * HTML of ours as nodes of the page, made one by one, because a page may forbid HTML in one piece (https://www.w3.org/TR/trusted-types/).
 * Elements that an article or a message of ours never has are left out with what is in them.
 */
export function drawHtml(html) {
  const drawn = document.createDocumentFragment();
  drawInto(drawn, parseFragment(html));
  return drawn;
}

function drawInto(parent, { childNodes }) {
  for (const node of childNodes) {
    if (node.nodeName === '#text') parent.append(node.value);
    else if (plain.test(node.nodeName)) drawElement(parent, node);
  }
}

function drawElement(parent, node) {
  const element = document.createElement(node.nodeName);
  for (const { name, value } of node.attrs) {
    // A policy for styles refuses the attribute, not the property.
    if (name === 'style') element.style.cssText = value;
    else if (/^(?:href|lang|dir|title|value|open|data-[\w-]+)$/.test(name)) element.setAttribute(name, value);
  }
  drawInto(element, node);
  parent.append(element);
}
