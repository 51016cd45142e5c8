import { expect } from 'chai';
import { keyOf, withoutMarkdown } from '../../../src/formats/plain-text/key-of.js';

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
