import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'chai';
import { OPENING, openDemo, type OpenDemo } from './open-demo.js';

/** How long a page may take on a busy machine, in milliseconds. */
const WAIT = 30_000;

/** A fact check as an editor has it: a claim with its claimant, a verdict, numbered sources. */
export const article = `Do bees sleep at night?

Checked on March 2, 2026

Claim: Bees never sleep.
Claimed by: Ben Example, gardener
Verdict: False

Summary

The hall costs £18,400 a year, and bees rest there at night [1][2].

1. What was seen

Some sleep in flowers [1]. “They hold on with their jaws,” says Ada Sample [2].

2. What was counted

Most bees rest for 5 to 8 hours a day [2].

Sources

[1] Field notes: https://example.org/notes
[2] Bee almanac: https://example.org/almanac
`;

/** An expression that says whether the preview shows some words. */
export const shown = (text: string): string =>
  `!!document.querySelector('#preview')?.shadowRoot?.textContent.includes(${JSON.stringify(text)})`;

/** An expression that says whether an element is there and has some words. */
export const says = (selector: string, text: string): string =>
  `!!document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(text)})`;

/** An expression that says whether something was copied. */
export const copied = says('#copied', 'Copied.');

/** The desk as it is served, open in a page of Chromium, anew and empty for each test. */
export interface OpenDesk extends OpenDemo {
  page: Page;
  address: string;
  /** What the console may say in this test. */
  allowed: RegExp | undefined;
  /** Which other sites may be asked in this test. */
  others: RegExp | undefined;
  waitFor: (expression: string) => Promise<unknown>;
  /** Pastes a text where an article is pasted, and waits for the form. */
  paste: (text: string) => Promise<void>;
  /** What the draft that is open says, as it is kept in the browser. */
  payload: () => Promise<Record<string, unknown>>;
  fill: (path: string, words: string) => Promise<void>;
  /** Presses the button of a name, wherever the page has been scrolled to. */
  press: (name: string) => Promise<void>;
  clipboard: () => Promise<string>;
  /** Presses what gives a file, and reads the file that it gives. */
  saved: (selector: string) => Promise<string>;
}

/** Opens the desk for each test of a file, and fails those in which the console says anything or another site is asked. */
export function useDesk(): OpenDesk {
  const problems: string[] = [];
  const requests: string[] = [];
  const control = (path: string): string =>
    `[data-path="${path}"] :is(input, textarea, select, [role=textbox])`;
  const own = {
    // A busy machine draws few frames, which is when a page is asked otherwise.
    waitFor: (expression) => own.page.waitForFunction(expression, { timeout: WAIT, polling: 50 }),
    paste: async (text) => {
      await own.page.evaluate((words) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', words);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.querySelector('#source')!.dispatchEvent(paste);
      }, text);
      await own.waitFor(`!!document.querySelector('.bench')`);
    },
    payload: async () => {
      let draft: string | null = null;
      let before: string | null = null;
      // It is kept once a person pauses; on a busy machine that takes longer.
      for (let tries = 0; tries < 100 && (!draft || draft !== before); tries += 1) {
        await new Promise((later) => setTimeout(later, before ? 100 : 400));
        before = draft;
        draft = await own.page.evaluate(() => {
          const [, id] = location.hash.split('#draft-');
          return localStorage.getItem(`factlet-desk:draft:${id ?? ''}`);
        });
      }
      return (JSON.parse(draft ?? '{}') as { payload: Record<string, unknown> }).payload;
    },
    fill: async (path, words) => {
      // The tab before this one may still be the one that writes.
      await own.page.waitForSelector(`${control(path)}:not([readonly], [contenteditable=false])`);
      await own.page.$eval(control(path), (box) => {
        (box as HTMLInputElement).focus();
        if ('select' in box) (box as HTMLInputElement).select();
      });
      await own.page.keyboard.type(words);
      const written = await own.page.$eval(control(path), (box) => {
        const { value } = box as HTMLInputElement;
        (box as HTMLInputElement).blur();
        return value;
      });
      expect(written, `typed into ${path}`).to.equal(words);
    },
    press: async (name) => {
      await own.page.$eval(`button[aria-label="${name}"]`, (button) => {
        button.scrollIntoView({ block: 'center' });
        (button as HTMLElement).click();
      });
    },
    clipboard: () => own.page.evaluate(() => navigator.clipboard.readText()),
    saved: async (selector) => {
      const folder = mkdtempSync(join(tmpdir(), 'factlet-desk-'));
      const client = await own.page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await own.page.waitForSelector(selector);
      await own.page.click(selector);
      let [file] = readdirSync(folder);
      for (let tries = 0; tries < WAIT / 100 && !/\.(?:json|html)$/.test(file ?? ''); tries += 1) {
        await new Promise((later) => setTimeout(later, 100));
        [file] = readdirSync(folder);
      }
      return readFileSync(join(folder, file!), 'utf8');
    },
  } as OpenDesk;

  before(async function () {
    this.timeout(OPENING);
    Object.assign(own, await openDemo());
    own.address = `${own.demo.address}desk/`;
  });

  beforeEach(async () => {
    problems.length = requests.length = 0;
    own.allowed = own.others = undefined;
    own.page = await own.browser.newPage();
    await own.page.setViewport({ width: 1280, height: 900 });
    own.page.on('console', (message) => problems.push(message.text()));
    own.page.on('pageerror', (error) => problems.push(String(error)));
    own.page.on('request', (request) => requests.push(request.url()));
    await own.page.goto(own.address);
    own.page.setDefaultTimeout(WAIT);
    await own.page.waitForSelector('#source:enabled');
  });

  afterEach(async () => {
    await own.page.evaluate(() => localStorage.clear());
    await own.page.close();
    expect(problems.filter((problem) => !own.allowed?.test(problem))).to.deep.equal([]);
    for (const address of requests) {
      const isOwn = address.startsWith(own.demo.address) || address.startsWith('blob:');
      expect(isOwn || own.others?.test(address), address).to.equal(true);
    }
  });

  return own;
}

/** One of the samples of the site, as JSON. */
export const sample = (name: string): string => readFileSync(`demo/payloads/${name}.json`, 'utf8');
