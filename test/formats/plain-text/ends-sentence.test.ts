import { expect } from 'chai';
import { endsSentence, endsStatement, endsWithMark } from '../../../src/formats/plain-text/ends-sentence.js';

describe('endsSentence', () => {
  it('knows stops of all scripts, brackets and quotation marks behind them, and citation marks', () => {
    for (const words of [
      'a.',
      'a!',
      'a?',
      'a;',
      'a:',
      'a…',
      'a。',
      'a؟',
      'a।',
      'a.")',
      'a?”’»',
      'a [1]',
      'a [1, 2–3]',
    ])
      expect(endsSentence(words), words).to.equal(true);
    for (const words of ['', 'a', 'a,', 'a. b', 'a.")))', 'a [b]', 'a []', '[1] a', `a [${'1'.repeat(41)}]`])
      expect(endsSentence(words), words).to.equal(false);
  });
});

describe('endsWithMark', () => {
  it('knows a mark at the end and nowhere else', () => {
    expect([
      endsWithMark('a [12]'),
      endsWithMark('[1] a'),
      endsWithMark('a 1]'),
      endsWithMark(''),
    ]).to.deep.equal([true, false, false, false]);
  });
});

describe('endsStatement', () => {
  it('takes no abbreviation and no ellipsis for the end of a statement', () => {
    for (const words of ['It grows.', 'a;', 'a,', 'a。', 'It grows [1]', 'In the second tab.'])
      expect(endsStatement(words), words).to.equal(true);
    for (const words of [
      'It grows',
      'It grows?',
      'It grows...',
      'the U.S.',
      'Tea Inc.',
      'tea etc.',
      'Kettle (Ltd.',
      'a!',
    ])
      expect(endsStatement(words), words).to.equal(false);
  });
});
