import { expect } from 'chai';
import { chooseLocale } from '../../../src/node/cli/choose-locale.js';

describe('The language of what the command line writes', () => {
  for (const [asked, own, found] of [
    [undefined, undefined, 'en'],
    [undefined, 'fr-CA', 'fr'],
    [undefined, 'sv', 'en'],
    ['de', 'fr', 'de'],
    ['pt', 'fr', 'pt-BR'],
    ['en-GB', 'fr', 'en'],
  ] as const) {
    it(`is ${found} where ${asked ?? 'nothing'} is asked for and the fact check is in ${own ?? 'no language'}`, async () => {
      expect((await chooseLocale(asked, own)).lang).to.equal(found);
    });
  }

  it('is refused in plain words where there is none of that name', async () => {
    const error: unknown = await chooseLocale('sv').catch((reason: unknown) => reason);
    expect(String(error)).to.contain('--lang: “sv” is not available. Write one of: en, ar, de');
  });
});
