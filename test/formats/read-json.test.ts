import { expect } from 'chai';
import { readJson } from '../../src/formats/read-json.js';

const review = {
  '@type': 'ClaimReview',
  url: '/moon',
  claimReviewed: 'Tea was first grown on the moon.',
  reviewRating: { alternateName: 'Invented' },
};

describe('readJson', () => {
  it('reads each format that a page may be given', () => {
    const claim = { text: 'Tea was first grown on the moon.', claimReview: [{ textualRating: 'Invented' }] };
    const own = { title: 'Moon tea', claims: [{ text: claim.text, verdicts: [{ label: 'Invented' }] }] };
    for (const value of [own, review, { '@graph': [review] }, { claims: [claim] }]) {
      const { factCheck } = readJson(value);
      expect(factCheck!.claims.map(({ text, verdicts }) => [text, verdicts[0]!.label])).to.deep.equal([
        ['Tea was first grown on the moon.', 'Invented'],
      ]);
    }
  });

  it('resolves relative addresses', () => {
    expect(readJson(review, 'https://example.org/a/b').factCheck!.url).to.equal('https://example.org/moon');
  });

  it('says what is missing in what is none of them', () => {
    const { factCheck, issues } = readJson({ '@type': 'NewsArticle' });
    expect(factCheck).to.equal(undefined);
    expect(issues.map(({ code }) => code)).to.deep.equal(['missing']);
  });

  it('says in whole sentences what is wrong, as the readers of the package do', () => {
    const { issues } = readJson({ ...review, name: 'Moon tea', reviewRating: {} });
    expect(issues.map(({ code, message }) => [code, message])).to.deep.include([
      'missing-label',
      'The claim has no verdict: its label is missing. Write it as `alternateName` of `reviewRating`.',
    ]);
  });

  it('gives of several the one with the wanted claim, counted among all, and no other claim an id', () => {
    const of = (page: string): object => ({
      ...review,
      url: `https://example.org/${page}`,
      claimReviewed: page,
    });
    const pages = [of('hills'), of('moon'), of('sea')];
    const claimsOf = (claim?: string): unknown[] =>
      readJson(pages, undefined, { claim }).factCheck!.claims.map(({ id, text }) => [id, text]);
    expect(claimsOf('2')).to.deep.equal([['2', 'moon']]);
    expect(claimsOf()).to.deep.equal([[undefined, 'hills']]);
    expect(claimsOf('9')).to.deep.equal([[undefined, 'hills']]);
  });
});
