import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseFragment, serialize } from 'parse5';
import { launch, type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { toClaimReview } from '../../src/formats/claim-review.js';
import type { FactCheck } from '../../src/formats.js';
import { ar } from '../../src/locale/ar.js';
import { en } from '../../src/locale/en.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { comparable } from '../support/comparable.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { findWordPress, wordPressFolder, type WordPress } from '../support/wordpress.js';

const earlier = readFileSync('test/systems/fixtures/stored-by-block-of-0.1.0.txt', 'utf8').trim();
/** Where a fact check is pasted in the block itself. */
const BOX = '[data-type="factlet/fact-check"] textarea';
const browserFinder = '../../scripts/find-browser.mjs';

interface Block {
  name: string;
  attributes: Record<string, unknown>;
}

/** What the tests ask of WordPress's own packages in the page. */
interface Wp {
  blocks: {
    createBlock: (name: string, attributes: object) => Block;
    pasteHandler: (pasted: { HTML: string; plainText: string; mode: string }) => Block[];
    switchToBlockType: (block: Block, name: string) => Block[];
  };
}

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

/** The block in WordPress's own block editor, with the scripts and in the order that WordPress prints. */
describe('The block in the editor of WordPress', function () {
  this.timeout(60_000);
  const samples = samplePayloads();
  const sampleOf = (name: string): FactCheck => new Map(samples).get(name)!;
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

  const waitFor = (expression: string): Promise<unknown> =>
    page.waitForFunction(expression, { timeout: 20_000 });
  const post = (): Promise<string> => page.evaluate('post()') as Promise<string>;
  const names = (): Promise<string[]> => page.evaluate('blocks.map(({ name }) => name)') as Promise<string[]>;
  const select = async (): Promise<void> => {
    await page.evaluate(
      `wp.data.dispatch('core/block-editor').selectBlock(wp.data.select('core/block-editor').getBlocks()[0].clientId)`,
    );
    await waitFor(`wp.data.select('core/block-editor').getSelectedBlock()`);
  };
  /** A post of what is stored, with its first block selected and every panel beside it open. */
  const openAgain = async (content: string): Promise<void> => {
    await page.evaluate(`set([])`);
    await waitFor(`!document.querySelector('[data-type="factlet/fact-check"]')`);
    await page.evaluate(`set(wp.blocks.parse(${JSON.stringify(content)}))`);
    await page.waitForSelector('[data-type="factlet/fact-check"]');
    await select();
  };
  const startAnew = async (): Promise<void> => {
    await openAgain('<!-- wp:factlet/fact-check /-->');
    await page.waitForSelector(BOX);
  };
  const startWithParagraph = async (): Promise<void> => {
    await page.evaluate(`set([wp.blocks.createBlock('core/paragraph')])`);
    const line = await page.waitForSelector('p[data-type="core/paragraph"]');
    await line!.click();
  };
  const pasteInto = (selector: string, text: string, html = ''): Promise<boolean> =>
    page.$eval(
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
          document.execCommand('insertText', false, plain);
        }
        return isTaken;
      },
      text,
      html,
    );
  /** Pastes at the cursor; says whether Factlet has taken it. */
  const pasteOnLine = (text: string, html = ''): Promise<boolean> =>
    pasteInto('[data-type] [contenteditable]:focus, [contenteditable]:focus', text, html);
  const openBox = async (): Promise<void> => {
    if (await page.$(BOX)) return;
    await select();
    const button = await page.waitForSelector('::-p-aria([name="Replace"][role="button"])');
    await button!.click();
    await page.waitForSelector(BOX);
  };
  const fieldOf = async (label: string): Promise<ElementHandle<HTMLInputElement>> => {
    const field = await page.waitForFunction(
      (words) =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === words)
          ?.control,
      { timeout: 10_000 },
      label,
    );
    return field as ElementHandle<HTMLInputElement>;
  };
  const type = async (label: string, words: string): Promise<void> => {
    const field = await fieldOf(label);
    await field.evaluate((input) => input.select());
    if (words) await page.keyboard.type(words);
    else await page.keyboard.press('Backspace');
  };
  const selectIn = async (label: string, value: string): Promise<void> => {
    await (await fieldOf(label)).select(value);
  };
  /** HTML as a page has it, however its characters were written. */
  const level = (html: string): string => serialize(parseFragment(html));
  const expectStored = async (factCheck: FactCheck, locale = en): Promise<void> => {
    const html = toHtml(factCheck, { locale });
    await waitFor(`post().includes(${JSON.stringify(html)})`);
    expect(await post()).to.equal(`<!-- wp:factlet/fact-check -->\n${html}\n<!-- /wp:factlet/fact-check -->`);
  };

  it('stores the very HTML of toHtml for what is pasted into its box, shows it, and closes the box', async () => {
    for (const name of ['several-claims.json', 'one-claim.json']) {
      const factCheck = sampleOf(name);
      await openBox();
      await pasteInto(BOX, JSON.stringify(factCheck));
      await expectStored(factCheck);
      expect(await page.$eval('article h2', (heading) => heading.textContent)).to.equal(factCheck.title);
      expect(await page.$(BOX)).to.equal(null);
    }
  });

  it('is written in the language of its text', async () => {
    const factCheck = sampleOf('arabic.json');
    await openBox();
    await pasteInto(BOX, toHtml(factCheck));
    await expectStored(factCheck, ar);
  });

  it('is valid when the post is opened again, after an author’s HTML was filtered', async () => {
    const stored = await post();
    const [saved] = wordPress([['save', stored]]);
    expect(saved).to.equal(stored);
    const code = `wp.blocks.parse(${JSON.stringify(saved)}).map(({ isValid }) => isValid)`;
    expect(await page.evaluate(code)).to.deep.equal([true]);
  });

  it('shows no JSON when the post is opened again, but the article, and its facts as fields', async () => {
    const factCheck = sampleOf('one-claim.json');
    await openAgain(`<!-- wp:factlet/fact-check -->\n${toHtml(factCheck)}\n<!-- /wp:factlet/fact-check -->`);
    const shown = await page.evaluate(() => [
      document.body.innerText,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    ]);
    expect(shown.join('\n'))
      .to.include(factCheck.claims[0]!.claimant!.name)
      .and.not.match(/"\w+":|JSON/);
    expect(shown).to.include(factCheck.title).and.include(factCheck.claims[0]!.text);
  });

  it('writes a changed fact into the article, as it is typed, and keeps all others', async () => {
    const factCheck = sampleOf('one-claim.json');
    await type('Title', 'A wall and a moon');
    await type('Verdict', 'Not so');
    await type('Claimed by', 'Ann Ash ');
    const [claim] = structuredClone(factCheck).claims;
    claim!.verdicts[0]!.label = 'Not so';
    claim!.claimant!.name = 'Ann Ash';
    const changed = { ...factCheck, title: 'A wall and a moon', claims: [claim!] };
    await waitFor(`post().includes('Not so') && post().includes('Ann Ash')`);
    const read = fromHtml(parseFragment(await post()) as never).factCheck!;
    expect(comparable(read)).to.deep.equal(comparable(changed));
  });

  it('keeps the article while a field holds what a fact check cannot have, and says so', async () => {
    const stored = await post();
    await type('Title', '');
    await waitFor(`document.querySelector('[role=status] li')`);
    expect(await post()).to.equal(stored);
    const told = await page.$$eval('[role=status] li', (all) => all.map(({ textContent }) => textContent));
    expect(told.join()).to.match(/title/);
    await type('Title', 'Back');
    await waitFor(`post().includes('Back')`);
  });

  it('has no fields for an article that was changed so that facts of it cannot be read, and keeps it', async () => {
    const html = toHtml(sampleOf('one-claim.json')).replace(
      '>Verdict: <strong>False<',
      '>So <strong>Who knows<',
    );
    const stored = `<!-- wp:factlet/fact-check -->\n${html}\n<!-- /wp:factlet/fact-check -->`;
    await openAgain(stored);
    expect(await page.$$('.components-text-control__input[type=text]')).to.deep.equal([]);
    expect(await page.evaluate('document.body.textContent')).to.include('Paste it into the desk');
    expect(level(await post())).to.equal(level(stored));
  });

  it('opens what an earlier version of the block stored as it is', async () => {
    await openAgain(earlier);
    expect(await page.evaluate('blocks.map(({ isValid }) => isValid)')).to.deep.equal([true, true]);
    expect(level(await post())).to.equal(level(earlier));
  });

  it('prints the same fact check when the post is opened and saved once more', async () => {
    const odd = { ...sampleOf('every field'), title: 'An entity &#8217; a [gallery] and "it\'s" -- tea...' };
    await startAnew();
    await pasteInto(BOX, JSON.stringify(odd));
    await expectStored(odd);
    await page.evaluate(`set(wp.blocks.parse(post()))`);
    const [shown] = wordPress([['show', wordPress([['save', await post()]])[0]!]]);
    expect(comparable(fromHtml(parseFragment(shown!)).factCheck!)).to.deep.equal(comparable(odd));
  });

  it('reads ClaimReview too', async () => {
    const factCheck = sampleOf('one-claim.json');
    await startAnew();
    await pasteInto(BOX, JSON.stringify(toClaimReview(factCheck)));
    await waitFor(`post().includes('article')`);
    expect(await post()).to.include(factCheck.claims[0]!.text);
  });

  it('says what it cannot read, and keeps the article that it has', async () => {
    const stored = await post();
    await openBox();
    await pasteInto(BOX, '{ "title": ');
    await waitFor(`document.querySelector('[role=status]').textContent.includes('not valid')`);
    expect(await post()).to.equal(stored);
    await startAnew();
  });

  it('stores the address and the view that are chosen beside it', async () => {
    await page.type('input[type=url]', 'https://courier.example/tea.json');
    await selectIn('View', 'brief');
    await waitFor(`post().includes('"view":"brief"')`);
    expect(await post()).to.match(
      /^<!-- wp:factlet\/fact-check \{"src":"https:\/\/courier\.example\/tea\.json","view":"brief"\} /,
    );
    const [shown] = wordPress([['show', await post()]]);
    expect(shown).to.include('<fact-summary src="https://courier.example/tea.json" view="brief">');
  });

  describe('of a fact check that is pasted on an empty line', () => {
    const factCheck = sampleOf('one-claim.json');
    const article = toHtml(factCheck);
    const json = JSON.stringify(factCheck);
    const encoded = encodeURIComponent(json);
    const src = 'https://courier.example/tea.json';
    const inHtml = `<meta charset="utf-8"><!--StartFragment-->${article}<!--EndFragment-->`;
    const whole: [form: string, text: string, html?: string][] = [
      ['the article', article],
      ['the snippet of the desk', makeSnippet('wordpress', { factCheck }).code],
      ['the marker', `<div data-fact-summary="">\n${article}\n</div>`],
      ['the marker with JSON', `<div data-fact-summary="${encoded}"><p>Tea</p></div>`],
      ['the tag', `<fact-summary>${article}</fact-summary>`],
      ['the tag with JSON, and its script', makeSnippet('html', { factCheck }).code],
      [
        'the tag with a script of JSON',
        `<fact-summary><script type="application/json">${json}</script></fact-summary>`,
      ],
      ['JSON', JSON.stringify(factCheck, null, 2)],
      ['the article as formatted text', factCheck.title, inHtml],
    ];
    for (const [form, text, html] of whole) {
      it(`makes one block of ${form}`, async () => {
        await startWithParagraph();
        await pasteOnLine(text, html);
        await expectStored(factCheck);
        expect(await names()).to.deep.equal(['factlet/fact-check']);
      });
    }

    for (const [form, text] of [
      ['the tag', `<fact-summary src="${src}" view="brief"><p><a href="/tea">Tea</a></p></fact-summary>`],
      ['the marker', `<div data-fact-summary="${src}" data-view="brief"><p><a href="/tea">Tea</a></p></div>`],
    ] as const) {
      it(`keeps the address, the view and the words inside of ${form} that names a file`, async () => {
        await startWithParagraph();
        await pasteOnLine(text);
        await waitFor(`post().includes('fact-check {')`);
        expect(await post()).to.equal(
          `<!-- wp:factlet/fact-check {"src":"${src}","view":"brief"} -->\n<p><a href="/tea">Tea</a></p>\n<!-- /wp:factlet/fact-check -->`,
        );
      });
    }

    it('makes the block of it among other HTML, and leaves the rest to WordPress', async () => {
      await startWithParagraph();
      const made = (await page.evaluate(
        (html) =>
          (window as unknown as { wp: Wp }).wp.blocks
            .pasteHandler({ HTML: html, plainText: '', mode: 'BLOCKS' })
            .map(({ name, attributes }) => [name, String(attributes['html'] ?? attributes['content'])]),
        `<p>Before</p><div data-fact-summary="">${article}</div><div><p>After</p></div>`,
      )) as [string, string][];
      expect(made.map(([name]) => name)).to.deep.equal([
        'core/paragraph',
        'factlet/fact-check',
        'core/paragraph',
      ]);
      expect(comparable(fromHtml(parseFragment(made[1]![1]) as never).factCheck!)).to.deep.equal(
        comparable(factCheck),
      );
    });

    it('becomes the block when a block “Custom HTML” of it is transformed', async () => {
      const made = (await page.evaluate((html) => {
        const { blocks } = (window as unknown as { wp: Wp }).wp;
        const block = blocks.createBlock('core/html', { content: html });
        return blocks.switchToBlockType(block, 'factlet/fact-check').map(({ name }) => name);
      }, `<div data-fact-summary="">${article}</div>`)) as string[];
      expect(made).to.deep.equal(['factlet/fact-check']);
    });

    it('takes no other paste: an article in plain text, JSON in a block of code, HTML that holds more', async () => {
      await startWithParagraph();
      for (const text of ['Is tea blue?\n\nVerdict: False', '{"tea":1}', `<p>Tea</p>${article}`])
        expect(await pasteOnLine(text), text).to.equal(false);
      await page.evaluate(`set([wp.blocks.createBlock('core/code')])`);
      await page.waitForSelector('[data-type="core/code"] [contenteditable]');
      await select();
      await page.focus('[data-type="core/code"] [contenteditable]');
      expect(await pasteOnLine(json)).to.equal(false);
    });
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
