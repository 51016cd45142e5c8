import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import { toHtml } from '../../src/formats/html.js';
import type { FactCheck } from '../../src/formats.js';
import { en } from '../../src/locale/en.js';
import { launchBrowser } from '../demo/launch-browser.js';
import { findWordPress, wordPressFolder, type WordPress } from './wordpress.js';

/** Where a fact check is pasted in the block itself. */
export const BOX = '[data-type="factlet/fact-check"] textarea';

/** What WordPress's own editor page does, with one block and its settings beside it. */
const start = `
  const { createElement, render, useRef, useState } = wp.element;
  const { BlockEditorProvider, BlockInspector, BlockList, BlockTools, WritingFlow } = wp.blockEditor;
  wp.blockLibrary.registerCoreBlocks();
  window.post = () => wp.blocks.serialize(window.blocks);
  function Editor() {
    const [blocks, set] = useState([wp.blocks.createBlock('factlet/fact-check')]);
    const content = useRef();
    Object.assign(window, { blocks, set });
    const list = createElement(BlockTools, { __unstableContentRef: content }, createElement('div', { ref: content }, createElement(WritingFlow, null, createElement(BlockList))));
    const editor = createElement(BlockEditorProvider, { value: blocks, onInput: set, onChange: set, useSubRegistry: false }, list, createElement(BlockInspector));
    const slots = createElement(wp.components.SlotFillProvider, null, editor);
    return createElement(wp.keyboardShortcuts.ShortcutProvider, null, slots);
  }
  render(createElement(Editor), document.querySelector('main'));`;

/** Our block in WordPress's own block editor, with the scripts and in the order that WordPress prints. */
export class BlockEditor {
  /** What was thrown into the page. */
  readonly problems: string[] = [];
  readonly wordPress: WordPress;
  readonly page: Page;
  readonly #browser: Browser;

  private constructor(wordPress: WordPress, browser: Browser, page: Page) {
    this.wordPress = wordPress;
    this.#browser = browser;
    this.page = page;
    page.on('pageerror', (error) => this.problems.push(String(error)));
  }

  /** The editor with one empty block; `undefined` where there is no WordPress on this machine. */
  static async open(): Promise<BlockEditor | undefined> {
    const [wordPress, folder] = [await findWordPress(), await wordPressFolder()];
    if (!wordPress || !folder) return undefined;
    const browser = await launchBrowser();
    const editor = new BlockEditor(wordPress, browser, await browser.newPage());
    const [html] = wordPress([['editor', '<main></main>']]);
    await editor.page.setRequestInterception(true);
    editor.page.on('request', (request) => void answer(request, html!, folder));
    await editor.page.goto('https://courier.example/');
    await editor.page.evaluate(start);
    return editor;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async waitFor(expression: string): Promise<void> {
    await this.page.waitForFunction(expression, { timeout: 20_000 });
  }

  /** What the post stores. */
  post(): Promise<string> {
    return this.page.evaluate('post()') as Promise<string>;
  }

  names(): Promise<string[]> {
    return this.page.evaluate('blocks.map(({ name }) => name)') as Promise<string[]>;
  }

  /** Selects the first block, so that its panels are shown. */
  async select(): Promise<void> {
    await this.page.evaluate(
      `wp.data.dispatch('core/block-editor').selectBlock(wp.data.select('core/block-editor').getBlocks()[0].clientId)`,
    );
    await this.waitFor(`wp.data.select('core/block-editor').getSelectedBlock()`);
  }

  /** A post of what is stored, with its first block selected and every panel beside it open. */
  async openAgain(content: string): Promise<void> {
    await this.page.evaluate(`set([])`);
    await this.waitFor(`!document.querySelector('[data-type="factlet/fact-check"]')`);
    await this.page.evaluate(`set(wp.blocks.parse(${JSON.stringify(content)}))`);
    await this.page.waitForSelector('[data-type="factlet/fact-check"]');
    await this.select();
  }

  async startAnew(): Promise<void> {
    await this.openAgain('<!-- wp:factlet/fact-check /-->');
    await this.page.waitForSelector(BOX);
  }

  async startWithParagraph(): Promise<void> {
    await this.page.evaluate(`set([wp.blocks.createBlock('core/paragraph')])`);
    const line = await this.page.waitForSelector('p[data-type="core/paragraph"]');
    await line!.click();
  }

  /** Pastes into a field; says whether Factlet has taken it. */
  pasteInto(selector: string, text: string, html = ''): Promise<boolean> {
    return this.page.$eval(
      selector,
      (target, plain, rich) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain);
        if (rich) clipboardData.setData('text/html', rich);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        const { stopImmediatePropagation } = paste;
        let isTaken = false;
        paste.stopImmediatePropagation = () => {
          isTaken = true;
          stopImmediatePropagation.call(paste);
        };
        target.dispatchEvent(paste);
        // What nobody takes, the browser puts into the field.
        if (!paste.defaultPrevented && target instanceof HTMLTextAreaElement) {
          target.focus();
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else does what a person's keys do.
          document.execCommand('insertText', false, plain);
        }
        return isTaken;
      },
      text,
      html,
    );
  }

  /** Pastes at the cursor; says whether Factlet has taken it. */
  pasteOnLine(text: string, html = ''): Promise<boolean> {
    return this.pasteInto('[data-type] [contenteditable]:focus, [contenteditable]:focus', text, html);
  }

  /** Shows the field in which a fact check is pasted, also where the block has one already. */
  async openBox(): Promise<void> {
    if (await this.page.$(BOX)) return;
    await this.select();
    const button = await this.page.waitForSelector('::-p-aria([name="Replace"][role="button"])');
    await button!.click();
    await this.page.waitForSelector(BOX);
  }

  /** Types words into the field of this label, in place of what is there. */
  async type(label: string, words: string): Promise<void> {
    const field = await this.#fieldOf(label);
    await field.evaluate((input) => input.select());
    if (words) await this.page.keyboard.type(words);
    else await this.page.keyboard.press('Backspace');
  }

  async selectIn(label: string, value: string): Promise<void> {
    await (await this.#fieldOf(label)).select(value);
  }

  /** Waits for the post to store the very HTML that `toHtml` writes, and nothing else. */
  async expectStored(factCheck: FactCheck, locale = en): Promise<void> {
    const html = toHtml(factCheck, { locale });
    await this.waitFor(`post().includes(${JSON.stringify(html)})`);
    expect(await this.post()).to.equal(
      `<!-- wp:factlet/fact-check -->\n${html}\n<!-- /wp:factlet/fact-check -->`,
    );
  }

  async #fieldOf(label: string): Promise<ElementHandle<HTMLInputElement>> {
    const field = await this.page.waitForFunction(
      (words) =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === words)
          ?.control,
      { timeout: 10_000 },
      label,
    );
    return field as ElementHandle<HTMLInputElement>;
  }
}

async function answer(request: HTTPRequest, html: string, folder: string): Promise<void> {
  const { pathname } = new URL(request.url());
  const file = pathname.startsWith('/wp-content/plugins/')
    ? pathname.replace('/wp-content/plugins', 'dist/wordpress')
    : `${folder}${pathname}`;
  if (pathname === '/') await request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  else if (existsSync(file)) await request.respond({ body: readFileSync(file) });
  else await request.respond({ status: 404, body: '' });
}
