import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { en } from '../../demo/desk/words/en.js';
import { toClaimReview } from '../../src/formats/claim-review.js';
import { toHtml } from '../../src/formats/html.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { launchBrowser } from '../demo/launch-browser.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { signIn, type Editing } from '../support/wordpress-editing.js';
import { fieldOf, press, replaceInField, reviewsOn, setValue } from '../support/wordpress-page.js';
import {
  addScriptToTheme,
  setLanguage,
  startWholeWordPress,
  type WholeWordPress,
} from '../support/whole-wordpress.js';

const zipper = '../../demo/desk/zip-plugin.mjs';
const stored = readFileSync('test/systems/fixtures/stored-by-block-of-0.1.0.txt', 'utf8').trim();
const sample = new Map(samplePayloads()).get('several-claims.json')!;
const arabic = new Map(samplePayloads()).get('arabic.json')!;
const profile = {
  publisher: { name: 'The Example Courier', url: 'https://example.org/courier' },
  scale: [
    { label: 'Not so', rating: 'false', value: 1 },
    { label: 'Just so', rating: 'true', value: 5 },
  ],
  worst: 1,
  best: 5,
};
/** What the desk gives for WordPress, with the plugin and without. */
const snippetOf = (factCheck: typeof sample): string =>
  makeSnippet('wordpress', { factCheck, inside: 'link' }).code;

