import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseFragment, serialize } from 'parse5';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { toClaimReview } from '../../src/formats/claim-review.js';
import type { FactCheck } from '../../src/formats.js';
import { ar } from '../../src/locale/ar.js';
import { BlockEditor, BOX } from '../support/block-editor.js';
import { comparable } from '../support/comparable.js';
import { samplePayloads } from '../support/sample-payloads.js';

const earlier = readFileSync('test/systems/fixtures/stored-by-block-of-0.1.0.txt', 'utf8').trim();

describe('The block in the editor of WordPress', function () {
  this.timeout(60_000);
  const samples = samplePayloads();
  const sampleOf = (name: string): FactCheck => new Map(samples).get(name)!;
  let editor: BlockEditor;

  before(async function () {
    const opened = await BlockEditor.open();
    if (!opened) this.skip();
    editor = opened;
  });
  // It is not there where there is no WordPress.
  after(() => (editor as BlockEditor | undefined)?.close());

  /** HTML as a page has it, however its characters were written. */
  const level = (html: string): string => serialize(parseFragment(html));

  it('stores the very HTML of toHtml for what is pasted into its box, shows it, and closes the box', async () => {
    for (const name of ['several-claims.json', 'one-claim.json']) {
      const factCheck = sampleOf(name);
      await editor.openBox();
      await editor.pasteInto(BOX, JSON.stringify(factCheck));
      await editor.expectStored(factCheck);
      expect(await editor.page.$eval('article h2', (heading) => heading.textContent)).to.equal(
        factCheck.title,
      );
      expect(await editor.page.$(BOX)).to.equal(null);
    }
  });

  it('is written in the language of its text', async () => {
    const factCheck = sampleOf('arabic.json');
    await editor.openBox();
    await editor.pasteInto(BOX, toHtml(factCheck));
    await editor.expectStored(factCheck, ar);
  });

  it('is valid when the post is opened again, after an author’s HTML was filtered', async () => {
    const stored = await editor.post();
    const [saved] = editor.wordPress([['save', stored]]);
    expect(saved).to.equal(stored);
    const code = `wp.blocks.parse(${JSON.stringify(saved)}).map(({ isValid }) => isValid)`;
    expect(await editor.page.evaluate(code)).to.deep.equal([true]);
  });

  it('shows no JSON when the post is opened again, but the article, and its facts as fields', async () => {
    const factCheck = sampleOf('one-claim.json');
    await editor.openAgain(
      `<!-- wp:factlet/fact-check -->\n${toHtml(factCheck)}\n<!-- /wp:factlet/fact-check -->`,
    );
    const shown = await editor.page.evaluate(() => [
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
    await editor.type('Title', 'A wall and a moon');
    await editor.type('Verdict', 'Not so');
    await editor.type('Claimed by', 'Ann Ash ');
    const [claim] = structuredClone(factCheck).claims;
    claim!.verdicts[0]!.label = 'Not so';
    claim!.claimant!.name = 'Ann Ash';
    const changed = { ...factCheck, title: 'A wall and a moon', claims: [claim!] };
    await editor.waitFor(`post().includes('Not so') && post().includes('Ann Ash')`);
    const read = fromHtml(parseFragment(await editor.post())).factCheck!;
    expect(comparable(read)).to.deep.equal(comparable(changed));
  });

  it('keeps the article while a field holds what a fact check cannot have, and says so', async () => {
    const stored = await editor.post();
    await editor.type('Title', '');
    await editor.waitFor(`document.querySelector('[role=status] li')`);
    expect(await editor.post()).to.equal(stored);
    const told = await editor.page.$$eval('[role=status] li', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(told.join()).to.match(/title/);
    await editor.type('Title', 'Back');
    await editor.waitFor(`post().includes('Back')`);
  });

  it('has no fields for an article that was changed so that facts of it cannot be read, and keeps it', async () => {
    const html = toHtml(sampleOf('one-claim.json')).replace(
      '>Verdict: <strong>False<',
      '>So <strong>Who knows<',
    );
    const stored = `<!-- wp:factlet/fact-check -->\n${html}\n<!-- /wp:factlet/fact-check -->`;
    await editor.openAgain(stored);
    expect(await editor.page.$$('.components-text-control__input[type=text]')).to.deep.equal([]);
    expect(await editor.page.evaluate('document.body.textContent')).to.include('Paste it into the desk');
    expect(level(await editor.post())).to.equal(level(stored));
  });

  it('opens what an earlier version of the block stored as it is', async () => {
    await editor.openAgain(earlier);
    expect(await editor.page.evaluate('blocks.map(({ isValid }) => isValid)')).to.deep.equal([true, true]);
    expect(level(await editor.post())).to.equal(level(earlier));
  });

  it('prints the same fact check when the post is opened and saved once more', async () => {
    const odd = { ...sampleOf('every field'), title: 'An entity &#8217; a [gallery] and "it\'s" -- tea...' };
    await editor.startAnew();
    await editor.pasteInto(BOX, JSON.stringify(odd));
    await editor.expectStored(odd);
    await editor.page.evaluate(`set(wp.blocks.parse(post()))`);
    const [shown] = editor.wordPress([['show', editor.wordPress([['save', await editor.post()]])[0]!]]);
    expect(comparable(fromHtml(parseFragment(shown!)).factCheck!)).to.deep.equal(comparable(odd));
  });

  it('reads ClaimReview too', async () => {
    const factCheck = sampleOf('one-claim.json');
    await editor.startAnew();
    await editor.pasteInto(BOX, JSON.stringify(toClaimReview(factCheck)));
    await editor.waitFor(`post().includes('article')`);
    expect(await editor.post()).to.include(factCheck.claims[0]!.text);
  });

  it('says what it cannot read, and keeps the article that it has', async () => {
    const stored = await editor.post();
    await editor.openBox();
    await editor.pasteInto(BOX, '{ "title": ');
    await editor.waitFor(`document.querySelector('[role=status]').textContent.includes('not valid')`);
    expect(await editor.post()).to.equal(stored);
    await editor.startAnew();
  });

  it('stores the address and the view that are chosen beside it', async () => {
    await editor.page.type('input[type=url]', 'https://courier.example/tea.json');
    await editor.selectIn('View', 'brief');
    await editor.waitFor(`post().includes('"view":"brief"')`);
    expect(await editor.post()).to.match(
      /^<!-- wp:factlet\/fact-check \{"src":"https:\/\/courier\.example\/tea\.json","view":"brief"\} /,
    );
    const [shown] = editor.wordPress([['show', await editor.post()]]);
    expect(shown).to.include('<fact-summary src="https://courier.example/tea.json" view="brief">');
  });

  it('throws nothing into the page', () => {
    expect(editor.problems).to.deep.equal([]);
  });
});
