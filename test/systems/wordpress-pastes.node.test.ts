import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { BlockEditor } from '../support/block-editor.js';
import { comparable } from '../support/comparable.js';
import { samplePayloads } from '../support/sample-payloads.js';

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

describe('A fact check that is pasted on an empty line in the editor of WordPress', function () {
  this.timeout(60_000);
  let editor: BlockEditor;

  before(async function () {
    const opened = await BlockEditor.open();
    if (!opened) this.skip();
    editor = opened;
  });
  after(() => (editor as BlockEditor | undefined)?.close());

  const factCheck = new Map(samplePayloads()).get('one-claim.json')!;
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
      await editor.startWithParagraph();
      await editor.pasteOnLine(text, html);
      await editor.expectStored(factCheck);
      expect(await editor.names()).to.deep.equal(['factlet/fact-check']);
    });
  }

  for (const [form, text] of [
    ['the tag', `<fact-summary src="${src}" view="brief"><p><a href="/tea">Tea</a></p></fact-summary>`],
    ['the marker', `<div data-fact-summary="${src}" data-view="brief"><p><a href="/tea">Tea</a></p></div>`],
  ] as const) {
    it(`keeps the address, the view and the words inside of ${form} that names a file`, async () => {
      await editor.startWithParagraph();
      await editor.pasteOnLine(text);
      await editor.waitFor(`post().includes('fact-check {')`);
      expect(await editor.post()).to.equal(
        `<!-- wp:factlet/fact-check {"src":"${src}","view":"brief"} -->\n<p><a href="/tea">Tea</a></p>\n<!-- /wp:factlet/fact-check -->`,
      );
    });
  }

  it('makes the block of it among other HTML, and leaves the rest to WordPress', async () => {
    await editor.startWithParagraph();
    const made = (await editor.page.evaluate(
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
    expect(comparable(fromHtml(parseFragment(made[1]![1])).factCheck!)).to.deep.equal(comparable(factCheck));
  });

  it('becomes the block when a block “Custom HTML” of it is transformed', async () => {
    const made = await editor.page.evaluate((html) => {
      const { blocks } = (window as unknown as { wp: Wp }).wp;
      const block = blocks.createBlock('core/html', { content: html });
      return blocks.switchToBlockType(block, 'factlet/fact-check').map(({ name }) => name);
    }, `<div data-fact-summary="">${article}</div>`);
    expect(made).to.deep.equal(['factlet/fact-check']);
  });

  it('takes no other paste: an article in plain text, JSON in a block of code, HTML that holds more', async () => {
    await editor.startWithParagraph();
    for (const text of ['Is tea blue?\n\nVerdict: False', '{"tea":1}', `<p>Tea</p>${article}`])
      expect(await editor.pasteOnLine(text), text).to.equal(false);
    await editor.page.evaluate(`set([wp.blocks.createBlock('core/code')])`);
    await editor.page.waitForSelector('[data-type="core/code"] [contenteditable]');
    await editor.select();
    await editor.page.focus('[data-type="core/code"] [contenteditable]');
    expect(await editor.pasteOnLine(json)).to.equal(false);
  });

  it('throws nothing into the page', () => {
    expect(editor.problems).to.deep.equal([]);
  });
});
