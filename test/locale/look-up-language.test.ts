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
});
