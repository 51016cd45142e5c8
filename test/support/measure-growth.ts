/** What a job took at two sizes, the second eight times the first, in milliseconds of the processor. */
export interface Growth {
  size: number;
  before: number;
  after: number;
}

const STEP = 8;
const SIZES = [1_953, 15_625, 125_000, 1_000_000];
// Linear work grows eightfold, squared work sixty-four-fold.
const MOST_GROWTH = 24;
// Below this a measurement says nothing.
const LEAST = 100;
// What takes this long has shown how it grows, unless a great part of it does not grow so fast.
const ENOUGH = 100;

/**
 * The step at which a job takes more than linear time, if there is one: it is done at sizes that grow eightfold, to the largest
 * or until it takes time, and a step is held against it only when the best of several attempts still shows it. Measures the time of the processor, not of the clock, so
 * that other programs on the machine count little.
 */
export function findGrowth(
  prepare: (size: number) => () => unknown,
  largest: number,
  enough = ENOUGH,
): Growth | undefined {
  let before = measure(prepare(SIZES[0]!), 3);
  for (const size of SIZES.slice(1).filter((own) => own <= largest)) {
    const job = prepare(size);
    let after = measure(job, 1);
    for (let attempt = 0; attempt < 4 && isTooMuch(before, after); attempt += 1) {
      const smaller = prepare(size / STEP);
      // The larger of the smaller: what was optimised away by chance is no measure.
      before = Math.max(before, measure(smaller, 3));
      after = Math.min(after, measure(job, 1));
    }
    if (isTooMuch(before, after)) return { size, before, after };
    if (after > enough) return undefined;
    before = after;
  }
  return undefined;
}

function isTooMuch(before: number, after: number): boolean {
  return after > LEAST && after > MOST_GROWTH * Math.max(before, LEAST / MOST_GROWTH);
}

function measure(job: () => unknown, attempts: number): number {
  let best = Infinity;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const start = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}
