import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { readDocument } from '../../src/reading/read-document.js';
import { longArticle } from './long-article.js';
import { copied, says, shown, useDesk } from './use-desk.js';

/** The newsroom's page, as its publishing system prints what was pasted into it. */
function pageAround(pasted: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Example Courier</title>
<header><p>The Example Courier</p><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>No, the bees of Saltmarsh do not halve the town’s tomato bills</h1>
${pasted}
</article></main>
<footer><p><a href="/imprint">Imprint</a> © The Example Courier</p></footer>
<script async src="/assets/factlet.min.js"></script></html>`;
}

describe('A week with the desk', () => {
  const own = useDesk();
  let site: Server;
  let address = '';
  let pasted = '';
  let actions: string[] = [];

  before(async () => {
    site = createServer(({ url }, answer) => {
      const isScript = url === '/assets/factlet.min.js';
      const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
      answer.writeHead(200, { 'content-type': type });
      answer.end(isScript ? readFileSync('dist/factlet.min.js') : pageAround(pasted));
    });
    await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/bees`;
  });
  after(() => {
    site.close();
    site.closeAllConnections();
  });
  beforeEach(() => {
    actions = [];
    own.allowed = /favicon/;
  });

  /** One thing that an editor does: a click, a paste or a filled field. */
  const act = async (what: string, how: () => Promise<unknown>): Promise<void> => {
    actions.push(what);
    await how();
  };
  const press = async (key: KeyInput, command: string): Promise<void> => {
    await own.page.keyboard.press(key, { commands: [command] });
  };
  /** Pastes what is in the clipboard into the box of the desk. */
  const pasteHere = async (): Promise<void> => {
    await own.page.focus('#source');
    await press('KeyV', 'Paste');
    await own.waitFor(`!!document.querySelector('.bench')`);
  };
  const publish = async (): Promise<string> => {
    await act('choose WordPress', () => own.page.select('#destination', 'wordpress'));
    await act('press Copy', () => own.page.click('#copy'));
    await own.waitFor(copied);
    return own.clipboard();
  };
  /** Selects a word of a running text and writes another one, as one filled field. */
  const overwrite = async (path: string, from: string, to: string): Promise<void> => {
    await own.page.$eval(
      `[data-path="${path}"] [role=textbox]`,
      (box, old) => {
        (box as HTMLElement).focus();
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(old);
          if (at >= 0) return getSelection()!.setBaseAndExtent(node, at, node, at + old.length);
        }
        throw new Error(`${old} is not there`);
      },
      from,
    );
    await own.page.keyboard.type(to);
  };
  const correctTheNumber = async (): Promise<void> => {
    await act('write the new number', () => overwrite('summary', '18,400', '18,900'));
    await own.waitFor(says('#changes', '18,900'));
    await own.page.waitForSelector('#add-entry-0');
    await act('say that it was an error', () => own.page.select('#entry-0-kind', 'error'));
    await act('press Add this entry', () => own.page.click('#add-entry-0'));
    await own.waitFor(shown('corrected'));
  };
  const expectCorrected = (snippet: string): void => {
    const [corrected] = readDocument(snippet, {}).factChecks;
    expect(corrected!.status).to.equal('corrected');
    expect(corrected!.corrections[0]!.text).to.include('18,400').and.to.include('18,900');
    expect(corrected!.claims[0]!.verdicts[0]!.label).to.equal('Mostly false');
    expect(corrected!.sources.map(({ url }) => url)).to.have.length(6);
    expect(JSON.stringify(corrected!.summary)).to.include('18,900').and.not.include('18,400');
  };
  const openFile = async (html: string): Promise<void> => {
    const file = join(mkdtempSync(join(tmpdir(), 'factlet-desk-')), 'page.html');
    writeFileSync(file, html);
    const input = (await own.page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await own.waitFor(`!!document.querySelector('.bench')`);
  };
  /** The page as readers see it, with the script at work. */
  const openPage = async (): Promise<Page> => {
    const page = await own.browser.newPage();
    await page.goto(address);
    await page.waitForFunction(
      `!!document.querySelector('fact-summary')?.shadowRoot?.querySelector('h2, h3')`,
    );
    return page;
  };

  it('takes at most eight actions from an article of 650 words to what is pasted, none of them in JSON', async () => {
    expect(longArticle.split(/\s+/).length).to.be.above(650);
    await own.page.evaluate((words) => navigator.clipboard.writeText(words), longArticle);
    await act('paste the article', pasteHere);
    await own.waitFor(shown('Mostly false'));
    pasted = await publish();
    expect(actions).to.have.length.at.most(8);
    const { factChecks, issues } = readDocument(pasted, {});
    const { title, checkedAt, contributors, claims, sections, sources } = factChecks[0]!;
    expect(title).to.equal('No, the bees of Saltmarsh do not halve the town’s tomato bills');
    expect(checkedAt).to.equal('2026-03-02');
    expect(contributors.map(({ name }) => name)).to.deep.equal(['Ada Sample', 'Bo Elm']);
    expect(claims).to.have.length(1);
    expect(claims[0]!.verbatim).to.equal(true);
    expect(claims[0]!.claimant!.name).to.equal('Ben Example');
    expect(claims[0]!.verdicts[0]!.label).to.equal('Mostly false');
    expect(sections).to.have.length(5);
    expect(sources.map(({ url }) => url))
      .to.have.length(6)
      .and.not.include(undefined);
    expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(await own.page.$eval('#desk', (desk) => (desk as HTMLElement).innerText)).not.to.include('JSON');
  });

  it('takes at most six from what the publishing system holds to the corrected version', async () => {
    await own.page.evaluate((words) => navigator.clipboard.writeText(words), pasted);
    await act('paste it', pasteHere);
    await correctTheNumber();
    expectCorrected(await publish());
    expect(actions).to.have.length.at.most(6);
  });

  it('takes at most six from the published page, saved as a file, on a desk that knows where it goes', async () => {
    await own.paste(longArticle);
    await own.waitFor(shown('Mostly false'));
    await own.page.select('#destination', 'wordpress');
    await own.page.click('#back');
    await own.page.waitForSelector('#file');
    actions = [];
    const page = await openPage();
    let saved = '';
    await act('save the page', async () => (saved = await page.content()));
    await page.close();
    await own.page.bringToFront();
    await act('open the file', () => openFile(saved));
    await correctTheNumber();
    await act('press Copy', () => own.page.click('#copy'));
    await own.waitFor(copied);
    expectCorrected(await own.clipboard());
    expect(actions).to.have.length.at.most(6);
  });

  it('says what to do instead where the words were copied from the page as readers see it', async () => {
    const page = await openPage();
    await page.keyboard.press('KeyA', { commands: ['SelectAll'] });
    await page.keyboard.press('KeyC', { commands: ['Copy'] });
    await page.close();
    await own.page.bringToFront();
    await own.page.focus('#source');
    await press('KeyV', 'Paste');
    await own.waitFor(says('.failure', 'save the page as a file'));
  });

  it('compares with the corrected version once it is said to be published', async () => {
    await own.page.evaluate((words) => navigator.clipboard.writeText(words), pasted);
    await pasteHere();
    await correctTheNumber();
    await own.page.click('#is-published');
    await own.waitFor(says('.correct', 'Nothing has changed yet'));
    await overwrite('summary', '18,900', '19,100');
    await own.waitFor(says('#changes', '19,100'));
    expect(await own.page.$eval('#changes', (list) => list.textContent)).not.to.include('18,400');
  });
});
