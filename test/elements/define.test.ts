import { expect } from '@open-wc/testing';
import { define } from '../../src/elements/define.js';
import { ClaimCardElement, FactSummaryElement, SourceListElement } from '../../src/index.js';
import { aFactCheck, allWords, partOf, place, scriptOf, show, wordsOf } from '../support/build-element.js';

describe('define', () => {
  it('finds the three tags registered and says nothing', () => {
    const { warn } = console;
    let warnings = 0;
    Object.assign(console, { warn: () => (warnings += 1) });
    define();
    define();
    Object.assign(console, { warn });
    expect(customElements.get('fact-summary')).to.equal(FactSummaryElement);
    expect(customElements.get('claim-card')).to.equal(ClaimCardElement);
    expect(customElements.get('source-list')).to.equal(SourceListElement);
    expect(warnings).to.equal(0);
  });

  it('registers tags with a prefix that show the same', async () => {
    define({ prefix: 'my' });
    define({ prefix: 'my' });
    const own = await place(`<my-fact-summary>${scriptOf(aFactCheck())}</my-fact-summary>`);
    expect(allWords(own)).to.equal(allWords(await show(aFactCheck())));
  });

  it('upgrades elements that were in the page before, with what they had been given', async () => {
    const page = await place<HTMLElement>(
      `<div><late-fact-summary heading-level="3"><p>As printed</p></late-fact-summary><late-source-list for="late"></late-source-list></div>`,
    );
    const element = page.firstElementChild as FactSummaryElement;
    const list = page.lastElementChild as SourceListElement;
    element.id = 'late';
    element.data = aFactCheck({ title: 'Given before' });
    element.noTitle = false;
    define({ prefix: 'late' });
    await element.updateComplete;
    await list.updateComplete;
    expect(wordsOf(partOf(element, 'title'))).to.equal('Given before');
    expect(partOf(element, 'title').localName).to.equal('h3');
    expect(allWords(list)).to.contain('Letters of a keeper');
  });

  it('makes elements with new', async () => {
    const element = new FactSummaryElement();
    element.data = aFactCheck();
    (await place<HTMLElement>('<div></div>')).append(element);
    await element.updateComplete;
    expect(element.status).to.equal('ready');
  });

  it('gives a new element no attributes and no children', () => {
    for (const ElementClass of [FactSummaryElement, ClaimCardElement, SourceListElement]) {
      const element = new ElementClass();
      expect(element.attributes).to.have.length(0);
      expect(element.childNodes).to.have.length(0);
    }
  });
});
