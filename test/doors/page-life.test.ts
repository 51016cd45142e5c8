import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { faultAddress, newKey, requestsOf } from '../support/faults.js';
import { formsBody, formsTitle, lookAtForms, type Sight } from '../support/forms.js';
import { closeFrames, openAddress, openPage, rendered, type Frame } from '../support/frame.js';

const script = '/dist/factlet.min.js';
const classic = `<script src="${script}"></script>`;
const allDrawn: Sight[] = ['drawn', 'drawn', 'drawn'];
const inline = `<script type="application/json">${JSON.stringify({ title: 'From the child' })}</script><p>Fallback</p>`;

/** What may happen to an element before it is drawn, in any order. */
const steps: Record<string, (element: FactSummaryElement, src: string, page: Document) => void> = {
  src: (element, src) => {
    element.setAttribute('src', src);
  },
  inline: (element) => {
    element.innerHTML = inline;
  },
  property: (element) => {
    element.data = { title: 'From the property' };
  },
  connect: (element, _src, page) => {
    page.body.append(element);
  },
};

const orders = permutations(Object.keys(steps));

describe('The script for publishers through the life of a page', () => {
  afterEach(closeFrames);

  for (const when of ['before', 'after'] as const) {
    it(`comes to the same in all 24 orders of address, child, property and connection, ${when} the script has come`, async () => {
      const frame = await openPage(when === 'before' ? '' : classic, '');
      const src = faultAddress('json', newKey(), 'From the address');
      const elements = orders.map((order) => {
        const element = frame.document.createElement('fact-summary');
        for (const step of order) steps[step]!(element, src, frame.document);
        return element;
      });
      if (when === 'before') await load(frame);
      await waitUntil(() => elements.every(({ status }) => status === 'ready'), 'all drawn');
      await Promise.all(elements.map((element) => element.updateComplete));
      const shown = elements.map((element) => titleOf(element));
      expect(new Set(shown)).to.deep.equal(new Set(['From the property']));
      expect(
        new Set(elements.map((element) => element.shadowRoot!.innerHTML.replace(/lit\$\d+/g, ''))).size,
      ).to.equal(1);

      for (const element of elements) element.data = undefined;
      await waitUntil(
        () => elements.every((element) => titleOf(element) === 'From the address'),
        'the address',
      );
      for (const element of elements) element.removeAttribute('src');
      await waitUntil(() => elements.every((element) => titleOf(element) === 'From the child'), 'the child');
      expectNothingWrong(frame);
    });
  }

  it('leaves the HTML of the page as it was, in all forms of the tag, also when it is drawn, opened and closed', async () => {
    const frame = await openPage('', formsBody);
    const tags = [...frame.document.querySelectorAll('fact-summary')];
    const before = tags.map(({ outerHTML }) => outerHTML);
    await load(frame);
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    expect(tags.map(({ outerHTML }) => outerHTML)).to.deep.equal(before);
    for (const tag of tags) tag.shadowRoot!.querySelector<HTMLElement>('[part~=citation]')?.click();
    await Promise.all(tags.map((tag) => tag.updateComplete));
    expect(tags.map(({ outerHTML }) => outerHTML)).to.deep.equal(before);
  });

  it('draws what a page brings back from a copy of its own HTML, as text and as nodes', async () => {
    const frame = await openPage(classic, formsBody);
    await lookAtForms(frame, 5000);
    const { body } = frame.document;
    const text = body.innerHTML;
    const copy = body.cloneNode(true) as HTMLBodyElement;
    body.innerHTML = '';
    body.innerHTML = text;
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    expect(body.innerHTML).to.equal(text);
    body.replaceWith(copy);
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    expect(copy.innerHTML).to.equal(text);
    expectNothingWrong(frame);
  });

  it('stays as it is where a page takes all attributes away that are not in its own HTML', async () => {
    const frame = await openPage(classic, formsBody);
    await lookAtForms(frame, 5000);
    for (const element of frame.document.querySelectorAll<FactSummaryElement>('fact-summary')) {
      element.data = { title: formsTitle };
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
      await element.updateComplete;
      expect(titleOf(element)).to.equal(formsTitle);
      expect(element.attributes).to.have.length(0);
    }
  });

  it('goes with Turbo from page to page, and comes back drawn from its snapshot, with the HTML unchanged', async () => {
    const frame = await openAddress('/test/doors/pages/turbo-one.html');
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    const htmlOf = (): string[] =>
      [...frame.document.querySelectorAll('section')].map(({ innerHTML }) => innerHTML);
    const before = htmlOf();
    frame.document.querySelector('a')!.click();
    expect(await rendered(frame, '#second', 'The second page')).to.exist;
    frame.window.history.back();
    await waitUntil(() => frame.document.querySelector('section'), 'the first page again');
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    expect(htmlOf()).to.deep.equal(before);
    expectNothingWrong(frame);
  });

  it('keeps its place where Turbo morphs the page into what the server sends', async () => {
    const frame = await openAddress('/test/doors/pages/turbo-one.html');
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    const element = frame.document.querySelector('fact-summary')!;
    const stream = frame.document.createElement('turbo-stream');
    stream.setAttribute('action', 'replace');
    stream.setAttribute('method', 'morph');
    stream.setAttribute('target', 'main');
    const { outerHTML } = frame.document.querySelector('main')!;
    stream.innerHTML = `<template>${outerHTML.replace('<p>The article.</p>', '<p>The new article.</p>')}</template>`;
    frame.document.body.append(stream);
    await waitUntil(() => frame.document.body.textContent.includes('The new article.'), 'the morph');
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    expect(element.isConnected).to.be.true;
    expect(element.querySelector('p')!.textContent).to.equal('The new article.');
    expectNothingWrong(frame);
  });

  it('asks once for an address, however often the page moves, hides or copies the element', async () => {
    const key = newKey();
    const src = faultAddress('json', key, formsTitle).replaceAll('&', '&amp;');
    const frame = await openPage(classic, `<fact-summary src="${src}"></fact-summary><aside></aside>`);
    const element = (await rendered(frame, 'fact-summary', formsTitle))!;
    for (const place of ['aside', 'body', 'aside', 'body'])
      frame.document.querySelector(place)!.append(element);
    frame.document.body.append(element.cloneNode(true));
    await waitUntil(
      () => [...frame.document.querySelectorAll('fact-summary')].every(({ status }) => status === 'ready'),
      'all drawn',
    );
    expect(await requestsOf(key)).to.have.length(1);
  });

  it('is drawn and styled in a window that the page opens, and when it comes back', async function () {
    const frame = await openPage(classic, formsBody);
    await lookAtForms(frame, 5000);
    const popup = frame.window.open('about:blank', '_blank', 'width=400,height=400');
    // Some browsers open no window unless a reader has clicked.
    if (!popup) return this.skip();
    const element = frame.document.querySelector('fact-summary')!;
    const home = element.parentElement!;
    for (const place of [popup.document.body, home]) {
      place.append(place.ownerDocument.adoptNode(element));
      await element.updateComplete;
      const view = element.ownerDocument.defaultView!;
      expect(view.getComputedStyle(element).display).to.equal('block');
      expect(view.getComputedStyle(element.shadowRoot!.querySelector('[part~=title]')!).fontWeight).to.equal(
        '700',
      );
      element.data = { title: `In ${place.localName}` };
      await waitUntil(() => titleOf(element) === `In ${place.localName}`, 'drawn anew');
    }
    popup.close();
    expectNothingWrong(frame);
  });

  const surroundings: Record<string, [before: string, after: string]> = {
    'a part that readers may edit': ['<div contenteditable>', '</div>'],
    'an inert part': ['<div inert>', '</div>'],
    'a hidden part': ['<div hidden>', '</div>'],
    'a part that is not shown until it is near': ['<div style="content-visibility: auto">', '</div>'],
    'closed details': ['<details><summary>More</summary>', '</details>'],
    'a closed dialog': ['<dialog>', '</dialog>'],
    'a picture caption': ['<figure><figcaption>', '</figcaption></figure>'],
    'a table': ['<table><tr><td>', '</td></tr></table>'],
    'a button': ['<button>', '</button>'],
  };

  for (const [name, [before, after]] of Object.entries(surroundings)) {
    it(`is drawn in ${name} with nothing thrown and nothing changed`, async () => {
      const tag = formsBody.split('</section>')[0]!.replace('<section>', '');
      const frame = await openPage(classic, before + tag + after);
      const element = await rendered(frame, 'fact-summary', formsTitle);
      expect(element).to.exist;
      expect(element!.outerHTML).to.equal(tag.trim());
      expect((element!.shadowRoot!.querySelector('.root') as HTMLElement).isContentEditable).to.be.false;
      for (const place of frame.document.querySelectorAll('[hidden], [inert]')) {
        place.removeAttribute('hidden');
        place.removeAttribute('inert');
      }
      frame.document.querySelector('details')?.setAttribute('open', '');
      frame.document.querySelector('dialog')?.showModal();
      expect(element!.getClientRects()).not.to.have.length(0);
      expectNothingWrong(frame);
    });
  }
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

function load({ document }: Frame): Promise<unknown> {
  const added = document.createElement('script');
  added.src = script;
  const loaded = new Promise((resolve) => {
    added.addEventListener('load', resolve);
  });
  document.head.append(added);
  return loaded;
}

function titleOf(element: Element): string | undefined {
  return element.shadowRoot?.querySelector('[part~=title]')?.textContent.trim();
}

function expectNothingWrong({ record }: Frame): void {
  expect(record.errors).to.deep.equal([]);
  expect(record.warnings).to.deep.equal([]);
}
