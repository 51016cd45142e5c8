import { readFileSync } from 'node:fs';
import { declaredElements } from '../../scripts/editors/declared-elements.mjs';

const manifest = new URL('../../custom-elements.json', import.meta.url);

/** The elements as the manifest describes them (https://github.com/webcomponents/custom-elements-manifest), `<fact-summary>` first. */
export function readElements() {
  const elements = declaredElements(JSON.parse(readFileSync(manifest, 'utf8')));
  return elements.sort((a, b) => place(a) - place(b));
}

function place({ tagName }) {
  return ['fact-summary', 'claim-card', 'source-list'].indexOf(tagName);
}
