import { expect } from 'chai';
import type {} from '../../src/elements/fact-summary/fact-summary.js';
import { closeFrames, openPage, rendered, type Frame } from '../support/frame.js';
import { waitUntil } from '../support/wait-until.js';

const title = 'Do bees sleep?';
const url = 'https://example.org/bees';
const factCheck = {
  title,
  url,
  publisher: { name: 'The Hive', logo: 'https://logo.invalid/hive.png' },
  claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'Wrong', rating: 'false' }] }],
};
const json = JSON.stringify(factCheck);
const encoded = encodeURIComponent(json);
// No image is asked for: the page forbids it and notes the address.
const head = `<link rel="canonical" href="${url}"><meta http-equiv="Content-Security-Policy" content="img-src 'none'">`;
const marker = `<div data-fact-summary="${encoded}" data-structured-data data-images></div>`;

const asClassic = (attributes = ''): string => `<script src="/dist/factlet.min.js" ${attributes}></script>`;
const asModule = (attributes = ''): string =>
  `<script type="module" src="/dist/factlet.min.js" ${attributes}></script>`;

/** The claims that the page's head states for machines. */
const statedIn = ({ document }: Frame): string =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent)
    .join();

const hasStated = (frame: Frame): Promise<unknown> =>
  waitUntil(() => statedIn(frame).includes('Bees never sleep.'), 'the ClaimReview in the head');

const hasAskedForLogo = (frame: Frame): Promise<unknown> =>
  waitUntil(() => frame.record.violations.some((one) => one.includes('logo.invalid')), 'the logo');

describe('A marker in what an author wrote', () => {
  afterEach(closeFrames);

  for (const [way, script] of [
    ['classic script', asClassic()],
    ['module', asModule()],
    ['script that allows other things', asClassic('data-allow="everything" data-locales')],
  ] as const) {
    it(`writes nothing into the head and asks for no logo by itself, with a ${way}`, async () => {
      const frame = await openPage(head + script, marker);
      const element = await rendered(frame, 'fact-summary', title);
      expect(element).to.exist;
      expect(element!.getAttributeNames()).to.deep.equal(['data-fact-summary']);
      expect(element!.shadowRoot!.querySelector('img')).to.equal(null);
      expect(statedIn(frame)).to.equal('');
      expect(frame.record.violations).to.deep.equal([]);
    });
  }

  it('is answered once in the console with what was not taken and how to allow it', async () => {
    const frame = await openPage(head + asClassic(), marker + marker);
    await rendered(frame, 'fact-summary:last-of-type', title);
    expect(frame.record.warnings).to.have.length(1);
    expect(frame.record.warnings[0]).to.match(
      /^Factlet: not taken from a marker: data-images, data-structured-data\. To allow this to all markers in the page, write data-allow="images structured-data" on the script\./,
    );
  });

  it('is told nothing in the console where the script is quiet', async () => {
    const frame = await openPage(head + asClassic('data-quiet'), marker);
    await rendered(frame, 'fact-summary', title);
    expect(frame.record.warnings).to.deep.equal([]);
  });

  for (const [way, script] of [
    ['classic script', asClassic],
    ['module', asModule],
  ] as const) {
    it(`does both where the tag of the script allows it, with a ${way}`, async () => {
      const frame = await openPage(head + script('data-allow="structured-data images"'), marker);
      await rendered(frame, 'fact-summary', title);
      await hasStated(frame);
      await hasAskedForLogo(frame);
      expect(frame.record.warnings).to.deep.equal([]);
    });
  }

  it('does the one that is allowed and not the other', async () => {
    const frame = await openPage(head + asClassic('data-allow=" images\n"'), marker);
    const element = await rendered(frame, 'fact-summary', title);
    await hasAskedForLogo(frame);
    expect(element!.hasAttribute('structured-data')).to.equal(false);
    expect(statedIn(frame)).to.equal('');
    expect(frame.record.warnings.join()).to.include('data-allow="structured-data"');
  });

  it('does neither when it comes later or sits on an element of ours', async () => {
    const frame = await openPage(head + asClassic(), '<main></main>');
    frame.document.querySelector('main')!.innerHTML =
      marker + marker.replace('<div', '<fact-summary').replace('/div', '/fact-summary');
    const late = await rendered(frame, 'main > :first-child', title);
    const own = await rendered(frame, 'main > :last-child', title);
    for (const element of [late!, own!])
      expect([element.hasAttribute('structured-data'), element.hasAttribute('images')]).to.deep.equal([
        false,
        false,
      ]);
    expect(statedIn(frame)).to.equal('');
  });

  it('is no element: one that the page itself holds needs no permission', async () => {
    const frame = await openPage(
      head + asClassic(),
      `<fact-summary structured-data images><script type="application/json">${json}</script></fact-summary>`,
    );
    await rendered(frame, 'fact-summary', title);
    await hasStated(frame);
    await hasAskedForLogo(frame);
  });
});
