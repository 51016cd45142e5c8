import { expect } from 'chai';
import { define } from '../../src/elements/define.js';
import { ClaimCardElement, FactSummaryElement, SourceListElement } from '../../src/index.js';
import { allWords, partOf, place, scriptOf, show, wordsOf } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';

describe('define', () => {
  const printed = captureConsole();
  const warnings = (): string[] => printed().map(({ words }) => words);

  it('finds the three tags registered and says nothing', () => {
    define();
    define();
    expect(customElements.get('fact-summary')).to.equal(FactSummaryElement);
    expect(customElements.get('claim-card')).to.equal(ClaimCardElement);
    expect(customElements.get('source-list')).to.equal(SourceListElement);
    expect(warnings()).to.deep.equal([]);
  });

  it('keeps the class of a tag that another copy of Factlet registered, and says nothing', () => {
    const first = class extends HTMLElement {
      static factlet = true;
    };
    customElements.define('first-claim-card', first);
    define({ prefix: 'first' });
    expect(customElements.get('first-claim-card')).to.equal(first);
    expect(customElements.get('first-source-list')).to.exist;
    expect(warnings()).to.deep.equal([]);
  });

  it('keeps the class of a tag that belongs to another script, registers the others and warns once, by name', () => {
    const foreign = class extends HTMLElement {};
    customElements.define('foreign-claim-card', foreign);
    define({ prefix: 'foreign' });
    expect(customElements.get('foreign-claim-card')).to.equal(foreign);
    expect(customElements.get('foreign-source-list')).to.exist;
    expect(warnings()).to.deep.equal([
      'Factlet: <foreign-claim-card> belongs to another script; Factlet leaves it alone.',
    ]);
  });

  it('registers tags with a prefix that show the same', async () => {
    define({ prefix: 'my' });
    define({ prefix: 'my' });
    const own = await place(`<my-fact-summary>${scriptOf(aFactCheck())}</my-fact-summary>`);
    expect(allWords(own)).to.equal(allWords(await show(aFactCheck())));
    expect(warnings()).to.deep.equal([]);
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
