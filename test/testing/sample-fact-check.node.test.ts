import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { factCheckSchema } from '../../src/schema.js';
import { aClaim, aFactCheck, aSection, aSource, aVerdict } from '../../src/testing.js';

describe('The samples for tests of one’s own', () => {
  it('are fact checks without any issue, in the strict form too', () => {
    expect(parseFactCheck(aFactCheck()).issues).to.deep.equal([]);
    expect(factCheckSchema.safeParse(aFactCheck()).success).to.equal(true);
  });

  it('hold what a test says, and everything else besides', () => {
    const verdict = aVerdict({ label: 'True', rating: 'true' });
    const input = aFactCheck({
      title: 'Salt',
      claims: [aClaim({ verdicts: [verdict] })],
      sections: [aSection({ heading: 'Salt' })],
      sources: [aSource({ title: 'Salt' }), aSource({ id: 2, url: 'https://example.org/two' })],
    });
    const { factCheck, issues } = parseFactCheck(input);
    expect(issues).to.deep.equal([]);
    expect(factCheck?.title).to.equal('Salt');
    expect(factCheck?.claims[0]).to.deep.include({ text: aClaim().text, verdicts: [verdict] });
    expect(factCheck?.sections[0]?.heading).to.equal('Salt');
    expect(factCheck?.sources.map(({ title }) => title)).to.deep.equal(['Salt', aSource().title]);
    expect(factCheck?.checkedAt).to.equal(aFactCheck().checkedAt);
  });

  it('are new each time, so that a test may change them', () => {
    const changed = aFactCheck();
    changed.claims![0]!.text = 'Changed';
    expect(aFactCheck().claims![0]!.text).to.equal(aClaim().text);
  });
});
