import { payloads } from '../payloads.mjs';

/** Proves that all contenders write the same words and links; throws where they do not. */
export const compare = {
  name: 'compare',
  async round({ round, open, note }) {
    if (round) return;
    for (const [kind, given] of [
      ['single', payloads.single()],
      ['cards', payloads.cards(10)],
    ]) {
      const answers = {};
      await open('page', async (page, contender) => {
        answers[contender] = await page.evaluate((...own) => driver.verify(...own), kind, given);
      });
      const { light, ...others } = answers;
      for (const [name, { text, links }] of Object.entries(others)) {
        if (text !== light.text || links !== light.links)
          throw new Error(
            `${name} writes other words or links than the floor in ${kind}: ${JSON.stringify(answers)}`,
          );
      }
      note(
        `${kind}: ${light.characters} letters, ${light.linkCount} links; nodes ` +
          Object.entries(answers)
            .map(([name, { nodes, height }]) => `${name} ${nodes} (${height} px)`)
            .join(', '),
      );
    }
  },
};
