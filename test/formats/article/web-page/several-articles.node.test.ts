import { expect } from 'chai';
import { parsePage } from '../../../../src/formats/article/web-page/parse-page.js';
import { readPage } from '../../../../src/formats/article/web-page/read-page.js';

const TEXT =
  'Bees rest at night, when it is dark and cold outside, and so they do in every hive that was watched.';

function codesOf(html: string): string[] {
  return readPage(parsePage(`<title>Bees</title>${html}`)!).issues.map(({ code }) => code);
}

const card = (title: string, tag = 'article'): string =>
  `<${tag} class="card"><h2><a href="/${title}">${title}</a></h2><p>Claim: ${title}. ${TEXT.slice(0, 60)}</p></${tag}>`;
const cards = (tag?: string): string =>
  ['Bees', 'Moon', 'Lake', 'Tram'].map((title) => card(title, tag)).join('');

describe('A web page that holds several articles', () => {
  it('is an error in plain words, and the first is never taken for the one', () => {
    const { article, issues } = readPage(
      parsePage(`<title>All</title><main><h1>Fact checks</h1>${cards()}</main>`)!,
    );
    expect(article).to.equal(undefined);
    expect(issues[0]).to.include({ severity: 'error', code: 'several-articles' });
    expect(issues[0]!.message).to.match(/^This page holds 4 articles/);
  });

  for (const [what, html] of [
    [
      'whole articles one after another',
      `<article><h2>Bees</h2><p>${TEXT}${TEXT}</p></article><article><h2>Moon</h2><p>${TEXT}${TEXT}</p></article>`,
    ],
    ['cards without the element', `<main><h1>All</h1><div>${cards('div')}</div></main>`],
    ['a list of cards', `<main><h1>All</h1><ul>${cards('li')}</ul></main>`],
  ] as const) {
    it(`is known by ${what}`, () => {
      expect(codesOf(html)).to.include('several-articles');
    });
  }

  for (const [what, html] of [
    [
      'an article with cards of others below it',
      `<main><article><h1>Bees</h1><p>${TEXT}</p><p>${TEXT}</p></article><h2>More</h2>${cards()}</main>`,
    ],
    [
      'an article with cards in a box of related ones',
      `<article><h1>Bees</h1><p>${TEXT}</p><p>${TEXT}</p></article><aside class="related">${cards()}</aside>`,
    ],
    [
      'comments that are articles',
      `<article><h1>Bees</h1><p>${TEXT}</p><section><article>${TEXT}</article><article>${TEXT}</article></section></article>`,
    ],
    [
      'an article of several checks under headings',
      `<main><h1>Three claims</h1>${['a', 'b', 'c', 'd'].map((one) => `<section class="s"><h2>Claim ${one}</h2><p>${TEXT}</p></section>`).join('')}</main>`,
    ],
  ] as const) {
    it(`is not ${what}`, () => {
      expect(codesOf(html)).not.to.include('several-articles');
    });
  }
});
