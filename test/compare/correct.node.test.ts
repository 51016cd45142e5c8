import { expect } from 'chai';
import { addCorrections } from '../../src/compare/correct.js';
import type { Correction } from '../../src/model/fact-check.js';

describe('addCorrections', () => {
  const correct = (kind: NonNullable<Correction['kind']>, status?: 'outdated' | 'retracted') =>
    addCorrections(
      { title: 'Do bees sleep?', ...(status && { status }) },
      [{ kind, text: 'Why.' }],
      '2026-03-09',
    );

  for (const kind of ['error', 'verdict-change'] as const)
    it(`says that a fact check was corrected after an entry of the kind ${kind}`, () => {
      expect(correct(kind).status).to.equal('corrected');
      expect(correct(kind, 'outdated').status).to.equal('corrected');
    });

  for (const kind of ['update', 'clarification'] as const)
    it(`leaves the status as it is after an entry of the kind ${kind}`, () => {
      expect(correct(kind)).not.to.have.property('status');
      expect(correct(kind, 'outdated').status).to.equal('outdated');
    });

  it('withdraws it with a retraction, and never takes that back', () => {
    expect(correct('retraction').status).to.equal('retracted');
    expect(correct('error', 'retracted').status).to.equal('retracted');
  });

  it('puts new entries first and sets the date of the last change', () => {
    const before = { title: 'Do bees sleep?', corrections: [{ text: 'Old.' }] };
    const after = addCorrections(before, [{ text: 'New.' }], '2026-03-09');
    expect(after.corrections.map(({ text }) => text)).to.deep.equal(['New.', 'Old.']);
    expect(after.modifiedAt).to.equal('2026-03-09');
    expect(addCorrections(before, [], '2026-03-09')).to.equal(before);
  });
});
