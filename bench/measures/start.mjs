import { payloads } from '../payloads.mjs';

// New pages a round, of which the fastest counts: whatever else the machine does makes a cold start longer, never shorter.
const SAMPLES = 5;

/** What a page pays before it sees anything: the script's own time, and the first fact check of a page that has drawn none. */
export const start = {
  name: 'start',
  async round({ open, add }) {
    const least = new Map();
    for (let again = 0; again < SAMPLES; again += 1)
      await open(
        'page',
        (_, contender, { define }) => {
          least.set(contender, Math.min(define, least.get(contender) ?? Infinity));
        },
        { isCold: true },
      );
    for (const [contender, define] of least) add('define', contender, define);
    await open(
      'page',
      async (page, contender) => {
        const { total, script } = await page.evaluate(
          (...given) => driver.draw(...given),
          'single',
          payloads.single(),
          0,
          1,
        );
        add('first', contender, total);
        add('first script', contender, script);
      },
      { isCold: true },
    );
  },
};
