import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { article, codes, shown, usePlayground } from './use-playground.js';

const payload = `{
  "title": "Do bees sleep?",
  "claims": [{ "text": "Bees never sleep.", "verdicts": [{ "label": "No", "rating": "fals" }] }]
}`;
const root = `document.querySelector('#editor').shadowRoot`;
const words = `[...${root}.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\\n')`;
const options = `[...${root}.querySelectorAll('.cm-tooltip-autocomplete li')].map((item) => item.querySelector('.cm-completionLabel').textContent)`;

describe('The editor of the playground', () => {
  const own = usePlayground(8380);
  const { paste, waitFor } = own;
  const wasLoaded = (): boolean => own.requests.some((address) => address.endsWith('/editor.js'));
  const open = async (text = payload): Promise<void> => {
    await paste(text);
    await waitFor(`!document.querySelector('#edit').hidden`);
    await own.page.click('#edit');
    await waitFor(`${root}?.activeElement?.matches('.cm-content')`);
  };
  const press = (...keys: string[]): Promise<void> =>
    keys.reduce(async (before, key) => {
      await before;
      await own.page.keyboard.press(key as 'Enter');
    }, Promise.resolve());
  const suggest = async (): Promise<string[]> => {
    await own.page.keyboard.down('Control');
    await own.page.keyboard.press('Space');
    await own.page.keyboard.up('Control');
    await waitFor(`${options}.length > 0`);
    return (await own.page.evaluate(options)) as string[];
  };
  /** Puts the caret before or after words, as a person would. */
  const goTo = (place: string, isAfter = true): Promise<void> =>
    own.page.evaluate(
      (wanted, after) => {
        const lines = document.querySelector('#editor')!.shadowRoot!.querySelectorAll('.cm-line');
        for (const line of lines) {
          const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const at = texts.currentNode.textContent!.indexOf(wanted);
            if (at < 0) continue;
            getSelection()!.collapse(texts.currentNode, at + (after ? wanted.length : 0));
            return;
          }
        }
      },
      place,
      isAfter,
    );

  it('is offered for data only, and not loaded before it is asked for', async () => {
    await paste(article);
    await waitFor(shown('Do bees sleep?'));
    expect(await own.page.$eval('#edit', (button) => (button as HTMLElement).hidden)).to.equal(true);
    await paste(payload);
    await waitFor(`!document.querySelector('#edit').hidden`);
    expect(wasLoaded()).to.equal(false);
    await own.page.click('#edit');
    await waitFor(`${root}?.querySelector('.cm-content')`);
    expect(wasLoaded()).to.equal(true);
    expect(await own.page.$eval('#source', (box) => box.getClientRects().length)).to.equal(0);
  });

  it('has a label, says the ways about, and lets Tab leave', async () => {
    await open();
    const field = `${root}.querySelector('.cm-content')`;
    expect(await own.page.evaluate(`${field}.getAttribute('aria-label')`)).to.equal(
      'The data of your fact check',
    );
    expect(await own.page.evaluate(`${root}.querySelector('#help').textContent`)).to.include('Tab leaves');
    await press('Tab');
    expect(await own.page.evaluate(`document.activeElement.id`)).not.to.equal('editor');
  });

  it('suggests the keys that are not there yet, and explains them', async () => {
    await open();
    await goTo('{');
    const found = await suggest();
    expect(found).to.include.members(['"summary"', '"checkedAt"', '"sources"']);
    expect(found).not.to.include('"title"');
    await press('Escape', 'Enter');
    await own.page.keyboard.type('"checked');
    await waitFor(`${options}.length === 1`);
    await waitFor(`${root}.querySelector('.cm-completionInfo')?.textContent.includes('2026-01-26')`);
    await own.page.click('#editor >>> .cm-tooltip-autocomplete li');
    await waitFor(`${words}.includes('"checkedAt": ""')`);
    await own.page.keyboard.type('2026-03-02');
    await press('End');
    await own.page.keyboard.type(',');
    await waitFor(shown('March 2, 2026'));
  });

  it('suggests the values that may stand at a place', async () => {
    await open();
    await goTo('"fals');
    const found = await suggest();
    expect(found).to.include.members(['"false"', '"mostly-false"']);
    await own.page.keyboard.type('e');
    await waitFor(`${options}[0] === '"false"'`);
    await own.page.click('#editor >>> .cm-tooltip-autocomplete li');
    await waitFor(`!${codes}.includes('wrong-type')`);
    expect(await own.page.evaluate(words)).to.include('"rating": "false"');
  });

  it('marks what is wrong, also keys that have no place', async () => {
    await open(payload.replace('"title"', '"tittle": 1,\n  "title"'));
    await waitFor(`${root}.querySelectorAll('.cm-lintRange').length >= 2`);
    const marked = `[...${root}.querySelectorAll('.cm-lintRange')].map((mark) => mark.textContent)`;
    expect(await own.page.evaluate(marked)).to.deep.equal(['"tittle"', '"fals"']);
    await press('F8');
    await waitFor(`${root}.querySelector('.cm-tooltip-lint')`).catch(() => undefined);
    const all = `${root}.textContent`;
    await own.page.hover('#editor >>> .cm-lintRange');
    await waitFor(`${all}.includes('did you mean')`);
  });

  it('explains a key under the pointer', async () => {
    await open();
    const rating = await own.page.evaluateHandle(
      `[...${root}.querySelectorAll('.cm-line span')].find((span) => span.textContent === '"rating"')`,
    );
    await (rating as unknown as { hover: () => Promise<void> }).hover();
    await waitFor(`${root}.querySelector('.explanation')?.textContent.includes('One of true, mostly-true')`);
  });

  it('leads to the place of an issue', async () => {
    await open();
    await own.page.click('[data-code=wrong-type] .place');
    await waitFor(`${root}.activeElement?.matches('.cm-content')`);
    await own.page.keyboard.type('"satire"');
    await waitFor(`!${codes}.includes('wrong-type')`);
  });

  it('goes back to the plain field with what was written', async () => {
    await open();
    await goTo('bees sleep', false);
    await own.page.keyboard.type('honey ');
    await waitFor(shown('Do honey bees sleep?'));
    await own.page.click('#edit');
    const { value, focused } = await own.page.$eval('#source', (box) => ({
      value: (box as HTMLTextAreaElement).value,
      focused: document.activeElement === box,
    }));
    expect(value).to.equal(payload.replace('bees sleep', 'honey bees sleep'));
    expect(focused).to.equal(true);
  });

  it('gives way to the plain field where a text is opened that is no data', async () => {
    await open();
    const input = (await own.page.$('#file'))!;
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(
      `${own.folder}/bees.txt`,
    );
    await waitFor(shown('Some sleep in flowers'));
    expect(await own.page.$eval('#source', (box) => box.getClientRects().length)).to.equal(1);
    expect(await own.page.$eval('#editor', (box) => box.getClientRects().length)).to.equal(0);
  });

  it('leaves the plain field where it cannot be loaded', async () => {
    own.allowed = /ERR_FAILED|Failed to fetch/;
    await own.page.setRequestInterception(true);
    own.page.on('request', (request) => {
      if (request.url().endsWith('/editor.js')) void request.abort();
      else void request.continue();
    });
    await paste(payload);
    await waitFor(`!document.querySelector('#edit').hidden`);
    await own.page.click('#edit');
    await waitFor(`document.querySelector('#source-status').textContent.includes('could not be loaded')`);
    await paste('{ "title": "Do ants sleep?" }');
    await waitFor(shown('Do ants sleep?'));
  });
});

