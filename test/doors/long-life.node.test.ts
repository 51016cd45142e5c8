import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { launch, type Browser, type Page } from 'puppeteer-core';

const browserFinder = '../../scripts/find-browser.mjs';

const factCheck = {
  title: 'Do bees sleep?',
  summary: 'Yes, they do [1].',
  claims: [
    { text: 'Bees never sleep.', verdicts: [{ label: 'Wrong', rating: 'false' }], explanation: 'No [1].' },
  ],
  sources: [{ id: 1, title: 'A book', url: 'https://example.org/bees' }],
};
const json = JSON.stringify(factCheck);
const tag = `<fact-summary src="/check.json"><p>The article.</p></fact-summary>`;

/** Pages and one fact check, from a server of the test's own that counts the requests. */
class Site {
  readonly requests: string[] = [];
  readonly #server: Server = createServer(({ url = '' }, answer) => {
    const path = url.replace(/\?.*/s, '');
    this.requests.push(path);
    const script = path === '/factlet.min.js';
    const type = script ? 'text/javascript' : path === '/check.json' ? 'application/json' : 'text/html';
    const head = '<!doctype html><meta charset="utf-8"><script src="/factlet.min.js"></script>';
    const body = script
      ? readFileSync('dist/factlet.min.js')
      : path === '/check.json'
        ? json
        : `${head}${bodies[path]}`;
    answer.writeHead(200, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-cache' }).end(body);
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  at(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }
}

const bodies: Record<string, string> = {
  '/': '<main></main>',
  '/one': `${tag}<div data-fact-summary="/check.json"></div>`,
  '/two': '<p>Another page.</p>',
};

const drawn = `[...document.querySelectorAll('fact-summary')].every((element) => element.status === 'ready')`;

describe('The script for publishers over a long life', function () {
  this.timeout(120_000);
  const site = new Site();
  let browser: Browser;
  let page: Page;

  before(async () => {
    await site.start();
    const { findChromium } = (await import(browserFinder)) as { findChromium: () => string };
    browser = await launch({
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      // Else no page is ever kept.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    page = await browser.newPage();
  });

  after(async () => {
    await browser.close();
    site.stop();
  });

  it('leaves at most 100 nodes and 1 MB behind after 1,000 elements with inputs of every kind', async () => {
    const inputs = [
      `element.setAttribute('src', '/check.json')`,
      `element.setAttribute('src', '/check.json?' + number)`,
      `element.data = check`,
      `element.innerHTML = '<script type="application/json">' + JSON.stringify(check) + '</' + 'script>'`,
      `element = document.createElement('div'); element.dataset.factSummary = encodeURIComponent(JSON.stringify(check))`,
      `element.id = 'owner' + number; element.data = check;
        element.append(Object.assign(document.createElement('source-list'), { for: element.id }))`,
    ];
    await page.goto(site.at('/'));
    const mount = (times: number): Promise<unknown> =>
      page.evaluate(`(async () => {
        const main = document.querySelector('main');
        const check = ${json};
        const inputs = [${inputs.map((input) => `(element, number) => { ${input}; return element; }`).join()}];
        for (let number = 0; number < ${times}; ) {
          for (let some = 0; some < 20; some += 1, number += 1)
            main.append(inputs[number % inputs.length](document.createElement('fact-summary'), number));
          for (let tries = 0; main.querySelector('div') || !${drawn}; tries += 1) {
            if (tries > 999) throw new Error('not drawn');
            await new Promise((resolve) => setTimeout(resolve));
          }
          main.replaceChildren();
        }
        await new Promise((resolve) => setTimeout(resolve));
      })()`);
    await mount(60);
    const before = await measure(page);
    await mount(1000);
    const after = await measure(page);
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(100);
    expect(after.bytes - before.bytes, 'bytes').to.be.at.most(1_000_000);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(20);
  });

  it('is kept whole by the browser while the reader is on another page, and asks for nothing anew', async () => {
    await page.goto(site.at('/one'));
    await page.waitForFunction(drawn);
    const asked = site.requests.filter((path) => path === '/check.json').length;
    await page.evaluate(
      `window.isKept = true; addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted; })`,
    );
    await page.goto(site.at('/two'));
    await page.goBack();
    expect(await page.evaluate('[window.isKept, window.wasKept]')).to.deep.equal([true, true]);
    expect(await page.evaluate(drawn)).to.equal(true);
    await page.evaluate(
      `document.querySelector('fact-summary').shadowRoot.querySelector('[part~=citation]').click()`,
    );
    await page.waitForFunction(
      `document.querySelector('fact-summary').shadowRoot.querySelector('[role=doc-backlink]')`,
    );
    expect(site.requests.filter((path) => path === '/check.json')).to.have.length(asked);
  });

  it('is drawn in a tab in the background, with one request', async () => {
    const hidden = await browser.newPage();
    await page.bringToFront();
    const asked = site.requests.filter((path) => path === '/check.json').length;
    await hidden.goto(site.at('/one'));
    await hidden.waitForFunction(drawn, { polling: 50 });
    expect(site.requests.filter((path) => path === '/check.json')).to.have.length(asked + 1);
    await hidden.close();
  });

  it('leaves the page able to answer while 500 elements come at once', async () => {
    await page.goto(site.at('/'));
    const { answers, frames, count } = (await page.evaluate(`(async () => {
      let answers = 0;
      let frames = 0;
      let isOver = false;
      const countFrames = () => { frames += 1; if (!isOver) requestAnimationFrame(countFrames); };
      requestAnimationFrame(countFrames);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { answers += 1; if (!isOver) port2.postMessage(0); };
      const main = document.querySelector('main');
      for (let some = 0; some < 500; some += 1) {
        const element = document.createElement('fact-summary');
        element.data = ${json};
        main.append(element);
      }
      port2.postMessage(0);
      await Promise.all([...document.querySelectorAll('fact-summary')].map((element) => element.updateComplete));
      isOver = true;
      return { answers, frames, count: document.querySelectorAll('fact-summary').length };
    })()`)) as {
      answers: number;
      frames: number;
      count: number;
    };
    expect(count).to.equal(500);
    // In one task it would have none of either. A slice of 8 ms holds a few elements, on a slow machine one; after eight slices the page has its turn.
    expect(frames, 'frames drawn meanwhile').to.be.at.least(1);
    expect(answers, 'tasks of the page meanwhile').to.be.at.least(1);
  });
});

async function measure(page: Page): Promise<{ nodes: number; bytes: number; listeners: number }> {
  const session = await page.createCDPSession();
  // What only the first collection lets go is gone after the second.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, bytes: usedSize, listeners: jsEventListeners };
}
