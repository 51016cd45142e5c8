import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { plainObject } from '../../src/model/plain-object.js';

describe('plainObject', () => {
  it('gives an object that a key of the page’s own on Object.prototype does not show through', () => {
    const dirty = Object.prototype as { lang?: string };
    expect(Object.getPrototypeOf(plainObject())).to.equal(Object.prototype);
    try {
      dirty.lang = 'dirty';
      expect(plainObject<{ lang?: string }>().lang).to.equal(undefined);
      expect(parseFactCheck({ title: 'Tea' }).factCheck?.lang).to.equal(undefined);
    } finally {
      delete dirty.lang;
    }
  });
});