describe('The page of the playground', () => {
  const own = usePlayground(8400);
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const flaws = `axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, target }) => target + ' ' + html).join('; ')))`;

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`has no flaw that axe finds and does not scroll sideways at ${width} pixels, ${scheme}, in any tab or look`, async () => {
        const { page, waitFor } = own;
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(axe);
        expect(await page.evaluate(flaws)).to.deep.equal([]);
        await own.paste(payload.replace('"title"', '"checkedAt": "now",\n  "title"'));
        await waitFor(`document.querySelector('.fields')`);
        await waitFor(`document.querySelector('#panel').childElementCount > 0`);
        for (const tab of await page.$$('[role=tab]')) {
          await tab.click();
          await page.$$eval('.help', (all) => all.forEach((details) => details.setAttribute('open', '')));
          expect(await page.evaluate(flaws)).to.deep.equal([]);
          expect(await page.evaluate('document.documentElement.scrollWidth')).to.equal(width);
        }
        for (const look of ['plain', 'rtl', 'dark', 'narrow']) await page.click(`[data-look=${look}]`);
        await page.click('#edit');
        await waitFor(`${root}?.querySelector('.cm-lintRange')`);
        expect(await page.evaluate(flaws)).to.deep.equal([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).to.equal(width);
      });
    }
  }

  it('shows what readers see without JavaScript', async () => {
    await own.paste(article);
    await own.waitFor(shown('Do bees sleep?'));
    await own.page.click('[data-look=plain]');
    await own.waitFor(`document.querySelector('#plain').shadowRoot.querySelector('article h3')`);
    expect(await own.page.evaluate(`document.querySelector('#plain').shadowRoot.textContent`)).to.include(
      'Some sleep in flowers',
    );
    expect(await own.page.$eval('#preview', (element) => element.getClientRects().length)).to.equal(0);
    await own.page.click('[data-look=plain]');
    await own.waitFor(`document.querySelector('#plain').getClientRects().length === 0`);
    expect(await own.page.$eval('#preview', (element) => element.getClientRects().length)).to.equal(1);
  });
});
