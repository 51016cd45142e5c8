import { expect } from 'chai';
import { changePhrases } from '../../src/compare/words/phrases-of-language.js';
import { quoteDifference } from '../../src/compare/quote.js';

const en = changePhrases('en');

describe('quoteDifference', () => {
  it('gives short texts whole', () => {
    expect(quoteDifference('by a little', 'by a lot', en)).to.deep.equal(['“by a little”', '“by a lot”']);
  });

  it('cuts what is the same for long, between words', () => {
    const same = 'and so on '.repeat(20);
    expect(quoteDifference(`${same}little ${same}`, `${same}much ${same}`, en)).to.deep.equal([
      '“…and so on and so on and so on little and so on and so on and so on…”',
      '“…and so on and so on and so on much and so on and so on and so on…”',
    ]);
  });
});
