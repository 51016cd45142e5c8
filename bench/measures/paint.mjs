import { payloads } from '../payloads.mjs';
import { traceTasks } from '../trace.mjs';

const LONG = 50;

/** 1,000 cards at once, until they are painted: how long the page does not answer, as the Long Tasks API counts (https://w3c.github.io/longtasks/). */
export const paint = {
  name: 'paint',
  async round({ open, add }) {
    const cards = payloads.cards(1000);
    for (const rate of [1, 4]) {
      await open('page', async (page, contender, { session }) => {
        await page.evaluate((...own) => driver.draw(...own), 'cards', cards.slice(0, 10), 3, 1);
        if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
        const trace = await traceTasks(session, () =>
          page.evaluate((...own) => driver.paint(...own), 'cards', cards),
        );
        const { tasks, answer } = trace;
        add(`painted ${rate}x`, contender, answer);
        add(`longest ${rate}x`, contender, Math.max(...tasks));
        add(
          `blocked ${rate}x`,
          contender,
          tasks.reduce((sum, length) => sum + Math.max(0, length - LONG), 0),
        );
      });
    }
  },
};
