import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { describeOutline } from '../../src/outline/describe.js';
import { aBareClaim, aParsedFactCheck, aVerdict } from '../support/build-payload.js';

const claims = ['Tea grows on the moon.', 'Tea is blue.', 'Tea is wet.'].map((text) =>
  aBareClaim({ text, verdicts: [aVerdict()] }),
);
const describing = (input: Partial<FactCheckInput>): string =>
  describeOutline(buildOutline(aParsedFactCheck(input), { locale: en }));

describe('The description of a fact check', () => {
  it('says each claim with its verdict', () => {
    expect(describing({ claims })).to.equal(
      'Claim: Tea grows on the moon. Verdict: Mostly false. Claim: Tea is blue. Verdict: Mostly false. Claim: Tea is wet. Verdict: Mostly false.',
    );
  });

  it('leaves out whole claims if it would be too long, and counts them', () => {
    const long = aBareClaim({ text: `Tea is ${'very '.repeat(60)}wet.`, verdicts: [aVerdict()] });
    expect(describing({ claims: [claims[0]!, claims[1]!, long] })).to.equal(
      'Claim: Tea grows on the moon. Verdict: Mostly false. Claim: Tea is blue. Verdict: Mostly false. 1 more is not shown here.',
    );
  });

  it('never parts a claim from its verdict, however long it is', () => {
    const label = `${'Not so, '.repeat(60)}but true`;
    const long = aBareClaim({ text: 'Tea is wet.', verdicts: [aVerdict({ label })] });
    expect(describing({ claims: [long] })).to.equal(`Claim: Tea is wet. Verdict: ${label}.`);
  });

  it('begins with what has become of the fact check', () => {
    for (const [status, words] of [
      ['retracted', 'The publisher withdrew this fact check. It is kept here as a record. Claim: '],
      ['corrected', 'This fact check has been corrected. Claim: '],
      ['superseded', 'A newer fact check replaces this one. Claim: '],
    ] as const)
      expect(describing({ claims, status }).startsWith(words), status).to.equal(true);
  });

  it('says of an overview that it gives no verdict, and how its summary begins, without marks', () => {
    expect(describing({ title: 'Tea', summary: 'Tea is a plant [1]. It grows.' })).to.equal(
      'Fact-check overview, no verdict. Tea is a plant. It grows.',
    );
  });
});
