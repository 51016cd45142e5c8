import * as fc from 'fast-check';
import { fuzzRegressions } from './fuzz-regressions.js';

export * from 'fast-check';

// In browsers web-test-runner.config.mjs puts its own value in the place of these words.
const DEFAULT_RUNS = 100;

/** How often each property is tried: FACTLET_FUZZ_RUNS, or 100. */
export const fuzzRuns = Number(process.env['FACTLET_FUZZ_RUNS'] ?? DEFAULT_RUNS);

/**
 * How fast-check tries a property. At every change the values are the same, so that a failure is the change’s own; more runs than usual
 * take other values each time, to find what nobody thought of. With fewer runs than usual the first failure ends it.
 */
export function runsOf(runs = fuzzRuns): { numRuns: number; seed?: number; endOnFailure?: true } {
  return {
    numRuns: runs,
    ...(runs <= DEFAULT_RUNS && { seed: 1 }),
    ...(runs < DEFAULT_RUNS && { endOnFailure: true }),
  };
}

let title = '';

// A property that is tried more often may take longer.
beforeEach(function () {
  const test = this.currentTest;
  title = test?.fullTitle() ?? '';
  if (test && fuzzRuns > DEFAULT_RUNS) test.timeout((test.timeout() * fuzzRuns) / DEFAULT_RUNS);
});

/** What `assert` takes: fast-check's parameters without the number of runs, which is the same for all properties. */
export type Parameters<T> = Omit<fc.Parameters<T>, 'numRuns'>;

/**
 * Tries a property: first the regressions of the test that runs, then `fuzzRuns` random values.
 * Throws with the seed and the path to put into fuzz-regressions.ts.
 */
export function assert<T>(property: fc.IAsyncProperty<T>, parameters?: Parameters<T>): Promise<void>;
export function assert<T>(property: fc.IProperty<T>, parameters?: Parameters<T>): void;
export function assert<T>(
  property: fc.IRawProperty<T>,
  parameters: Parameters<T> = {},
): Promise<void> | undefined {
  const own = title;
  const attempts: fc.Parameters<T>[] = [
    ...(fuzzRegressions[own] ?? []).map((regression) => ({
      ...parameters,
      ...regression,
      numRuns: 1,
      endOnFailure: true,
    })),
    { ...runsOf(), ...parameters },
  ];
  const checks = attempts.map((attempt) => () => fc.check(property, attempt));
  if (property.isAsync()) {
    return (async () => {
      for (const check of checks) report(own, await check());
    })();
  }
  for (const check of checks) report(own, check() as fc.RunDetails<T>);
  return undefined;
}

function report<T>(own: string, details: fc.RunDetails<T>): void {
  if (!details.failed) return;
  const { seed, counterexamplePath } = details;
  const message = [
    fc.defaultReportMessage(details) ?? 'Property failed',
    String(details.errorInstance),
    `For test/support/fuzz-regressions.ts: '${own}': [{ seed: ${seed}, path: '${counterexamplePath ?? ''}' }]`,
  ];
  throw new Error(message.join('\n'), { cause: details.errorInstance });
}
