import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findChromium } from './find-browser.mjs';
import { drawDesk } from './pictures/draw-desk.mjs';
import { pictures } from './pictures/pictures.mjs';

// Draws the pictures of README.md and the guides anew, from what was built before: npm run build && node scripts/draw-pictures.mjs
// A name after it draws that picture alone.
const folder = 'docs/pictures';
const [only] = process.argv.slice(2);
const isAsked = (name) => !only || only === name;

mkdirSync(folder, { recursive: true });
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: findChromium(), args: [...args, '--disable-gpu'] });
for (const { name, html, width, height, scheme = 'light' } of pictures) {
  if (!isAsked(name)) continue;
  const page = await browser.newPage();
  await page.setViewport({ width, height: height ?? 100, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(html);
  await page.addScriptTag({ content: readFileSync('dist/factlet.min.js', 'utf8') });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('fact-summary, claim-card')].every(({ status }) => status === 'ready'),
  );
  await page.screenshot({
    path: `${folder}/${name}.webp`,
    type: 'webp',
    quality: 80,
    fullPage: height === undefined,
  });
  await page.close();
}
if (isAsked('desk')) await drawDesk(browser, `${folder}/desk.webp`);
await browser.close();
