import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/**
 * Serves the bench's pages, and what `pages` holds by path, on the loopback: compressed, and isolated from other origins so that
 * clocks are exact to 5 µs (https://www.w3.org/TR/hr-time-3/#dfn-coarsen-time).
 */
export async function serve(pages) {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const own = ['/page/driver.js', '/page/page.html'].includes(path);
    const body = own ? readFileSync(new URL(`.${path}`, import.meta.url)) : pages.get(path);
    response.writeHead(body ? 200 : 404, {
      'content-type': types[path.split('.').pop()] ?? types.html,
      'content-encoding': 'br',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(brotliCompressSync(body ?? ''));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
