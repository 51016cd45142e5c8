import { expect } from 'chai';
import { joinPieces } from '../../../src/formats/plain-text/join-pieces.js';

describe('joinPieces', () => {
  it('joins bullets and numbers with the words below them, also behind a gap', () => {
    expect(joinPieces(['•', 'Tea', '1.', '', 'Milk', 'More'])).to.deep.equal(['• Tea', '1. Milk', 'More']);
    expect(joinPieces(['12)', 'Tea', 'x', '123.', 'Milk'])).to.deep.equal(['12) Tea', 'x', '123. Milk']);
    expect(joinPieces(['1', 'Tea'])).to.deep.equal(['1', 'Tea']);
  });

  it('joins marks and stops with their sentence, and what of the sentence follows', () => {
    expect(joinPieces(['Tea grows', '[1]', 'in hills', '.', 'Milk'])).to.deep.equal([
      'Tea grows [1] in hills.',
      'Milk',
    ]);
    expect(joinPieces(['Tea grows', '[1][2] [3].', 'more'])).to.deep.equal(['Tea grows [1][2] [3]. more']);
    expect(joinPieces(['Tea', '[1]', 'In hills'])).to.deep.equal(['Tea [1]', 'In hills']);
    expect(joinPieces(['Tea', 'in hills'])).to.deep.equal(['Tea', 'in hills']);
    expect(joinPieces(['Tea', ', too', 'it grows.', 'so'])).to.deep.equal(['Tea, too it grows.', 'so']);
    expect(joinPieces(['Tea', '', '[1]'])).to.deep.equal(['Tea', '', '[1]']);
    expect(joinPieces(['[1]', '[2]'])).to.deep.equal(['[1] [2]']);
  });

  it('leaves the entries of a list of sources apart', () => {
    expect(joinPieces(['Tea', '[1]', 'Sources', '[1]', '[2]', ', x'])).to.deep.equal([
      'Tea [1]',
      'Sources',
      '[1]',
      '[2]',
      ', x',
    ]);
    expect(joinPieces([])).to.deep.equal([]);
  });
});
