/** One run of a property test that failed once: what fast-check printed of it. */
export interface Regression {
  seed: number;
  path: string;
}

/**
 * Runs that failed once, by the full title of their test; each is run again before the random ones. What broke is also a test
 * of its own beside the property, because a seed means another value once its generator has changed.
 */
export const fuzzRegressions: Readonly<Record<string, readonly Regression[]>> = {
  'Property tests run again what is in the list of regressions before anything else': [
    { seed: 7, path: '12' },
  ],
};
