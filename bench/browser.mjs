import { launch } from 'puppeteer-core';
import { findChromium } from '../scripts/find-browser.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--js-flags=--expose-gc',
];

/** Starts the Chromium that the tests use, without anything that works in the background. */
export async function openBrowser() {
  return await launch({ executablePath: findChromium(), args: flags, protocolTimeout: 240_000 });
}

/** Does something in a page of its own and closes it; `phone` for a narrow screen. */
export async function inPage(browser, { address, isPhone = false, rate = 1 }, act) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.setViewport(isPhone ? { width: 412, height: 823 } : { width: 1000, height: 900 });
    const session = await page.createCDPSession();
    if (address) await page.goto(address);
    if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
    const answer = await act(page, session);
    if (errors.length) throw new Error(`The page has failed: ${errors[0]}`);
    return answer;
  } finally {
    await context.close();
  }
}
