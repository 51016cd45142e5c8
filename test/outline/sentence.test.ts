import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import { endSentence } from '../../src/outline/sentence.js';
import * as fc from '../support/fast-check.js';

describe('Words as a sentence', () => {
  it('get a full stop where no sign of any script ends them, whatever closes them', () => {
    const ended = /[\p{STerm}…]["'\p{Pe}\p{Pf}\u2069]*$/u;
    const signs = [
      'a',
      'é',
      '7',
      ' ',
      '.',
      '?',
      '!',
      '…',
      '。',
      '؟',
      '।',
      ',',
      '"',
      "'",
      ')',
      ']',
      '}',
      '”',
      '»',
      '\u2069',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 6 }), (given) => {
        const words = given.join('').trim();
        expect(endSentence(given.join(''), en)).to.equal(ended.test(words) ? words : `${words}.`);
      }),
    );
  });
});
