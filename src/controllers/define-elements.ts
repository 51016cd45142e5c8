import { printToConsole } from './print-to-console.js';

/**
 * Registers classes for their tags, or as `factlet-<tag>` where a tag belongs to another script, of which one warning tells.
 * Gives the tag that each is known by in this page.
 */
export function defineElements(
  elements: Readonly<Record<string, CustomElementConstructor>>,
): Map<string, string> {
  const tags = new Map<string, string>();
  const foreign: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    const present = customElements.get(tag);
    const isForeign = present && !('factlet' in present);
    const tagName = isForeign ? `factlet-${tag}` : tag;
    if (isForeign) foreign.push(tag);
    if (!customElements.get(tagName)) customElements.define(tagName, element);
    tags.set(tag, tagName);
  }
  if (foreign[0])
    printToConsole(
      'warn',
      `Factlet: another script owns <${foreign.join('>, <')}>. Use a marker such as data-${foreign[0]}.`,
    );
  return tags;
}
