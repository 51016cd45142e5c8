import { expect } from 'chai';
import { upgradeMarkers } from '../../src/controllers/upgrade-markers.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { isSeen, partOf, settled, tags, until, wordsOf, type Widget } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { faultAddress, newKey } from '../support/faults.js';

const title = 'What does the lighthouse burn?';
const encoded = encodeURIComponent(JSON.stringify(aFactCheck()));
const quoted = JSON.stringify(aFactCheck()).replaceAll('"', '&quot;');

describe('Markers in a page', () => {
  const page = document.createElement('div');

  before(() => {
    document.body.append(page);
    upgradeMarkers(new Map(tags.map((tag) => [tag, tag])));
  });

  after(() => page.remove());

  afterEach(() => page.replaceChildren());

  /** Puts HTML into the page and waits for the element that comes of its first child. */
  async function upgraded<T extends Widget = FactSummaryElement>(html: string): Promise<T> {
    page.innerHTML = html;
    await until(() => tags.some((tag) => page.firstElementChild?.localName === tag), 'an element of ours');
    const element = page.firstElementChild as T;
    await element.updateComplete;
    return element;
  }

  /** Waits until all that was put into the page has been looked at. */
  async function lookedAt(): Promise<void> {
    const probe = document.createElement('div');
    probe.dataset['sourceList'] = '';
    document.body.append(probe);
    await until(() => !probe.isConnected, 'the probe is looked at');
    document.body.querySelector(':scope > source-list:empty')?.remove();
  }

  for (const tag of tags) {
    it(`become <${tag}> with the address they hold`, async () => {
      const src = faultAddress('json', newKey(), 'Served');
      const element = await upgraded<Widget>(`<div data-${tag}="${src.replaceAll('&', '&amp;')}"></div>`);
      expect(element.localName).to.equal(tag);
      expect(element.getAttribute('src')).to.equal(src);
      await settled(element);
      expect(element.factCheck?.title).to.equal('Served');
    });
  }

  for (const [form, value] of [
    ['percent-encoded', encoded],
    ['percent-encoded between blanks', ` ${encoded}\n`],
    ['as it is', quoted],
    ['with percent signs of its own', quoted.replace('electric', '50% %41 electric')],
  ] as const) {
    it(`hold the fact check itself, ${form}`, async () => {
      const element = await upgraded(`<div data-fact-summary="${value}"></div>`);
      await settled(element);
      expect(wordsOf(partOf(element, 'title'))).to.equal(title);
      expect(element.factCheck?.summary).to.exist;
      expect(element.querySelector('script')).to.equal(null);
      expect(element.hasAttribute('src')).to.be.false;
    });
  }

  it('keep the percent signs of JSON that is not encoded', async () => {
    const element = await upgraded(`<div data-fact-summary='{"title": "About %41 or 50%"}'></div>`);
    await settled(element);
    expect(element.factCheck?.title).to.equal('About %41 or 50%');
  });

  it('hold several ClaimReviews as a list', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'It burns oil.',
      reviewRating: { alternateName: 'No' },
    };
    const element = await upgraded(
      `<p data-claim-card="${encodeURIComponent(JSON.stringify([review]))}"></p>`,
    );
    await settled(element);
    expect(wordsOf(partOf(element, 'claim-text'))).to.equal('It burns oil.');
  });

  it('give their id, class, language, direction and settings, and nothing else', async () => {
    const element = await upgraded(
      `<section id="lamp" class="wide dark" lang="ar" dir="rtl" title="t" style="color: red" hidden role="note"
        data-fact-summary="${encoded}" data-view="brief" data-heading-level="4" data-no-title data-theme="dark"
        data-question-url="/q?{question}" data-other="x" data-claim="1"></section>`,
    );
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(
      {
        'data-fact-summary': encoded,
        id: 'lamp',
        class: 'wide dark',
        lang: 'ar',
        dir: 'rtl',
        view: 'brief',
        'heading-level': '4',
        'no-title': '',
        theme: 'dark',
        'question-url': '/q?{question}',
      },
    );
    expect(element.noTitle).to.be.true;
    expect(element.headingLevel).to.equal(4);
  });

  it('give each kind the settings of its own', async () => {
    const card = await upgraded<Widget>(
      `<div data-claim-card data-claim="2" data-no-title data-for="x"></div>`,
    );
    expect(card.getAttributeNames().sort()).to.deep.equal(['claim', 'for']);
  });

  it('give their children unchanged, as the very same nodes', async () => {
    const marker = document.createElement('div');
    marker.dataset['factSummary'] = encoded;
    marker.innerHTML = 'Words <p>As <em>printed</em></p><!-- a note -->';
    const children = [...marker.childNodes];
    const html = marker.innerHTML;
    page.append(marker);
    await lookedAt();
    const element = page.firstElementChild!;
    expect(element.localName).to.equal('fact-summary');
    expect([...element.childNodes].every((node, index) => node === children[index])).to.be.true;
    expect(element.innerHTML).to.equal(html);
  });

  it('read the article among their children where they hold nothing', async () => {
    const { toHtml, parseFactCheck } = await import('../../src/index.js');
    const article = toHtml(parseFactCheck(aFactCheck()).factCheck!);
    const element = await upgraded(`<div data-fact-summary="">${article}</div>`);
    await settled(element);
    expect(wordsOf(partOf(element, 'title'))).to.equal(title);
  });

  it('follow another element where they hold nothing', async () => {
    const list = await upgraded<Widget>(
      `<div data-source-list data-for="lit"></div><div id="lit" data-fact-summary="${encoded}"></div>`,
    );
    await settled(list);
    expect(wordsOf(list.shadowRoot!.querySelector('.root'))).to.contain('Letters of a keeper');
  });

  it('come late, one by one and deep within what is added', async () => {
    const part = document.createElement('article');
    part.innerHTML = `<div><p data-fact-summary="${encoded}">One</p><div data-claim-card="${encoded}">Two</div></div>`;
    page.append(part);
    await lookedAt();
    expect([...part.firstElementChild!.children].map(({ localName }) => localName)).to.deep.equal([
      'fact-summary',
      'claim-card',
    ]);
  });

  it('are found in a body that takes the place of the old one', async () => {
    const old = document.body;
    const body = document.createElement('body');
    body.innerHTML = `<main><div data-fact-summary="${encoded}"></div></main>`;
    document.documentElement.replaceChild(body, old);
    await until(() => body.querySelector('fact-summary'), 'an element of ours');
    document.documentElement.replaceChild(old, body);
  });

  for (const [what, html] of [
    ['in an editor', `<div contenteditable="true"><p data-fact-summary="${encoded}">As printed</p></div>`],
    ['that are an editor', `<div contenteditable data-fact-summary="${encoded}">As printed</div>`],
    ['in a template', `<template><p data-fact-summary="${encoded}">As printed</p></template>`],
    [
      'in the words of an element of ours',
      `<fact-summary><p data-fact-summary="${encoded}">As printed</p></fact-summary>`,
    ],
    ['on an element of ours', `<claim-card data-fact-summary="${encoded}">As printed</claim-card>`],
  ] as const) {
    it(`stay as they are ${what}`, async () => {
      page.innerHTML = html;
      const before = page.innerHTML;
      await lookedAt();
      expect(page.innerHTML).to.equal(before);
    });
  }

  it('stay as they are on the page as a whole, whose other markers count', async () => {
    document.documentElement.setAttribute('data-fact-summary', encoded);
    document.body.dataset['claimCard'] = encoded;
    const { body } = document;
    document.documentElement.removeChild(body);
    document.documentElement.append(body);
    const element = await upgraded(`<div data-fact-summary="${encoded}"></div>`);
    document.documentElement.removeAttribute('data-fact-summary');
    delete document.body.dataset['claimCard'];
    expect(document.body).to.equal(body);
    expect(element.localName).to.equal('fact-summary');
  });

  it('are upgraded in what an editor shows as its own, not to be edited', async () => {
    page.innerHTML = `<div contenteditable><div contenteditable="false"><p data-fact-summary="${encoded}"></p></div></div>`;
    await until(() => page.querySelector('fact-summary'), 'an element of ours');
  });

  it('cost nothing else where a form hides the names of the platform', async () => {
    page.innerHTML = `<form data-fact-summary="${encoded}"><input name="matches"><input name="isContentEditable"><input name="getAttribute"></form>`;
    const other = document.createElement('div');
    other.dataset['factSummary'] = encoded;
    page.append(other);
    await until(() => page.lastElementChild!.localName === 'fact-summary', 'an element of ours');
    expect(page.querySelectorAll('input')).to.have.length(3);
  });

  for (const [what, value, message] of [
    ['curly quotes', '{“title”: “x”}', /an editor or filter left curly quotes in it/],
    ['entities', '{&amp;quot;title&amp;quot;: 1}', /an editor or filter left HTML entities in it/],
    ['tags', '{&lt;br />"title": "x"}'.replaceAll('"', '&quot;'), /an editor or filter left HTML tags in it/],
    [
      'an encoding cut short',
      encoded.slice(0, 40) + '%2',
      /an editor or filter left broken percent-encoding in it/,
    ],
    [
      'an encoding made twice',
      encodeURIComponent(encoded),
      /an editor or filter left broken percent-encoding in it/,
    ],
    ['a cut end', '{&quot;title&quot;: ', /^Broken JSON at .*: it ends too early/],
    ['an address of a kind that is not fetched', 'javascript:alert(1)', /http or https/],
  ] as const) {
    it(`leave the fallback in view and say why where their value has ${what}`, async () => {
      const element = await upgraded(`<div data-fact-summary="${value}"><p>As printed</p></div>`);
      await settled(element);
      expect(element.status).to.equal('error');
      expect(element.issues[0]?.message).to.match(message);
      expect(isSeen(element.querySelector('p'))).to.be.true;
    });
  }

  it('are found among very many elements that are added at once', async () => {
    for (let count = 0; count < 300; count += 1) page.append(document.createElement('p'));
    page.children[150]!.setAttribute('data-fact-summary', encoded);
    await until(() => page.children[150]!.localName === 'fact-summary', 'an element of ours');
  });

  it('cost a page little that adds ten thousand elements, one by one or each within the one before', async () => {
    const start = performance.now();
    for (let count = 0; count < 10_000; count += 1) page.append(document.createElement('p'));
    let at: HTMLElement = page;
    for (let count = 0; count < 400; count += 1) {
      const part = document.createElement('div');
      at.append(part);
      at = part;
    }
    await lookedAt();
    expect(performance.now() - start).to.be.below(2_000);
  });
});
