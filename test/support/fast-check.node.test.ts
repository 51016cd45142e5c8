import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import * as fc from './fast-check.js';
import { fuzzRegressions } from './fuzz-regressions.js';

/** What a property test says when it fails. */
function messageOf(test: () => void): string {
  try {
    test();
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('Property tests', () => {
  const title = 'Property tests run again what is in the list of regressions before anything else';

  it('are tried 100 times, or as often as FACTLET_FUZZ_RUNS says', () => {
    if (process.env['FACTLET_FUZZ_RUNS'] === undefined) expect(fc.fuzzRuns).to.equal(100);
    let runs = 0;
    fc.assert(fc.property(fc.nat(), () => void (runs += 1)));
    expect(runs).to.equal(fc.fuzzRuns);
  });

  it('look at the same cases at every change, and at others where more are asked for than usual', () => {
    expect(fc.runsOf(100)).to.deep.equal({ numRuns: 100, seed: 1 });
    expect(fc.runsOf(6)).to.deep.equal({ numRuns: 6, seed: 1, endOnFailure: true });
    expect(fc.runsOf(5_000)).to.deep.equal({ numRuns: 5_000 });
  });

  it('are tried as often where they take time', async () => {
    let runs = 0;
    await fc.assert(fc.asyncProperty(fc.nat(), () => Promise.resolve(void (runs += 1))));
    expect(runs).to.equal(fc.fuzzRuns);
  });

  it('run again what is in the list of regressions before anything else', () => {
    const values: number[] = [];
    fc.assert(fc.property(fc.integer(), (value) => void values.push(value)));
    const kept = fuzzRegressions[title]!;
    const again = kept.flatMap((regression) => fc.sample(fc.integer(), { ...regression, numRuns: 1 }));
    expect(again).to.have.length(1);
    expect(values[0]).to.equal(again[0]);
    expect(values).to.have.length(fc.fuzzRuns + 1);
  });

  it('print the seed, the path and the line for the list of regressions when they fail', () => {
    const message = messageOf(() =>
      fc.assert(
        fc.property(fc.nat(), (value) => value < 10),
        { seed: 7 },
      ),
    );
    expect(message).to.match(/seed: 7, path: "[\d:]+"/);
    expect(message).to.match(/'Property tests print the seed.*': \[\{ seed: 7, path: '[\d:]+' \}\]/);
  });

  it('print them where they take time, too', async () => {
    const property = fc.asyncProperty(fc.nat(), (value) => Promise.resolve(value < 10));
    const message = await fc.assert(property).then(() => '', String);
    expect(message).to.match(/seed: -?\d+, path: '[\d:]+'/);
  });

  it('all take fast-check from one place', () => {
    const files = globSync('test/**/*.ts', {
      ignore: ['test/support/fast-check.*', 'test/**/node_modules/**'],
    });
    const foreign = files.filter((file) => /from 'fast-check'/.test(readFileSync(file, 'utf8')));
    expect(foreign).to.deep.equal([]);
  });
});
