import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import type { FactCheckInput } from '../../src/index.js';
import { toHtml } from '../../src/formats/html.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { OPENING, openDemo } from './open-demo.js';
import type { Demo } from './start-demo.js';

const pages = {
  'forty-sources': ['forty-sources'],
  'broken-citations': ['broken-citations'],
  'two-checks': ['bridge', 'kite'],
  'every-verdict': [
    'every-verdict',
    'status-outdated',
    'status-corrected',
    'status-superseded',
    'status-retracted',
  ],
};
const names = Object.keys(pages) as (keyof typeof pages)[];
// The last one is shown by demo/pages/pictures-and-video.html.
const payloads = [...Object.values(pages).flat(), 'pictures'];

function readPayload(name: string): FactCheckInput {
  return JSON.parse(readFileSync(`demo/payloads/made-up/${name}.json`, 'utf8')) as FactCheckInput;
}

function codesOf(name: string): string[] {
  return parseFactCheck(readPayload(name)).issues.map(({ code }) => code);
}

/** All values that the sources of a payload have for one key. */
function valuesOf(name: string, key: string): unknown[] {
  return (readPayload(name).sources ?? []).map((source) => (source as Record<string, unknown>)[key]);
}

describe('The payloads on citations and sources', () => {
  it('are the ones that the pages show', () => {
    const files = readdirSync('demo/payloads/made-up').sort();
    expect(files).to.deep.equal(payloads.map((name) => `${name}.json`).sort());
  });

  for (const name of payloads) {
    it(`${name}: says that it is made up, and leads to no site that exists`, () => {
      const payload = readPayload(name);
      expect(payload.disclosure!.disclaimer).to.match(/made up for layout/);
      const text = JSON.stringify(payload);
      const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
      expect(hosts).not.to.be.empty;
      for (const host of hosts) expect(host).to.match(/^(?:[^.]+\.)?example\.(?:org|com|net)$/);
      for (const doi of valuesOf(name, 'doi').filter(Boolean)) expect(doi).to.match(/^10\.5555\/made-up\./);
      expect(readFileSync('demo/payloads/SOURCES.md', 'utf8')).to.include(`\`${name}.json\``);
    });
  }

  it('have every value that a source can have in forty-sources', () => {
    const has = (key: string): unknown[] => valuesOf('forty-sources', key);
    expect(has('id')).to.deep.equal(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(has('type')).to.include.members(
      'news report government dataset court journal social video interview fact-check web other'.split(' '),
    );
    expect(has('access')).to.include.members(['open', 'paywalled', 'offline', 'confidential']);
    expect(has('linkStatus')).to.include.members(['ok', 'dead', 'moved', 'unknown']);
    expect(has('retracted')).to.include(true);
    expect(has('primary')).to.include(true);
    expect(has('archiveUrl').filter(Boolean)).not.to.be.empty;
    const stances = has('stances').flatMap((list) => (list ?? []) as { stance: string }[]);
    expect(stances.map(({ stance }) => stance)).to.include.members(['supports', 'contradicts', 'context']);
    const dates = has('publishedAt').map((date) => String(date).length);
    expect(dates).to.include.members([4, 7, 10, 20, 25]);
  });

  it('cite every source of the pages that are in order', () => {
    for (const name of ['forty-sources', 'bridge', 'kite']) {
      const { factCheck, issues } = parseFactCheck(readPayload(name));
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(codesOf(name)).not.to.include('missing-sources');
      const cited = new Set<string>();
      JSON.stringify(factCheck, (key, value: unknown) => {
        if (key === 'refs') (value as string[]).forEach((ref) => cited.add(ref));
        return value;
      });
      expect([...cited].sort()).to.deep.equal(factCheck!.sources.map(({ id }) => String(id)).sort());
    }
  });

  it('have the mistakes that broken-citations is about', () => {
    expect(codesOf('broken-citations')).to.include.members([
      'missing-sources',
      'duplicate-source',
      'no-link',
    ]);
    expect(JSON.stringify(readPayload('broken-citations'))).to.include('(p1_s1, published 2025-04-20)');
  });
});

describe('The pages on citations and sources', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  const waitFor = (expression: string): Promise<unknown> =>
    page.waitForFunction(expression, { timeout: 30_000 });
  const open = async (name: string): Promise<void> => {
    await page.goto(`${demo.address}${name}/`);
    await waitFor(
      `[...document.querySelectorAll('fact-summary, source-list')].every(({ status }) => status === 'ready')`,
    );
  };
  const count = (host: string, part: string): Promise<unknown> =>
    page.evaluate(`document.querySelector('${host}').shadowRoot.querySelectorAll('[part~=${part}]').length`);

  before(async function () {
    this.timeout(OPENING);
    ({ demo, browser } = await openDemo());
  });

  beforeEach(async () => {
    problems = [];
    page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(demo.address)) problems.push(request.url());
    });
  });

  afterEach(async () => {
    await page.close();
    expect(problems).to.deep.equal([]);
  });

  it('are linked from the gallery', async () => {
    await page.goto(`${demo.address}gallery/`);
    const links = await page.evaluate(
      `[...document.querySelectorAll('#citations ~ ul a')].map((link) => link.getAttribute('href'))`,
    );
    expect(links).to.deep.equal(names.map((name) => `../${name}/`));
  });

  for (const name of names) {
    it(`${name}: has the complete articles in its HTML, and says what was pasted and that it is made up`, async () => {
      const html = await (await fetch(`${demo.address}${name}/`)).text();
      expect(html).to.include('All sources on this page are made up');
      expect(html).not.to.include('the sources are real');
      for (const id of pages[name]) {
        const article = toHtml(parseFactCheck(readPayload(id)).factCheck!);
        expect(html).to.include(`<fact-summary id="${id}" src="${id}.json">\n${article}\n</fact-summary>`);
        expect(html).to.include(`&lt;fact-summary id=&quot;${id}&quot;`);
        expect(await (await fetch(`${demo.address}${name}/${id}.json`)).json()).to.deep.equal(
          readPayload(id),
        );
      }
    });
  }

  it('forty-sources: shows forty rows and leads all its marks to them', async () => {
    await open('forty-sources');
    expect(await count('fact-summary', 'source')).to.equal(40);
    expect(await count('fact-summary', 'citation')).to.equal(82);
    const dead = `[...document.querySelector('fact-summary').shadowRoot.querySelectorAll('[part~=citation]')].filter((mark) => mark.matches('.missing')).length`;
    expect(await page.evaluate(dead)).to.equal(0);
  });

  it('broken-citations: shows a row for each source, also for the three that are not in its list', async () => {
    await open('broken-citations');
    expect(await count('fact-summary', 'source')).to.equal(17);
    expect(await count('fact-summary', 'citation')).to.equal(17);
    const text = (await page.evaluate(
      `document.querySelector('fact-summary').shadowRoot.textContent`,
    )) as string;
    expect(text).to.include('[5-3]');
    expect(text).to.include('(p1_s1, published 2025-04-20)');
    const addresses = (await page.evaluate(
      `[...document.querySelector('fact-summary').shadowRoot.querySelectorAll('a')].map(({ href }) => href)`,
    )) as string[];
    expect(addresses.filter((address) => !/^https?:/.test(address))).to.deep.equal([]);
    expect(addresses).to.include('https://xn--librry-6nf.example.org/pond');
    expect(addresses).to.include('https://doi.org/10.5555/made-up.pond');
  });

  it('broken-citations: lists below the tag what its editors should know', async () => {
    await open('broken-citations');
    await waitFor(`document.querySelector('#issues li')`);
    const listed = (await page.evaluate(
      `[...document.querySelectorAll('#issues li')].map((item) => item.dataset.code)`,
    )) as string[];
    const given = (await page.evaluate(
      `document.querySelector('fact-summary').issues.map(({ code }) => code)`,
    )) as string[];
    expect(listed).to.have.members(given);
    expect(listed).to.include.members([
      'missing-sources',
      'duplicate-source',
      'no-link',
      'unused-source',
      'same-address',
      'leaked-token',
      'lost-range',
    ]);
    expect(await page.$eval('#issue-count', (words) => words.textContent)).to.match(/^\d+ .*\.$/);
    expect(await page.$$('#issues a')).to.have.length(0);
  });

  it('two-checks: gives each fact check a list of its own behind both, one of them in a sidebar', async () => {
    await open('two-checks');
    for (const [id, rows, marks] of [
      ['bridge', 4, 10],
      ['kite', 5, 12],
    ] as const) {
      expect(await count(`#${id}`, 'citation')).to.equal(marks);
      expect(await count(`#${id}`, 'source')).to.equal(0);
      expect(await count(`source-list[for=${id}]`, 'source')).to.equal(rows);
    }
    const order = await page.evaluate(
      `[...document.querySelectorAll('main :is(fact-summary, source-list)')].map((tag) => tag.id || tag.closest('section, aside').localName)`,
    );
    expect(order).to.deep.equal(['bridge', 'kite', 'section', 'aside']);
  });

  it('two-checks: leads a mark to the list of its own article', async () => {
    await open('two-checks');
    await page.evaluate(
      `document.querySelector('#kite').shadowRoot.querySelector('[part~=citation]').focus()`,
    );
    await page.keyboard.press('Enter');
    await waitFor(
      `document.querySelector('source-list[for=kite]').shadowRoot.activeElement?.dataset.source === '3'`,
    );
  });

  for (const [address, tag, words] of [
    ['#bridge/source-3', 'source-list[for=bridge]', 'Twelve steps'],
    ['#kite/section-2', '#kite', 'What the record book says'],
  ] as const) {
    it(`two-checks: has a link to ${address} that leads there, as the address itself does`, async () => {
      const isThere = `document.querySelector('${tag}').shadowRoot.activeElement?.textContent.includes('${words}')`;
      await open('two-checks');
      await page.click(`.intro a[href="${address}"]`);
      await waitFor(isThere);
      await page.goto('about:blank');
      await page.goto(`${demo.address}two-checks/${address}`);
      await waitFor(isThere);
    });
  }
});
