/** Keeps the console's warnings of each test of this group to itself; gives the words of those so far. */
export function captureWarnings(): () => unknown[][] {
  const { warn } = console;
  let warnings: unknown[][] = [];
  beforeEach(() => {
    warnings = [];
    Object.assign(console, { warn: (...words: unknown[]) => warnings.push(words) });
  });
  afterEach(() => {
    Object.assign(console, { warn });
  });
  return () => warnings;
}
