import { expect } from 'chai';
import { findCandidates } from '../../../src/formats/plain-text/find-candidates.js';
import { readLines } from '../../../src/formats/plain-text/read-lines.js';

/** Number, heading and weight of each candidate, with what else is said of it; lines are apart where a blank one is between. */
function candidates(text: string): string[] {
  return findCandidates(readLines(text)).map(
    ({ at, number, heading, weight, standsAlone, isStatement }) =>
      `${at}: ${number} ${heading} ${weight}${standsAlone ? ' alone' : ''}${isStatement ? ' statement' : ''}`,
  );
}

const lead = 'Words before';

describe('findCandidates', () => {
  it('weighs most what stands alone between blank lines and before words of its own', () => {
    expect(candidates(`${lead}\n\n1. Tea\n\nWords`)).to.deep.equal(['1: 1 Tea 5 alone']);
    expect(candidates(`${lead}\n\n1. Tea\nWords`)).to.deep.equal(['1: 1 Tea 4']);
    expect(candidates(`${lead}\n1. Tea\n\nWords`)).to.deep.equal(['1: 1 Tea 4']);
    expect(candidates(`${lead}\n1. Tea\nWords`)).to.deep.equal(['1: 1 Tea 3']);
    expect(candidates(`${lead}\n\n1. Tea`)).to.deep.equal(['1: 1 Tea 3']);
  });

  it('takes the first line for the title', () => {
    expect(candidates('1. Tea\n\nWords')).to.deep.equal(['0: 1 Tea 0.5']);
  });

  it('weighs less what stands below a colon, or counts from one again', () => {
    expect(candidates(`Steps:\n\n1. Tea\n\nWords`)).to.deep.equal(['1: 1 Tea 4']);
    expect(candidates(`Steps：\n\n1. Tea\n\nWords\n\n2. Milk\n\nWords`)).to.deep.equal([
      '1: 1 Tea 4',
      '3: 2 Milk 5',
    ]);
    expect(
      candidates(`${lead}\n\n1. Tea\n\nWords\n\n1. Milk\n\nWords\n\n2. Cups\n\nWords\n\n9. Pots\n\nWords`),
    ).to.deep.equal(['1: 1 Tea 5 alone', '3: 1 Milk 4.5 alone', '5: 2 Cups 4.5 alone', '7: 9 Pots 5 alone']);
  });

  it('leaves out items of a list, but for its last one, which only fills a gap unless it is of another make', () => {
    expect(candidates(`${lead}\n\n1. Tea\n2. Milk\n3. Cups\n\nWords`)).to.deep.equal(['3: 3 Cups -0.5']);
    expect(candidates(`${lead}\n\n1. Tea\n2. Milk\n\n3. Cups\n\nWords`)).to.deep.equal(['3: 3 Cups 2']);
    expect(candidates(`${lead}\n\n1. It is.\n2. Milk\nWords`)).to.deep.equal(['2: 2 Milk 2']);
    expect(candidates(`${lead}\n\n1. It is.\n2. Milk\n\nWords`)).to.deep.equal(['2: 2 Milk -0.5']);
    expect(candidates(`${lead}\n\n1. Tea\n\n2. Milk\n\nWords`)).to.deep.equal(['2: 2 Milk -0.5']);
    expect(candidates(`${lead}\n\n1. Tea\n\n2. Milk\n\n5. Cups\n\nWords`)).to.deep.equal([
      '3: 5 Cups 5 alone',
    ]);
    expect(candidates(`${lead}\n\n3. Tea\n\n7. Milk\n\nWords`)).to.deep.equal([
      '1: 3 Tea 3',
      '2: 7 Milk 5 alone',
    ]);
  });

  it('takes a statement only to fill a gap, where it has words of its own and cites nothing', () => {
    expect(candidates(`${lead}\n\n1. It is.\n\nWords`)).to.deep.equal(['1: 1 It is. -0.5 statement']);
    expect(candidates(`${lead}\n\n1. It is.`)).to.deep.equal([]);
    expect(candidates(`${lead}\n\n1. Tea\n2. It is.\n\nWords`)).to.deep.equal([]);
    expect(candidates(`${lead}\n\n1. It is [1], so.\n\nWords`)).to.deep.equal([]);
    const heading = (length: number): string => `${'x'.repeat(length - 1)}.`;
    expect(candidates(`${lead}\n\n1. ${heading(150)}\n\nWords`)).to.have.length(1);
    expect(candidates(`${lead}\n\n1. ${heading(151)}\n\nWords`)).to.have.length(0);
  });

  it('leaves out what is longer than a heading, or ends with a mark', () => {
    expect(candidates(`${lead}\n\n1. ${'x'.repeat(220)}\n\nWords`)).to.have.length(1);
    expect(candidates(`${lead}\n\n1. ${'x'.repeat(221)}\n\nWords`)).to.have.length(0);
    expect(candidates(`${lead}\n\n1. Tea [2]\n\nWords`)).to.have.length(0);
    expect(candidates('')).to.deep.equal([]);
  });
});
