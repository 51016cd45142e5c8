import { expect } from 'chai';
import { fromGoogleFactCheck } from '../../src/formats/google-fact-check.js';
import { deepFreeze } from '../support/build-payload.js';
import { readFixture } from './fixtures/read-fixture.js';

const situations = [
  'claims-search',
  'claims-with-gaps',
  'no-results',
  'pages',
  'several-reviewers',
  'single-claim',
  'single-page',
];

const claim = { text: 'Tea was first grown on the moon.', claimReview: [{ textualRating: 'Invented' }] };

describe('fromGoogleFactCheck', () => {
  for (const situation of situations) {
    it(`reads the fixture ${situation}`, async () => {
      const text = await readFixture(`google-fact-check/${situation}.answer.json`);
      const expected: unknown = JSON.parse(await readFixture(`google-fact-check/${situation}.json`));
      const { factCheck, factChecks, issues } = fromGoogleFactCheck(text);
      const found = issues.map(({ message, ...issue }) => {
        expect(message).to.match(/^\S.{1,199}$/);
        return issue;
      });
      expect(JSON.parse(JSON.stringify({ factChecks, issues: found }))).to.deep.equal(expected);
      expect(factCheck).to.equal(factChecks[0]);
      expect(fromGoogleFactCheck(deepFreeze(JSON.parse(text)))).to.deep.equal({
        factCheck,
        factChecks,
        issues,
      });
    });
  }

  it('reads a list of claims', () => {
    expect(fromGoogleFactCheck([claim, claim]).factChecks).to.have.length(2);
  });

  it('fills what each fact check lacks from the defaults', () => {
    const { factChecks } = fromGoogleFactCheck({ claims: [claim, claim] }, { defaults: { lang: 'en' } });
    expect(factChecks.map(({ lang }) => lang)).to.deep.equal(['en', 'en']);
  });

  it('takes ratings from the newsroom’s table', () => {
    const { factCheck } = fromGoogleFactCheck(claim, { ratings: { invented: 'false' } });
    expect(factCheck!.claims[0]!.verdicts[0]!.rating).to.equal('false');
  });

  it('advises nothing that only Google could do', () => {
    const messagesOf = (input: unknown) =>
      fromGoogleFactCheck(input).issues.map(({ code, message }) => `${code}: ${message}`);
    expect(messagesOf({ ...claim, claimReview: [{ title: 'Tea' }] })).to.include(
      'missing-label: Google gives no verdict for this claim. Add it by hand after converting.',
    );
    expect(messagesOf({ claimReview: [{ title: 'Tea', textualRating: 'Invented' }] })).to.include(
      'missing-claim: Google gives no claim for this review, so it is skipped.',
    );
    const odd = { title: 'Tea', textualRating: 'Invented', reviewDate: 'May', url: 'ftp://example.org/tea' };
    expect(messagesOf({ ...claim, claimReview: [odd] })).to.include.members([
      'unreadable-date: Google gives a date that could not be read; ignored. Add it by hand after converting.',
      'unreadable-address: Google gives an address that is not a full http or https address; ignored. Add it by hand after converting.',
    ]);
    expect(messagesOf(claim)).to.include(
      'missing-title: Google gives no title, so the claim is used as the title. Change it after converting, or pass one in the defaults.',
    );
  });

  it('names line and column of broken text', () => {
    const { factCheck, factChecks, issues } = fromGoogleFactCheck('{"claims": [}');
    expect(factCheck).to.equal(undefined);
    expect(factChecks).to.deep.equal([]);
    expect(issues.map(({ code }) => code)).to.deep.equal(['broken-json']);
    expect(issues[0]!.message).to.include('line 1, column 13:');
  });

  it('says that there is no claim in anything else', () => {
    for (const input of [
      undefined,
      null,
      7,
      [],
      { claims: null },
      { claims: [] },
      { claimReviewMarkups: [] },
    ]) {
      expect(fromGoogleFactCheck(input).issues.map(({ code }) => code)).to.deep.equal(['no-claims']);
    }
  });
});
