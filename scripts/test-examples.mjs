import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { buildExample } from './examples/build-example.mjs';
import { checkExample } from './examples/check-example.mjs';
import { examples } from './examples/examples.mjs';
import { serveExample } from './examples/serve-example.mjs';
import { unpackPackage } from './examples/unpack-package.mjs';
import { findChromium, noBrowserMessage } from './find-browser.mjs';

/*
 * Builds the examples with the package as it would be published, in a folder outside of this one, and opens them in a browser:
 * `npm run test:examples`, or `npm run test:examples -- next` for some. Asks the package registry for their dependencies.
 */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(examples, name));
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(', ')}: ${Object.keys(examples).join(', ')}.`);
  process.exit(2);
}
const executablePath = findChromium();
if (!executablePath) {
  console.error(noBrowserMessage);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'factlet-examples-'));
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  unpackPackage(folder);
  for (const name of names.length > 0 ? names : Object.keys(examples)) await testExample(name);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function testExample(name) {
  const example = examples[name];
  const place = join(folder, 'examples', name);
  if (!(await check(name, 'is installed and built', () => buildExample(name, place)))) return;
  for (const [mode, command] of Object.entries({ built: example.start, developed: example.dev })) {
    if (mode === 'developed' && !command) continue;
    const server = await serveExample(place, command ? { command } : { folder: example.folder });
    try {
      for (const [title, run] of checkExample(example, mode))
        await check(`${name} (${mode})`, title, () => run(browser, server.address));
    } finally {
      await server.close();
    }
  }
}

async function check(name, title, run) {
  const start = Date.now();
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1);
  try {
    await run();
    total.passed++;
    console.log(`✓ ${name} ${title} (${seconds()} s)`);
    return true;
  } catch (error) {
    total.failed++;
    console.log(`✗ ${name} ${title} (${seconds()} s)\n  ${String(error.message).replaceAll('\n', '\n  ')}`);
    return false;
  }
}
