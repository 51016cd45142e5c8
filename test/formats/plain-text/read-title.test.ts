import { expect } from 'chai';
import { readTitle } from '../../../src/formats/plain-text/read-title.js';

describe('readTitle', () => {
  it('takes the words of the line as they are, without “Fact check:”', () => {
    for (const [line, title] of Object.entries({
      'Tea on the moon': 'Tea on the moon',
      'Fact check: tea': 'tea',
      'FACT-CHECKED：tea': 'tea',
      'Fact check:': 'Fact check:',
      '# Fact check: **Tea**': '**Tea**',
      'a < b and c > d': 'a < b and c > d',
      'a &amp; b': 'a &amp; b',
      'a [b] (c)': 'a [b] (c)',
      'a](b)': 'a](b)',
      'a [b](c': 'a [b](c',
      'a <3 b': 'a <3 b',
    }))
      expect(readTitle(line), line).to.deep.equal({ title, issues: [] });
  });

  it('takes markup away, keeps its words and says so', () => {
    for (const [line, title] of Object.entries({
      '[Tea](https://example.org)': 'Tea',
      'a [b](c) d [e](f)': 'a b d e',
      'a [b [c](d(e)f) g': 'a [b c g',
      'a] [b](c)': 'a] b',
      '![cup](x) tea': 'cup tea',
      'wow! [tea](x)': 'wow! tea',
      'a](b) [c](d)': 'a](b) c',
      '<b>Tea</b>  &amp;&nbsp;<i>milk</i> &copy;': 'Tea & milk &copy;',
      'a &lt; b<br/>': 'a < b',
      '<https://example.org> tea': 'https://example.org tea',
      '<!-- x -->Tea < milk': 'Tea < milk',
      '<b>Fact check: tea</b>': 'tea',
    })) {
      const { title: read, issues } = readTitle(line);
      expect(read, line).to.equal(title);
      expect(issues, line).to.deep.equal([
        {
          severity: 'info',
          code: 'title-markup',
          path: 'title',
          message:
            'The title held markup. Its words were kept; if the address in it is the article’s own, write it in `url`.',
          text: line,
        },
      ]);
    }
  });

  it('keeps the line where nothing but markup is in it, and says so louder', () => {
    expect(readTitle('<br> <hr>')).to.deep.equal({
      title: '<br> <hr>',
      issues: [
        {
          severity: 'warning',
          code: 'title-markup',
          path: 'title',
          message: 'The title holds markup and no words. Write it as plain text.',
          text: '<br> <hr>',
        },
      ],
    });
  });

  it('looks for the end of a tag or an address for no more than 2,000 characters', () => {
    const long = 'x'.repeat(3_000);
    for (const line of [`[a](${long})`, `<b ${long}>`]) expect(readTitle(line).title).to.equal(line);
    expect(readTitle(`[a](${long.slice(0, 1_900)})`).title).to.equal('a');
  });
});
