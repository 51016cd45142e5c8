import { expect } from 'chai';
import { passageAddress } from '../../src/outline/passage-address.js';

const page = 'https://example.org/letters';

/** What a browser looks for on the page: the first and, where there are two, the last words. */
function soughtBy(address: string): string[] {
  const [, passage = ''] = address.split(':~:text=');
  return passage.split(',').map(decodeURIComponent);
}

describe('The address of a quoted passage', () => {
  it('is that of the page with the words of the quote', () => {
    expect(passageAddress(page, 'The lamp is electric.')).to.equal(
      'https://example.org/letters#:~:text=The%20lamp%20is%20electric.',
    );
  });

  it('is still that of the page for a browser that knows no passages', () => {
    const { origin, pathname } = new URL(passageAddress(page, 'The lamp is electric.'));
    expect(origin + pathname).to.equal(page);
  });

  it('seeks a long quote by its first and its last words', () => {
    const quote = 'The keepers of the lamp wrote every night until the last of them went home in spring';
    expect(soughtBy(passageAddress(page, quote))).to.deep.equal([
      'The keepers of the',
      'went home in spring',
    ]);
  });

  it('seeks a quote of a few words whole, however long they are', () => {
    const quote = 'Leuchtturmwärterwitwenrentenanpassungsgesetz und Seezeichenverordnungsdurchführung';
    expect(soughtBy(passageAddress(page, quote))).to.deep.equal([quote]);
  });

  it('keeps the place on the page that the address had', () => {
    expect(passageAddress(`${page}#march`, 'Oil.')).to.equal(`${page}#march:~:text=Oil.`);
  });

  it('replaces a passage that the address had', () => {
    expect(passageAddress(`${page}#:~:text=Something%20else`, 'Oil.')).to.equal(`${page}#:~:text=Oil.`);
    expect(passageAddress(`${page}#march:~:text=Something`, 'Oil.')).to.equal(`${page}#march:~:text=Oil.`);
  });

  it('keeps a query', () => {
    expect(passageAddress(`${page}?year=1957&page=2`, 'Oil.')).to.equal(
      `${page}?year=1957&page=2#:~:text=Oil.`,
    );
  });

  // https://wicg.github.io/scroll-to-text-fragment/#syntax
  for (const [quote, written] of [
    ['well-known', 'well%2Dknown'],
    ['-', '%2D'],
    ['oil, gas', 'oil%2C%20gas'],
    ['oil & gas', 'oil%20%26%20gas'],
    ['100 % # of $1', '100%20%25%20%23%20of%20%241'],
  ] as const) {
    it(`has no character of the syntax in the words: ${quote}`, () => {
      expect(passageAddress(page, quote)).to.equal(`${page}#:~:text=${written}`);
    });
  }

  for (const quote of [
    'المصباح كهربائي',
    '灯台の灯は電気だ',
    'Лампа электрическая',
    '🕯️ → 💡',
    'e\u0301clair',
  ]) {
    it(`has the very characters of any writing: ${quote}`, () => {
      const address = passageAddress(page, quote);
      expect(address).to.match(/^[!-~]+$/);
      expect(soughtBy(address)).to.deep.equal([quote]);
      expect(new URL(address).href).to.equal(address);
    });
  }

  it('has one blank for each gap of the quote', () => {
    expect(soughtBy(passageAddress(page, '  The lamp\n\tis  electric.\u00a0'))).to.deep.equal([
      'The lamp is electric.',
    ]);
  });

  it('bears half a character', () => {
    expect(soughtBy(passageAddress(page, 'a \ud800 b'))).to.deep.equal(['a \ufffd b']);
  });
});
