import { expect } from 'chai';
import { lookUpLanguage } from '../../src/locale/look-up-language.js';
import { findLocale, registerMessages } from '../../src/locale/registry.js';
import { findGrowth } from '../support/measure-growth.js';

describe('A language tag of any length', function () {
  this.timeout(60_000);

  for (const piece of ['-', 'a', '-a', 'en-', '-x-tea']) {
    it(`is looked up in time that grows no faster than it, with ${piece} again and again`, () => {
      const lookUp = (size: number) => {
        const tag = `pt${piece.repeat(size / piece.length)}`;
        return () => [lookUpLanguage(tag, ['en', 'pt-BR']), findLocale(tag), registerMessages(tag, {})];
      };
      expect(findGrowth(lookUp, 1_000_000)).to.equal(undefined);
    });
  }

  it('is found by its first subtags', () => {
    expect(lookUpLanguage(`pt-BR${'-x-tea'.repeat(30_000)}`, ['en', 'pt-BR'])).to.equal('pt-BR');
    expect(lookUpLanguage(`pt${'-x-tea'.repeat(30_000)}`, ['en', 'pt-BR'])).to.equal('pt-BR');
  });
});
