import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';

const tokens = 'src/styles/tokens.styles.ts';
const read = (path: string): string => readFileSync(path, 'utf8');
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.styles.ts'));
const used = [...new Set(read(tokens).match(/(?<=var\()--fact-[\w-]+/g))].sort();
const documented = [...read('src/elements/themed-element.ts').matchAll(/@cssprop (--fact-[\w-]+) - \S/g)].map(
  ([, name]) => name!,
);
const looks = readdirSync('looks').map((name) => `looks/${name}`);

describe('The custom properties', () => {
  it('are at most 25', () => {
    expect(used.length).to.be.within(14, 25);
  });

  it('are documented, each once, and no other is', () => {
    expect([...documented].sort()).to.deep.equal(used);
  });

  it('are read in one sheet', () => {
    const found = sheets.filter((path) => path !== tokens && read(path).includes('var(--fact-'));
    expect(found).to.deep.equal([]);
  });

  it('have a field each on the page of looks', async () => {
    const path = '../../demo/theme/properties.js';
    const { properties } = (await import(path)) as { properties: { name: string }[] };
    expect(properties.map(({ name }) => `--fact-${name}`).sort()).to.deep.equal(used);
  });
});

describe('The sheets', () => {
  it('ask for no width or height of the window', () => {
    for (const path of sheets) {
      for (const [query] of read(path).matchAll(/@media[^{]*/g)) {
        expect(query, path).not.to.match(/width|height|inline-size|block-size|orientation|aspect/);
      }
    }
  });

  it('measure nothing by the width of the window', () => {
    for (const path of [...sheets, ...looks])
      expect(read(path), path).not.to.match(/[\d.](?:[sld]?v(?:w|i|min|max))\b/);
  });
});

for (const path of looks) {
  describe(`The look ${path}`, () => {
    const css = read(path).replaceAll(/\/\*[^]*?\*\//g, '');

    it('is one rule for the three tags', () => {
      expect(css.trim()).to.match(/^fact-summary,\s+claim-card,\s+source-list \{[^{}]*\}$/);
    });

    it('sets custom properties of ours and nothing else, each once', () => {
      const lines = css
        .split('{')[1]!
        .split('}')[0]!
        .split(';')
        .map((line) => line.trim())
        .filter(Boolean);
      const names = lines.map((line) => line.split(':')[0]!);
      expect(names.filter((name) => !used.includes(name))).to.deep.equal([]);
      expect(new Set(names).size).to.equal(names.length);
    });
  });
}
