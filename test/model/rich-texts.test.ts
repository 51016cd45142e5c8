import { expect } from 'chai';
import { leadsWithClaim, richTextsOf } from '../../src/model/rich-texts.js';
import { flattenRichText } from '../../src/text/walk-rich-text.js';
import { aBareClaim, aParsedFactCheck, aSection, aVerdict } from '../support/build-payload.js';

function textsOf(factCheck: Parameters<typeof richTextsOf>[0]): string[] {
  return richTextsOf(factCheck).map(([holder, key]) => flattenRichText(holder[key]!));
}

describe('richTextsOf', () => {
  const sections = [aSection({ body: 'section one' }), aSection({ body: 'section two' })];
  const claim = aBareClaim({
    verdicts: [aVerdict({ explanation: 'verdict one' }), aVerdict({ explanation: 'verdict two' })],
    explanation: 'claim',
  });
  const disclosure = { disclaimer: 'disclaimer' };

  it('puts a single claim above the summary', () => {
    const factCheck = aParsedFactCheck({ disclosure, summary: 'summary', claims: [claim], sections });
    expect(textsOf(factCheck)).to.deep.equal([
      'disclaimer',
      'verdict one',
      'verdict two',
      'claim',
      'summary',
      'section one',
      'section two',
    ]);
  });

  it('puts several claims below the summary', () => {
    const claims = [aBareClaim({ explanation: 'first' }), aBareClaim({ explanation: 'second' })];
    const factCheck = aParsedFactCheck({ disclosure, summary: 'summary', claims, sections });
    expect(textsOf(factCheck)).to.deep.equal([
      'disclaimer',
      'summary',
      'first',
      'second',
      'section one',
      'section two',
    ]);
  });

  it('leaves out texts that are not there', () => {
    expect(
      richTextsOf(aParsedFactCheck({ claims: [aBareClaim()], sections: [{ heading: 'Empty' }] })),
    ).to.deep.equal([]);
  });
});

describe('leadsWithClaim', () => {
  it('holds for exactly one claim', () => {
    const counts = [0, 1, 2].map((count) => Array.from({ length: count }, () => aBareClaim()));
    expect(counts.map((claims) => leadsWithClaim(aParsedFactCheck({ claims })))).to.deep.equal([
      false,
      true,
      false,
    ]);
  });
});
