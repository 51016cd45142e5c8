import { readFileSync } from 'node:fs';
import { drawnParts } from './drawn-parts.mjs';

const manifest = new URL('../../custom-elements.json', import.meta.url);

/**
 * The elements as the manifest describes them (https://github.com/webcomponents/custom-elements-manifest), `<fact-summary>` first.
 * The manifest names the parts of all fragments for each of them; here are those that the element draws.
 */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement)
    .sort((a, b) => place(a) - place(b))
    .map((element) => {
      const drawn = drawnParts(element.tagName);
      return { ...element, cssParts: element.cssParts.filter(({ name }) => drawn.has(name)) };
    });
}

function place({ tagName }) {
  return ['fact-summary', 'claim-card', 'source-list'].indexOf(tagName);
}
