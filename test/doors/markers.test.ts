import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import type {} from '../../src/elements/fact-summary/fact-summary.js';
import { faultAddress, newKey, release } from '../support/faults.js';
import { closeFrames, openAddress, openPage, rendered, type Frame } from '../support/frame.js';

const script = '/dist/factlet.min.js';
const title = 'Do bees sleep?';
const factCheck = {
  title,
  summary: 'Yes, they do [1].',
  claims: [{ id: 'bees', text: 'Bees never sleep.', verdicts: [{ label: 'Wrong', rating: 'false' }] }],
  sources: [{ id: 1, title: 'A book', url: 'https://example.org/bees' }],
};
const encoded = encodeURIComponent(JSON.stringify(factCheck));
const marker = `<div id="check" data-fact-summary="${encoded}"><p>The article.</p></div>`;
const classic = `<script src="${script}"></script>`;
const module = `<script type="module" src="${script}"></script>`;
const async = `<script async src="${script}"></script>`;

/** A page's own element under one of our names. */
const foreign = (...tags: string[]): string =>
  `<script>for (const tag of ${JSON.stringify(tags).replaceAll('"', "'")})
    customElements.define(tag, class extends HTMLElement { connectedCallback() { this.foreign = true; } });</script>`;

/** Pages that publishers write, as head and body. */
const pages: Record<string, [head: string, body: string]> = {
  'as a classic script before it': [classic, marker],
  'as a classic script after it': ['', marker + classic],
  'as a module before it': [module, marker],
  'as a module after it': ['', marker + module],
  async: [async, marker],
  'as a deferred script': [`<script defer src="${script}"></script>`, marker],
  'several times in several ways': [classic + module, marker + async + classic],
};

describe('Markers on a page with the script for publishers', () => {
  afterEach(closeFrames);

  for (const [way, [head, body]] of Object.entries(pages)) {
    it(`become elements when the script is loaded ${way}`, async () => {
      const frame = await openPage(head, body);
      const element = await rendered(frame, 'fact-summary', title);
      expect(element?.id).to.equal('check');
      expect(element!.innerHTML).to.equal('<p>The article.</p>');
      expect(frame.document.querySelector('div[data-fact-summary]')).to.equal(null);
      expectNothingWrong(frame);
    });
  }

  it('show the fact check of an address, a claim and the sources that go with it', async () => {
    const src = faultAddress('series', newKey()).concat(`&body=${encoded}`).replaceAll('&', '&amp;');
    const frame = await openPage(
      classic,
      `<div id="check" data-fact-summary="${src}"></div>
      <blockquote data-claim-card data-for="check" data-claim="bees"></blockquote>
      <div><div data-source-list data-for="check"></div></div>`,
    );
    expect(await rendered(frame, 'fact-summary', title)).to.exist;
    expect(await rendered(frame, 'claim-card', 'Bees never sleep.')).to.exist;
    expect(await rendered(frame, 'source-list', 'A book')).to.exist;
    expectNothingWrong(frame);
  });

  it('show the ClaimReview that the page carries', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'Bees never sleep.',
      reviewRating: { alternateName: 'Wrong' },
    };
    const frame = await openPage(
      `${classic}<script type="application/ld+json">${JSON.stringify(review)}</script>`,
      '<div data-fact-summary data-from-page></div>',
    );
    expect(await rendered(frame, 'fact-summary', 'Wrong')).to.exist;
  });

  it('wait for the parser, which may still be at work within them', async () => {
    const key = newKey();
    const first = `<!doctype html><meta charset="utf-8"><title>A slow page</title>
      <script src="/test/doors/pages/record.js"></script>${classic}
      <body><div data-fact-summary="${encoded}"><p id="first">The first words.</p>
      <script>document.body.append('Something that another script puts at the end')</script>`;
    const rest = '<p>The rest.</p></div><p>After it.</p>';
    const address = `/faults/page-in-two-parts?${new URLSearchParams({ key, first, rest })}`;
    const opening = openAddress(address);
    const arriving = (): Document => document.querySelector('iframe')!.contentDocument!;
    await waitUntil(
      () => arriving().querySelector('body')?.lastChild?.nodeValue?.startsWith('Something'),
      'the first part',
    );
    expect(arriving().readyState).to.equal('loading');
    expect(arriving().querySelector('[data-fact-summary] > #first')).to.exist;
    expect(arriving().querySelector('fact-summary')).to.equal(null);
    await release(key);
    const frame = await opening;
    const element = await rendered(frame, 'fact-summary', title);
    expect([...element!.children].map(({ textContent }) => textContent).join(' ')).to.match(
      /^The first words\. .* The rest\.$/,
    );
    expectNothingWrong(frame);
  });

  it('that a script adds while the page arrives are upgraded too', async () => {
    const frame = await openPage(
      classic,
      `<main></main><script>document.querySelector('main').innerHTML = ${JSON.stringify(marker)};</script>`,
    );
    expect(await rendered(frame, 'main > fact-summary', title)).to.exist;
  });

  it('that come with the next page of a site without reloads are upgraded', async () => {
    const frame = await openPage(classic, '<main><p>Page one</p></main>');
    const main = frame.document.querySelector('main')!;
    main.innerHTML = `<article>${marker}</article>`;
    expect(await rendered(frame, 'article > fact-summary', title)).to.exist;
    main.innerHTML = `<section>${marker.replace('check', 'next')}</section>`;
    expect(await rendered(frame, 'section > #next', title)).to.exist;
    expectNothingWrong(frame);
  });

  it('stay as they are in a page that is an editor', async () => {
    const frame = await openPage('<script>document.designMode = "on"</script>' + classic, marker);
    const second = frame.document.createElement('div');
    second.setAttribute('data-claim-card', encoded);
    frame.document.body.append(second);
    await new Promise((resolve) => frame.document.defaultView!.requestAnimationFrame(resolve));
    expect(frame.document.querySelectorAll('[data-fact-summary], [data-claim-card]')).to.have.length(2);
    expectNothingWrong(frame);
  });

  it('keep their words in view where the value is broken, and throw nothing into the page', async () => {
    const frame = await openPage(
      classic,
      `<div data-fact-summary="{“title”: “Bees”}"><p>The article.</p></div>`,
    );
    const element = await rendered(frame, 'fact-summary', 'could not be read');
    expect(element).to.exist;
    expect(frame.document.querySelector('p')!.getClientRects()).not.to.have.length(0);
    expect(frame.record.errors).to.deep.equal([]);
    expect(frame.record.warnings).to.have.length(1);
    expect(frame.record.warnings[0]).to.match(/^Factlet: 1 error in inline data\n/);
  });
});

