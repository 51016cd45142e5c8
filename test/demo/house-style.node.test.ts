import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './launch-browser.js';

const drawer = '../../scripts/pictures/pictures.mjs';
const script = readFileSync('dist/factlet.min.js', 'utf8');

/** The red, green and blue of a piece of a page as it comes out on the screen, at the place `x`, `y` of a picture of it. */
async function colourAt(page: Page, picture: string, x: number, y: number): Promise<number[]> {
  return page.evaluate(
    async (address, left, top) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const paper = canvas.getContext('2d')!;
      paper.drawImage(image, 0, 0);
      return [...paper.getImageData(left, top, 1, 1).data].slice(0, 3);
    },
    `data:image/png;base64,${picture}`,
    x,
    y,
  );
}

describe('The house style in the guide for designers', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const scheme of ['light', 'dark']) {
    it(`draws its red exactly, with white words and a sign of its own, on a ${scheme} page`, async () => {
      const { houseStyle } = (await import(drawer)) as { houseStyle: () => { html: string; css: string } };
      const { html, css } = houseStyle();
      page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setContent(
        `<!doctype html><html lang="en"><style>:root { color-scheme: light dark } ${css}</style>${html}`,
      );
      await page.addScriptTag({ content: script });
      await page.waitForFunction(`document.querySelector('claim-card').status === 'ready'`);

      const badge = (
        await page.evaluateHandle(
          `document.querySelector('claim-card').shadowRoot.querySelector('[part~=verdict-badge]')`,
        )
      ).asElement()!;
      const seen = await page.evaluate((element) => {
        const own = element as HTMLElement;
        const { backgroundColor, color, fontFamily, textTransform } = getComputedStyle(own);
        const sign = own.querySelector('svg')!.getBoundingClientRect();
        return {
          backgroundColor,
          color,
          fontFamily,
          textTransform,
          sign: [Math.round(sign.width) > 10, own.querySelectorAll('svg').length],
        };
      }, badge);
      expect(seen).to.deep.equal({
        backgroundColor: 'rgb(215, 38, 61)',
        color: 'rgb(255, 255, 255)',
        fontFamily: '"Helvetica Neue", Arial, sans-serif',
        textTransform: 'uppercase',
        sign: [true, 1],
      });
      // Below the line of its edge, before the sign.
      const picture = await badge.screenshot({ encoding: 'base64' });
      expect(await colourAt(page, picture, 5, 12)).to.deep.equal([0xd7, 0x26, 0x3d]);
      const width = `document.querySelector('claim-card').getBoundingClientRect().width`;
      expect(await page.evaluate(width)).to.equal(300);
      await page.close();
    });
  }
});
