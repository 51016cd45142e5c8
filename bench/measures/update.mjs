import { payloads } from '../payloads.mjs';

/** Another payload in which one field has changed, and what of the tree that touches. */
export const update = {
  name: 'update',
  async round({ open, add }) {
    const [payload] = payloads.single();
    await open('page', async (page, contender) => {
      // Code that has run before, as in `draw`: a page that follows a live check has.
      await page.evaluate((...own) => driver.draw(...own), 'single', [payload], 25, 1);
      const { time, equal, changed } = await page.evaluate(
        (...own) => driver.update(...own),
        'single',
        payload,
        40,
      );
      add('update', contender, time);
      add('mutations, equal payload', contender, equal);
      add('mutations, one field', contender, changed);
    });
  },
};
