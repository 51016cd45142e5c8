import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { findGrowth } from '../support/measure-growth.js';

type Shape = (count: number) => object;

function keysOf(count: number, nameOf: (index: number) => string): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [nameOf(index), index]));
}

/** Milliseconds of the processor for a job, the least of five attempts. */
function costOf(job: () => unknown): number {
  const costs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}

describe('The time that unknown fields take', function () {
  this.timeout(120_000);

  const shapes: [name: string, shape: Shape][] = [
    ['with names of nothing', (count) => ({ title: 'x', ...keysOf(count, (index) => `key${index}`) })],
    [
      'with names near to known ones',
      (count) => ({ title: 'x', ...keysOf(count, (index) => `titl${index}`) }),
    ],
    ['with very long names', (count) => ({ title: 'x', [`n${'m'.repeat(count * 10)}`]: 1 })],
    [
      'on many objects',
      (count) => ({
        title: 'x',
        claims: new Array<object>(100).fill({ text: 'x', ...keysOf(count / 100, (index) => `k${index}`) }),
      }),
    ],
    [
      'that are misspelt on many objects',
      (count) => ({
        title: 'x',
        claims: new Array<object>(100).fill({
          text: 'x',
          verdicts: new Array<object>(Math.ceil(count / 10_000)).fill({ lable: 'x' }),
        }),
      }),
    ],
  ];
  for (const [name, shape] of shapes) {
    it(`grows with their number ${name}`, () => {
      expect(
        findGrowth((size) => {
          const input = shape(size);
          return () => parseFactCheck(input);
        }, 1_000_000),
      ).to.equal(undefined);
    });
  }

  it('is short: 300,000 names cost little more than to list them', () => {
    const input = { title: 'x', ...keysOf(300_000, (index) => `key${index}`) };
    const listing = costOf(() => Object.keys(input));
    expect(costOf(() => parseFactCheck(input)) - listing).to.be.below(150);
  });
});
