import { expect } from '@open-wc/testing';
import { inTurn } from '../../src/controllers/update-queue.js';

/** Keeps the processor busy, as drawing does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** The same as a promise in any case. */
const ask = async (act: (isLate: boolean) => void): Promise<void> => {
  await inTurn(act);
};

const aTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('inTurn', () => {
  // What an earlier test asked for has had its turn.
  beforeEach(() => new Promise((resolve) => setTimeout(resolve, 20)));

  it('does the first thing at once, and says that it was not late', () => {
    const seen: boolean[] = [];
    expect(inTurn((isLate) => seen.push(isLate))).to.equal(undefined);
    expect(seen).to.deep.equal([false]);
  });

  it('does the first ten at once, however long they take, and the others later, in their order', async () => {
    const done: string[] = [];
    const waits = Array.from({ length: 30 }, (_, index) =>
      ask((isLate) => {
        work(2);
        done.push(`${index}${isLate ? ' late' : ''}`);
      }),
    );
    const expected = Array.from({ length: 30 }, (_, index) => `${index}${index < 10 ? '' : ' late'}`);
    expect(done).to.deep.equal(expected.slice(0, 10));
    await Promise.all(waits);
    expect(done).to.deep.equal(expected);
  });

  it('settles when the thing is done, and not before', async () => {
    const done: number[] = [];
    const waits = Array.from({ length: 20 }, (_, index) =>
      ask(() => {
        work(2);
        done.push(index);
      }),
    );
    await waits[15];
    expect(done).to.include(15);
  });

  it('lets the page have its turn before the last of many', async () => {
    let turns = 0;
    let isOver = false;
    const page = async (): Promise<void> => {
      while (!isOver) {
        await aTask();
        turns += 1;
      }
    };
    const waits = Array.from({ length: 60 }, () => ask(() => work(5)));
    const counting = page();
    await Promise.all(waits);
    isOver = true;
    // 50 things of 5 ms, two in a slice, make 25 slices; the page has its turn after eight of them at the latest.
    expect(turns).to.be.at.least(3);
    await counting;
  });

  it('does the first at once again when all had their turn', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask(() => work(2))));
    await aTask();
    let isLate: boolean | undefined;
    void inTurn((late) => (isLate = late));
    expect(isLate).to.equal(false);
  });
});
