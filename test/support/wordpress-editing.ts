import type { Browser, Frame, Page } from 'puppeteer-core';
import type { WholeWordPress } from './whole-wordpress.js';

const WAIT = { timeout: 90_000 };

/** Somebody who is signed in at a whole WordPress. */
export interface Editing {
  page: Page;
  /** Opens a page of the site. */
  open: (path: string) => Promise<void>;
  /** Begins a post, with the cursor on its first, empty line. */
  beginPost: (title: string) => Promise<void>;
  /** Opens a post in the editor again. */
  openPost: (id: number) => Promise<void>;
  /** Pastes as from the clipboard of another program, at the cursor. */
  paste: (clipboard: { text: string; html?: string }) => Promise<void>;
  /** The names of the post’s blocks. */
  blocks: () => Promise<string[]>;
  /** The document in which blocks are drawn: a frame of its own if every block allows that. */
  canvas: () => Promise<Frame>;
  /** Presses Publish or Update, and gives the number of the post. */
  publish: () => Promise<number>;
  close: () => Promise<void>;
}

/** Signs in through the form, in a browser window with cookies of its own. */
export async function signIn(browser: Browser, { address }: WholeWordPress, name: string): Promise<Editing> {
  const context = await browser.createBrowserContext();
  await context.setPermission(
    address,
    { permission: { name: 'clipboard-read' }, state: 'granted' },
    { permission: { name: 'clipboard-write' }, state: 'granted' },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT.timeout);
  await page.setViewport({ width: 1400, height: 1000 });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${address}/wp-login.php`);
  await page.evaluate((user) => {
    for (const id of ['user_login', 'user_pass'])
      (document.getElementById(id) as HTMLInputElement).value = user;
  }, name);
  await Promise.all([page.waitForNavigation(WAIT), page.click('#wp-submit')]);

  const canvas = async (): Promise<Frame> => {
    await page.waitForSelector('iframe[name="editor-canvas"], .editor-styles-wrapper');
    const frame = await page.$('iframe[name="editor-canvas"]');
    return (await frame?.contentFrame()) ?? page.mainFrame();
  };
  const open = async (path: string): Promise<void> => {
    await page.goto(`${address}/${path}`, WAIT);
  };
  const untilEditorIsReady = async (): Promise<void> => {
    await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()', WAIT);
    const frame = await canvas();
    await frame.waitForSelector('.wp-block-post-title, .editor-post-title', WAIT);
  };
  return {
    page,
    open,
    canvas,
    beginPost: async (title) => {
      await open('wp-admin/post-new.php');
      await untilEditorIsReady();
      const frame = await canvas();
      await frame.click('.wp-block-post-title');
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await frame.waitForSelector('p[data-type="core/paragraph"]');
    },
    openPost: async (id) => {
      await open(`wp-admin/post.php?post=${id}&action=edit`);
      await untilEditorIsReady();
      await (await canvas()).waitForSelector('[data-block]');
    },
    paste: async ({ text, html }) => {
      await page.evaluate(
        (plain, rich) =>
          navigator.clipboard.write([
            new ClipboardItem({
              'text/plain': new Blob([plain], { type: 'text/plain' }),
              ...(rich && { 'text/html': new Blob([rich], { type: 'text/html' }) }),
            }),
          ]),
        text,
        html,
      );
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    },
    blocks: () =>
      page.evaluate(
        'wp.data.select("core/block-editor").getBlocks().map(({ name, isValid }) => isValid ? name : "invalid " + name)',
      ) as Promise<string[]>,
    publish: async () => {
      const toggle = await page.$('.editor-post-publish-panel__toggle');
      await toggle?.click();
      await page.waitForSelector('.editor-post-publish-button:not([aria-disabled="true"])');
      await page.click('.editor-post-publish-button');
      const isSaved =
        '(({ isSavingPost, isEditedPostDirty, isCurrentPostPublished }) => !isSavingPost() && !isEditedPostDirty() && isCurrentPostPublished())(wp.data.select("core/editor"))';
      await page.waitForFunction(isSaved, WAIT);
      return page.evaluate('wp.data.select("core/editor").getCurrentPostId()') as Promise<number>;
    },
    close: () => context.close(),
  };
}
