import { expect } from 'chai';
import { addressSource } from '../../src/node/content-policy.js';
import { parseAddress } from '../../src/node/parse-address.js';
import { readInput } from '../../src/node/read-input.js';

const TIMES = 40_000;

// Node 20 answers otherwise once it has compiled what asks often.
describe('An address with letters beyond ASCII', () => {
  it('is named in the policy of a page, however many pages are written', () => {
    const wrong: string[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const source = addressSource('https://thé.example/factlet.js');
      if (source !== 'https://xn--th-cja.example/factlet.js') wrong.push(source);
    }
    expect(wrong.slice(0, 1)).to.deep.equal([]);
  });

  it('is the one of a fact check that brings none of its own, however many fact checks are read', () => {
    const claimReview = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'Tea is a fruit.',
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
    };
    const wrong: unknown[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { factCheck } = readInput(claimReview, {
        src: 'https://thé.example/all.json',
        pageUrl: undefined,
      });
      if (factCheck?.url !== 'https://xn--th-cja.example/all.json') wrong.push(factCheck?.url);
    }
    expect(wrong.slice(0, 1)).to.deep.equal([]);
  });

  it('is read alone or against another; what is none is not', () => {
    expect(parseAddress('https://example.org/café')?.href).to.equal('https://example.org/caf%C3%A9');
    expect(parseAddress('thé', 'https://example.org/a/b')?.href).to.equal('https://example.org/a/th%C3%A9');
    expect(parseAddress('thé')).to.equal(undefined);
    expect(parseAddress('https://a b/')).to.equal(undefined);
  });
});
