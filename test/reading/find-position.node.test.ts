import { expect } from 'chai';
import { findPosition } from '../../src/reading/find-position.js';

describe('findPosition', () => {
  it('counts lines and columns from 1', () => {
    expect(findPosition('abc', 0)).to.deep.equal({ line: 1, column: 1 });
    expect(findPosition('ab\ncd', 4)).to.deep.equal({ line: 2, column: 2 });
  });

  it('knows all three kinds of line ends', () => {
    expect(findPosition('a\r\nb\rc\nd', 7)).to.deep.equal({ line: 4, column: 1 });
  });

  it('gives the place behind the end', () => {
    expect(findPosition('a\n', 2)).to.deep.equal({ line: 2, column: 1 });
  });
});
