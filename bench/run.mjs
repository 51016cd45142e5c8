import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { inPage, openBrowser } from './browser.mjs';
import { contenders, names } from './contenders.mjs';
import { article } from './measures/article.mjs';
import { commandLine } from './measures/command-line.mjs';
import { compare } from './measures/compare.mjs';
import { draw } from './measures/draw.mjs';
import { load } from './measures/load.mjs';
import { memory } from './measures/memory.mjs';
import { paint } from './measures/paint.mjs';
import { read } from './measures/read.mjs';
import { shift } from './measures/shift.mjs';
import { start } from './measures/start.mjs';
import { update } from './measures/update.mjs';
import { serve } from './serve.mjs';
import { keepTable, writeTable } from './table.mjs';

const measures = [compare, start, draw, update, paint, memory, shift, load, article, read, commandLine];
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' }, keep: { type: 'boolean' } },
});
const wanted = values.only?.split(',');
const chosen = measures.filter(({ name }) => !wanted || wanted.includes(name));
const rounds = Number(values.rounds);

if (!existsSync(new URL('../dist/factlet.min.js', import.meta.url)) || !chosen.length || !(rounds > 0)) {
  console.error(
    `Run npm run build first. npm run bench -- [--rounds 5] [--only ${measures.map(({ name }) => name)}] [--keep]`,
  );
  process.exit(2);
}

const scripts = await contenders();
const pages = new Map();
const server = await serve(pages);
const browser = await openBrowser();
const samples = new Map();
const notes = [];

/** Opens a page for each contender in turn, another first in each round, with its script in it. */
async function open(round, address, act, { isCold = false, ...how } = {}) {
  const turn = round % names.length;
  for (const contender of [...names.slice(turn), ...names.slice(0, turn)]) {
    await inPage(
      browser,
      { address: `${server.address}/page/${address}.html`, ...how },
      async (page, session) => {
        // The salt keeps the browser from taking compiled code from its cache.
        const salt = `\n//${Math.random()}`;
        if (isCold) await page.evaluate(() => driver.frame());
        const define = await page.evaluate((code) => driver.load(code), scripts[contender] + salt);
        if (contender === 'factlet') await page.evaluate((code) => driver.load(code), scripts.adapter);
        await act(page, contender, { define, session });
      },
    );
  }
}

function add(row, contender, value) {
  const own = samples.get(row) ?? samples.set(row, new Map()).get(row);
  own.set(contender, [...(own.get(contender) ?? []), value]);
}

try {
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, round: measure } of chosen) {
      const surroundings = { browser, server, pages, scripts, round, rounds };
      await onceMore(async () => {
        const told = { samples: [], notes: [] };
        await measure({
          ...surroundings,
          add: (...sample) => told.samples.push(sample),
          note: (text) => told.notes.push(text),
          open: (...given) => open(round, ...given),
        });
        for (const sample of told.samples) add(...sample);
        notes.push(...told.notes);
      });
      console.error(`round ${round + 1}/${rounds} ${name}, load ${loadavg()[0].toFixed(1)}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
const table = writeTable(samples, notes, `${await browserName()}, Node ${process.version}, ${rounds} rounds`);
console.log(table);
if (values.keep) await keepTable(table);

/** A page that once does not answer must not cost the rounds before it. */
async function onceMore(act) {
  try {
    await act();
  } catch (error) {
    console.error(`Once more, because: ${error.message}`);
    await act();
  }
}

async function browserName() {
  return browser.process()?.spawnfile?.split('/').pop() ?? 'Chromium';
}
