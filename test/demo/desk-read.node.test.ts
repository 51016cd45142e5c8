import { writeFileSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ElementHandle } from 'puppeteer-core';
import { fromPlainText } from '../../src/formats/plain-text.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { buildDocx, docxParagraph, docxRun } from '../support/build-docx.js';
import { article, says, shown, useDesk } from './use-desk.js';

const published = makeSnippet('html', { factCheck: fromPlainText(article).factCheck! }).code;

describe('What the desk reads', () => {
  const own = useDesk();
  let site: Server;
  let address = '';
  const asked: { url: string | undefined; referer: string | undefined; cookie: string | undefined }[] = [];

  before(async () => {
    site = createServer(({ url, headers }, answer) => {
      asked.push({ url, referer: headers.referer, cookie: headers.cookie });
      const isOpen = url !== '/closed';
      answer.writeHead(url === '/gone' ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...(isOpen && { 'access-control-allow-origin': '*' }),
      });
      answer.end(`<!doctype html><title>Bees</title><main>${published}</main>`);
    });
    await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });

  after(() => {
    site.close();
    site.closeAllConnections();
  });

  const get = async (path: string): Promise<void> => {
    asked.length = 0;
    own.others = new RegExp(`^${address}`);
    await own.page.type('#address', address + path);
    expect(asked).to.deep.equal([]);
    await own.page.keyboard.press('Enter');
  };

  it('gets a published page from another site once it is told to, and compares with it', async () => {
    await get('/bees');
    await own.waitFor(shown('False'));
    expect(asked).to.deep.equal([{ url: '/bees', referer: undefined, cookie: undefined }]);
    await own.page.waitForSelector('#correct-heading');
  });

  for (const path of ['/closed', '/gone'])
    it(`says what to do where a page cannot be read from here: ${path}`, async () => {
      own.allowed = /CORS|Failed to load resource/;
      await get(path);
      await own.waitFor(says('.failure', 'save it as a file'));
    });

  it('reads a Word document', async () => {
    const paragraphs = article.split('\n').filter(Boolean);
    const file = join(mkdtempSync(join(tmpdir(), 'factlet-desk-')), 'bees.docx');
    writeFileSync(file, buildDocx(paragraphs.map((line) => docxParagraph(docxRun(line))).join('')));
    const input = (await own.page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await own.waitFor(shown('False'));
    const payload = await own.payload();
    expect(payload).to.deep.include({ title: 'Do bees sleep at night?', checkedAt: '2026-03-02' });
    expect(payload['sources']).to.have.length(2);
  });

  it('says that a picture is neither a text nor a Word document', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'factlet-desk-')), 'bees.docx');
    writeFileSync(file, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const input = (await own.page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await own.waitFor(says('.failure', 'neither a text nor a Word document'));
  });
});
