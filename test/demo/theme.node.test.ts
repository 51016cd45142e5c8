import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { OPENING, openDemo } from './open-demo.js';
import type { Demo } from './start-demo.js';

const styleIn = (frame: string, selector: string, property: string): string =>
  `getComputedStyle(document.querySelector('#${frame} .whole').shadowRoot.querySelector('${selector}')).${property}`;

describe('The page of looks', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let requests: string[];

  const waitFor = (expression: string): Promise<unknown> =>
    page.waitForFunction(expression, { timeout: 30_000 });
  const read = <T = string>(expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;
  const css = (): Promise<string> => read(`document.querySelector('#css').textContent`);
  /** Changes a field as a reader's hand would. */
  const set = (name: string, input: string, value: string): Promise<void> =>
    page.$eval(
      `[data-name='${name}'] input${input}`,
      (field, given) => {
        (field as HTMLInputElement).value = given;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  const contrastOf = (name: string, scheme: string): Promise<string> =>
    read(`document.querySelector('[data-name="${name}"] output[data-scheme=${scheme}]').textContent`);

  before(async function () {
    this.timeout(OPENING);
    ({ demo, browser } = await openDemo());
  });

  beforeEach(async () => {
    problems = [];
    requests = [];
    page = await browser.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${demo.address}theme/`);
    await waitFor(`document.querySelectorAll('.stage fact-summary:state(ready)').length === 8`);
    await waitFor(`document.querySelector('[data-name=false] output').textContent`);
  });

  afterEach(async () => {
    await page.close();
    expect(problems).to.deep.equal([]);
    for (const address of requests) expect(address.startsWith(demo.address), address).to.equal(true);
  });

  it("begins with Factlet's own look, of which every colour has the contrast that it needs", async () => {
    expect(await css()).to.match(/^\/\* Nothing is set/);
    expect(await read(`document.querySelector('#contrast-count').textContent`)).to.equal(
      'Every colour has the contrast that it needs.',
    );
    const empty = `[...document.querySelectorAll('#fields output')].filter(({ textContent }) => !/^\\d+\\.\\d : 1/.test(textContent)).length`;
    expect(await read<number>(empty)).to.equal(0);
  });

  it('shows a colour on the light and on the dark page, and says where its contrast is too little', async () => {
    await set('link', '[data-scheme=light]', '#ffff00');
    await set('link', '[data-scheme=dark]', '#00ffff');
    expect(await read(styleIn('light', '[part=citation]', 'color'))).to.equal('rgb(255, 255, 0)');
    expect(await read(styleIn('dark', '[part=citation]', 'color'))).to.equal('rgb(0, 255, 255)');
    expect(await contrastOf('link', 'light')).to.equal('1.0 : 1, needs 4.5');
    expect(await contrastOf('link', 'dark')).to.equal('14.4 : 1');
    // The marks are links, too.
    expect(await read(`document.querySelector('#contrast-count').textContent`)).to.equal(
      '2 colours have too little contrast.',
    );
    expect(await css()).to.include('--fact-link: light-dark(#ffff00, #00ffff);');
  });

  it('takes lengths by slider or in words, fonts and weights', async () => {
    await set('radius', '[type=range]', '12');
    await set('title-size', '[type=text]', 'clamp(1em, 5cqi, 3em)');
    await set('heading-font', '', 'monospace');
    await set('heading-weight', '[type=range]', '400');
    expect(await css()).to.equal(
      [
        'fact-summary,\nclaim-card,\nsource-list {',
        '  --fact-radius: 12px;',
        '  --fact-heading-font: monospace;',
        '  --fact-heading-weight: 400;',
        '  --fact-title-size: clamp(1em, 5cqi, 3em);\n}\n',
      ].join('\n'),
    );
    expect(await read(styleIn('dark', '[part=title]', 'fontFamily'))).to.equal('monospace');
    expect(await read(styleIn('dark', '[part=title]', 'fontWeight'))).to.equal('400');
  });

  it('goes back to the default, one property at a time', async () => {
    await set('radius', '[type=range]', '12');
    await set('space', '[type=range]', '0.5');
    await page.click(`[data-name=radius] .reset`);
    expect(await css()).to.match(/\{\n {2}--fact-space: 0\.5em;\n\}/);
    expect(await read(styleIn('light', '.root', 'borderTopLeftRadius'))).to.equal('3px');
  });

  for (const look of ['broadsheet', 'plain']) {
    it(`begins with the look ${look}, gives it back unchanged, and finds its contrasts enough`, async () => {
      await page.click(`[data-look=${look}]`);
      await waitFor(`document.querySelector('#css').textContent.includes('--fact-citation')`);
      const values = (text: string): string[] => (text.match(/--fact-[^;]+/g) ?? []).sort();
      expect(values(await css())).to.deep.equal(values(readFileSync(`looks/${look}.css`, 'utf8')));
      expect(await read(`document.querySelector('#contrast-count').textContent`)).to.match(/^Every/);
    });
  }

  it('copies the CSS', async () => {
    await set('measure', '[type=range]', '30');
    await page.click('#copy-css');
    await waitFor(`document.querySelector('#copied').textContent === 'Copied the CSS.'`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(
      'fact-summary,\nclaim-card,\nsource-list {\n  --fact-measure: 30em;\n}\n',
    );
  });

  it('shows the previews narrow and compact', async () => {
    const height = `document.querySelector('#light .whole').getBoundingClientRect().height`;
    const before = await read<number>(height);
    await page.click('#compact');
    expect(await read<number>(height)).to.be.below(before);
    await page.click('#narrow');
    const width = `document.querySelector('#light .whole').getBoundingClientRect().width`;
    expect(await read<number>(width)).to.equal(320);
  });

  for (const width of [320, 1280]) {
    it(`has no flaw that axe finds, with compact previews, and no sideways scrolling at ${width} pixels`, async () => {
      await page.setViewport({ width, height: 900 });
      await page.click('#compact');
      const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
      await page.evaluate(axe);
      const found = `axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join()))`;
      expect(await read<string[]>(found)).to.deep.equal([]);
      const beyond = `document.documentElement.scrollWidth - innerWidth`;
      expect(await read<number>(beyond)).to.be.at.most(0);
    });
  }

  it('keeps the previews short on a narrow screen', async () => {
    await page.setViewport({ width: 320, height: 900 });
    expect(await read<number>('document.documentElement.scrollHeight')).to.be.below(8000);
  });
});
