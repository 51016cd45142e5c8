import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { toClaimReview } from '../../src/formats/claim-review.js';
import type { FactCheck } from '../../src/formats.js';
import { comparable, parsed } from '../support/comparable.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { findWordPress, wordPressFolder, type WordPress } from '../support/wordpress.js';

const browserFinder = '../../scripts/find-browser.mjs';

/** What WordPress's own editor page does, with one block and its settings beside it. */
const start = `
  const { createElement, render, useRef, useState } = wp.element;
  const { BlockEditorProvider, BlockInspector, BlockList, BlockTools, WritingFlow } = wp.blockEditor;
  window.post = () => wp.blocks.serialize(window.blocks);
  function Editor() {
    const [blocks, set] = useState([wp.blocks.createBlock('factlet/fact-check')]);
    const content = useRef();
    Object.assign(window, { blocks, set });
    const list = createElement(BlockTools, { __unstableContentRef: content }, createElement('div', { ref: content }, createElement(WritingFlow, null, createElement(BlockList))));
    const editor = createElement(BlockEditorProvider, { value: blocks, onInput: set, onChange: set }, list, createElement(BlockInspector));
    const slots = createElement(wp.components.SlotFillProvider, null, editor);
    return createElement(wp.keyboardShortcuts.ShortcutProvider, null, slots);
  }
  render(createElement(Editor), document.querySelector('main'));`;

/** The block in WordPress's own block editor, with the scripts and in the order that WordPress prints. */
describe('The block in the editor of WordPress', function () {
  this.timeout(60_000);
  const samples = samplePayloads();
  const problems: string[] = [];
  let wordPress: WordPress;
  let browser: Browser | undefined;
  let page: Page;

  before(async function () {
    const [found, folder] = [await findWordPress(), await wordPressFolder()];
    if (!found || !folder) this.skip();
    wordPress = found;
    const { findChromium } = (await import(browserFinder)) as { findChromium: () => string };
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: findChromium(), args: [...asRoot, '--disable-gpu'] });
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    const [html] = wordPress([['editor', '<main></main>']]);
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, html!, folder));
    await page.goto('https://courier.example/');
    await page.evaluate(start);
  });
  after(() => browser?.close());

  const paste = async (text: string): Promise<void> => {
    const box = await page.waitForSelector('textarea');
    await box!.evaluate((element) => element.select());
    await page.keyboard.sendCharacter(text);
  };
  const sampleOf = (name: string): FactCheck => new Map(samples).get(name)!;
  const waitFor = (expression: string): Promise<unknown> =>
    page.waitForFunction(expression, { timeout: 10_000 });
  const post = (): Promise<string> => page.evaluate('post()') as Promise<string>;
  const expectStored = async (factCheck: FactCheck): Promise<void> => {
    const html = toHtml(factCheck);
    await waitFor(`post().includes(${JSON.stringify(html)})`);
    expect(await post()).to.equal(`<!-- wp:factlet/fact-check -->\n${html}\n<!-- /wp:factlet/fact-check -->`);
  };

  it('stores the very HTML of toHtml for the JSON that was pasted, and shows it', async () => {
    for (const name of ['several-claims.json', 'arabic.json']) {
      const factCheck = sampleOf(name);
      await paste(JSON.stringify(factCheck));
      await expectStored(factCheck);
      expect(await page.$eval('article h2', (heading) => heading.textContent)).to.equal(factCheck.title);
    }
  });

  it('is valid when the post is opened again, after an author’s HTML was filtered', async () => {
    const stored = await post();
    const [saved] = wordPress([['save', stored]]);
    expect(saved).to.equal(stored);
    const code = `wp.blocks.parse(${JSON.stringify(saved)}).map(({ isValid }) => isValid)`;
    expect(await page.evaluate(code)).to.deep.equal([true]);
  });

  it('gives the fact check back as JSON when the post is opened again', async () => {
    const stored = await post();
    await page.evaluate(`set([])`);
    await waitFor(`!document.querySelector('textarea')`);
    await page.evaluate(`set(wp.blocks.parse(${JSON.stringify(stored)}))`);
    const box = await page.waitForSelector('textarea');
    const json = await box!.evaluate(({ value }) => value);
    expect(comparable(parsed(JSON.parse(json)))).to.deep.equal(comparable(sampleOf('arabic.json')));
  });

  it('prints the same fact check when the post is opened and saved once more', async () => {
    const odd = { ...sampleOf('every field'), title: 'An entity &#8217; a [gallery] and "it\'s" -- tea...' };
    await paste(JSON.stringify(odd));
    await expectStored(odd);
    await page.evaluate(`set(wp.blocks.parse(post()))`);
    const [shown] = wordPress([['show', wordPress([['save', await post()]])[0]!]]);
    expect(comparable(fromHtml(parseFragment(shown!)).factCheck!)).to.deep.equal(comparable(odd));
  });

  it('reads ClaimReview and its own HTML too', async () => {
    const factCheck = sampleOf('one-claim.json');
    await paste(toHtml(factCheck));
    await expectStored(factCheck);
    await paste(JSON.stringify(toClaimReview(factCheck)));
    await waitFor(`!post().includes(${JSON.stringify(toHtml(factCheck))})`);
    expect(await post()).to.include(factCheck.claims[0]!.text);
  });

  it('says what it cannot read, and keeps the article that it has', async () => {
    const stored = await post();
    await paste('{ "title": ');
    await waitFor(`document.querySelector('[role=status]').textContent.includes('not valid')`);
    expect(await post()).to.equal(stored);
  });

  it('stores the address and the view that are chosen beside it', async () => {
    await page.type('input[type=url]', 'https://courier.example/tea.json');
    await page.select('.components-select-control select', 'brief');
    await waitFor(`post().includes('"view":"brief"')`);
    expect(await post()).to.match(
      /^<!-- wp:factlet\/fact-check \{"src":"https:\/\/courier\.example\/tea\.json","view":"brief"\} -->/,
    );
    const [shown] = wordPress([['show', await post()]]);
    expect(shown).to.include('<fact-summary src="https://courier.example/tea.json" view="brief">');
  });

  it('throws nothing into the page', () => {
    expect(problems).to.deep.equal([]);
  });
});

async function answer(request: HTTPRequest, html: string, folder: string): Promise<void> {
  const { pathname } = new URL(request.url());
  const file = pathname.startsWith('/wp-content/plugins/')
    ? pathname.replace('/wp-content/plugins', 'dist/wordpress')
    : `${folder}${pathname}`;
  if (pathname === '/') await request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  else if (existsSync(file)) await request.respond({ body: readFileSync(file) });
  else await request.respond({ status: 404, body: '' });
}
