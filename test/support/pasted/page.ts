import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../demo/launch-browser.js';

/** What a reader of a page gets. */
export interface Seen {
  /** The words of the page itself, and where its links lead, as they are without our script. */
  words: string;
  links: string[];
  /** The directions that the page states, each with the first words that it holds for. */
  directions: string[];
  /** The fact check that our script shows, if it shows one. */
  factCheck: unknown;
}

const HOME = 'https://paper.example/';
let browser: Browser | undefined;

after(async () => {
  await browser?.close();
  browser = undefined;
});

/** A page of a newspaper with our script, which finds JSON at the addresses of `files`. */
export async function openPage(files: Readonly<Record<string, unknown>>, script = true): Promise<Page> {
  browser ??= await launchBrowser();
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const file = files[request.url()];
    const isHome = request.url() === HOME;
    void request.respond({
      status: file || isHome ? 200 : 404,
      contentType: isHome ? 'text/html; charset=utf-8' : 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: isHome ? '<!doctype html><body></body>' : JSON.stringify(file ?? null),
    });
  });
  await page.goto(HOME);
  if (script) await page.addScriptTag({ content: readFileSync('dist/factlet.min.js', 'utf8') });
  return page;
}

/** What readers get of each piece of HTML, all of them in one page. */
export async function look(
  pieces: readonly string[],
  files: Readonly<Record<string, unknown>>,
): Promise<Seen[]> {
  const page = await openPage(files);
  const seen = await page.evaluate(async (all) => {
    const read = all.map((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
      body.querySelectorAll('script, style').forEach((one) => one.remove());
      const directions = [...body.querySelectorAll<HTMLElement>('[dir]')].map(
        ({ dir, textContent }) => `${dir} ${textContent.trim().slice(0, 20)}`,
      );
      return { words: body.textContent, links, directions };
    });
    const boxes = all.map((html) => {
      const box = document.createElement('div');
      box.innerHTML = html;
      document.body.append(box);
      return box;
    });
    type Summary = HTMLElement & { status?: string; factCheck?: unknown; updateComplete?: Promise<unknown> };
    const summaryIn = (box: HTMLElement): Summary | null => box.querySelector('fact-summary');
    const isSettled = (box: HTMLElement): boolean =>
      !box.querySelector('[data-fact-summary]:not(fact-summary)') &&
      (summaryIn(box)?.status ?? 'empty') !== 'loading';
    for (let turn = 0; turn < 200; turn += 1) {
      await new Promise((later) => setTimeout(later, 25));
      if (boxes.every(isSettled)) break;
    }
    return read.map((one, index) => ({
      ...one,
      factCheck: JSON.parse(JSON.stringify(summaryIn(boxes[index]!)?.factCheck ?? null)) as unknown,
    }));
  }, pieces);
  await page.close();
  return seen;
}

/**
 * Runs an editor or a cleaner made for browsers over pieces of HTML, in a page without our script. `source` is a module with the
 * function `pass(html)`, whose packages are looked for from `folder`.
 */
export async function runInPage(source: string, folder: string): Promise<(html: string) => Promise<string>> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'system',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty', '.svg': 'text' },
    logLevel: 'error',
  });
  const page = await openPage({}, false);
  await page.addScriptTag({ content: outputFiles[0]!.text });
  return (html) =>
    page.evaluate(
      (given) =>
        (globalThis as unknown as { system: { pass: (html: string) => Promise<string> } }).system.pass(given),
      html,
    );
}
