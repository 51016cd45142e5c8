import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, missingEnginesMessage, noBrowserMessage } from './find-browser.mjs';
import { ensureOldLibraries, findOldLibraries, noOldLibrariesMessage } from './find-old-libraries.mjs';
import { ensureWordPress, findWordPress, noWordPressMessage } from './find-wordpress.mjs';

const pureRooms = 'test/{text,model,formats,locale,schema,publish}/**/*.test.ts';
const fast = process.argv.includes('--fast');
const everyEngine = process.env.CI === 'true';
const anHour = 3_600_000;

const total = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'factlet-test-'));

const browsers = ensureBrowsers({ all: everyEngine });
if (!browsers.Chromium) console.error(noBrowserMessage);
const wordPress = everyEngine ? ensureWordPress() : findWordPress();
const oldLibraries = everyEngine ? ensureOldLibraries() : findOldLibraries();

if (!fast) {
  step('lint and format', 'lint');
  step('types', 'typecheck');
  step('the generated files are fresh', 'generate', '--check');
  step('build', 'build');
  step('the manifest is fresh', 'manifest', '--check');
}
nodeTests(fast ? [pureRooms] : [pureRooms, 'test/**/*.node.test.ts']);
browserTests();

rmSync(folder, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one of package.json's scripts, which passes or fails as a whole, and shows what it says when it fails. */
function step(name, script, ...options) {
  const start = Date.now();
  const { status, output } = runNpm('run', '--silent', script, '--', ...options);
  count(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, start);
  if (status !== 0) console.log(output.trim());
}

function nodeTests(patterns) {
  const start = Date.now();
  const file = join(folder, 'node.json');
  const reporter = ['--reporter', 'json', '--reporter-option', `output=${file}`];
  const files = patterns.flatMap((pattern) => ['--spec', pattern]);
  const setup = ['--timeout', '60000', '--require', './test/support/full-messages.ts'];
  const { output } = runNode(['--import', 'tsx', program('mocha'), ...setup, ...reporter, ...files]);
  const report = readReport(file);
  if (!report) return stopped('tests in Node', output, start);
  const { passes, pending, failures } = report.stats;
  count('tests in Node', { passed: passes, failed: failures, skipped: pending }, start);
  for (const { fullTitle, err } of report.failures)
    console.log(`\n  ${fullTitle}\n${err.stack ?? err.message}\n`);
  if (fast || wordPress) return;
  if (everyEngine) count(`WordPress is missing: ${noWordPressMessage}`, { passed: 0, failed: 1 });
  else console.log(`Skipped: ${noWordPressMessage}`);
}

function browserTests() {
  const start = Date.now();
  const file = join(folder, 'browser.json');
  const missing = Object.keys(browsers).filter((name) => !browsers[name]);
  const engines = Object.keys(browsers).filter(
    (engine) => browsers[engine] && (!fast || engine === 'Chromium'),
  );
  const name = `tests in ${engines.join(', ')}`;
  if (!browsers.Chromium) return count('tests in browsers: there is none', { passed: 0, failed: 1 }, start);
  const environment = { FACTLET_REPORT: file, FACTLET_ENGINES: fast ? 'chromium' : 'all' };
  const files = fast ? ['--files', 'test/!(doors|demo|frame|integrations)/**/!(*.node).test.ts'] : [];
  const { output } = runNode([program('@web/test-runner', 'wtr'), ...files], environment);
  const report = readReport(file);
  if (!report) return stopped(name, output, start);
  count(name, report, start);
  if (report.failed > 0) console.log(output.trim());
  for (const problem of report.problems) console.log(`  ${problem}`);
  if (!fast && !oldLibraries) {
    if (everyEngine) count(`old libraries are missing: ${noOldLibrariesMessage}`, { passed: 0, failed: 1 });
    else console.log(`Skipped: ${noOldLibrariesMessage}`);
  }
  if (fast || missing.length === 0) return;
  const names = missing.join(' and ');
  if (everyEngine) count(`every engine: ${names} missing`, { passed: 0, failed: missing.length });
  else console.log(`Skipped: the tests in ${names}.`);
  console.log(missingEnginesMessage(missing));
}

function stopped(name, output, start) {
  count(`${name}: stopped before the end`, { passed: 0, failed: 1 }, start);
  console.log(output.trim());
}

function count(name, { passed, failed, skipped = 0 }, start = Date.now()) {
  total.passed += passed;
  total.failed += failed;
  const counts = passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : '';
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}${counts}${left} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
  );
}

function runNpm(...parameters) {
  const npm = process.env.npm_execpath;
  if (npm) return runNode([npm, ...parameters]);
  return run('npm', parameters, { shell: process.platform === 'win32' });
}

function runNode(parameters, environment) {
  return run(process.execPath, parameters, { env: { ...process.env, NO_COLOR: '1', ...environment } });
}

function run(command, parameters, options) {
  const limits = { maxBuffer: 64 * 1024 * 1024, timeout: anHour };
  const { status, error, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    ...limits,
    ...options,
  });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error ? `\n${error.message}` : ''}` };
}

function program(packageName, name = packageName) {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
