import { expect } from 'chai';
import { lookUpLanguage } from '../../src/locale/look-up-language.js';

const known = ['en', 'pt-BR', 'zh-Hans', 'fr'];

describe('lookUpLanguage', () => {
  for (const [tag, found] of [
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['pt-BR', 'pt-BR'],
    ['pt-br-x-tea', 'pt-BR'],
    ['pt-MZ', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['z', undefined],
    ['', undefined],
    ['-', undefined],
    ['frr', undefined],
    ['sv', undefined],
  ] as const) {
    it(`finds ${String(found)} for “${tag}”`, () => {
      expect(lookUpLanguage(tag, known)).to.equal(found);
    });
  }

  it('finds the one that has most subtags in common, in whatever order they are known', () => {
    const many = ['zh', 'zh-Hans', 'zh-Hans-CN', 'zh-Hant'];
    for (const list of [many, [...many].reverse()]) {
      expect(lookUpLanguage('zh-Hans-CN-x-tea', list)).to.equal('zh-Hans-CN');
      expect(lookUpLanguage('zh-Hans-SG', list)).to.equal('zh-Hans');
    }
  });
});
