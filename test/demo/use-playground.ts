import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { startDemo, type Demo } from './start-demo.js';

const finder = '../../scripts/find-browser.mjs';

/** A plain-text fact check that lacks its sources and names them in odd ways. */
export const article = `Do bees sleep?

Checked on March 2, 2026

Summary

Bees rest at night [1][2].

1. What was seen (p1_s2)

Some sleep in flowers [1].
`;

/** An expression that says whether the preview shows some words. */
export const shown = (text: string): string =>
  `document.querySelector('#preview').shadowRoot.textContent.includes(${JSON.stringify(text)})`;

/** An expression for the codes of the issues that are open. */
export const codes = `[...document.querySelectorAll('#issues li[data-code]')].map((item) => item.dataset.code)`;

/** The playground as it is served, open in a page of Chromium, anew for each test. */
export interface Playground {
  page: Page;
  demo: Demo;
  /** A folder for files; `bees.txt` is in it. */
  folder: string;
  /** What the console may say in this test. */
  allowed: RegExp | undefined;
  /** Addresses elsewhere that this test may ask. */
  elsewhere: string | undefined;
  requests: string[];
  waitFor: (expression: string) => Promise<unknown>;
  /** Puts a text in the place of all that is in the text field. */
  paste: (text: string) => Promise<void>;
  textOf: (selector: string) => Promise<string>;
  /** Clicks a button that copies, waits until it says so, and returns what is in the clipboard. */
  copied: (button: string, status: string, what: string) => Promise<string>;
}

/** Serves the playground from `port` up for all tests of a file, in Chromium or Firefox, and fails those in which the console says anything or another site is asked. */
export function usePlayground(port: number, engine: 'chrome' | 'firefox' = 'chrome'): Playground {
  let browser: Browser;
  let problems: string[];
  const own = {
    waitFor: (expression) => own.page.waitForFunction(expression, { timeout: 15_000 }),
    paste: async (text) => {
      await own.page.focus('#source');
      await own.page.$eval('#source', (box) => (box as HTMLTextAreaElement).select());
      // Puppeteer sends Firefox one character at a time.
      if (engine === 'chrome') await own.page.keyboard.sendCharacter(text);
      else await own.page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
    },
    textOf: (selector) => own.page.$eval(selector, (element) => element.textContent),
    copied: async (button, status, what) => {
      await own.page.click(button);
      await own.waitFor(`document.querySelector('${status}').textContent === 'Copied ${what}.'`);
      return own.page.evaluate(() => navigator.clipboard.readText());
    },
  } as Playground;

  before(async () => {
    own.folder = mkdtempSync(join(tmpdir(), 'factlet-playground-'));
    writeFileSync(join(own.folder, 'bees.txt'), article);
    own.demo = await startDemo(port, join(own.folder, 'bees.txt'));
    const finders = (await import(finder)) as { findChromium: () => string; findFirefox: () => string };
    if (engine === 'firefox') {
      browser = await launch({ browser: 'firefox', executablePath: finders.findFirefox() });
      return;
    }
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: finders.findChromium(), args: [...args, '--disable-gpu'] });
    const clipboard = (['clipboard-read', 'clipboard-write'] as const).map((name) => ({
      permission: { name },
      state: 'granted' as const,
    }));
    await browser.defaultBrowserContext().setPermission(own.demo.address.slice(0, -1), ...clipboard);
  });

  after(async () => {
    await browser.close();
    await own.demo.stop();
    rmSync(own.folder, { recursive: true });
  });

  beforeEach(async () => {
    problems = [];
    own.requests = [];
    own.allowed = undefined;
    own.elsewhere = undefined;
    own.page = await browser.newPage();
    own.page.on('console', (message) => problems.push(message.text()));
    own.page.on('pageerror', (error) => problems.push(String(error)));
    own.page.on('request', (request) => own.requests.push(request.url()));
    await own.page.goto(`${own.demo.address}playground/`);
    await own.waitFor(
      `document.querySelector('#preview').shadowRoot && document.querySelector('[role=tab]')`,
    );
  });

  afterEach(async () => {
    const kept: unknown = await own.page
      .evaluate('JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])')
      .finally(() => own.page.close());
    expect(kept).to.equal('[[],[],""]');
    expect(problems.filter((problem) => !own.allowed?.test(problem))).to.deep.equal([]);
    for (const address of own.requests) {
      if (/^(?:blob|data):/.test(address) || address.startsWith(own.elsewhere ?? own.demo.address)) continue;
      expect(address.startsWith(own.demo.address), address).to.equal(true);
    }
  });

  return own;
}
