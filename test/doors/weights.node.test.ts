import { readFileSync } from 'node:fs';
import { expect } from 'chai';

type Weights = Record<string, { raw: number; gzip: number; brotli: number }>;

const measured = JSON.parse(readFileSync('dist/weights.json', 'utf8')) as Weights;
/** What the reader of articles may add to a page in bytes, with brotli 11: the measured size and 5 %. */
const articleBudget = 65_408;

describe('What an import weighs', () => {
  it(`is at most ${String(articleBudget)} bytes for the reader of articles`, () => {
    expect(measured['{ fromPlainText } from factlet/formats']!.brotli).to.be.at.most(articleBudget);
  });
});

describe('What the README says of weights', () => {
  it('is what was measured when the package was built, to two kilobytes', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (\d+) kB +\| (\d+) kB +\|$/gm);
    const said = new Map([...rows].map(([, name = '', gzip, brotli]) => [name, [gzip, brotli].map(Number)]));
    expect([...said.keys()].sort()).to.deep.equal(Object.keys(measured).sort());
    for (const [name, { gzip, brotli }] of Object.entries(measured)) {
      expect(said.get(name)![0], `${name}, gzip`).to.be.closeTo(gzip / 1000, 2);
      expect(said.get(name)![1], `${name}, brotli`).to.be.closeTo(brotli / 1000, 2);
    }
  });
});
