import { inPage } from '../browser.mjs';
import { payloads } from '../payloads.mjs';

const modes = ['full', 'server', 'short', 'none'];

/** How far the page jumps when the script comes 0.4 s after the text, on a phone (https://web.dev/articles/cls). */
export const shift = {
  name: 'shift',
  async round({ browser, server, pages, scripts, add, round }) {
    if (round) return;
    const { renderElement } = await import('../../dist/node/server.js');
    const { toHtml, parseFactCheck } = await import('../../dist/formats.js');
    const [payload] = payloads.single();
    const json = `<script type="application/json">${JSON.stringify(payload)}</script>`;
    const { factCheck } = parseFactCheck(payload);
    const inner = {
      full: toHtml(factCheck),
      short: `<h2>${payload.title}</h2><p>${payload.summary}</p>`,
      none: '',
    };
    pages.set('/late.js', scripts.factlet);
    for (const mode of modes) {
      const element =
        mode === 'server'
          ? renderElement(payload).html
          : `<fact-summary>${json}${inner[mode]}</fact-summary>`;
      pages.set('/shift.html', pageAround(element));
      await inPage(browser, { address: `${server.address}/shift.html`, isPhone: true }, async (page) => {
        await page.waitForFunction('globalThis.isOver', { timeout: 20_000 });
        add(`shift ${mode}`, 'factlet', await page.evaluate('moved'));
      });
    }
  },
};

function pageAround(element) {
  const words =
    '<p>Words of the page around it, a few lines of them, so that there is something that can move.</p>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body { font: 16px/1.5 sans-serif; margin: 16px }</style><h1>Article</h1>${words}${element}${words.repeat(20)}
<script>
var moved = 0, isOver = false;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) moved += value; }).observe({ type: 'layout-shift', buffered: true });
setTimeout(() => {
  const script = document.createElement('script');
  script.src = '/late.js';
  script.onload = () => setTimeout(() => { isOver = true; }, 500);
  document.head.append(script);
}, 400);
</script>`;
}
