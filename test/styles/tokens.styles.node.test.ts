import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';

const read = (path: string): string => readFileSync(path, 'utf8');
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.styles.ts'));
const used = [
  ...new Set(sheets.flatMap((path) => read(path).match(/(?<=var\()--fact-[\w-]+/g) ?? [])),
].sort();
const documented = [...read('src/elements/themed-element.ts').matchAll(/@cssprop (--fact-[\w-]+) - \S/g)].map(
  ([, name]) => name!,
);
const looks = readdirSync('looks').map((name) => `looks/${name}`);

describe('The custom properties', () => {
  it('are documented, each once, and no other is', () => {
    expect(used).not.to.have.length(0);
    expect([...documented].sort()).to.deep.equal(used);
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

    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
      tags: selectors.split(',').map((selector) => selector.trim().replace(/::part\([\w-]+\)$/, '')),
      isPart: selectors.includes('::part('),
      names: body
        .split(';')
        .map((line) => line.split(':')[0]!.trim())
        .filter(Boolean),
    }));

    it('dresses the three tags and nothing else of the page', () => {
      const tags = new Set(rules.flatMap((rule) => rule.tags));
      expect([...tags].sort()).to.deep.equal(['claim-card', 'fact-summary', 'source-list']);
    });

    it('sets custom properties of ours on the tags, and no property twice in a rule', () => {
      for (const { names, isPart } of rules) {
        const others = isPart ? [] : names.filter((name) => !used.includes(name) && name !== 'font-family');
        expect(others).to.deep.equal([]);
        expect(new Set(names).size).to.equal(names.length);
      }
    });
  });
}
