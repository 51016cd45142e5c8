import { expect } from 'chai';
import { fromClaimReview } from '../../src/formats/claim-review.js';
import { fromGoogleFactCheck } from '../../src/formats/google-fact-check.js';
import { readJson } from '../../src/formats/read-json.js';
import { fromWebPage } from '../../src/formats/web-page.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import * as fc from '../support/fast-check.js';

const file = fc.constantFrom(
  'https://pics.example/bridge.jpg',
  'https://pics.example/film.mp4',
  'https://social.example/p/9',
  'www.pics.example/bridge.png',
);
const size = fc.constantFrom(1200, '800');
const words = fc.constantFrom('The bridge fell.', 'A bridge with a crowd on it', 'Transformed');

/** Whatever may hold an address of a picture, in a medium and around it. */
const medium = fc.dictionary(
  fc.constantFrom(
    ...'contentUrl url accessedOnUrl archivedAt thumbnailUrl thumbnail image embedUrl src sameAs associatedMedia'.split(
      ' ',
    ),
    ...'originalMediaLink encoding mainEntityOfPage logo primaryImageOfPage caption description name width height'.split(
      ' ',
    ),
  ),
  fc.oneof(
    file,
    words,
    size,
    file.map((contentUrl) => ({
      '@type': 'ImageObject',
      contentUrl,
      url: contentUrl,
      width: 1200,
      height: 800,
    })),
  ),
  { maxKeys: 8 },
);
const typed = fc
  .tuple(medium, fc.constantFrom('ImageObject', 'VideoObjectSnapshot', 'MediaReviewItem', 'AudioObject'))
  .map(([fields, type]) => ({ '@type': type, ...fields }));
const review = fc
  .record({ fields: medium, itemReviewed: typed, appearance: fc.array(typed, { maxLength: 2 }) })
  .map(({ fields, itemReviewed, appearance }) => ({
    ...fields,
    '@type': 'MediaReview',
    mediaAuthenticityCategory: 'TransformedContent',
    itemReviewed: { mediaItemAppearance: appearance, ...itemReviewed },
  }));

const claim = {
  '@type': 'ClaimReview',
  claimReviewed: 'The bridge was full of people that day.',
  reviewRating: { alternateName: 'False' },
};

/** Every picture file in a fact check, wherever it stands. */
function filesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'src' ? [String(inner)] : filesIn(inner)));
}

describe('What other formats call a picture', () => {
  it('is never one that loads, whichever reader reads it', () => {
    let found = 0;
    fc.assert(
      fc.property(review, medium, (own, fields) => {
        const data = [{ ...fields, ...claim }, own];
        const html = `<html><body><main><h1>The bridge</h1><p>${claim.claimReviewed}</p><p>${'Nobody saw more than ten people there. '.repeat(20)}</p></main>
          <script type="application/ld+json">${JSON.stringify(data)}</script></body></html>`;
        const answer = { claims: [{ ...fields, text: 'The bridge fell.', claimReview: [own] }] };
        const all: (FactCheck | undefined)[] = [
          fromClaimReview(data).factCheck,
          readJson(data).factCheck,
          fromWebPage(html).factCheck,
          fromGoogleFactCheck(answer).factCheck,
        ];
        found += all[2]?.claims.flatMap(({ media }) => media).length ?? 0;
        expect(all.flatMap(filesIn)).to.deep.equal([]);
      }),
    );
    // The reviews did reach the claims.
    expect(found).to.be.greaterThan(0);
  });
});
