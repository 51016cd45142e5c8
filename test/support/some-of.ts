/** Whether every case is tried, as `npm run test:all` does. */
export const isWhole = process.env['FACTLET_TESTS'] === 'all';

/** Some of many like cases: every `step`th from the first, and all of them in `npm run test:all`. */
export function someOf<T>(all: readonly T[], step: number): T[] {
  return isWhole ? [...all] : all.filter((_, index) => index % step === 0);
}
