import { expect } from 'chai';
import { endsSentence, endsStatement, endsWithMark } from '../../../src/formats/plain-text/ends-sentence.js';
import { joinPieces } from '../../../src/formats/plain-text/join-pieces.js';
import { keyOf, withoutMarkdown } from '../../../src/formats/plain-text/key-of.js';
import { headingRole } from '../../../src/formats/plain-text/recognise-heading.js';
import { splitNumber } from '../../../src/formats/plain-text/split-number.js';

describe('withoutMarkdown', () => {
  it('takes the signs of a heading and of bold type away, where they stand around all words', () => {
    for (const [words, bare] of Object.entries({
      '# Tea': 'Tea',
      '###### Tea': 'Tea',
      '####### Tea': '####### Tea',
      '#Tea': '#Tea',
      '**Tea**': 'Tea',
      '__ Tea __': 'Tea',
      '## **Tea**': 'Tea',
      '**__Tea__**': 'Tea',
      '**Tea** and **milk**': '**Tea** and **milk**',
      '**Tea': '**Tea',
      'Tea**': 'Tea**',
      '****': '****',
      '__Tea**': '__Tea**',
      Tea: 'Tea',
    }))
      expect(withoutMarkdown(words), words).to.equal(bare);
  });
});

describe('keyOf', () => {
  it('makes words that mean the same the same', () => {
    expect(keyOf('  **TEA’s** “Cup”\u200b \u2011\u2010 \u00a0x ')).to.equal('**tea\'s** "cup" -- x');
    expect(keyOf('## ‘So\u00adurces’ʼ')).to.equal("'sources''");
  });

  it('looks at the beginning only', () => {
    expect(keyOf('a'.repeat(1_000))).to.equal('a'.repeat(400));
  });
});

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

describe('splitNumber', () => {
  it('parts the number of a line from its words', () => {
    const parts: Record<string, [number, string] | undefined> = {
      '3. Why': [3, 'Why'],
      '12) why': [12, 'why'],
      '3.Why': [3, 'Why'],
      '3\\. Why': [3, 'Why'],
      '٣. Why': [3, 'Why'],
      '3、why': [3, 'why'],
      '## 3. **Why**': [3, 'Why'],
      '3.why': undefined,
      '123. Why': undefined,
      '0. Why': undefined,
      '3 Why': undefined,
      '3.': undefined,
      Why: undefined,
    };
    for (const [text, expected] of Object.entries(parts)) {
      const [number, words] = expected ?? [];
      expect(splitNumber(text), text).to.deep.equal(expected && { number, words });
    }
  });
});

describe('headingRole', () => {
  it('knows the headings of sources and questions, with number, colon and count', () => {
    for (const key of [
      'sources',
      'references:',
      '9. sources',
      'sources (12)',
      'found 9 sources',
      '12 sources',
      'works cited :',
    ])
      expect(headingRole(key), key).to.equal('sources');
    for (const key of ['want to dive deeper?', '3) related questions', 'further questions (3)?'])
      expect(headingRole(key), key).to.equal('follow-ups');
    for (const key of [
      '',
      'our sources',
      'sources of tea',
      'many sources',
      'found 1234 sources',
      `${' '.repeat(60)}sources`,
    ])
      expect(headingRole(key), key).to.equal(undefined);
  });
});

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
