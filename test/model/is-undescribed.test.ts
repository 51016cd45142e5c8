import { expect } from 'chai';
import type { Source } from '../../src/model/fact-check.js';
import { isUndescribed } from '../../src/model/is-undescribed.js';

/** A source of which only the number is known. */
function aBareSource(fields: Partial<Source> = {}): Source {
  return { id: '1', authors: [], quotes: [], stances: [], ...fields };
}

describe('isUndescribed', () => {
  it('holds where only the number is known, or words that say nothing', () => {
    expect(isUndescribed(aBareSource())).to.equal(true);
    expect(isUndescribed(aBareSource({ title: ' ', url: '', publisher: '\n', doi: '\t' }))).to.equal(true);
  });

  it('holds whatever the source says about itself', () => {
    expect(isUndescribed(aBareSource({ placeholder: false, type: 'news', primary: true }))).to.equal(true);
    expect(isUndescribed(aBareSource({ title: 'Tea', placeholder: true }))).to.equal(false);
  });

  const descriptions: Partial<Source>[] = [
    { title: 'Tea' },
    { url: 'https://example.org' },
    { url: 'see page 3' },
    { publisher: 'Hill Press' },
    { doi: '10.1000/182' },
    { authors: ['Di Pot'] },
    { quotes: [{ text: 'Hills.' }] },
    { access: 'confidential' },
  ];
  for (const description of descriptions) {
    it(`does not hold with ${JSON.stringify(description)}`, () => {
      expect(isUndescribed(aBareSource(description))).to.equal(false);
    });
  }
});
