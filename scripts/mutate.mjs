import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rooms } from './mutation/rooms.mjs';

const folder = 'node_modules/.cache/mutation';
const table = 'docs/mutation-testing.md';
const start = '<!-- scores -->';
// Properties look at a few made-up cases, the same each time: test/support/fast-check.ts.
const fuzzRuns = '6';
const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in rooms));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Name any of: ${Object.keys(rooms).join(', ')}.`);
  process.exit(1);
}

for (const room of asked.length > 0 ? asked : Object.keys(rooms)) {
  console.log(`\n${room}`);
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'scripts/mutation/stryker.config.mjs'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      FACTLET_ROOM: room,
      FACTLET_MUTATION_REPORT: reportOf(room),
      FACTLET_FUZZ_RUNS: fuzzRuns,
    },
  });
  if (status !== 0) process.exitCode = 1;
}
await writeTable();

function reportOf(room) {
  return join(folder, `${room.replaceAll(/\W+/g, '-')}.json`);
}

/** Counts what became of the changes in a room, as far as it has been run. */
function count(room) {
  const { files } = JSON.parse(readFileSync(reportOf(room), 'utf8'));
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const of = (...names) => states.filter((state) => names.includes(state)).length;
  return { failed: of('Killed'), late: of('Timeout'), missed: of('Survived', 'NoCoverage') };
}

/** Writes a row for each room that has been run on this machine into the guide; the other rows stay. */
async function writeTable() {
  const text = readFileSync(table, 'utf8');
  const [before, after] = text.split(start);
  const old = new Map([...after.matchAll(/^\| (.+?) +\|.*\|$/gm)].map(([row, name]) => [name, row]));
  const rows = Object.keys(rooms).map((room) => {
    if (!existsSync(reportOf(room))) return old.get(room) ?? `| ${room} | | | | not run yet | |`;
    const { failed, late, missed } = count(room);
    const all = failed + late + missed;
    return `| ${room} | ${all} | ${failed} | ${late} | ${((100 * (failed + late)) / all).toFixed(1)} % | ${dayOf(room)} |`;
  });
  const head =
    '| room | changes | a test failed | a test did not end | score | on |\n| --- | --- | --- | --- | --- | --- |';
  const written = `${before}${start}\n\n${head}\n${rows.join('\n')}\n`;
  writeFileSync(table, await format(written, { ...(await resolveConfig(table)), filepath: table }));
  console.log(`\n${rows.join('\n')}\n\nWritten to ${table}.`);
}

/** The day on which a room was run. */
function dayOf(room) {
  return statSync(reportOf(room)).mtime.toISOString().slice(0, 10);
}
