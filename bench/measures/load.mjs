import { names } from '../contenders.mjs';
import { inPage } from '../browser.mjs';
import { payloads } from '../payloads.mjs';

/**
 * A page over a slow line (1.6 Mbit/s, 150 ms) and with a slow processor, until the fact check in it has been painted: by the script
 * alone, and as publishers are told to paste it, with its words in the page, which readers see before the script is there.
 */
export const load = {
  name: 'load',
  async round({ browser, server, pages, scripts, add, round }) {
    const turn = round % names.length;
    const cases = [...names, 'words'];
    for (const what of [...cases.slice(turn), ...cases.slice(0, turn)]) {
      const contender = what === 'words' ? 'factlet' : what;
      pages.set(`/${contender}.js`, scripts[contender]);
      const adapter = contender === 'factlet' ? scripts.adapter : '';
      pages.set('/load.html', what === 'words' ? await pageWithWords() : pageWith(contender, adapter));
      await inPage(browser, { isPhone: true, rate: 4 }, async (page, session) => {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 150,
          downloadThroughput: 1_600_000 / 8,
          uploadThroughput: 750_000 / 8,
        });
        await page.goto(`${server.address}/load.html`, { waitUntil: 'domcontentloaded' });
        await page.waitForFunction('globalThis.visibleAt', { timeout: 60_000 });
        const visibleAt = await page.evaluate('visibleAt');
        if (what !== 'words') add('load', contender, visibleAt);
        // The floor is the same: it has no words but its script's.
        if (what !== 'factlet') add('load with words', contender, visibleAt);
      });
    }
  },
};

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body { font: 16px/1.5 sans-serif; margin: 16px }</style><h1>Article</h1>`;

// The script that tells the time stands behind the words: the next frame shows them.
async function pageWithWords() {
  const { toHtml, parseFactCheck } = await import('../../dist/formats.js');
  const { factCheck } = parseFactCheck(payloads.single()[0]);
  return `${head}<script src="/factlet.js" async></script><fact-summary>${toHtml(factCheck)}</fact-summary><p>Words of the page.</p>
<script>requestAnimationFrame(() => setTimeout(() => { globalThis.visibleAt = performance.now(); }));</script>`;
}

function pageWith(contender, adapter) {
  const json = JSON.stringify(payloads.single()).replaceAll('<', '\\u003c');
  return `${head}<main></main><p>Words of the page.</p>
<script type="application/json">${json}</script>
<script>
async function go() {
  ${adapter}
  const given = JSON.parse(document.querySelector('[type="application/json"]').textContent);
  await contender.settle(contender.mount(document.querySelector('main'), 'single', given));
  requestAnimationFrame(() => setTimeout(() => { globalThis.visibleAt = performance.now(); }));
}
</script>
<script src="/${contender}.js" async onload="go()"></script>`;
}
