import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { elementsOf, readCustomElements } from '../support/custom-elements.js';
import { launchBrowser } from './launch-browser.js';

const builder = '../../demo/build-site.mjs';
const reference = '../../demo/reference/reference-pages.mjs';
const { writeReference } = (await import(reference)) as { writeReference: () => [string, string][] };
const pages = new Map(writeReference());
const elements = elementsOf(readCustomElements());

type Entry = [name: string, href: string, page: string, about: string];

describe('The reference', () => {
  for (const { tagName, members, ...lists } of elements) {
    const html = pages.get(`reference/${tagName}/index.html`)!;
    const after = (id: string): string => {
      const start = html.indexOf(`id="${id}"`);
      expect(start, id).to.be.above(0);
      return html.slice(start).split(/\n<(?:dt|tr) |<\/dl>|<\/tbody>/)[0]!;
    };

    it(`has a row of ${tagName} for each attribute and property, with its values and its default`, () => {
      const fields = members.filter(({ kind }) => kind === 'field');
      expect(fields).to.have.length.above(8);
      for (const { name } of fields)
        expect(after(`property-${name}`).match(/<td>/g), name).to.have.length.above(2);
      expect(after('property-view')).to.include('<code>brief</code>').and.to.include('<td><code>full</code>');
      expect(after('property-images')).to.include('<td>not there</td>');
    });

    it(`has an example for everything of ${tagName}, to be run`, () => {
      const ids = [
        ...members.map(({ kind, name }) => `${kind === 'field' ? 'property' : 'method'}-${name}`),
        ...lists.events!.map(({ name }) => `event-${name}`),
        ...lists.cssParts!.map(({ name }) => `part-${name}`),
        ...lists.cssStates!.map(({ name }) => `state-${name}`),
        ...lists.cssProperties!.map(({ name }) => name.slice(2)),
      ];
      for (const id of ids) expect(after(id), id).to.match(/<pre tabindex="0">\S[^]*data-run="\{/);
    });
  }

  it('has a search that knows every entry of every page, each with a place to lead to', () => {
    const entries = JSON.parse(pages.get('reference/search.json')!) as Entry[];
    expect(entries).to.have.length.above(400);
    for (const [name, href] of entries) {
      const [folder, id] = href.split('#');
      expect(pages.get(`reference/${folder}index.html`), href).to.include(` id="${id}"`);
      expect(name, href).to.match(/\S/);
    }
    const found = (name: string): string[] => entries.filter(([own]) => own === name).map(([, href]) => href);
    expect(found('view')).to.include('fact-summary/#property-view');
    expect(found('copy-unreadable')).to.deep.equal(['issues/#copy-unreadable']);
    expect(found('checkedAt')).to.deep.equal(['payload/#field-checkedAt']);
    expect(found('parseFactCheck')).to.deep.equal(['functions/#parseFactCheck']);
    const [, , page, about] = entries.find(([, href]) => href === 'fact-summary/#property-noTitle')!;
    expect(page).to.equal('<fact-summary>');
    expect(about).to.include('Leaves the title out');
  });

  describe('in a browser', () => {
    let site: string;
    let server: Server;
    let address: string;
    let browser: Browser;
    before(async () => {
      site = mkdtempSync(join(tmpdir(), 'factlet-reference-'));
      const { buildSite } = (await import(builder)) as { buildSite: (folder: string) => string };
      buildSite(site);
      const serve = sirv(site, { dev: true });
      server = createServer((request, response) => serve(request, response));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await launchBrowser();
    });
    after(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(site, { recursive: true });
    });

    for (const { tagName } of elements)
      it(`runs every example of ${tagName}, each without an error`, async () => {
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.goto(`${address}/reference/${tagName}/`);
        await page.waitForSelector('button[data-run]:not([hidden])');
        const count = await page.$$eval('button[data-run]', (buttons) => {
          buttons.forEach((button) => button.click());
          return buttons.length;
        });
        const isDone = `[...document.querySelectorAll('.ran > :first-child')].every(({ status }) => status === 'ready' || status === 'error')`;
        await page.waitForFunction(isDone);
        expect(await page.$$eval('.ran', (found) => found.length)).to.equal(count);
        expect(count).to.be.above(20);
        expect(errors).to.deep.equal([]);
        await page.close();
      });

    it('runs every example of an issue, and each gives that issue', async () => {
      const page = await browser.newPage();
      // One of them is about another site, which tests do not ask.
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().startsWith(address)) void request.continue();
        else void request.abort();
      });
      await page.goto(`${address}/reference/issues/`);
      const every = 'button:is([data-issue], [data-element])';
      await page.waitForSelector(`${every}:not([hidden])`);
      const codes = await page.$$eval(every, (buttons) =>
        buttons.map((button) => {
          (button as HTMLElement).click();
          const { issue, element } = (button as HTMLElement).dataset;
          return issue ?? element!;
        }),
      );
      expect(codes).to.include.members(['not-json', 'no-such-place', 'no-answer', 'bad-status']);
      await page.waitForFunction(
        `[...document.querySelectorAll('.ran output')].every((one) => one.textContent)`,
      );
      const given = await page.$$eval('.ran output', (all) => all.map((one) => one.textContent));
      expect(given).to.have.length(codes.length);
      for (const [at, code] of codes.entries()) expect(given[at], `${code}: ${given[at]}`).to.include(code);
      await page.close();
    });
  });
});
