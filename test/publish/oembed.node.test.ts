import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { extract } from '@extractus/oembed-extractor';
import { renderIframePage } from '../../src/node/render-iframe-page.js';
import { toOembed } from '../../src/publish/oembed.js';
import { aFullFactCheck, aParsedFactCheck } from '../support/build-payload.js';

const factCheck = aParsedFactCheck(aFullFactCheck());

describe('oEmbed discovery by an extractor', () => {
  let server: Server;
  let site = '';
  before(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', site);
      const iframeUrl = `${site}/frame.html`;
      const oembedUrl = `${site}/oembed.json`;
      const pages: Record<string, () => string> = {
        '/frame.html': () =>
          renderIframePage(factCheck, { oembedUrl, scriptText: '', framePageScriptText: '' }),
        '/article.html': () =>
          `<!doctype html><title>x</title><link rel="alternate" type="application/json+oembed" href="${oembedUrl}"><p>y`,
        '/oembed.json': () => JSON.stringify(toOembed(factCheck, { iframeUrl })),
      };
      const page = pages[pathname];
      response.writeHead(page ? 200 : 404).end(page?.());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => server.close());

  for (const page of ['frame.html', 'article.html']) {
    it(`finds the answer through ${page}`, async () => {
      const { method, ...found } = (await extract(`${site}/${page}`)) as unknown as Record<string, unknown>;
      expect(method).to.equal('auto-discovery');
      expect(found).to.deep.equal(toOembed(factCheck, { iframeUrl: `${site}/frame.html` }));
    });
  }

  it('gives the answer also where a size is asked for that a static file cannot know of', async () => {
    const found = await extract(`${site}/frame.html`, { maxwidth: 300 });
    expect(found).to.include({ type: 'rich', version: '1.0' });
  });
});
