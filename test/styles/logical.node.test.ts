import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { globSync } from 'tinyglobby';

// A preview lies beside its mark on that half of the screen which has more room, whatever the direction of the text.
const onScreen = /\[part='preview'\][^{}]*\{[^}]*\}/g;

/** What names a side of the screen where a side of the text is meant. */
const physical = [
  /(?:^|[\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?:^|[\s;{])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /\b(?:float|clear|text-align|caption-side|justify-content|justify-items|justify-self)\s*:\s*(?:left|right)\b/,
  // Four values of which the second and the fourth differ.
  /(?:^|[\s;{])(?:margin|padding|inset|border-width)\s*:\s*\S+\s+(\S+)\s+\S+\s+(?!\1\s*[;}])\S+\s*[;}]/,
];

function physicalIn(css: string): string[] {
  return css
    .replace(onScreen, '')
    .split(/(?<=[;{}])/)
    .filter((rule) => physical.some((pattern) => pattern.test(rule)))
    .map((rule) => rule.trim());
}

describe('The style sheets', () => {
  for (const file of globSync([
    'src/**/*.styles.ts',
    'src/node/*-styles.ts',
    'demo/**/*.css',
    'src/styles/**/*.css',
  ])) {
    it(`${file} names the sides of the text and never those of the screen`, () => {
      expect(physicalIn(readFileSync(file, 'utf8'))).to.deep.equal([]);
    });
  }

  it('are searched by what finds such names', () => {
    const found = physicalIn(
      'a{margin-left:1px;text-align:right;padding:1px 2px 3px 4px;left:0;margin:0 auto}',
    );
    expect(found).to.have.length(4);
    expect(
      physicalIn('a{padding:1px 2px 3px 2px;inset:auto 0 0;border-inline-start:0;text-align:start}'),
    ).to.deep.equal([]);
  });
});
