import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type {} from '../../src/elements/fact-summary/fact-summary.js';

const browserFinder = '../../scripts/find-browser.mjs';
const calm = 'The fact check could not be loaded. Try again';
const title = 'Do bees sleep?';

const script = readFileSync('dist/factlet.min.js');
const answers: Record<string, [type: string, body: string | Buffer]> = {
  '/': [
    'text/html',
    '<!doctype html><html lang="en"><title>A page</title><script src="/script"></script><body></body></html>',
  ],
  '/script': ['text/javascript', script],
  '/check.json': ['application/json', JSON.stringify({ title, summary: 'They do.' })],
};

interface Seen {
  words: string;
  code: string | undefined;
  isFallbackSeen: boolean;
}

describe('The script in a browser without a network', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    server = createServer(({ url = '' }, response) => {
      const [type, body] = answers[url] ?? ['text/plain', ''];
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    }).listen(0, '127.0.0.1');
    const { findChromium } = (await import(browserFinder)) as { findChromium: () => string };
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: findChromium(), args: [...asRoot, '--disable-gpu'] });
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** What a reader of the page and a listener see. */
  function look(): Promise<Seen> {
    return page.evaluate(() => {
      const element = document.querySelector('fact-summary')!;
      const drawn = [...element.shadowRoot!.children].filter(
        ({ localName }) => !/slot|style/.test(localName),
      );
      return {
        words: drawn
          .map((piece) => (piece as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim())
          .join(' '),
        code: element.issues[0]?.code,
        isFallbackSeen: element.querySelector('p')!.getClientRects().length > 0,
      };
    });
  }

  async function press(): Promise<void> {
    await page.evaluate(() => {
      const element = document.querySelector('fact-summary')!;
      const told = new Promise((resolve) => {
        for (const type of ['fact-load', 'fact-error'])
          element.addEventListener(type, resolve, { once: true });
      });
      element.shadowRoot!.querySelector('button')!.click();
      return told.then(() => element.updateComplete);
    });
  }

  it('stays calm offline, waits for the reader when it is online again, and then shows the fact check', async () => {
    await page.setOfflineMode(true);
    await page.evaluate(() => {
      document.body.innerHTML = '<fact-summary src="/check.json"><p>As printed</p></fact-summary>';
    });
    await page.waitForFunction(() => document.querySelector('fact-summary')!.status === 'error');
    const failed: Seen = { words: calm, code: 'no-answer', isFallbackSeen: true };
    expect(await look()).to.deep.equal(failed);
    await press();
    expect(await look(), 'after a try that was in vain').to.deep.equal(failed);
    await page.setOfflineMode(false);
    expect(await look(), 'online again').to.deep.equal(failed);
    await press();
    const shown = await look();
    expect(shown.words).to.include(title);
    expect(shown.isFallbackSeen).to.be.false;
    await page.setOfflineMode(true);
    expect(await look(), 'offline again').to.deep.equal(shown);
    await page.setOfflineMode(false);
    expect(errors).to.deep.equal([]);
  });
});
