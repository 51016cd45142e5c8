import { writeFileSync } from 'node:fs';

/** Writes to a file how many browser tests passed and failed, which failed and why, and which were skipped; what a page prints is a failure. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: [], problems: [], failures: [] };
      for (const session of sessions) {
        const place = `${session.testFile} in ${session.browser.name}`;
        countSuite(session.testResults, counts, [session.browser.name], session.testFile);
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

function countSuite(suite, counts, parents, file) {
  for (const { name, skipped, passed, error } of suite?.tests ?? []) {
    const title = [...parents, name].join(' ');
    if (skipped) counts.skipped.push(title);
    else counts[passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) counts.failures.push({ file, title, message: error?.message });
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts, [...parents, inner.name], file);
}
