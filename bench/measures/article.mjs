import { payloads } from '../payloads.mjs';

// A frame at 60 a second, and a little for the clock.
const FRAME = 1000 / 60 + 1;

/** A long article: whether it scrolls at full rate, and how soon a tapped mark shows its source. */
export const article = {
  name: 'article',
  async round({ open, add }) {
    const given = payloads.article();
    await open('page', async (page, contender, { session }) => {
      await page.evaluate((...own) => driver.keep(...own), 'single', given);
      const frames = await page.evaluate(() => driver.scroll());
      add('scroll', contender, (100 * frames.filter((length) => length > FRAME).length) / frames.length);
      if (contender !== 'factlet') return;
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      add('preview', contender, await page.evaluate(() => driver.preview(7)));
    });
  },
};
