import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { everyText } from '../support/every-text.js';

const browserFinder = '../../scripts/find-browser.mjs';

/** What readers are never shown as it stands: names for machines, dates (shown in words), and pictures. */
const unseen =
  /^(?:schemaVersion|id|kind|lang|dir|status|rating|involvement|type|access|linkStatus|stance|claim|confidence|refs|raw|logo|\w+At|at|saidAt|evidenceCutoff|reviewBy|doi)$/;

function readFile(name: string): FactCheckInput {
  return JSON.parse(readFileSync(`demo/payloads/${name}.json`, 'utf8')) as FactCheckInput;
}

const say = (words: string) => (field: string) => `${words} ${field.replaceAll(/\W/g, ' ')}!`;
const payloads: Record<string, { payload: FactCheckInput; lang?: string }> = {
  'every field': { payload: aFullFactCheck() },
  'every text': { payload: everyText(say('hello'), { lang: 'en' }) },
  'a Hebrew text': { payload: everyText(say('שלום'), { lang: 'he' }), lang: 'he' },
  'the sample in Arabic': { payload: readFile('arabic'), lang: 'ar' },
  'the sample with one claim': { payload: readFile('one-claim') },
  'the sample with several claims': { payload: readFile('several-claims') },
  'the overview': { payload: readFile('overview') },
  'a corrected one': { payload: readFile('corrected') },
};

/** The strings of a payload that a reader is to find, each with its path. */
function stringsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return value.trim() ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return (
    Object.entries(value)
      .filter(([key]) => !unseen.test(key))
      // Periods are shown in words, and the policies of a reviewer nowhere.
      .filter(([key]) => !/^(?:scope|.*reviewer)$/.test(path) || !/^(?:from|to|policies)$/.test(key))
      .flatMap(([key, own]) => stringsIn(own, path ? `${path}.${key}` : key))
  );
}

// Letters and digits alone: lines are broken anywhere, and readers of PDF guess blanks. Words that are written from right to left
// stand in the file in the order and the forms that they have on paper, with signs and vowels anywhere among them: so words are
// compared one by one, each by its letters alone.
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\[[^\][]*\]/g, ' ')
    .toLowerCase();
}

function joined(text: string): string {
  return lettersOf(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

// Words of either kind of letters, each with its letters in the order of their codes.
function wordsOf(text: string): string[] {
  const words =
    text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+|[^\p{Script=Arabic}\p{Script=Hebrew}\s]+/gu) ?? [];
  return words.map((word) => [...joined(word)].sort().join('')).filter(Boolean);
}

/** Whether a line ends with the beginning of an address and the next one begins with its rest; lines that run to the left hold other words between. */
function isOverLines(address: string, all: string): boolean {
  const lines = all.split('\n');
  return [...address].some((_, end) =>
    lines.some(
      (line, index) =>
        end > 8 && line.includes(address.slice(0, end)) && lines[index + 1]?.startsWith(address.slice(end)),
    ),
  );
}

function isIn(words: string, all: string): boolean {
  const text = /^https?:/.test(words) ? new URL(words).href : words;
  if (joined(all).includes(joined(text)) || isOverLines(text, all)) return true;
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(all)) return false;
  const page = lettersOf(all);
  const ways = [
    page.replaceAll(/\p{P}/gu, ' '),
    page.replaceAll(/\p{P}/gu, ''),
    page.replaceAll(/\s*\p{M}+\s*/gu, ''),
    page.replaceAll(/\s*[\p{M}\p{P}]+\s*/gu, ''),
  ];
  const found = new Set(ways.flatMap(wordsOf));
  return wordsOf(lettersOf(text).replaceAll(/\p{M}/gu, '')).every((word) => found.has(word));
}

describe('On paper', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;

  before(async () => {
    const { findChromium } = (await import(browserFinder)) as { findChromium: () => string };
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: findChromium(), args: [...asRoot, '--disable-gpu'] });
    page = await browser.newPage();
  });
  after(() => browser.close());

  async function open(
    payload: FactCheckInput,
    attributes = '',
    lang = 'en',
    tag = 'fact-summary',
  ): Promise<void> {
    const json = JSON.stringify(payload).replaceAll('<', '\\u003c');
    const dir = ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr';
    await page.setContent(
      `<!doctype html><html lang="${lang}" dir="${dir}"><body><${tag} ${attributes}><script type="application/json">${json}</script></${tag}>`,
    );
    await page.addScriptTag({ path: lang === 'en' ? 'dist/factlet.min.js' : `dist/factlet.${lang}.min.js` });
    await page.waitForFunction(
      (name: string) =>
        document.querySelector(name)?.shadowRoot?.querySelector('[part~=source], [part=glance]'),
      {},
      tag,
    );
  }

  async function printed(): Promise<string> {
    const pdf = await getDocumentProxy(await page.pdf({ format: 'A4' }));
    return (await extractText(pdf, { mergePages: true })).text;
  }

  for (const [name, { payload, lang }] of Object.entries(payloads)) {
    for (const view of ['full', 'brief']) {
      it(`holds every text and every address of ${name}, in the view ${view}`, async () => {
        await open(payload, `view="${view}"`, lang);
        const text = await printed();
        const strings = stringsIn(payload).filter(([path]) => !/\.(?:placeholder)$/.test(path));
        expect(strings.length).to.be.above(12);
        const missing = strings
          .filter(([, words]) => !isIn(words, text))
          .map(([path, words]) => `${path}: ${words}`);
        expect(missing).to.deep.equal([]);
      });
    }
  }

  it('has the numbers of marks where they stand in the text', async () => {
    await open(readFile('one-claim'));
    expect((await printed()).replaceAll(/\s+/g, ' ')).to.match(/contradict it \[1, 2\]\./);
  });

  it('has no button, no preview and no way back', async () => {
    await open(readFile('one-claim'), 'view="brief"');
    await page.emulateMediaType('print');
    const left = await page.evaluate(() => {
      const root = document.querySelector('fact-summary')!.shadowRoot!;
      const box = document.createElement('div');
      box.setAttribute('part', 'preview');
      box.popover = 'manual';
      root.querySelector('.root')!.append(box);
      box.showPopover();
      return [...root.querySelectorAll('button, .back, [part=preview], .anchor')].filter(
        (piece) => piece.getClientRects().length,
      ).length;
    });
    await page.emulateMediaType(undefined);
    expect(left).to.equal(0);
  });

  it('writes the address of a source once, where its title is the address', async () => {
    await open({ title: 'Tea', summary: 'So [1].', sources: [{ id: 1, url: 'https://example.org/a-page' }] });
    expect((await printed()).split('example.org/a-page')).to.have.length(2);
  });

  it('is dark on white, whatever the theme', async () => {
    await open(readFile('one-claim'), 'theme="dark"');
    await page.emulateMediaType('print');
    const color = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('fact-summary')!.shadowRoot!.querySelector('[part=title]')!)
          .color,
    );
    await page.emulateMediaType(undefined);
    expect(color).to.equal('rgb(0, 0, 0)');
  });

  for (const tag of ['claim-card', 'source-list']) {
    it(`writes out the addresses of sources in <${tag}> too`, async () => {
      await open(readFile('one-claim'), '', 'en', tag);
      const text = await printed();
      const [source] = readFile('one-claim').sources!.filter(({ id }) => Number(id) === 2);
      expect(isIn(source!.url!, text)).to.equal(true);
    });
  }
});
