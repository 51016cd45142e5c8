import { payloads } from '../payloads.mjs';

/** What 1,000 cards that are shown take after collection, and what 1,000 replacements leave behind. */
export const memory = {
  name: 'memory',
  async round({ open, add }) {
    await open('page', async (page, contender, { session }) => {
      await session.send('Performance.enable');
      await session.send('HeapProfiler.enable');
      const measured = () => measure(page, session);
      const cards = payloads.cards(1000);
      await page.evaluate((...own) => driver.keep(...own), 'cards', cards.slice(0, 1));
      const before = await measured();
      await page.evaluate((...own) => driver.keep(...own), 'cards', cards);
      const after = await measured();
      add('memory', contender, (after.bytes - before.bytes) / cards.length / 1024);
      const replace = (times) =>
        page.evaluate((...own) => driver.replace(...own), 'cards', cards.slice(1, 3), times);
      // As often as is measured then: what the browser compiles meanwhile is no leak.
      await replace(1000);
      const first = await measured();
      await replace(1000);
      const last = await measured();
      add('leaked nodes', contender, last.nodes - first.nodes);
      add('leaked', contender, (last.bytes - first.bytes) / 1000 / 1024);
    });
  },
};

async function measure(page, session) {
  for (let turn = 0; turn < 3; turn += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => driver.task());
  }
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes').value;
  return { bytes: usedSize + embedderHeapUsedSize, nodes };
}
