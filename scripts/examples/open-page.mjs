import { setTimeout as wait } from 'node:timers/promises';

const halfMinute = 30_000;
// What development servers let Lit say to everybody, and an icon that an example has no need of.
const ofNoWeight = /Lit is in dev mode|\/favicon\.ico$/;

/**
 * Opens a page with everything it complains about in `complaints`, and calls `beforeScripts` when all of its HTML is there and
 * painted but none of its script files has come.
 */
export async function openPage(browser, address, { beforeScripts, javaScript = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    const words = `${message.text()} ${message.location().url ?? ''}`;
    if (/error|warn/.test(message.type()) && !ofNoWeight.test(words)) complaints.push(words);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(javaScript);
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    const add = (list) => list.getEntries().forEach(({ value }) => (window.shift += value));
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  const release = beforeScripts && (await holdScripts(page));
  const loaded = page.goto(address, { waitUntil: 'networkidle0', timeout: 2 * halfMinute });
  if (beforeScripts) {
    await until(page, () => location.href !== 'about:blank' && document.readyState !== 'loading');
    await page.screenshot();
    await page.evaluate(beforeScripts);
    await release();
  }
  await loaded;
  return { page, complaints, close: () => context.close() };
}

/** Waits until something is so in a page; the page's policy may forbid the ways of puppeteer. */
export async function until(page, isSo, ...values) {
  for (const end = Date.now() + halfMinute; Date.now() < end; await wait(50)) {
    if (await page.evaluate(isSo, ...values).catch(() => false)) return;
  }
  throw new Error(`It never came: ${isSo}`);
}

async function holdScripts(page) {
  let held = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (held && request.resourceType() === 'script') held.push(request);
    else void request.continue();
  });
  return async () => {
    const waiting = held;
    held = undefined;
    await Promise.all(waiting.map((request) => request.continue()));
  };
}
