import { expect } from 'chai';
import type { ClaimReviewObject } from '../../../src/formats/claim-review/claim-review-object.js';
import { writeReviews } from '../../../src/formats/claim-review/write-review.js';
import type { Origin } from '../../../src/formats/claim-review/writing.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aVerdict,
  type ClaimInput,
  type VerdictInput,
} from '../../support/build-payload.js';

const moon = 'https://example.org/moon';
const gazette = { '@type': 'Organization', name: 'Kettle Gazette' };
const spoon = { '@type': 'Organization', name: 'Spoon Review' };

/** What is written of one claim with one verdict, as JSON has it. */
function written(
  claim: Partial<ClaimInput> = {},
  verdict: Partial<VerdictInput> = {},
  factCheck: Partial<FactCheckInput> = {},
  origin: Origin = {},
): ClaimReviewObject {
  const claims = [aBareClaim({ verdicts: [aVerdict(verdict)], ...claim })];
  return asJson(writeReviews(aParsedFactCheck({ claims, ...factCheck }), origin))[0] as ClaimReviewObject;
}

function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('writeReviews', () => {
  it('writes everything that a ClaimReview has a place for', () => {
    const organization = {
      '@type': 'Organization',
      name: 'Kettle Gazette',
      url: 'https://example.org/gazette',
      logo: 'https://example.org/logo.svg',
      publishingPrinciples: 'https://example.org/how',
      correctionsPolicy: 'https://example.org/corrections',
      ownershipFundingInfo: 'https://example.org/funding',
    };
    const factCheck = aParsedFactCheck(aFullFactCheck());
    expect(asJson(writeReviews(factCheck, { publisher: { name: 'Spoon Review' } }))).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        claimReviewed: 'Tea was first grown on the moon.',
        url: 'https://example.org/verdict',
        mainEntityOfPage: 'https://example.org/moon-tea',
        name: 'Tea on the moon',
        description: 'Nobody grew tea there [1].\n\nNot even once [2, 3].',
        datePublished: '2026-01-26',
        dateModified: '2026-01-27T10:00:00+01:00',
        inLanguage: 'en-GB',
        author: organization,
        publisher: organization,
        sdPublisher: spoon,
        reviewBody: 'A poem is \n\nnota harvest\n\nthe poem[1][2]',
        itemReviewed: {
          '@type': 'Claim',
          author: {
            '@type': 'Person',
            name: 'Cy Spoon',
            jobTitle: 'poet',
            url: 'https://example.org/cy',
          },
          datePublished: '2025-12-24',
          locationCreated: { '@type': 'Place', name: 'Rome' },
          appearance: [
            {
              '@type': 'CreativeWork',
              url: 'https://example.org/poem',
              name: 'A poem',
              datePublished: '2025-12-24',
              archivedAt: 'https://example.org/archive',
            },
          ],
        },
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'Mostly false',
          ratingValue: 2,
          worstRating: 1,
          bestRating: 5,
          ratingExplanation: 'No soil was found [1].',
        },
        citation: [
          {
            '@type': 'CreativeWork',
            name: 'A history of tea',
            url: 'https://example.org/tea',
            publisher: { '@type': 'Organization', name: 'Hill Press' },
            datePublished: '1999',
          },
          { '@type': 'CreativeWork', name: 'Letters' },
          { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'The archive' } },
        ],
      },
    ]);
  });

  it('writes nothing of what is not there, or says nothing', () => {
    const bare = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'The lighthouse burns a tonne of oil a night.',
      name: 'The lamp of the lighthouse',
      itemReviewed: { '@type': 'Claim' },
      reviewRating: { '@type': 'Rating', alternateName: 'Mostly false' },
    };
    expect(written()).to.deep.equal(bare);
    const blank = { name: ' ', url: '', logo: ' ', policies: { methodology: '', corrections: ' ' } };
    const claim: Partial<ClaimInput> = {
      claimant: { name: ' ', role: '\n', url: '' },
      place: ' ',
      appearances: [{ url: '', title: ' ', archiveUrl: ' ' }, {}],
      explanation: ' ',
    };
    const verdict: Partial<VerdictInput> = { reviewer: blank, url: ' ', explanation: '' };
    const factCheck = { lang: ' ', url: ' ', publisher: blank, summary: ' \n\n ' };
    const sources = [{ id: 1, title: ' ', url: ' ', publisher: ' ' }];
    expect(written(claim, verdict, { ...factCheck, sources }, { publisher: blank })).to.deep.equal(bare);
  });

  it('writes the claimant as an organisation, which has no job, only where it is said to be one', () => {
    const authorOf = (claimant: ClaimInput['claimant']): unknown => written({ claimant }).itemReviewed.author;
    const who = { name: 'Cy Spoon', role: 'poet' };
    expect(authorOf({ ...who, kind: 'organization' })).to.deep.equal({
      '@type': 'Organization',
      name: 'Cy Spoon',
    });
    for (const kind of ['person', 'many', 'unknown', undefined] as const)
      expect(authorOf({ ...who, ...(kind && { kind }) }), kind).to.deep.equal({
        '@type': 'Person',
        name: 'Cy Spoon',
        jobTitle: 'poet',
      });
    expect(authorOf({ role: 'poet' })).to.deep.equal({ '@type': 'Person', jobTitle: 'poet' });
  });

  it('writes no address that is no link, wherever it stands', () => {
    const bad = 'javascript:alert(1)';
    const organization = {
      name: 'Kettle Gazette',
      url: bad,
      logo: bad,
      policies: { methodology: bad, corrections: bad, funding: bad },
    };
    const claim = { claimant: { name: 'Cy', url: bad }, appearances: [{ url: bad, archiveUrl: bad }] };
    const factCheck = { url: bad, publisher: organization, sources: [{ id: 1, title: 'Tea', url: bad }] };
    const verdict = { url: bad, reviewer: organization };
    const found = written(claim, verdict, factCheck, { url: bad, publisher: organization });
    expect(JSON.stringify(found)).not.to.include('alert');
    expect(found.author).to.deep.equal(gazette);
    expect(found.citation).to.deep.equal([{ '@type': 'CreativeWork', name: 'Tea' }]);
    expect(found.itemReviewed).to.deep.equal({ '@type': 'Claim', author: { '@type': 'Person', name: 'Cy' } });
  });

  it('takes the address of the verdict, else that of the fact check, else that of the page', () => {
    const urlOf = (verdict?: string, own?: string, page?: string): string | undefined =>
      written({}, verdict ? { url: verdict } : {}, own ? { url: own } : {}, { url: page }).url;
    expect(urlOf(moon, `${moon}/2`, `${moon}/3`)).to.equal(moon);
    expect(urlOf('/relative', `${moon}/2`, `${moon}/3`)).to.equal(`${moon}/2`);
    expect(urlOf(undefined, '/relative', `${moon}/3`)).to.equal(`${moon}/3`);
    expect(urlOf()).to.equal(undefined);
  });

  it('takes the date of the verdict, else that of publication, else that of the check', () => {
    const dateOf = (verdict: Partial<VerdictInput>, factCheck: Partial<FactCheckInput>): unknown =>
      written({}, verdict, factCheck).datePublished;
    const both = { publishedAt: '2025', checkedAt: '2024' };
    expect(dateOf({ at: '2026' }, both)).to.equal('2026');
    expect(dateOf({}, both)).to.equal('2025');
    expect(dateOf({}, { checkedAt: '2024' })).to.equal('2024');
  });

  it('names the reviewer as author, else the publisher, else who publishes the page, and the last of these beside another', () => {
    const named = (
      verdict: Partial<VerdictInput>,
      factCheck: Partial<FactCheckInput>,
      origin: Origin,
    ): unknown[] => {
      const { author, publisher, sdPublisher } = written({}, verdict, factCheck, origin);
      return [author, publisher, sdPublisher];
    };
    const ofGazette = { name: 'Kettle Gazette' };
    const ofSpoon = { name: 'Spoon Review' };
    expect(named({ reviewer: ofSpoon }, { publisher: ofGazette }, {})).to.deep.equal([
      spoon,
      gazette,
      undefined,
    ]);
    expect(named({}, { publisher: ofGazette }, { publisher: ofSpoon })).to.deep.equal([
      gazette,
      gazette,
      spoon,
    ]);
    expect(named({}, { publisher: ofGazette }, { publisher: ofGazette })).to.deep.equal([
      gazette,
      gazette,
      undefined,
    ]);
    expect(named({}, {}, { publisher: ofSpoon })).to.deep.equal([spoon, undefined, undefined]);
  });
});
