import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { getDocumentProxy } from 'unpdf';
import { launchBrowser } from './launch-browser.js';
import { isWhole } from '../support/some-of.js';

const builder = '../../demo/build-site.mjs';
const hasher = '../../scripts/build/integrity.mjs';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Bytes of everything that the front page asks for, each compressed by itself, but for the script: test/doors/output.node.test.ts has its limit. */
const FRONT_PAGE_BUDGET = 10_240;
/** A page of each kind; `npm run test:all` looks at every page. */
const onePageOfEachKind = [
  ...['', 'gallery/', 'one-claim/', 'arabic/', 'forty-sources/', 'looks/broadsheet/', 'pages/partial.html'],
  ...['states/', 'guides/for-designers/'],
  ...['guides/', 'guides/what-it-does/', 'reference/', 'reference/fact-summary/', 'reference/payload/'],
];

const isDrawn = `[...document.querySelectorAll('fact-summary, claim-card, source-list')].every(({ status }) => status !== 'loading')`;

describe('The site in a browser', () => {
  const site = mkdtempSync(join(tmpdir(), 'factlet-pages-'));
  let server: Server;
  let address: string;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let paths: string[];

  const open = async (path: string): Promise<void> => {
    await page.goto(address + path);
    // One page is about an answer that never comes.
    if (path !== 'pages/loading.html') await page.waitForFunction(isDrawn, { timeout: 10_000 });
  };
  const flaws = async (options = '{}'): Promise<string[]> => {
    const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const scheme = (value: string): Promise<void> =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  const forEachPage = async (look: (path: string) => Promise<void>): Promise<void> => {
    for (const path of paths) {
      try {
        await look(path);
      } catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };

  before(async () => {
    const { buildSite } = (await import(builder)) as { buildSite: (folder: string) => string };
    buildSite(site);
    paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'))
      .map((path) => path.replace(/index\.html$/, ''))
      .filter((path) => isWhole || onePageOfEachKind.includes(path));
    expect(paths).to.include.members(onePageOfEachKind);
    const serve = sirv(site, { dev: true });
    server = createServer((request, response) =>
      serve(request, response, () => void response.writeHead(404).end()),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(site, { recursive: true });
  });

  beforeEach(async () => {
    problems = [];
    page = await browser.newPage();
    page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${String(error)}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) problems.push(request.url());
    });
  });

  afterEach(async () => {
    await page.close();
    expect(problems).to.deep.equal([]);
  });

  it('has no flaw that axe finds, in light and in dark', async () => {
    // The policy of the pages would keep axe from taking its measures.
    await page.setBypassCSP(true);
    await forEachPage(async (path) => {
      await scheme('light');
      await open(path);
      await page.evaluate(axe);
      expect(
        await flaws(`{ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }`),
      ).to.deep.equal([]);
      await scheme('dark');
      expect(await flaws(`{ resultTypes: ['violations'], runOnly: ['color-contrast'] }`)).to.deep.equal([]);
    });
  }).timeout(300_000);

  it('fits screens 320 pixels wide', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await forEachPage(async (path) => {
      await open(path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).to.equal(320);
    });
  }).timeout(120_000);

  it('shows the text of every page without JavaScript', async () => {
    await page.setJavaScriptEnabled(false);
    await forEachPage(async (path) => {
      // It leads to the desk by itself.
      if (path === 'playground/') return;
      await page.goto(address + path);
      const words = await page.$eval('main', (main) => main.innerText.trim());
      // Two states are about nothing being there.
      if (!/empty|without-fallback/.test(path)) expect(words.length).to.be.above(100);
      // What could do nothing is not shown.
      const isTool = /^(?:desk|theme)\//.test(path);
      const buttons = await page.$$eval('main button', (all) =>
        all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.outerHTML),
      );
      if (!isTool) expect(buttons).to.deep.equal([]);
    });
  }).timeout(120_000);

  it('gives the front page in few bytes and requests, with the fact check in the first view', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.setViewport({ width: 1280, height: 800 });
    await open('');
    const others = asked.filter((path) => !/^\/assets\/factlet-[\d.]+\.min\.js$/.test(path));
    expect(asked.length - others.length, 'the script').to.equal(1);
    const files = others.map((path) => readFileSync(join(site, path === '/' ? 'index.html' : path)));
    const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
    expect(bytes).to.be.below(FRONT_PAGE_BUDGET);
    // The tenth is the icon, which the browser asks for when it likes.
    expect(asked.length).to.be.at.most(10);
    const bottom = `document.querySelector('fact-summary').shadowRoot.querySelector('[part~=verdict-label]').getBoundingClientRect().bottom`;
    expect(await page.evaluate(bottom)).to.be.below(800);
  });

  it('shows the fact checks of the front page in each look, in light and in dark', async () => {
    await scheme('light');
    await open('');
    const styleOf = (name: string): Promise<unknown> =>
      page.evaluate(
        `getComputedStyle(document.querySelector('fact-summary').shadowRoot.querySelector('.root')).${name}`,
      );
    const radii: unknown[] = [];
    for (const look of ['broadsheet', 'plain', 'bold', '']) {
      await page.click(`[data-look="${look}"]`);
      await page.waitForNetworkIdle({ idleTime: 100 });
      radii.push(await styleOf('borderTopLeftRadius'));
      expect(
        await page.$eval('[data-look][aria-pressed=true]', (one) => one.getAttribute('data-look')),
      ).to.equal(look);
    }
    expect(radii).to.deep.equal(['0px', '10px', '0px', '3px']);
    const light = await styleOf('color');
    await page.click('[data-scheme=dark]');
    expect(await styleOf('color')).not.to.equal(light);
  });

  it('shows all states in the rules that a designer writes, and nothing of them elsewhere', async () => {
    await open('states/');
    const fill = `getComputedStyle(document.querySelector('fact-summary').shadowRoot.querySelector('.filled.false')).backgroundColor`;
    expect(await page.evaluate(fill)).not.to.equal('rgb(215, 38, 61)');
    await page.type('#own-css', 'fact-summary { --fact-false: #d7263d; }');
    expect(await page.evaluate(fill)).to.equal('rgb(215, 38, 61)');
    const states = await page.$$eval('.all fact-summary, .all claim-card, .all source-list', (all) =>
      all.map((one) => (one as unknown as { status: string }).status),
    );
    expect(states.filter((status) => status === 'error')).to.have.length(2);
    expect(states.filter((status) => status === 'ready')).to.have.length(states.length - 2);
  });

  it('finds in the reference what has a name there, and leads to it', async () => {
    await open('reference/');
    await page.type('#search', 'verdict-badge');
    await page.waitForSelector('#found li:first-child a[href$="#part-verdict-badge"]');
    expect(await page.$eval('#found-count', (one) => one.textContent)).to.match(/^\d+ entries$/);
    await page.click('#found a');
    await page.waitForSelector('#part-verdict-badge:target');
  });

  it('finds in the reference what was typed last, however late its index comes', async () => {
    await open('reference/');
    const early: HTTPRequest[] = [];
    let isTyped = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('search.json') && !isTyped) early.push(request);
      else void request.continue();
    });
    await page.type('#search', 'verdict-badge');
    isTyped = true;
    for (const request of early.reverse()) await request.continue();
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await page.$eval('#found li:first-child', (one) => one.textContent)).to.contain('verdict-badge');
  });

  it('says when the index of the reference does not come, and asks again', async () => {
    await open('reference/');
    let mayAnswer = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (mayAnswer) void request.continue();
      else void request.abort();
    });
    await page.type('#search', 'v');
    await page.waitForSelector('#found-count:not(:empty)');
    expect(await page.$eval('#found-count', (one) => one.textContent)).to.contain('could not be loaded');
    // The console names what was not loaded, as it should.
    problems.length = 0;
    mayAnswer = true;
    await page.type('#search', 'erdict-badge');
    await page.waitForSelector('#found li:first-child a[href$="#part-verdict-badge"]');
    expect(await page.$eval('#found-count', (one) => one.textContent)).to.match(/^\d+ entries$/);
  });

  it('keeps the miniatures of the gallery out of the way of keyboard and screen reader', async () => {
    await open('gallery/');
    // An article in a miniature may have links of its own; one link for each miniature can be reached.
    const stops = await page.$$eval('.minis a', (links) =>
      links.filter((link) => link.closest('[inert]') === null).map((link) => link.textContent.trim()),
    );
    expect(stops).to.have.length.above(10);
    expect(stops).not.to.include('');
    expect(await page.$$eval('.mini', (all) => all.filter((one) => one.matches('[inert]')).length)).to.equal(
      stops.length,
    );
  });

  it('moves nothing on the front page when the fact check comes', async () => {
    await page.evaluateOnNewDocument(`
      window.shifted = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value; })
        .observe({ type: 'layout-shift', buffered: true });`);
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      await open('');
      expect(await page.evaluate('window.shifted')).to.be.below(0.1);
    }
  });

  it('prints the statement of what it does on one sheet of A4', async () => {
    await open('guides/what-it-does/');
    const { numPages } = await getDocumentProxy(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(numPages).to.equal(1);
  });

  it('skips to the text by the first stop of the keyboard', async () => {
    await open('reference/fact-summary/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.localName')).to.equal('main');
  });

  it('numbers in a picture every part that an element draws, but for those that come and go', async () => {
    for (const [tag, least] of [
      ['fact-summary', 20],
      ['claim-card', 12],
      ['source-list', 3],
    ] as const) {
      await open(`reference/${tag}/`);
      await page.waitForFunction(`document.querySelector('.picture.ready .badge')`);
      const read = (selector: string): Promise<string[]> =>
        page.$$eval(selector, (found) => found.map((one) => one.textContent.trim()));
      const unseen = await page.$$eval('#parts ~ .parts dt:has(.number[hidden])', (found) =>
        found.filter((one) => !one.textContent.includes('drawn ')).map((one) => one.id),
      );
      expect(unseen, tag).to.deep.equal([]);
      const numbers = await read('.number:not([hidden])');
      expect((await read('.badge')).sort(), tag).to.deep.equal(numbers.sort());
      expect(numbers.length, tag).to.be.at.least(least);
      await page.click('.number:not([hidden])');
      const shown = await page.$eval('.picture', (picture) => picture.getAttribute('data-shown')!);
      const outline = `getComputedStyle([...document.querySelectorAll('.picture > ${tag}')].map((one) => one.shadowRoot.querySelector('[part~=${shown}]')).find(Boolean)).outlineStyle`;
      expect(await page.evaluate(outline)).to.equal('solid');
    }
  });

  it('shows on the front page the very HTML that is at work there, with the hash of its script', async () => {
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    await open('');
    const shown = await page.$eval('.how pre', (pre) => pre.textContent);
    for (const piece of shown.split('\n\n')) expect(html).to.include(piece);
    const [, file, integrity] = /src="([^"]+)"\s+integrity="([^"]+)"/.exec(shown)!;
    const { integrityOf } = (await import(hasher)) as {
      integrityOf: (path: string) => string;
    };
    expect(integrity).to.equal(integrityOf(join(site, file!)));
  });
});
