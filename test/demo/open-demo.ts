import type { Browser } from 'puppeteer-core';
import { launchBrowser } from './launch-browser.js';
import { startDemo, type Demo } from './start-demo.js';

/** The demo as `npm start` serves it, and a Chromium whose pages there may read and write the clipboard. */
export interface OpenDemo {
  demo: Demo;
  browser: Browser;
}

/** How long opening may take in milliseconds, because the site is built before where it is older than its sources. */
export const OPENING = 180_000;

let opened: Promise<OpenDemo> | undefined;

/** Opens the demo for all test files that ask for it: starting server and browser anew takes seconds. Each test brings a page of its own. */
export function openDemo(): Promise<OpenDemo> {
  opened ??= open();
  return opened;
}

async function open(): Promise<OpenDemo> {
  const demo = await startDemo(8300);
  return { demo, browser: await launchBrowser(demo.address) };
}

// Outside of any suite, so after the last test of all files.
after(async () => {
  if (!opened) return;
  const { demo, browser } = await opened;
  await browser.close();
  await demo.stop();
});
