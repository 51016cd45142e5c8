import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { pureFolders } from './test/which-tests.mjs';

// Tries every property 5,000 times, or FACTLET_FUZZ_RUNS times; words behind the command choose files by their path.
const words = process.argv.slice(2);
const env = { FACTLET_FUZZ_RUNS: '5000', ...process.env };
const properties = globSync('test/**/*.test.ts', { ignore: 'test/systems/**' })
  .filter((file) => /support\/fast-check\.js'/.test(readFileSync(file, 'utf8')))
  .filter((file) => words.every((word) => file.includes(word)));
// These need nothing but mocha and chai; the others need a page.
const inNode = new RegExp(`^test/(?:${pureFolders.join('|')})/|\\.node\\.test\\.ts$`);

const mocha = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js'];
const setup = ['--timeout', '60000', '--reporter', 'dot', '--require', './test/support/full-messages.ts'];
run(
  [...mocha, ...setup],
  properties.filter((file) => inNode.test(file)),
);
run(
  ['node_modules/@web/test-runner/dist/bin.js'],
  properties.filter((file) => !inNode.test(file)).flatMap((file) => ['--files', file]),
);

function run(command, files) {
  if (!files.length) return;
  const { status } = spawnSync(process.execPath, [...command, ...files], { env, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
