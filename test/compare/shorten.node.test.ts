import { expect } from 'chai';
import { shorten } from '../../src/compare/shorten.js';

describe('shorten', () => {
  it('puts words on one line and cuts them', () => {
    expect(shorten(' a\n b ', 10)).to.equal('a b');
    expect(shorten('abcdef', 4)).to.equal('abc…');
    expect(shorten('ab cdef', 4)).to.equal('ab…');
  });

  it('never cuts a letter in two', () => {
    expect(shorten('😀😀😀', 2)).to.equal('😀…');
  });

  it('shows signs that steer a terminal', () => {
    expect(shorten('\u001b[2J\u009b\u202eabc', 20)).to.equal('�[2J��abc');
  });
});
