import { payloads } from '../payloads.mjs';

/** What a page pays before it sees anything: the script's own time, and the first fact check of a page that has drawn none. */
export const start = {
  name: 'start',
  async round({ open, add }) {
    await open(
      'page',
      async (page, contender, { define }) => {
        const { total, script } = await page.evaluate(
          (...given) => driver.draw(...given),
          'single',
          payloads.single(),
          0,
          1,
        );
        add('define', contender, define);
        add('first', contender, total);
        add('first script', contender, script);
      },
      { isCold: true },
    );
  },
};
