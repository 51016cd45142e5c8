import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fromClaimReview } from '../../src/formats/claim-review.js';
import { detectFormat } from '../../src/formats/detect-format.js';
import { fromGoogleFactCheck } from '../../src/formats/google-fact-check.js';
import type { FactCheck } from '../../src/model/fact-check.js';

const data = new URL('../../../shared/data/', import.meta.url);

interface GivenReview {
  claimReviewed: string | string[];
  reviewRating: { alternateName: string };
}

interface GivenClaim {
  text: string;
  claimReview: { textualRating: string; url: string }[];
}

function linesOf<T>(path: string): T[] {
  const text = readFileSync(new URL(path, data), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as T);
}

/** The text of each claim with its labels. */
function claimsOf(factCheck: FactCheck | undefined): string[][] {
  return (factCheck?.claims ?? []).map(({ text, verdicts }) => [text, ...verdicts.map(({ label }) => label)]);
}

describe('The readers of reviews with real data, where ../shared/data is beside this copy', () => {
  before(function () {
    if (!existsSync(data)) this.skip();
  });

  it('read every ClaimReview, claim and label verbatim; one without a claim is an error', () => {
    const objects = linesOf<{ id: string; value: GivenReview }>('claimreview/objects.jsonl');
    expect(objects).to.have.length(24);
    for (const { id, value } of objects) {
      const [text] = [value.claimReviewed].flat();
      const { factCheck, issues } = fromClaimReview(value);
      expect(detectFormat(value), id).to.equal('claim-review');
      expect(claimsOf(factCheck), id).to.deep.equal(text ? [[text, value.reviewRating.alternateName]] : []);
      expect(issues.filter(({ severity }) => severity === 'error').length, id).to.equal(text ? 0 : 1);
    }
  });

  it('read every block of a page that a ClaimReview came from', () => {
    const folder = new URL('claimreview/raw/', data);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      expect(detectFormat(text), name).to.equal('claim-review');
      const { factCheck, issues } = fromClaimReview(text);
      expect(factCheck !== undefined || issues.some(({ code }) => code === 'missing-claim'), name).to.equal(
        true,
      );
    }
  });

  it('read every claim of Google’s answers, text, labels and addresses verbatim', () => {
    const claims = linesOf<GivenClaim>('google-fact-check/ar.jsonl');
    const { factChecks, issues } = fromGoogleFactCheck({ claims });
    expect(detectFormat({ claims })).to.equal('google-fact-check');
    expect(issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
    expect(factChecks.map(claimsOf)).to.deep.equal(
      claims.map(({ text, claimReview }) => [
        [text, ...claimReview.map(({ textualRating }) => textualRating)],
      ]),
    );
    expect(
      factChecks.map(({ url, claims: [claim] }) => claim!.verdicts.map((verdict) => verdict.url ?? url)),
    ).to.deep.equal(claims.map(({ claimReview }) => claimReview.map(({ url }) => url)));
  });
});
