import { expect } from 'chai';
import { findClaim } from '../../src/model/find-claim.js';
import { aBareClaim, aParsedFactCheck } from '../support/build-payload.js';

const factCheck = aParsedFactCheck({
  claims: [
    aBareClaim({ text: 'First.' }),
    aBareClaim({ id: 'tea', text: 'Second.' }),
    aBareClaim({ id: 1, text: 'Third.' }),
    aBareClaim({ id: ' 2', text: 'Fourth.' }),
  ],
});

describe('findClaim', () => {
  const found: [string | number, string][] = [
    ['tea', 'Second.'],
    ['1', 'Third.'],
    [1, 'Third.'],
    [' 2', 'Fourth.'],
    ['2', 'Second.'],
    [4, 'Fourth.'],
  ];

  for (const [name, text] of found) {
    it(`takes ${JSON.stringify(name)} for an id, else for a position from 1`, () => {
      expect(findClaim(factCheck, name)?.text).to.equal(text);
    });
  }

  for (const name of [
    '',
    '0',
    '-1',
    '1.5',
    '5',
    'Tea',
    'undefined',
    'null',
    'NaN',
    '__proto__',
    'length',
    0,
  ]) {
    it(`finds nothing called ${JSON.stringify(name)}`, () => {
      expect(findClaim(factCheck, name)).to.be.undefined;
    });
  }

  it('finds nothing where there is no claim', () => {
    expect(findClaim(aParsedFactCheck(), '1')).to.be.undefined;
  });
});
