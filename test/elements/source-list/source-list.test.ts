import { expect } from 'chai';
import type { SourceListElement } from '../../../src/elements/source-list/source-list.js';
import {
  allWords,
  click,
  drawn,
  linkCalled,
  partOf,
  partsOf,
  place,
  settled,
  show,
  stayOnPage,
  wordsOf,
} from '../../support/build-element.js';
import { aFactCheck, anOverview, aSource } from '../../support/build-payload.js';
import { faultAddress, newKey } from '../../support/faults.js';

describe('<source-list>', () => {
  it('is a section of an ordered list under its heading', async () => {
    const element = await show(aFactCheck(), 'source-list');
    expect(drawn(element, 'section > ol > li')).to.deep.equal(partsOf(element, 'source'));
    expect(wordsOf(partOf(element, 'heading'))).to.equal('Sources');
    expect(partOf(element, 'heading').localName).to.equal('h2');
  });

  it('begins at the heading level that it is given', async () => {
    const element = await show(aFactCheck(), 'source-list', { 'heading-level': '5' });
    expect(partOf(element, 'heading').localName).to.equal('h5');
  });

  it('lists described sources by their numbers', async () => {
    const element = await show(
      aFactCheck({
        sources: [aSource({ id: 7, title: 'The seventh' }), aSource({ id: 3, title: 'The third' })],
      }),
      'source-list',
    );
    const rows = partsOf<HTMLLIElement>(element, 'source');
    expect(rows.map(({ value }) => value)).to.include.members([3, 7]);
    expect(rows.findIndex((row) => wordsOf(row).includes('third'))).to.be.below(
      rows.findIndex((row) => wordsOf(row).includes('seventh')),
    );
  });

  it('lists an overview without sources by numbers and uses', async () => {
    const element = await show(anOverview(), 'source-list');
    expect(allWords(element)).to.match(
      /^Sources This article cites 4 sources by number\. Their details are not included here\. 1, cited 2 times ?2, cited 2 times ?3, cited 2 times ?4, cited once$/,
    );
  });

  it('says how often described sources are cited, for there is no text to lead back to', async () => {
    const element = await show(aFactCheck(), 'source-list');
    const rows = partsOf(element, 'source');
    expect(rows.map((row) => wordsOf(row).replace(/^.* example.org /, ''))).to.deep.equal([
      'cited 3 times',
      'cited once',
    ]);
    expect(drawn(element, '[role="doc-backlink"]')).to.have.length(0);
  });

  it('tells the page of the source that a reader follows', async () => {
    const element = await show(aFactCheck(), 'source-list');
    const stay = stayOnPage();
    let told: unknown[] = [];
    element.addEventListener('fact-source', ({ source, url, position, factCheck }) => {
      told = [source?.title, url, position, factCheck === element.factCheck];
    });
    click(linkCalled(element, 'Letters of a keeper')!);
    stay();
    expect(told).to.deep.equal(['Letters of a keeper', 'https://example.org/letters', 2, true]);
  });

  it('is complete from a src of its own', async () => {
    const element = await place<SourceListElement>(
      `<source-list src="${faultAddress('json', newKey())}"></source-list>`,
    );
    await settled(element);
    expect(element.factCheck?.title).to.equal('A fact check from the server');
  });

  it('has no stop for the keyboard but the links of sources', async () => {
    const element = await show(aFactCheck(), 'source-list');
    expect(
      drawn(element, '*')
        .filter(({ tabIndex }) => tabIndex >= 0)
        .map(wordsOf),
    ).to.deep.equal(['Almanac of the harbour', 'Letters of a keeper']);
  });
});
