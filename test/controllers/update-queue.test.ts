import { expect } from 'chai';
import { scheduleDrawing } from '../../src/controllers/update-queue.js';

/** Keeps the processor busy, as drawing does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const aTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('scheduleDrawing', () => {
  // What an earlier test asked for has had its turn.
  beforeEach(() => new Promise((resolve) => setTimeout(resolve, 20)));

  it('does the first thing before the task ends, and says that it was not late', async () => {
    const seen: (boolean | string)[] = [];
    setTimeout(() => seen.push('another task'));
    void scheduleDrawing((isLate) => seen.push(isLate));
    await aTask();
    expect(seen).to.deep.equal([false, 'another task']);
  });

  it('does ten before the task ends, however long they take', async () => {
    const done: (boolean | string)[] = [];
    setTimeout(() => done.push('another task'));
    const waits = Array.from({ length: 10 }, () =>
      scheduleDrawing((isLate) => {
        work(2);
        done.push(isLate);
      }),
    );
    await Promise.all(waits);
    await aTask();
    expect(done).to.deep.equal([...Array.from({ length: 10 }, () => false), 'another task']);
  });

  it('does ten that ask one after another in one task, however long they take', async () => {
    const done: boolean[] = [];
    for (let index = 0; index < 10; index += 1)
      await scheduleDrawing((isLate) => {
        work(2);
        done.push(isLate);
      });
    expect(done).to.deep.equal(Array.from({ length: 10 }, () => false));
  });

  it('does as many of eleven or more as one slice holds, and the others later, in their order', async () => {
    const done: string[] = [];
    const waits = Array.from({ length: 30 }, (_, index) =>
      scheduleDrawing((isLate) => {
        work(3);
        done.push(`${index}${isLate ? ' late' : ''}`);
      }),
    );
    await Promise.all(waits);
    expect(done.map((one) => Number.parseInt(one))).to.deep.equal(
      Array.from({ length: 30 }, (_, index) => index),
    );
    // Three of 3 ms, and fewer where something else took of the time.
    expect(done.filter((one) => !one.endsWith('late')).length).to.be.within(0, 3);
  });

  it('settles when the thing is done, and not before', async () => {
    const done: number[] = [];
    const waits = Array.from({ length: 20 }, (_, index) =>
      scheduleDrawing(() => {
        work(2);
        done.push(index);
      }),
    );
    await waits[15];
    expect(done).to.include(15);
  });

  it('gives the others their turn where one of many throws, and tells whoever asked for that one', async () => {
    const done: number[] = [];
    const waits = Array.from({ length: 20 }, (_, index) =>
      scheduleDrawing(() => {
        if (index % 5 === 0) throw new Error(`number ${index}`);
        done.push(index);
      }),
    );
    const outcomes = await Promise.allSettled(waits);
    expect(done).to.have.length(16);
    expect(outcomes.flatMap((one) => (one.status === 'rejected' ? String(one.reason) : []))).to.deep.equal(
      [0, 5, 10, 15].map((index) => `Error: number ${index}`),
    );
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
    const waits = Array.from({ length: 60 }, () => scheduleDrawing(() => work(5)));
    const counting = page();
    await Promise.all(waits);
    isOver = true;
    // Nearly 60 things of 5 ms, two in a slice, make nearly 30 slices; the page has its turn after eight of them at the latest.
    expect(turns).to.be.at.least(3);
    await counting;
  });

  it('does the first at once again when all had their turn', async () => {
    await Promise.all(Array.from({ length: 20 }, () => scheduleDrawing(() => work(2))));
    await aTask();
    let isLate: boolean | undefined;
    await scheduleDrawing((late) => (isLate = late));
    expect(isLate).to.equal(false);
  });

  describe('on a page that has broken its own functions', () => {
    const { setTimeout: timeout } = window;
    const { scheduler } = window as { scheduler?: unknown };
    const broken = (): never => {
      throw new Error('Broken by the page.');
    };
    const pause = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => timeout(resolve, milliseconds));
    const breaks: Record<string, () => void> = {
      'its clock, which throws': () =>
        Object.defineProperty(performance, 'now', { configurable: true, value: broken }),
      'its clock, which gives no number': () =>
        Object.defineProperty(performance, 'now', { configurable: true, value: () => ({}) }),
      'its timers': () => Object.assign(window, { setTimeout: broken }),
      'its scheduler': () =>
        Object.defineProperty(window, 'scheduler', { configurable: true, value: { yield: broken } }),
    };
    afterEach(() => {
      Reflect.deleteProperty(performance, 'now');
      Object.assign(window, { setTimeout: timeout });
      Object.defineProperty(window, 'scheduler', { configurable: true, value: scheduler });
    });

    for (const [what, breakPage] of Object.entries(breaks))
      it(`does all that was asked for, in order, without: ${what}`, async () => {
        breakPage();
        const seen: number[] = [];
        for (let index = 0; index < 60; index += 1) void scheduleDrawing(() => seen.push(index));
        for (let turn = 0; turn < 100 && seen.length < 60; turn += 1) await pause(10);
        expect(seen).to.deep.equal(Array.from({ length: 60 }, (_, index) => index));
      });
  });
});
