import { rooms } from './rooms.mjs';

const { mutate, tests, excludedMutations = [] } = rooms[process.env.FACTLET_ROOM];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate,
  mutator: { excludedMutations },
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  // Each of the tests that take the time of long texts takes seconds, for every change.
  mochaOptions: { spec: tests, grep: '/^(?!.*(?:100,000 characters|grows with the length))/' },
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, would need a new process for each change.
  ignoreStatic: true,
  disableTypeChecks: false,
  ignorePatterns: ['/dist', '/demo/pages', '/examples', '/integrations', '/docs', '/site', '/reports'],
  concurrency: Number(process.env.FACTLET_PROCESSES ?? 1),
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: process.env.FACTLET_MUTATION_REPORT,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'node_modules/.cache/stryker',
};
