import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findChromium } from './find-browser.mjs';

// Draws the pictures of README.md anew, from what was built before: npm run build && node scripts/draw-pictures.mjs
const folder = 'docs/pictures';
const payload = readFileSync('demo/payloads/one-claim.json', 'utf8').replaceAll('<', '\\u003c');
const markup = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark">
<style>
  body { margin: 32px; font: 17px/1.55 'Noto Serif', Georgia, serif; background: light-dark(#fff, #15171a); color: light-dark(#1a1a1a, #e8e6df); }
  fact-summary { --fact-link: light-dark(#1a4b8c, #9cc4f7); }
</style>
<fact-summary><script type="application/json">${payload}</script></fact-summary>`;

mkdirSync(folder, { recursive: true });
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: findChromium(), args });
for (const value of ['light', 'dark']) {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 668, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.setContent(markup);
  await page.addScriptTag({ path: 'dist/factlet.min.js' });
  await page.waitForFunction(() => document.querySelector('fact-summary').status === 'ready');
  await page.screenshot({ path: `${folder}/fact-check-${value}.webp`, type: 'webp', quality: 80 });
  await page.close();
}
await browser.close();
