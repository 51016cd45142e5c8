import { expect } from 'chai';
import { fromClaimReview } from '../../../src/formats/claim-review.js';
import { fromGoogleFactCheck } from '../../../src/formats/google-fact-check.js';
import { findGrowth } from '../../support/measure-growth.js';

// Most of the time of a short reading goes into what does grow with the length.
const ENOUGH = 250;

/** A value for each of so many places. */
function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.ceil(count) }, (_, index) => make(index));
}

const aReview = (fields: object): object => ({
  '@type': 'ClaimReview',
  claimReviewed: 'Tea was first grown on the moon.',
  reviewRating: { alternateName: 'Invented' },
  ...fields,
});

/** Pages and answers of about so many characters, made of one thing many times. */
const inputs: Record<string, (size: number) => unknown> = {
  'reviews of one claim': (size) => many(size / 200, (index) => aReview({ author: `Reviewer ${index}` })),
  'reviews of a claim each': (size) =>
    many(size / 200, (index) => aReview({ claimReviewed: `Tea grows on hill ${index}.` })),
  'reviews of one claim by a claimant each': (size) =>
    many(size / 200, (index) => aReview({ itemReviewed: { author: `Guest ${index}` } })),
  'reviews with a title and an address each': (size) =>
    many(size / 200, (index) => aReview({ name: `Tea ${index}`, url: `https://example.org/${index}` })),
  'reviews with a source each': (size) =>
    many(size / 200, (index) => aReview({ citation: `https://example.org/${index}` })),
  'claims in a review that appeared in many places': (size) =>
    aReview({
      claimReviewed: many(size / 100, (index) => `Tea grows on hill ${index}.`),
      itemReviewed: { appearance: many(size / 100, (index) => `https://example.org/${index}`) },
    }),
  'reviews of one item that appeared in many places': (size) => [
    { '@id': '#item', appearance: many(size / 100, (index) => `https://example.org/${index}`) },
    ...many(size / 200, (index) => aReview({ author: `${index}`, itemReviewed: { '@id': '#item' } })),
  ],
  'reviews by one publisher with a long name': (size) => [
    { '@id': '#publisher', name: 'Tea '.repeat(size / 8) },
    ...many(size / 200, () => aReview({ publisher: { '@id': '#publisher' } })),
  ],
};

describe('Time grows no faster than the number', function () {
  this.timeout(120_000);

  for (const [what, build] of Object.entries(inputs)) {
    it(`of ${what}`, () => {
      const growth = findGrowth(
        (size) => {
          const page = build(size);
          return () => fromClaimReview(page);
        },
        1_000_000,
        ENOUGH,
      );
      expect(growth).to.equal(undefined);
    });
  }

  it('of reviews of a claim in an answer of Google, and of places where it appeared', () => {
    const growth = findGrowth(
      (size) => {
        const claim = {
          text: 'Tea was first grown on the moon.',
          claimAppearances: many(size / 100, (index) => `https://example.org/${index}`),
          claimReview: many(size / 200, (index) => ({
            publisher: { name: `Desk ${index}` },
            textualRating: 'No',
          })),
        };
        return () => fromGoogleFactCheck({ claims: [claim] });
      },
      1_000_000,
      ENOUGH,
    );
    expect(growth).to.equal(undefined);
  });

  it('of sources that the defaults describe', () => {
    const growth = findGrowth(
      (size) => {
        const sources = many(size / 50, (index) => ({ id: index, url: `https://example.org/${index}` }));
        const page = aReview({ citation: sources.map(({ url }) => url) });
        return () => fromClaimReview(page, { defaults: { sources } });
      },
      1_000_000,
      ENOUGH,
    );
    expect(growth).to.equal(undefined);
  });
});
