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

  it('are tried as often as FACTLET_FUZZ_RUNS says, or more often', () => {
    for (const [least, expected] of [
      [undefined, fc.fuzzRuns],
      [1, fc.fuzzRuns],
      [fc.fuzzRuns + 5, fc.fuzzRuns + 5],
    ] as const) {
      let runs = 0;
      const property = fc.property(fc.nat(), () => void (runs += 1));
      fc.assert(property, least === undefined ? {} : { numRuns: least });
      expect(runs).to.equal(expected);
    }
  });

  it('are tried 300 times where nothing else is said, and 5,000 times by npm run fuzz', () => {
    const said = process.env['FACTLET_FUZZ_RUNS'];
    if (said === undefined) expect(fc.fuzzRuns).to.equal(300);
    expect(readFileSync('scripts/fuzz.mjs', 'utf8')).to.include("FACTLET_FUZZ_RUNS: '5000'");
  });

  it('look at the same cases each time where fewer are asked for than usual', () => {
    expect(fc.runsOf(1_000, 6)).to.deep.equal({ numRuns: 6, seed: 1, endOnFailure: true });
    expect(fc.runsOf(1_000, 300)).to.deep.equal({ numRuns: 1_000 });
    expect(fc.runsOf(undefined, 5_000)).to.deep.equal({ numRuns: 5_000 });
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

  it('all take fast-check from one place, and none asks for fewer runs than the rest', () => {
    const files = globSync('test/**/*.ts').filter((file) => !/support\/fast-check\./.test(file));
    const read = (file: string): string => readFileSync(file, 'utf8');
    expect(files.filter((file) => /from 'fast-check'/.test(read(file)))).to.deep.equal([]);
    const few = files.filter((file) =>
      [...read(file).matchAll(/numRuns: (\d[\d_]+)/g)].some(
        ([, runs = '']) => Number(runs.replace('_', '')) <= 300,
      ),
    );
    expect(few).to.deep.equal([]);
  });
});
