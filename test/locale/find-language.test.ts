import { expect } from 'chai';
import { findLanguage } from '../../src/locale/find-language.js';

describe('findLanguage', () => {
  it('finds the language that fits best', async () => {
    for (const [tag, lang] of [
      ['en-GB', 'en'],
      ['pt', 'pt-BR'],
      ['ar-EG', 'ar'],
    ] as const)
      expect((await findLanguage(tag))?.lang).to.equal(lang);
  });

  it('finds none for a language that is not there', async () => {
    expect(await findLanguage('tlh')).to.equal(undefined);
    expect(await findLanguage('')).to.equal(undefined);
  });
});
