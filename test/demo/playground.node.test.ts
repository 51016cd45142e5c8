import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { article, codes, shown, usePlayground } from './use-playground.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('The playground', () => {
  const own = usePlayground(8300);
  const { paste, waitFor } = own;
  const field = (group: string, label: string): string =>
    `::-p-xpath(//fieldset[legend='${group}']//p[label='${label}']/*[self::input or self::select])`;
  const fill = (group: string, label: string, words: string): Promise<void> =>
    own.page.type(field(group, label), words);
  const copyHtml = async (): Promise<string> => {
    await own.page.click('#tab-html');
    return own.copied('#copy', '#copied', 'the HTML');
  };

  it('shows a pasted article as readers see it', async () => {
    await paste(article);
    await waitFor(shown('Do bees sleep?'));
    await waitFor(shown('Some sleep in flowers'));
  });

  it('lists what to look at, with the words that were lost and what to write instead', async () => {
    await paste(article);
    await waitFor(`${codes}.includes('missing-sources') && ${codes}.includes('leaked-token')`);
    const text = await own.page.$eval('[data-code=leaked-token]', (item) => item.textContent);
    expect(text).to.match(/^Warning · sections\[0\]\.heading/);
    expect(text).to.include('such as [1]');
    expect(text).to.include('(p1_s2)');
    expect(await own.page.$eval('#issue-count', (count) => count.textContent)).to.equal('2 warnings.');
  });

  it('offers a row for each source that is cited, and takes what is filled in', async () => {
    await paste(article);
    await waitFor(`document.querySelectorAll('.is-source').length === 2`);
    for (const number of [1, 2]) {
      await fill(`Source ${number}`, 'Title', `Book ${number}`);
      await fill(`Source ${number}`, 'Address', `https://example.org/book-${number}`);
      await fill(`Source ${number}`, 'Date', '2025-11');
    }
    await waitFor(`!${codes}.includes('missing-sources')`);
    await waitFor(shown('November 2025'));
    const links = `[...document.querySelector('#preview').shadowRoot.querySelectorAll('[part=source] a:not([role=doc-backlink])')].map((link) => link.href)`;
    expect(await own.page.evaluate(links)).to.deep.equal([
      'https://example.org/book-1',
      'https://example.org/book-2',
    ]);
  });

  it('fills in publisher, language and the use of AI, and asks for a review only where AI had a part', async () => {
    await paste(article);
    await waitFor(`document.querySelector('fieldset')`);
    const reviewer = field('Use of AI', 'Reviewed by');
    expect(await own.page.$eval(reviewer, (input) => input.getClientRects().length)).to.equal(0);
    await own.page.select(field('Use of AI', 'How AI was used'), 'assisted');
    await fill('Use of AI', 'Reviewed by', 'Ada Sample');
    await fill('Use of AI', 'Reviewed on', '2026-03-03');
    await fill('About the fact check', 'Publisher', 'The Example Courier');
    await waitFor(shown('Published by The Example Courier'));
    await waitFor(shown('Reviewed by Ada Sample on March 3, 2026.'));
    await own.page.select(field('Use of AI', 'How AI was used'), 'none');
    await waitFor(`!${shown('Ada Sample')}`);
  });

  it('reads JSON, fills what it lacks and keeps what it says', async () => {
    const payload = {
      title: 'Do ants sleep?',
      summary: 'They do [1][2].',
      sources: [{ id: 2, title: 'Own' }],
    };
    await paste(JSON.stringify(payload));
    await waitFor(shown('Do ants sleep?'));
    await waitFor(`document.querySelectorAll('.is-source').length === 1`);
    await fill('Source 1', 'Title', 'Added');
    await waitFor(shown('Added'));
    const json = JSON.parse(await own.copied('#copy-json', '#copied-json', 'the JSON')) as {
      sources: { id: unknown; title: string }[];
    };
    expect(json.sources).to.deep.equal([
      { id: 2, title: 'Own' },
      { id: '1', title: 'Added' },
    ]);
  });

  it('says in plain words that JSON is broken, and keeps the page as it is', async () => {
    await paste('{ "title": "Do ants sleep?", }');
    await waitFor(`${codes}.includes('broken-json')`);
    expect(await own.page.$eval('#issue-count', (count) => count.textContent)).to.equal('1 error.');
    expect(await own.page.$eval('#take-away', (section) => (section as HTMLElement).hidden)).to.equal(true);
  });

  it('keeps the last fact check in view while its data is broken, and gives none of it away', async () => {
    const whole = '{ "title": "Do ants sleep?", "summary": "They do." }';
    await paste(whole);
    await waitFor(shown('Do ants sleep?'));
    await paste(whole.replace('." }', '.", }'));
    await waitFor(`!document.querySelector('#stale').hidden`);
    expect(await own.page.evaluate(shown('Do ants sleep?'))).to.equal(true);
    expect(await own.page.$eval('#take-away', (section) => (section as HTMLElement).hidden)).to.equal(true);
    await paste(whole);
    await waitFor(`document.querySelector('#stale').hidden`);
    await paste('{ "title": "Why is the sea salt, and who says so?", }');
    await waitFor(`!${shown('Do ants sleep?')}`);
    expect(await own.page.$eval('#stale', (words) => (words as HTMLElement).hidden)).to.equal(true);
  });

  it('copies HTML that holds the data on one line and the complete article', async () => {
    const title = 'Do bees </script> sleep?';
    await paste(JSON.stringify({ title, summary: 'A line\u2028separator [1].' }));
    await waitFor(shown(title));
    await own.page.click('#integrity');
    const lines = (await copyHtml()).split('\n');
    expect(lines.slice(0, 2)).to.deep.equal([
      `<script async src="/assets/factlet-${version}.min.js"></script>`,
      '<fact-summary>',
    ]);
    const json = /^<script type="application\/json">(.*)<\/script>$/.exec(lines[2]!)![1]!;
    expect(json).not.to.match(/[<\u2028]/);
    expect(JSON.parse(json)).to.include({ title, kind: 'question' });
    expect(lines[3]).to.equal('<article data-fact-check="1">');
    expect(
      lines.filter((line) => /^<h2[^>]*>Do bees &lt;\/script&gt; sleep\?<\/h2>$/.test(line)),
    ).to.have.length(1);
    expect(lines.at(-1)).to.equal('</fact-summary>');
  });

  it('shows the copied HTML in a page as it showed it before', async () => {
    // The article cites its sources by number alone.
    own.allowed = /Cited but not described/;
    await paste(article);
    await waitFor(shown('Do bees sleep?'));
    const html = await copyHtml();
    const before = await own.page.evaluate(
      `document.querySelector('#preview').shadowRoot.textContent.replace(/\\s+/g, ' ')`,
    );
    await own.page.goto(`${own.demo.address}pages/empty.html`);
    await own.page.evaluate((pasted) => {
      document.querySelector('main')!.innerHTML = pasted;
    }, html);
    await waitFor(`document.querySelector('fact-summary').shadowRoot?.textContent.includes('Do bees')`);
    expect(
      await own.page.evaluate(
        `document.querySelector('fact-summary').shadowRoot.textContent.replace(/\\s+/g, ' ')`,
      ),
    ).to.equal(before);
  });

  it('never puts the sources of one article under another', async () => {
    await paste(article);
    await waitFor(`document.querySelector('.is-source')`);
    await fill('Source 1', 'Title', 'A book on bees');
    await fill('About the fact check', 'Publisher', 'The Example Courier');
    await waitFor(shown('A book on bees'));
    await paste(
      'Why is the sea salt?\n\nSummary\n\nRivers carry salt into it [1], so they say in books about water.\n',
    );
    await waitFor(shown('Why is the sea salt?'));
    expect(await own.page.evaluate(shown('A book on bees'))).to.equal(false);
    expect(await own.page.evaluate(shown('The Example Courier'))).to.equal(true);
  });

  it('keeps what was filled in while the text is changed', async () => {
    await paste(article);
    await waitFor(`document.querySelector('.is-source')`);
    await fill('Source 1', 'Title', 'A book on bees');
    await paste(article.replace('Some sleep', 'Many sleep').replace('[1][2]', '[1][2][3]'));
    await waitFor(shown('Many sleep'));
    expect(await own.page.evaluate(shown('A book on bees'))).to.equal(true);
  });

  it('opens the file that it was started with', async () => {
    await own.page.goto(`${own.demo.address}playground/?open`);
    await waitFor(shown('Do bees sleep?'));
    expect(await own.page.$eval('#source', (box) => (box as HTMLTextAreaElement).value)).to.equal(article);
  });

  it('takes a file that is chosen', async () => {
    const input = (await own.page.$('#file'))!;
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(
      join(own.folder, 'bees.txt'),
    );
    await waitFor(shown('Do bees sleep?'));
    expect(await own.page.$eval('#source-status', (status) => status.textContent)).to.equal(
      'Opened bees.txt.',
    );
  });

  it('shows the preview light, dark, narrow and from right to left', async () => {
    await paste(article);
    await waitFor(shown('Do bees sleep?'));
    const look = async (name: string): Promise<void> => {
      await own.page.click(`[data-look=${name}]`);
    };
    const scheme = `getComputedStyle(document.querySelector('#preview')).colorScheme`;
    await look('dark');
    expect(await own.page.evaluate(scheme)).to.equal('dark');
    await look('light');
    expect(await own.page.evaluate(scheme)).to.equal('light');
    expect(
      await own.page.$eval('[data-look=dark]', (button) => button.getAttribute('aria-pressed')),
    ).to.equal('false');
    await look('narrow');
    expect(await own.page.$eval('#preview', (element) => element.clientWidth)).to.be.at.most(320);
    await look('rtl');
    await waitFor(
      `getComputedStyle(document.querySelector('#preview').shadowRoot.querySelector('.root')).direction === 'rtl'`,
    );
  });

  it('fits a page 320 pixels wide', async () => {
    await own.page.setViewport({ width: 320, height: 640 });
    await paste(article);
    await waitFor(shown('Do bees sleep?'));
    expect(await own.page.evaluate('document.documentElement.scrollWidth')).to.equal(320);
  });
});
