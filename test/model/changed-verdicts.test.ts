import { expect } from 'chai';
import { changedVerdicts } from '../../src/model/changed-verdicts.js';
import {
  aBareClaim,
  aParsedFactCheck,
  aVerdict,
  deepFreeze,
  type ClaimInput,
} from '../support/build-payload.js';

const compare = (before: ClaimInput[], after: ClaimInput[]) =>
  changedVerdicts(
    deepFreeze(aParsedFactCheck({ claims: before })),
    deepFreeze(aParsedFactCheck({ claims: after })),
  );

const rated = (label: string, more: Partial<ClaimInput> = {}): ClaimInput =>
  aBareClaim({ verdicts: [aVerdict({ label })], ...more });

describe('changedVerdicts', () => {
  it('finds the claim whose verdict has other words now', () => {
    expect(compare([rated('Mostly false')], [rated('False')])).to.deep.equal([
      { from: 'Mostly false', to: 'False' },
    ]);
  });

  it('finds nothing where all words are the same', () => {
    expect(compare([rated('False')], [rated('False')])).to.deep.equal([]);
    expect(compare([], [])).to.deep.equal([]);
    expect(compare([aBareClaim()], [aBareClaim({ explanation: 'More.' })])).to.deep.equal([]);
  });

  it('knows a claim by its id, though its text and place have changed', () => {
    const before = [rated('False', { id: 'a' }), rated('True', { id: 'b' })];
    const after = [rated('True', { id: 'b' }), rated('Mixed', { id: 'a', text: 'Tea grew on Mars.' })];
    expect(compare(before, after)).to.deep.equal([{ from: 'False', to: 'Mixed' }]);
    expect(compare([rated('False', { id: 1 })], [rated('Mixed', { id: '1' })])).to.have.length(1);
  });

  it('knows a claim without an id by its text', () => {
    const before = [rated('False', { text: 'One.' }), rated('True', { text: 'Two.' })];
    expect(compare(before, [...before].reverse())).to.deep.equal([]);
    expect(compare(before, [rated('False', { text: 'Two.' })])).to.deep.equal([
      { from: 'True', to: 'False' },
    ]);
  });

  it('says nothing of claims that have come or gone', () => {
    expect(compare([rated('False', { id: 'a' })], [rated('True', { id: 'b' })])).to.deep.equal([]);
  });

  it('compares the verdicts of all reviewers', () => {
    const one = aBareClaim({ verdicts: [aVerdict({ label: 'False' })] });
    const two = aBareClaim({ verdicts: [aVerdict({ label: 'False' }), aVerdict({ label: 'Mixed' })] });
    expect(compare([one], [two])).to.deep.equal([{ from: 'False', to: 'False; Mixed' }]);
  });

  it('finds a verdict that was given for the first time, or taken back', () => {
    expect(compare([aBareClaim()], [rated('False')])).to.deep.equal([{ from: '', to: 'False' }]);
    expect(compare([rated('False')], [aBareClaim()])).to.deep.equal([{ from: 'False', to: '' }]);
  });

  it('finds nothing between claims of the same words that have stayed', () => {
    const twice = [rated('False'), rated('Mixed')];
    expect(compare(twice, twice)).to.deep.equal([]);
    expect(compare(twice, [rated('False'), rated('True')])).to.deep.equal([{ from: 'Mixed', to: 'True' }]);
  });

  it('compares each of several claims of the same words', () => {
    const before = [rated('False'), rated('Mixed'), rated('True')];
    expect(compare(before, [rated('Satire'), rated('Mixed'), rated('True')])).to.deep.equal([
      { from: 'False', to: 'Satire' },
    ]);
  });

  it('takes names for names only, whatever they are', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'size']) {
      expect(compare([aBareClaim()], [rated('False', { id })]), id).to.deep.equal([]);
    }
  });
});
