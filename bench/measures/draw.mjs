import { payloads } from '../payloads.mjs';

const scenes = {
  'fact check': ['single', () => payloads.single(), 25, 41],
  '100 cards': ['cards', () => payloads.cards(100), 2, 5],
};

/** From payloads in hand to laid out, in code that has run before. */
export const draw = {
  name: 'draw',
  async round({ open, add }) {
    await open('page', async (page, contender) => {
      for (const [name, [kind, make, warm, times]] of Object.entries(scenes)) {
        const given = [kind, make(), warm, times];
        const { total, script } = await page.evaluate((...own) => driver.draw(...own), ...given);
        add(name, contender, total);
        add(`${name} script`, contender, script);
      }
    });
  },
};
