import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import { glanceText } from '../../src/publish/glance-text.js';
import { aBareClaim, aParsedFactCheck, aVerdict } from '../support/build-payload.js';

const claims = ['Tea grows on the moon.', 'Tea is blue.', 'Tea is wet.'].map((text) =>
  aBareClaim({ text, verdicts: [aVerdict()] }),
);

describe('glanceText', () => {
  it('says each claim in one piece with its verdict', () => {
    expect(glanceText(aParsedFactCheck({ claims }), en)).to.deep.equal([
      'Claim: Tea grows on the moon. Verdict: Mostly false.',
      'Claim: Tea is blue. Verdict: Mostly false.',
      'Claim: Tea is wet. Verdict: Mostly false.',
    ]);
  });

  it('leaves out whole claims where it would be too long, and counts them', () => {
    expect(glanceText(aParsedFactCheck({ claims }), en, 100)).to.deep.equal([
      'Claim: Tea grows on the moon. Verdict: Mostly false.',
      '2 more are not shown here.',
    ]);
  });

  it('never parts a claim from its verdict, however long it is', () => {
    const [only] = glanceText(aParsedFactCheck({ claims: claims.slice(0, 1) }), en, 10);
    expect(only).to.equal('Claim: Tea grows on the moon. Verdict: Mostly false.');
  });

  it('keeps that a fact check was withdrawn', () => {
    const words = glanceText(aParsedFactCheck({ claims, status: 'retracted' }), en, 10).join(' ');
    expect(words).to.contain('The publisher withdrew this fact check.');
  });

  it('says of an overview that it gives no verdict', () => {
    const words = glanceText(aParsedFactCheck({ title: 'Tea' }), en).join(' ');
    expect(words).to.equal('Tea. Fact-check overview, no verdict.');
  });
});
