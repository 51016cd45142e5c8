import { expect } from 'chai';
import { withoutGaps, withoutTokens } from '../../../src/formats/plain-text/clean-text.js';
import type { Issue } from '../../../src/model/issue.js';

function clean(words: string): [string, ...(string | undefined)[]] {
  const issues: Issue[] = [];
  const kept = withoutTokens(words, 'summary', issues);
  for (const { severity, code, path, message } of issues)
    expect([severity, code, path, message]).to.deep.equal([
      'warning',
      'leaked-token',
      'summary',
      'This internal mark of the program that wrote the text was removed. Cite the source by its number, such as [1].',
    ]);
  return [kept, ...issues.map(({ text }) => text)];
}

describe('withoutTokens', () => {
  it('takes ids out, with the bracket that holds nothing else', () => {
    for (const [words, expected] of [
      ['Tea (p1_s1).', ['Tea.', '(p1_s1)']],
      ['Tea [p12_s3, published 2025-04-20] grows', ['Tea grows', '[p12_s3, published 2025-04-20]']],
      ['Tea p1_s1 grows', ['Tea grows', 'p1_s1']],
      ['P1_S1 Tea', ['Tea', 'P1_S1']],
      ['Tea (p1_s1, p2_s2) and (p3_s3)', ['Tea and', '(p1_s1, p2_s2)', '(p3_s3)']],
      ['(p1_s1)', ['', '(p1_s1)']],
      ['Tea (see p1_s1).', ['Tea (see).', 'p1_s1']],
      ['Tea (p1_s1 and [2]).', ['Tea ( and [2]).', 'p1_s1']],
      ['Tea (p1_s1', ['Tea (', 'p1_s1']],
      ['Tea [p1_s1 (a)]', ['Tea [ (a)]', 'p1_s1']],
      [`Tea (p1_s1 ${'x'.repeat(300)})`, [`Tea ( ${'x'.repeat(300)})`, 'p1_s1']],
    ] as const)
      expect(clean(words), words).to.deep.equal(expected);
  });

  it('leaves other words as they are, blanks and all', () => {
    for (const words of [' Tea ', 'ap1_s1', 'p1_s1b', 'p_s1', 'p12345_s1', 'é p1_s1_2', ''])
      expect(clean(words), words).to.deep.equal([words]);
  });
});

describe('withoutGaps', () => {
  function closed(...lines: string[]): [string[], ...string[]] {
    const issues: Issue[] = [];
    const kept = withoutGaps(lines, 'summary', issues);
    for (const { severity, code, path } of issues)
      expect([severity, code, path]).to.deep.equal(['warning', 'citations-lost', 'summary']);
    return [kept, ...issues.map(({ message }) => message)];
  }

  it('closes gaps before full stops and commas, and says in how many paragraphs', () => {
    const one =
      'Citation marks seem to be missing from a paragraph: there are gaps before full stops. Add them again, such as [1].';
    expect(closed('the lamp . It', 'a, b.')).to.deep.equal([['the lamp. It', 'a, b.'], one]);
    expect(closed('a   , b  .')).to.deep.equal([['a, b.'], one]);
    expect(closed('a .', 'b .')).to.deep.equal([['a.', 'b.'], one.replace('a paragraph', '2 paragraphs')]);
  });

  it('leaves numbers, ellipses, marks and other signs as they are', () => {
    for (const words of [
      'a .5 b',
      'a . . . b',
      'a . .',
      'tea [1] . b',
      'a! . b',
      'a, , b',
      'a ; b',
      '. a',
      ' . a',
      '',
    ])
      expect(closed(words), words).to.deep.equal([[words]]);
  });
});
