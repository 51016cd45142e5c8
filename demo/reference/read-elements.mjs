import { readFileSync } from 'node:fs';

const manifest = new URL('../../custom-elements.json', import.meta.url);

/** The elements as the manifest describes them (https://github.com/webcomponents/custom-elements-manifest), `<fact-summary>` first. */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement)
    .sort((a, b) => place(a) - place(b));
}

function place({ tagName }) {
  return ['fact-summary', 'claim-card', 'source-list'].indexOf(tagName);
}
