import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { rewriteArticle, type ArticleTag } from '../../src/publish/rewrite-article.js';
import { aFullFactCheck, aParsedFactCheck } from '../support/build-payload.js';

describe('rewriteArticle', () => {
  it('puts both ends of an element in the place of its own', () => {
    const html = rewriteArticle('<div><p dir="rtl">a</p>b</div>', ({ name }) =>
      name === 'p' ? ['<q>', '</q>'] : ['', ''],
    );
    expect(html).to.equal('<q>a</q>b');
  });

  it('tells what an element carries and what it stands in', () => {
    const seen: ArticleTag[] = [];
    rewriteArticle('<ol><li value="2" dir="ltr"><a href="x">y</a></li></ol>', (tag) => {
      seen.push(tag);
      return ['', ''];
    });
    expect(seen.map(({ name, parent }) => `${parent?.name ?? ''}>${name}`)).to.deep.equal([
      '>ol',
      'ol>li',
      'li>a',
    ]);
    expect(seen[1]!.attributes).to.deep.equal({ value: '2', dir: 'ltr' });
  });

  it('leaves an article as it is where every tag is written again', () => {
    const html = toHtml(aParsedFactCheck(aFullFactCheck()));
    const again = rewriteArticle(html, ({ name, attributes }) => {
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return [`<${name}${written.join('')}>`, `</${name}>`];
    });
    expect(again).to.equal(html);
  });
});