describe('The script for publishers where another script owns a name', () => {
  afterEach(closeFrames);

  const body = `<div id="check" data-fact-summary="${encoded}" data-theme="dark"><p>The article.</p></div>
    <div data-claim-card data-for="check"></div><div data-claim-card="${encoded}"></div>
    <div data-source-list data-for="check"></div><claim-card></claim-card>`;

  it('makes elements with names of its own of markers, and warns once', async () => {
    const frame = await openPage(foreign('claim-card') + classic, body + classic + module + otherVersion());
    expect(await rendered(frame, 'fact-summary', title)).to.exist;
    const cards = frame.document.querySelectorAll('factlet-claim-card');
    expect(cards).to.have.length(2);
    for (const card of cards)
      await waitUntil(() => card.shadowRoot?.textContent.includes('Bees never sleep.'));
    expect(frame.document.querySelector('claim-card')).to.have.property('foreign', true);
    expect(frame.record.errors).to.deep.equal([]);
    expect(frame.record.warnings).to.deep.equal([
      'Factlet: another script owns <claim-card>. Use a marker such as data-claim-card.',
    ]);
  });

  it('warns once where all three names are taken, also when it is loaded again', async () => {
    const head = foreign('fact-summary', 'claim-card', 'source-list') + classic;
    const frame = await openPage(head, body + classic + module + otherVersion());
    expect(await rendered(frame, 'factlet-fact-summary', title)).to.exist;
    expect(await rendered(frame, 'factlet-claim-card', 'Bees never sleep.')).to.exist;
    expect(frame.record.errors).to.deep.equal([]);
    expect(frame.record.warnings).to.deep.equal([
      'Factlet: another script owns <fact-summary>, <claim-card>, <source-list>. Use a marker such as data-fact-summary.',
    ]);
  });

  it('draws, ties and styles such elements as it does the others', async () => {
    const head = foreign('fact-summary', 'claim-card', 'source-list') + classic;
    const frame = await openPage(head, body);
    const summary = (await rendered(frame, 'factlet-fact-summary', title))!;
    const list = (await rendered(frame, 'factlet-source-list', 'A book'))!;
    const view = frame.document.defaultView!;
    await waitUntil(
      () => !summary.shadowRoot!.querySelector('[part~=source]'),
      'the list has taken the place',
    );
    const root = summary.shadowRoot!.querySelector('.root')!;
    expect(view.getComputedStyle(summary).display).to.equal('block');
    expect(view.getComputedStyle(root).colorScheme).to.equal('dark');
    summary.shadowRoot!.querySelector<HTMLElement>('[part~=citation]')!.click();
    expect(list.shadowRoot!.activeElement?.getAttribute('part')).to.contain('source');
  });

  it('follows addresses into such elements', async () => {
    const frame = await openPage(foreign('fact-summary') + classic, body);
    const summary = (await rendered(frame, 'factlet-fact-summary', title))!;
    frame.document.querySelector('source-list')!.remove();
    await rendered(frame, 'factlet-fact-summary', 'A book');
    frame.document.location.hash = '#check/source-1';
    await waitUntil(
      () => summary.shadowRoot!.activeElement?.getAttribute('part')?.includes('source'),
      'the row',
    );
  });
});

function otherVersion(): string {
  return '<script src="/test/doors/pages/other-version.js"></script>';
}

function expectNothingWrong({ record }: Frame): void {
  expect(record.errors).to.deep.equal([]);
  expect(record.warnings).to.deep.equal([]);
  expect(record.violations).to.deep.equal([]);
}
