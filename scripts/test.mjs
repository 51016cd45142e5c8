import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, missingEnginesMessage, noBrowserMessage } from './find-browser.mjs';
import { ensureDebianSystems, missingDebianSystems } from './find-debian-systems.mjs';
import { ensureOldLibraries, noOldLibrariesMessage } from './find-old-libraries.mjs';
import { ensureWholeWordPress, noWholeWordPressMessage } from './find-whole-wordpress.mjs';
import { ensureWordPress, noWordPressMessage } from './find-wordpress.mjs';
import { runJobs } from './test/run-jobs.mjs';
import { browserJob, installJob, mochaJob, scriptJob } from './test/test-jobs.mjs';
import { nodeTests } from './test/which-tests.mjs';

/*
 * `npm test`: what every change must pass, in minutes. CI=true: also lint, three engines, the site, the desk, the package and hostile
 * input, and nothing that is missing is skipped. `--fast`: tests that need no build, in Node and Chromium. `--all` (`npm run test:all`):
 * every test in every engine, 5,000 runs a property, other people's systems, and the examples.
 */
const fast = process.argv.includes('--fast');
const all = process.argv.includes('--all');
const strict = process.env.CI === 'true';
const start = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'factlet-test-'));
const total = { passed: 0, failed: 0 };
const skipped = [];

const browsers = ensureBrowsers({ all: strict || all });
for (const [name, problem] of await missing()) {
  if (strict) count(`${name} is missing`, { passed: 0, failed: 1, details: [problem] }, 0);
  else skipped.push(problem);
}
// Build and Node tests need one processor, the browsers the other.
await runJobs(fast ? fastJobs() : all ? allJobs() : jobs(), 2, count);

rmSync(folder, { recursive: true, force: true });
for (const text of skipped) console.log(`Skipped: ${text}`);
console.log(`${seconds((Date.now() - start) / 1000)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function jobs() {
  const { pure, desk, site, others } = nodeTests({ all: false, ci: strict });
  return [
    scriptJob('build', 'build'),
    mochaJob('tests of what touches no page', pure, folder),
    ...browserJobs({ after: ['build'], environment: strict ? {} : { FACTLET_ENGINES: 'chromium' } }),
    ...checks(),
    mochaJob('tests in Node', others, folder, { after: ['build'] }),
    mochaJob('tests of the site and the package', site, folder, { after: ['build'] }),
    mochaJob('tests of the desk', desk, folder, { after: ['build'] }),
    ...lint(),
  ];
}

function fastJobs() {
  const files = 'test/{controllers,elements,events,styles,view}/**/!(*.node|*.all).test.ts';
  const environment = { FACTLET_ENGINES: 'chromium' };
  return [
    mochaJob('tests of what touches no page', nodeTests({ all: false, ci: strict }).pure, folder),
    ...browserJobs({ environment, parameters: ['--files', files] }),
  ];
}

function allJobs() {
  const environment = { FACTLET_FUZZ_RUNS: '5000', ...process.env, FACTLET_TESTS: 'all' };
  const { pure, desk, site, others } = nodeTests({ all: true });
  const systems = "the packages of other people's systems";
  const after = ['build', systems];
  return [
    scriptJob('build', 'build'),
    installJob(systems, 'test/systems'),
    ...browserJobs({ after, environment }),
    ...checks(),
    ...lint({ after: [systems] }),
    scriptJob("types of the tests in other people's systems", 'typecheck:systems', { after: [systems] }),
    mochaJob('tests in Node', others, folder, { after, environment }),
    mochaJob('tests of the site and the package', site, folder, { after: ['build'], environment }),
    mochaJob('tests of the desk', desk, folder, { after: ['build'], environment }),
    mochaJob('tests of what touches no page', pure, folder, { environment }),
    scriptJob('the examples of all frameworks', 'test:examples', { after: ['build'] }),
  ];
}

function checks() {
  return [
    scriptJob('types', 'typecheck'),
    scriptJob('the generated files are fresh', 'generate', { options: ['--check'] }),
    scriptJob('the manifest is fresh', 'manifest', { options: ['--check'] }),
  ];
}

function lint({ after } = {}) {
  if (!strict && !all) return [];
  return [scriptJob('lint', 'lint:code', { after }), scriptJob('format', 'lint:format')];
}

function browserJobs(options) {
  if (!browsers.Chromium) return [];
  const engines = Object.keys(browsers).filter(
    (name) => browsers[name] && (strict || all || name === 'Chromium'),
  );
  return [browserJob(`tests in ${engines.join(', ')}`, folder, options)];
}

/** Names what this machine lacks of what the tests need, each with what to do about it. */
async function missing() {
  const engines = Object.keys(browsers).filter(
    (name) => !browsers[name] && name !== 'Chromium' && (strict || all),
  );
  return [
    ...(browsers.Chromium ? [] : [['Chromium', noBrowserMessage]]),
    ...engines.map((name) => [name, missingEnginesMessage([name])]),
    ...(all && !ensureWordPress() ? [['WordPress', noWordPressMessage]] : []),
    ...(all && !(await ensureWholeWordPress()) ? [['whole WordPress', noWholeWordPressMessage]] : []),
    // MediaWiki runs with the PHP that a whole WordPress needs.
    ...(all && ensureDebianSystems() && missingDebianSystems()
      ? [['Debian’s systems', missingDebianSystems()]]
      : []),
    ...(all && !ensureOldLibraries() ? [['old libraries', noOldLibrariesMessage]] : []),
  ];
}

function count(name, { passed, failed, skipped: titles = [], details = [] }, time) {
  total.passed += passed;
  total.failed += failed;
  const counts = passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : '';
  const left = titles.length > 0 ? `, ${titles.length} skipped` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}${counts}${left} (${seconds(time)})`);
  for (const detail of details) console.log(`\n${detail.replaceAll(/^/gm, '  ')}\n`);
  if (all) skipped.push(...titles);
}

function seconds(time) {
  return time < 100 ? `${time.toFixed(1)} s` : `${Math.floor(time / 60)} min ${Math.round(time % 60)} s`;
}
