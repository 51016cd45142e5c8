import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import type { FactCheckInput } from '../../src/index.js';
import { launchBrowser } from '../demo/launch-browser.js';

/** A picture as the browser painted it: width, height and its colours, four numbers a pixel. */
interface Painting {
  width: number;
  height: number;
  data: number[];
}

const grounds = {
  white: '<path fill="#fff" d="M0 0h600v400H0z"/>',
  black: '<path fill="#000" d="M0 0h600v400H0z"/>',
  noise:
    '<filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="3" seed="7"/></filter><path d="M0 0h600v400H0z" filter="url(#n)"/>',
};
type Ground = keyof typeof grounds;

const payload = (ground: Ground, stamped: boolean): FactCheckInput => ({
  title: 'A lamp',
  claims: [
    {
      text: 'It glows.',
      verdicts: [{ label: 'Altered', rating: 'altered' }],
      media: [{ src: `https://pics.example/${ground}.svg`, alt: 'A lamp', width: 600, height: 400, stamped }],
    },
  ],
});

// Twice as fine as on paper, so that a thin line has pixels of its own.
const SCALE = 2;

describe('The stamp of a picture', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.setViewport({ width: 700, height: 900, deviceScaleFactor: SCALE });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const ground = /pics\.example\/(\w+)\.svg$/.exec(request.url())?.[1] as Ground | undefined;
      if (!ground) return void request.continue();
      void request.respond({
        contentType: 'image/svg+xml',
        body: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${grounds[ground]}</svg>`,
      });
    });
  });
  after(() => browser.close());

  async function paint(
    ground: Ground,
    selector: string,
    { dir = 'ltr', stamped = false } = {},
  ): Promise<Painting> {
    const json = JSON.stringify(payload(ground, stamped));
    await page.setContent(
      `<!doctype html><html dir="${dir}"><body><fact-summary images style="inline-size: 300px"><script type="application/json">${json}</script></fact-summary>`,
    );
    await page.addScriptTag({ path: 'dist/factlet.min.js' });
    await page.waitForFunction(
      `document.querySelector('fact-summary').shadowRoot?.querySelector('img')?.naturalWidth`,
    );
    const box = (await page.evaluate(`(() => {
      const { x, y, width, height } = document.querySelector('fact-summary').shadowRoot.querySelector('${selector}').getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    })()`)) as { x: number; y: number; width: number; height: number };
    const png = await page.screenshot({ clip: box, encoding: 'base64' });
    return (await page.evaluate(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${png}';
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
      return { width, height, data: [...data] };
    })()`)) as Painting;
  }

  for (const dir of ['ltr', 'rtl'])
    it(`is a strip that looks the same over white, black and noise, and is easy to read: ${dir}`, async () => {
      const strips: Painting[] = [];
      for (const ground of Object.keys(grounds) as Ground[])
        strips.push(await paint(ground, '[part=stamp]', { dir }));
      const [white, ...others] = strips;
      for (const other of others) expect(differences(white!, other)).to.equal(0);
      expect(contrastWithin(white!)).to.be.at.least(4.5);
    });

  it('has lines in every quarter that stand out from white, from black and from noise', async () => {
    for (const ground of Object.keys(grounds) as Ground[]) {
      const painting = await paint(ground, 'img');
      for (const [quarter, share] of Object.entries(sharesSeen(painting)))
        expect(share, `${ground}, ${quarter}`).to.be.at.least(0.8);
      const bare = sharesSeen(await paint(ground, 'img', { stamped: true }));
      for (const [quarter, share] of Object.entries(bare))
        expect(share, `${ground} without lines, ${quarter}`).to.be.below(0.3);
    }
  });
});

function pixel({ data, width }: Painting, x: number, y: number): number[] {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return data.slice(at, at + 3);
}

// The edge of the strip lies half on the next pixel.
function differences(one: Painting, other: Painting): number {
  let count = 0;
  for (let y = 3; y < one.height - 3; y += 1)
    for (let x = 3; x < one.width - 3; x += 1)
      if (pixel(one, x, y).join() !== pixel(other, x, y).join()) count += 1;
  return count;
}

/** The contrast of the words with the ground that most pixels have. */
function contrastWithin(painting: Painting): number {
  const counts = new Map<string, number>();
  for (let y = 3; y < painting.height - 3; y += 1)
    for (let x = 3; x < painting.width - 3; x += 1) {
      const colour = pixel(painting, x, y).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour.split(',').map(Number));
  return Math.max(...colours.map((colour) => contrast(colours[0]!, colour)));
}

/** For each quarter of a picture, at which share of the points of its diagonal black stands beside white. */
function sharesSeen(painting: Painting): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const isRight of [false, true])
    for (const isBelow of [false, true]) {
      // The strip across the foot is left out.
      const parts = Array.from(
        { length: isBelow ? 25 : 40 },
        (_, at) => (isBelow ? 0.5 : 0) + 0.05 + at / 100,
      );
      const seen = parts.filter((down) => {
        const x = (isRight === isBelow ? down : 1 - down) * painting.width;
        const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) =>
          luminance(pixel(painting, x, down * painting.height + step)),
        );
        return Math.min(...around) < 0.1 && Math.max(...around) > 0.8;
      });
      shares[`${isBelow ? 'lower' : 'upper'} ${isRight ? 'right' : 'left'}`] = seen.length / parts.length;
    }
  return shares;
}

function contrast(one: number[], other: number[]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number[]): number {
  const [red, green, blue] = colour.map((value) =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
