import { expect } from '@open-wc/testing';
import {
  aFactCheck,
  allWords,
  anOverview,
  aSource,
  drawn,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';

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
      /^Sources This article cites 4 sources by number\. The copy shown here does not say what they are\. 1, cited 2 times ?2, cited 2 times ?3, cited 2 times ?4, cited once$/,
    );
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
