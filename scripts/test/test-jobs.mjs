import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from './run-jobs.mjs';
import { programOf, runNode, runNpm } from './run-program.mjs';

/** One of package.json's scripts, which passes or fails as a whole. */
export function scriptJob(name, script, { options = [], after, folder } = {}) {
  const run = async () => {
    const { status, output } = await runNpm(['run', '--silent', script, '--', ...options], folder);
    return status === 0 ? { passed: 1, failed: 0 } : failure(output);
  };
  return { name, after, run };
}

/** The packages of a folder with a package.json of its own, installed as its lock file has them. */
export function installJob(name, folder) {
  const run = async () => {
    const { status, output } = await runNpm(['ci'], folder);
    return status === 0 ? { passed: 1, failed: 0 } : failure(output);
  };
  return { name, run };
}

/** Tests that mocha runs in Node; `folder` is for its report. */
export function mochaJob(name, files, folder, { after, environment } = {}) {
  const run = async () => {
    const report = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
    const setup = ['--timeout', '60000', '--require', './test/support/full-messages.ts'];
    const reporter = ['--reporter', 'json', '--reporter-option', `output=${report}`];
    const mocha = ['--import', 'tsx', programOf('mocha'), ...setup, ...reporter];
    const ended = await runNode([...mocha, ...files], environment);
    const results = readReport(report);
    if (!results) return failure(describeEnd(ended));
    const { stats, failures, pending } = results;
    return {
      passed: stats.passes,
      failed: stats.failures,
      skipped: pending.map(({ fullTitle }) => fullTitle),
      details: failures.map(({ fullTitle, err }) => `${fullTitle}\n${err.stack ?? err.message}`),
    };
  };
  return { name, after, run };
}

/** Tests that Web Test Runner runs in browsers; `folder` is for its report. */
export function browserJob(name, folder, { after, environment, parameters = [] } = {}) {
  const run = async () => {
    const report = join(folder, 'browsers.json');
    const runner = programOf('@web/test-runner', 'wtr');
    const ended = await runNode([runner, ...parameters], { ...environment, FACTLET_REPORT: report });
    const results = readReport(report);
    if (!results) return failure(describeEnd(ended));
    const { passed, failed, skipped, problems } = results;
    return { passed, failed, skipped, details: failed > 0 ? [ended.output, ...problems] : [] };
  };
  return { name, after, run };
}

function describeEnd({ status, signal, output }) {
  return `Stopped before the end, with ${signal ?? `status ${status}`}.\n${output}`;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
