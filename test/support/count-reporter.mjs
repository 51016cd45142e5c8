import { writeFileSync } from 'node:fs';

/** Writes to a file how many browser tests passed and failed, and which were skipped; what a page prints counts as a failure. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: [], problems: [] };
      for (const session of sessions) {
        const place = `${session.testFile} in ${session.browser.name}`;
        countSuite(session.testResults, counts, [session.browser.name]);
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

function countSuite(suite, counts, parents) {
  for (const { name, skipped, passed } of suite?.tests ?? []) {
    if (skipped) counts.skipped.push([...parents, name].join(' '));
    else counts[passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts, [...parents, inner.name]);
}
