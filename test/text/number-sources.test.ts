import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { numberSources } from '../../src/text/number-sources.js';

describe('numberSources', () => {
  it('gives a numeric id its own number, in any order and with gaps', () => {
    expect(numberSources(['3', '1', '9999', '40'], ['40', '1'])).to.deep.equal([3, 1, 9999, 40]);
  });

  it('gives other ids the free numbers by first mention, then in the order of the list', () => {
    expect(numberSources(['a', 'b', 'c', 'd'], ['c', 'a', 'c'])).to.deep.equal([2, 3, 1, 4]);
    expect(numberSources(['a', '1', 'b', '3'], ['b'])).to.deep.equal([4, 1, 2, 3]);
  });

  it('takes ids that only look like numbers for words', () => {
    for (const id of ['0', '01', '1.5', '-1', '10000', '1e3', '١', ' 5', '5\n']) {
      expect(numberSources(['1', id], []), JSON.stringify(id)).to.deep.equal([1, 2]);
    }
  });

  it('gives a second source of the same id a free number', () => {
    expect(numberSources(['1', '1', '2'], ['1'])).to.deep.equal([1, 3, 2]);
    expect(numberSources(['a', 'a', 'b'], ['b'])).to.deep.equal([2, 3, 1]);
  });

  it('passes over mentions of what is not in the list', () => {
    expect(numberSources(['a'], ['x', '1', 'toString', '__proto__', 'a'])).to.deep.equal([1]);
    expect(numberSources([], ['x'])).to.deep.equal([]);
  });

  it('treats names of object members as any other id', () => {
    expect(numberSources(['__proto__', 'constructor'], ['constructor'])).to.deep.equal([2, 1]);
  });

  it('gives each source a positive number of its own, for any ids and mentions', () => {
    const id = fc.oneof(
      fc.integer({ min: 0, max: 12 }).map(String),
      fc.constantFrom('a', 'b', 'c'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (ids, mentions) => {
        const numbers = numberSources(ids, mentions);
        expect(numbers).to.have.length(ids.length);
        expect(new Set(numbers).size).to.equal(ids.length);
        numbers.forEach((number, index) => {
          expect(Number.isInteger(number) && number > 0).to.equal(true);
          const written = ids[index]!;
          if (/^[1-9]\d{0,3}$/.test(written) && ids.indexOf(written) === index)
            expect(number).to.equal(Number(written));
        });
      }),
    );
  });

  it('leaves no gap where no id is a number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        fc.array(fc.constantFrom('c', 'e')),
        (ids, mentions) => {
          const sorted = numberSources(ids, mentions).sort((a, b) => a - b);
          expect(sorted).to.deep.equal(ids.map((_, index) => index + 1));
        },
      ),
    );
  });
});
