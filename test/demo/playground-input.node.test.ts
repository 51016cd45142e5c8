import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { buildDocx, docxParagraph, docxRun } from '../support/build-docx.js';
import { article, codes, shown, usePlayground } from './use-playground.js';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  name: 'Do bees sleep?',
  url: 'https://example.org/bees',
  datePublished: '2026-03-02',
  author: { '@type': 'Organization', name: 'The Example Courier' },
  claimReviewed: 'Bees never sleep.',
  reviewRating: { '@type': 'Rating', alternateName: 'False' },
};
const answer = {
  claims: ['Bees never sleep.', 'Ants never sleep.'].map((text, index) => ({
    text,
    claimReview: [
      {
        publisher: { name: 'The Example Courier', site: 'example.org' },
        url: `https://example.org/${index}`,
        title: index ? 'Do ants sleep?' : 'Do bees sleep?',
        textualRating: 'False',
        languageCode: 'en',
      },
    ],
  })),
};
const ownArticle = toHtml(parseFactCheck({ title: 'Do bees sleep?', summary: 'They do.' }).factCheck!);
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`;

const wordDocument = buildDocx(
  docxParagraph('Do bees sleep?', '<w:outlineLvl w:val="0"/>') +
    docxParagraph(docxRun('Never. ', '<w:strike/>') + docxRun('They do.')),
);

const inputs: [name: string, text: string, read: string][] = [
  ['plain text', article, 'plain text'],
  ['Markdown', '# Do bees sleep?\n\nThey do.[^1]\n\n[^1]: [A book](https://example.org/book)\n', 'Markdown'],
  ['our own data', '{ "title": "Do bees sleep?" }', 'the data of a fact check'],
  ['ClaimReview', JSON.stringify(review), 'ClaimReview'],
  ['an answer of Google', JSON.stringify(answer), 'an answer of Google’s Fact Check Tools'],
  [
    'a whole page with ClaimReview',
    page('', `<script type="application/ld+json">${JSON.stringify(review)}</script>`),
    'HTML',
  ],
  ['a whole page with an article of ours', page(`<main>${ownArticle}</main>`), 'HTML'],
];

describe('What the playground reads', () => {
  const own = usePlayground(8340);
  const { paste, waitFor } = own;
  let elsewhere: Server;
  let address: string;

  before(async () => {
    // Another site, as far as a browser can tell.
    elsewhere = createServer((request, response) => {
      if (request.url?.startsWith('/open/')) response.setHeader('Access-Control-Allow-Origin', '*');
      if (request.url?.endsWith('/none')) response.statusCode = 404;
      const isPicture = request.url?.endsWith('.png');
      response.setHeader('Content-Type', isPicture ? 'image/png' : 'application/json');
      response.setHeader('X-Cookie', request.headers.cookie ?? '');
      response.end(JSON.stringify({ ...review, cookie: request.headers.cookie }));
    });
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  });
  after(() => void elsewhere.close());

  const get = async (written: string): Promise<void> => {
    await own.page.$eval('#address', (field) => ((field as HTMLInputElement).value = ''));
    await own.page.type('#address', written);
    await own.page.keyboard.press('Enter');
  };
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    writeFileSync(join(own.folder, name), bytes);
    const input = (await own.page.$('#file'))!;
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(
      join(own.folder, name),
    );
  };
  const status = (words: string): Promise<unknown> =>
    waitFor(`document.querySelector('#source-status').textContent.includes(${JSON.stringify(words)})`);

  for (const [name, text, read] of inputs) {
    it(`reads ${name}, and says as what`, async () => {
      await paste(text);
      await waitFor(shown('Do bees sleep?'));
      expect(await own.textOf('#format')).to.equal(`Read as ${read}.`);
    });
  }

  it('lets people choose among several fact checks, and keeps what was filled in for each apart', async () => {
    await paste(JSON.stringify(answer));
    await waitFor(shown('Do bees sleep?'));
    await own.page.type('#form [name="disclosure.ai.reviewedBy"], #form [name="lang"]', '').catch(() => {});
    await own.page.select('#form [name="disclosure.ai.involvement"]', 'generated');
    await own.page.type('#form [name="disclosure.ai.reviewedBy"]', 'Ada Sample');
    await waitFor(shown('Ada Sample'));
    await own.page.select('#which', '1');
    await waitFor(shown('Do ants sleep?'));
    expect(await own.page.evaluate(shown('Do bees sleep?'))).to.equal(false);
    expect(await own.page.evaluate(shown('Ada Sample'))).to.equal(false);
    await status('was cleared');
  });

  it('takes a file that is dropped', async () => {
    await own.page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'bees.json'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('#source')!.dispatchEvent(drop);
    }, JSON.stringify(review));
    await waitFor(shown('Do bees sleep?'));
    expect(await own.textOf('#source-status')).to.equal('Opened bees.json.');
  });

  it('says of a file that is no text what to do', async () => {
    await open('bees.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe]));
    await status('bees.png is no text file. Open it in its own program, copy the words and paste them here.');
  });

  it('opens a Word document as data, and says what was left out of it', async () => {
    await open('bees.docx', wordDocument);
    await waitFor(shown('Do bees sleep?'));
    expect(await own.textOf('#format')).to.equal('Read as the data of a fact check.');
    expect(await own.textOf('#source-status')).to.include(
      'Opened bees.docx. Paragraph 2: these words are struck out',
    );
  });

  it('says of a damaged Word document what to do', async () => {
    await open('bees.docx', wordDocument.slice(0, 400));
    await status('Save it as .docx again');
  });

  it('gets a fact check of its own site', async () => {
    writeFileSync(join(own.folder, 'bees.txt'), article);
    await get(`${own.demo.address}playground/opened`);
    await waitFor(shown('Do bees sleep?'));
    await status(`Read from ${new URL(own.demo.address).host}.`);
  });

  it('gets one of another site that allows it, without cookies', async () => {
    own.elsewhere = address;
    await get(`${address}/open/bees.json`);
    await waitFor(shown('Do bees sleep?'));
    expect(await own.textOf('#format')).to.equal('Read as ClaimReview.');
    expect(await own.page.$eval('#source', (box) => (box as HTMLTextAreaElement).value)).not.to.include(
      'cookie',
    );
  });

  it('says in plain words that another site does not allow it', async () => {
    own.elsewhere = address;
    own.allowed = /CORS policy|ERR_FAILED/;
    await paste(article);
    await waitFor(shown('Do bees sleep?'));
    await get(`${address}/closed/bees.json`);
    await status(`${new URL(address).host} does not let other pages read this, or it could not be reached.`);
    expect(await own.page.evaluate(shown('Do bees sleep?'))).to.equal(true);
  });

  it('says of other addresses why they are of no use', async () => {
    own.elsewhere = address;
    own.allowed = /404/;
    await get('example.org/bees');
    await status('Write the whole address, as https://example.org/page.');
    await get(`${address}/open/none`);
    await status('has no page at this address.');
    await get(`${address}/open/picture.png`);
    await status('This is no text.');
  });

  it('shows an example', async () => {
    await own.page.click('#example');
    await waitFor(shown('The lamp of Saltmarsh does sleep'));
    expect(await own.textOf('#issues')).not.to.include('looks like');
  });

  it('says of a page without a fact check what to do', async () => {
    await paste(page('<nav>Nothing but a menu.</nav>'));
    await waitFor(`${codes}.includes('no-article')`);
    expect(await own.textOf('#issues')).to.include('paste them here as plain text');
  });
});
