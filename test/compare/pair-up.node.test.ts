import { expect } from 'chai';
import { pairUp } from '../../src/compare/pair-up.js';

interface Item {
  id?: string;
  text: string;
}

const keys = [({ id }: Item) => id, ({ text }: Item) => text, (_item: Item, index: number) => String(index)];

describe('pairUp', () => {
  it('pairs by the first key that both have, then by the next', () => {
    const before = [{ id: 'a', text: '1' }, { text: '2' }, { text: '3' }];
    const after = [{ text: '3' }, { id: 'a', text: '2' }, { text: '4' }];
    const pairs = pairUp(before, after, keys).map(({ before: old, after: now }) => [old?.text, now?.text]);
    expect(pairs).to.deep.equal([
      ['3', '3'],
      ['1', '2'],
      [undefined, '4'],
      ['2', undefined],
    ]);
  });

  it('takes each item once, also where several are alike', () => {
    const pairs = pairUp([{ text: 'a' }], [{ text: 'a' }, { text: 'a' }], keys);
    expect(pairs.map(({ before }) => before !== undefined)).to.deep.equal([true, false]);
  });
});