/** The desk's steps, done one after the other by an administrator and an author, and readers who are not signed in. */
describe('A whole WordPress 6.6', function () {
  this.timeout(240_000);
  let site: WholeWordPress;
  let browser: Browser | undefined;
  let admin: Editing;
  let author: Editing;
  let posted = 0;

  before(async function () {
    const started = await startWholeWordPress([['Stored before', stored]]);
    if (!started) this.skip();
    site = started;
    browser = await launchBrowser();
    author = await signIn(browser, site, 'author');
  });
  after(async () => {
    if (!browser) return;
    await browser.close();
    site.stop();
  });

  /** The page of a post as somebody sees it who is not signed in. */
  const read = async (id: number, { javaScript = true } = {}): Promise<Page> => {
    const context = await browser!.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    await page.setJavaScriptEnabled(javaScript);
    await page.goto(`${site.address}/?p=${id}`);
    return page;
  };
  const wordsOf = (page: Page): Promise<string> =>
    page.$eval('fact-summary', (element) => (element.shadowRoot ?? element).textContent);

  describe('without the plugin', () => {
    it('has the script in the foot of every page, as the first step says', () => {
      expect(en.steps['wordpress']![0]).to.include('adds this line to the foot of every page: {script}');
      addScriptToTheme(site, '<script async src="/assets/factlet.min.js"></script>');
    });

    it('makes one block “Custom HTML” of the article pasted on an empty line by an author', async () => {
      expect(en.steps['wordpress']![1]).to.equal(
        'In your post, on an empty line, paste the article. It becomes a block “Custom HTML”.',
      );
      await author.beginPost('Kitchen sayings');
      await author.paste({ text: snippetOf(sample) });
      await author.page.waitForFunction(
        'wp.data.select("core/block-editor").getBlocks()[0].name === "core/html"',
      );
      expect(await author.blocks()).to.deep.equal(['core/html']);
      posted = await author.publish();
    });

    it('shows it to those who are signed out', async () => {
      const page = await read(posted);
      await page.waitForFunction('document.querySelector("fact-summary")?.shadowRoot?.querySelector("h2")');
      for (const { text, verdicts } of sample.claims)
        expect(await wordsOf(page))
          .to.include(text)
          .and.include(verdicts[0]!.label);
    });

    it('tells readers with and without JavaScript the same after somebody edits the article by hand', async () => {
      const [before, after] = ['In 2016 two researchers', 'In 2017 two researchers'];
      await author.openPost(posted);
      const frame = await author.canvas();
      const field = (await frame.waitForSelector('.wp-block-html textarea'))!;
      await replaceInField(author.page, field, before, after);
      await author.publish();
      const [scripted, plain] = [await read(posted), await read(posted, { javaScript: false })];
      await scripted.waitForFunction(
        'document.querySelector("fact-summary")?.shadowRoot?.querySelector("h2")',
      );
      const seen = await plain.$eval('[data-fact-summary]', (marker) => marker.textContent);
      for (const words of [await wordsOf(scripted), seen])
        expect(words).to.include(after).and.not.include(before);
    });
  });

  describe('with the plugin', () => {
    it('takes the zip file, as the first step says', async () => {
      expect(en.steps['wordpress-plugin']![0]).to.include(
        'choose Plugins, Add New Plugin, Upload Plugin, pick the zip file, press Install Now, then Activate Plugin',
      );
      admin = await signIn(browser!, site, 'admin');
      const folder = mkdtempSync(join(tmpdir(), 'factlet-zip-'));
      const file = join(folder, 'factlet-wordpress.zip');
      const { zipPlugin } = (await import(zipper)) as { zipPlugin: (folder: string) => Uint8Array };
      writeFileSync(file, zipPlugin('dist/wordpress/factlet'));
      await admin.open('wp-admin/plugins.php');
      await press(admin.page, '#wpbody-content a, #adminmenu a', 'Add New Plugin');
      await admin.page.click('.upload-view-toggle');
      const chooser = (await admin.page.$('#pluginzip')) as ElementHandle<HTMLInputElement>;
      await chooser.uploadFile(file);
      await press(admin.page, '#install-plugin-submit', 'Install Now');
      await press(admin.page, '#wpbody-content a', 'Activate Plugin');
      const rows = await admin.page.$$eval('tr.active[data-plugin]', (all) =>
        all.map((row) => (row as HTMLElement).dataset['plugin']),
      );
      expect(rows).to.include('factlet/factlet.php');
      rmSync(folder, { recursive: true });
    });

    it('takes the newsroom’s profile from an administrator, and from nobody else', async () => {
      await author.open('wp-admin/options-general.php?page=factlet');
      expect(await author.page.$('#factlet-profile')).to.equal(null);
      await admin.open('wp-admin/options-general.php?page=factlet');
      await setValue(admin.page, '#factlet-profile', 'no JSON');
      await press(admin.page, '#submit', '');
      expect(await admin.page.$eval('.notice-error', (notice) => notice.textContent)).to.include('not saved');
      await setValue(admin.page, '#factlet-profile', JSON.stringify({ ...profile, 'x-odd': '</script><b>' }));
      await admin.page.click('[name="factlet[claim_review]"]');
      await press(admin.page, '#submit', '');
      const kept = await admin.page.$eval(
        '#factlet-profile',
        (field) => (field as HTMLTextAreaElement).value,
      );
      expect(JSON.parse(kept)).to.deep.equal({ ...profile, 'x-odd': '</script><b>' });
    });

    it('makes one block “Fact check” of the article pasted on an empty line, in a canvas of its own', async () => {
      expect(en.steps['wordpress-plugin']![1]).to.equal(
        'In your post, on an empty line, paste the article. It becomes a block “Fact check”.',
      );
      await author.beginPost('Six kitchen sayings');
      await author.paste({ text: snippetOf(sample) });
      await author.page.waitForFunction(
        'wp.data.select("core/block-editor").getBlocks()[0].name !== "core/paragraph"',
      );
      expect(await author.blocks()).to.deep.equal(['factlet/fact-check']);
      const frame = await author.canvas();
      const canvas = await frame.frameElement();
      expect(await canvas!.evaluate(({ name }) => name)).to.equal('editor-canvas');
      expect(await frame.$eval('article h2', (title) => title.textContent)).to.equal(sample.title);
      posted = await author.publish();
    });

    it('shows it to those who are signed out', async () => {
      const page = await read(posted);
      await page.waitForFunction('document.querySelector("fact-summary")?.shadowRoot?.querySelector("h2")');
      for (const { text, verdicts } of sample.claims)
        expect(await wordsOf(page))
          .to.include(text)
          .and.include(verdicts[0]!.label);
    });

    it('prints ClaimReview on the page of a fact check of its own, and nowhere else', async () => {
      const own = { ...sample };
      delete own.url;
      await author.beginPost('Of our own');
      await author.paste({ text: toHtml(own) });
      await author.page.waitForFunction(
        'wp.data.select("core/block-editor").getBlocks()[0].name !== "core/paragraph"',
      );
      const id = await author.publish();
      const reviews = await reviewsOn(await read(id));
      const expected = toClaimReview(own);
      const claimsOf = (all: readonly object[]): unknown[] =>
        all.map((review) => 'claimReviewed' in review && review.claimReviewed);
      expect(claimsOf(reviews)).to.deep.equal(claimsOf(expected));
      expect(reviews[0]!.url).to.include(`?p=${id}`);
      const home = await read(id);
      await home.goto(`${site.address}/`);
      expect(await reviewsOn(home)).to.deep.equal([]);
      expect(await reviewsOn(await read(posted)), 'a copy of another page’s fact check').to.deep.equal([]);
    });

    it('has the facts as fields beside the block, with the newsroom’s scale, when the post is opened again', async () => {
      await author.openPost(posted);
      expect(await author.blocks()).to.deep.equal(['factlet/fact-check']);
      await author.page.evaluate(
        'wp.data.dispatch("core/block-editor").selectBlock(wp.data.select("core/block-editor").getBlocks()[0].clientId)',
      );
      await author.page.evaluate('wp.data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block")');
      const title = await fieldOf(author.page, 'Title');
      await title.click({ count: 3 });
      await author.page.keyboard.type('Seven sayings of the kitchen');
      await (await fieldOf(author.page, 'Verdict on our scale')).select('Not so');
      const panel = await author.page.$eval(
        '.interface-complementary-area',
        ({ textContent }) => textContent,
      );
      expect(panel).not.to.match(/\{"|JSON/);
      await author.publish();
      const page = await read(posted);
      await page.waitForFunction('document.querySelector("fact-summary")?.shadowRoot?.querySelector("h2")');
      expect(await wordsOf(page))
        .to.include('Seven sayings of the kitchen')
        .and.include('Not so')
        .and.include(sample.claims[1]!.text);
    });

    it('opens a post that an earlier version of the block stored, and stores the same', async () => {
      const [id] = site.posts;
      await author.openPost(id!);
      expect(await author.blocks()).to.deep.equal(['factlet/fact-check', 'factlet/fact-check']);
      expect(await author.page.evaluate('wp.data.select("core/editor").getEditedPostContent()')).to.equal(
        stored,
      );
      expect(await (await author.canvas()).$('.block-editor-warning')).to.equal(null);
    });

    it('loads the words of the page’s language from its own folder', async () => {
      await author.beginPost('بالعربية');
      await author.paste({ text: snippetOf(arabic) });
      await author.page.waitForFunction(
        'wp.data.select("core/block-editor").getBlocks()[0].name !== "core/paragraph"',
      );
      const id = await author.publish();
      setLanguage(site, 'ar');
      const context = await browser!.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(90_000);
      const answer = page.waitForResponse((one) => one.url().endsWith('/plugins/factlet/factlet.ar.json'));
      await page.goto(`${site.address}/?p=${id}`);
      expect((await answer).ok()).to.equal(true);
    });
  });
});
