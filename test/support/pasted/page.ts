import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../demo/launch-browser.js';

/** What stands in a page without our script. */
export interface Words {
  words: string;
  /** Where its links lead. */
  links: string[];
  /** The directions that it states, each with the first words that it holds for. */
  directions: string[];
  pictures: Picture[];
}

/** A picture of a page, and what is said to its host. */
export interface Picture {
  src: string;
  referrerPolicy: string;
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
  // tsx names functions with it, also those that are sent to pages.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
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

/** What readers get of each piece of HTML where our script does not run. */
export async function readWords(pieces: readonly string[]): Promise<Words[]> {
  const page = await openPage({}, false);
  const read = await page.evaluate(
    (all) =>
      all.map((html) => {
        const { body, images } = new DOMParser().parseFromString(html, 'text/html');
        const pictures = [...images].map(({ src, referrerPolicy }) => ({ src, referrerPolicy }));
        const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
        body.querySelectorAll('script, style').forEach((one) => one.remove());
        const directions = [...body.querySelectorAll<HTMLElement>('[dir]')].map(
          ({ dir, textContent }) => `${dir} ${textContent.trim().slice(0, 20)}`,
        );
        return { words: body.textContent, links, directions, pictures };
      }),
    pieces,
  );
  await page.close();
  return read;
}

/** The fact check that our script shows of each piece of HTML, all of them in one page; `null` where it shows none. */
export async function readFactChecks(
  pieces: readonly string[],
  files: Readonly<Record<string, unknown>>,
): Promise<unknown[]> {
  const page = await openPage(files);
  const shown = await page.evaluate(async (all) => {
    type Summary = HTMLElement & { status: string; factCheck: unknown };
    const boxes = all.map((html) => {
      const box = document.createElement('div');
      // What is hidden is read just the same, and costs no layout.
      box.hidden = true;
      box.innerHTML = html;
      document.body.append(box);
      return box;
    });
    const summaries = (): (Summary | null)[] =>
      boxes.map((box) => box.querySelector<Summary>('fact-summary'));
    const isReady = (): boolean =>
      boxes.every((box) => !box.querySelector('[data-fact-summary]:not(fact-summary)')) &&
      summaries().every((summary) => summary?.status !== 'loading');
    // An element that has only just come is as quiet as one that has nothing to load.
    for (let turn = 0, quiet = 0; turn < 200 && quiet < 5; turn += 1) {
      await new Promise((later) => setTimeout(later, 50));
      quiet = isReady() ? quiet + 1 : 0;
    }
    return summaries().map((summary) =>
      summary?.status === 'ready' ? JSON.stringify(summary.factCheck) : 'null',
    );
  }, pieces);
  await page.close();
  return shown.map((json) => JSON.parse(json) as unknown);
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
