import { expect } from 'chai';
import { shown, useDesk } from './use-desk.js';

describe('Pictures on the desk', () => {
  const own = useDesk();
  const withMedia = (fields: object): string =>
    JSON.stringify({
      title: 'Was the bridge closed?',
      kind: 'claim-review',
      claims: [{ text: 'The bridge is closed.', verdicts: [{ label: 'False' }], media: [fields] }],
    });
  const problem = (path: string): Promise<string> =>
    own.page.$eval(`[data-path="${path}"] .problems`, (list) => list.textContent);

  it('have fields in plain words, with problems and what to write beside them', async () => {
    await own.paste(withMedia({ src: 'https://pics.example/bridge.jpg' }));
    expect(await problem('claims[0].media[0].alt')).to.match(/Say in words what the picture shows/);
    await own.fill('claims[0].media[0].alt', 'A bridge with a crowd on it');
    await own.page.waitForSelector('[data-path="claims[0].media[0].width"] .problems');
    await own.fill('claims[0].media[0].width', '1200');
    await own.fill('claims[0].media[0].height', '800');
    await own.page.click('[id="form-claims-0-media-0-categories-transformed"]');
    await own.page.click('[id="form-claims-0-media-0-categories-original"]');
    await own.page.waitForSelector('[data-path="claims[0].media[0].categories"] .problems');
    await own.page.click('[id="form-claims-0-media-0-categories-original"]');
    const [claim] = (await own.payload())['claims'] as { media: object[] }[];
    expect(claim!.media[0]).to.deep.include({
      alt: 'A bridge with a crowd on it',
      width: 1200,
      height: 800,
      categories: ['transformed'],
    });
    expect(await own.page.$eval('#problems', () => true).catch(() => false)).to.equal(false);
  });

  it('say beside a time that it cannot be read or is before the beginning', async () => {
    await own.paste(withMedia({ kind: 'video', url: 'https://example.org/seen', start: '1:50' }));
    await own.page.$$eval('.form details:not([open]) > summary', (all) => all.forEach((one) => one.click()));
    await own.fill('claims[0].media[0].end', '1:10');
    await own.page.waitForSelector('[data-path="claims[0].media[0].end"] .problems');
    await own.fill('claims[0].media[0].end', '1:60');
    await own.waitFor(
      `/such as 1:12/.test(document.querySelector('[data-path="claims[0].media[0].end"] .problems')?.textContent)`,
    );
  });

  it('are loaded in the preview only when a person asks for one', async () => {
    const asked: string[] = [];
    const address = `${own.demo.address}icon.svg`;
    own.page.on('request', (request) => asked.push(request.url()));
    const figure = {
      type: 'figure',
      src: `${address}?figure`,
      alt: 'A sign',
      width: 16,
      height: 16,
      children: [],
    };
    await own.paste(JSON.stringify({ title: 'Was the bridge closed?', summary: [figure] }));
    await own.waitFor(shown('Show picture'));
    for (const look of ['Phone', 'Without JavaScript', 'As an e-mail', 'Desktop'])
      await own.page.click(`::-p-xpath(//div[@class='looks']/button[normalize-space()='${look}'])`);
    await own.waitFor(shown('Show picture'));
    expect(asked.filter((url) => url.includes('?figure'))).to.deep.equal([]);
    await own.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('#preview')!;
      [...shadowRoot!.querySelectorAll('button')]
        .find((one) => one.textContent.includes('Show picture'))!
        .click();
    });
    await own.waitFor(
      `document.querySelector('#preview')?.shadowRoot?.querySelector('img')?.complete === true`,
    );
    expect(asked.filter((url) => url.includes('?figure'))).to.deep.equal([`${address}?figure`]);
  });
});
