import { expect } from 'chai';
import { article, says, shown, useDesk } from './use-desk.js';

describe('What the desk keeps', () => {
  const own = useDesk();
  const kept = (): Promise<string[]> => own.page.evaluate(() => Object.keys(localStorage));

  it('says at the first save where the draft is', async () => {
    await own.paste(article);
    await own.page.waitForSelector('#first-save');
    expect(await own.page.$eval('#first-save', (notice) => notice.textContent)).to.include(
      'in this browser on this computer',
    );
  });

  it('loses nothing when the page is reloaded, nor on the way back', async () => {
    await own.paste(article);
    await own.waitFor(shown('False'));
    await own.fill('title', 'Do wasps sleep?');
    // Before the pause after which it is kept.
    await own.page.reload();
    await own.waitFor(shown('Do wasps sleep?'));
    await own.page.click('#back');
    await own.page.waitForSelector('#source');
    await own.page.goBack();
    await own.waitFor(shown('Do wasps sleep?'));
  });

  it('keeps what is half written in a field while the page is drawn again, and when it is reloaded', async () => {
    await own.paste(article);
    await own.fill('title', 'Do wasps sleep?');
    const date = '#form-publishedAt';
    await own.page.type(date, '2026-0');
    // The draft is saved meanwhile, and the page drawn again.
    await own.payload();
    expect(await own.page.$eval(date, (box) => (box as HTMLInputElement).value)).to.equal('2026-0');
    await own.page.type(date, '3-04');
    await own.page.reload();
    await own.page.waitForSelector(date);
    expect(await own.page.$eval(date, (box) => (box as HTMLInputElement).value)).to.equal('2026-03-04');
  });

  it('lets a second tab read only, until the first is closed', async () => {
    await own.paste(article);
    await own.payload();
    const second = await own.browser.newPage();
    await second.goto(own.page.url());
    await second.waitForSelector('.bench');
    await second.waitForFunction(says('.notice', 'another tab'));
    expect(await second.$eval('#form-title', (box) => (box as HTMLInputElement).readOnly)).to.equal(true);
    await own.fill('title', 'Do wasps sleep?');
    await second.waitForFunction(`document.querySelector('#form-title')?.value === 'Do wasps sleep?'`);
    await own.page.close();
    await second.waitForFunction(`document.querySelector('#form-title')?.readOnly === false`);
    own.page = second;
  });

  it('keeps nothing but that choice where nothing is to be kept', async () => {
    await own.paste(article);
    await own.page.waitForSelector('#keep-nothing');
    await own.page.click('#keep-nothing');
    await own.fill('title', 'Do wasps sleep?');
    await new Promise((later) => setTimeout(later, 500));
    expect(await kept()).to.deep.equal(['factlet-desk:keep']);
  });

  it('says at once that there is no space, and gives the draft as a file', async () => {
    await own.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await own.paste(article);
    expect(await own.saved('#save-draft')).to.include('Do bees sleep at night?');
  });

  it('asks the browser once to keep what is there, as soon as there is something', async () => {
    await own.page.evaluate(() => {
      StorageManager.prototype.persist = () => {
        document.documentElement.dataset['asked'] = 'yes';
        return Promise.resolve(true);
      };
    });
    expect(await own.page.evaluate('document.documentElement.dataset.asked')).to.equal(undefined);
    await own.paste(article);
    await own.waitFor(`document.documentElement.dataset.asked === 'yes'`);
  });

  it('gives all drafts as one file, which the desk reads again', async () => {
    for (const title of ['Do ants sleep?', 'Do bees sleep?']) {
      await own.paste(JSON.stringify({ title, summary: 'They do.' }));
      await own.payload();
      await own.page.click('#back');
      await own.page.waitForSelector('#source');
    }
    const file = await own.saved('#export-all');
    const titles = (JSON.parse(file) as { title: string }[]).map(({ title }) => title);
    expect(titles).to.deep.equal(['Do bees sleep?', 'Do ants sleep?']);
    await own.page.evaluate((words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('#source')!.dispatchEvent(paste);
    }, file);
    await own.waitFor(says('.several', 'Do ants sleep?'));
  });

  it('lists what was prepared, that whose review is due first, and deletes all when asked twice', async () => {
    for (const [title, reviewBy] of [
      ['Do ants sleep?', '2999-01-01'],
      ['Do bees sleep?', '2024-05'],
      ['Do crows sleep?', undefined],
    ]) {
      await own.paste(JSON.stringify({ title, reviewBy, summary: 'They do.' }));
      await own.payload();
      await own.page.click('#back');
      await own.page.waitForSelector('#source');
    }
    const titles = await own.page.$$eval('.drafts li', (rows) => rows.map((row) => row.textContent));
    expect(titles[0]).to.match(/Do bees sleep\?[^]*Review was due 2024-05/);
    expect(titles).to.have.length(3);
    await own.page.click('#delete-all');
    expect(await kept()).to.have.length(3);
    await own.page.click('#delete-all');
    expect(await kept()).to.deep.equal([]);
  });
});
