import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { buildSite } from '../../demo/build-site.mjs';

const example = readFileSync(new URL('../../demo/desk/built/example.txt', import.meta.url), 'utf8');

/** Draws the desk with an article on it: what readers will see beside what an editor can change. */
export async function drawDesk(browser, path) {
  const server = createServer(sirv(buildSite(), { dev: true }));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 760, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`http://127.0.0.1:${server.address().port}/desk/`);
  await page.waitForSelector('#source');
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('#source').dispatchEvent(paste);
  }, example);
  await page.waitForSelector('.bench');
  await page.waitForFunction(() => document.querySelector('#preview')?.status === 'ready');
  await page.screenshot({ path, type: 'webp', quality: 80 });
  await page.close();
  server.close();
}
