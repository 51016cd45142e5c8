import { writeFileSync } from 'node:fs';

/** Writes to a file how many browser tests passed, failed and were skipped; what a page prints counts as a failure. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, problems: [] };
      for (const session of sessions) {
        const place = `${session.testFile} in ${session.browser.name}`;
        countSuite(session.testResults, counts);
        const printed = session.logs.length > 0 ? ['printed to the console'] : [];
        for (const problem of [...session.errors.map(({ message }) => message), ...printed]) {
          counts.failed += 1;
          counts.problems.push(`${place}: ${problem}`);
        }
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
}
