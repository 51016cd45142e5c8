import { expect } from 'chai';
import { fromHtml, type HtmlNode } from '../../../src/formats/html.js';
import { findGrowth } from '../../support/measure-growth.js';
import { htmlParser } from '../../support/parse-html.js';

const parse = await htmlParser();

const article = (inner: string): HtmlNode =>
  parse(`<article data-fact-check="1"><h2>Tea</h2>${inner}</article>`);

describe('Deeply nested HTML', function () {
  this.timeout(120_000);

  for (const tag of [
    'div',
    'section',
    'b',
    'span',
    'blockquote',
    'ul',
    'a href="/"',
    'p data-fact="x"',
    'p data-fact-item="claims"',
  ])
    it(`of <${tag}> is refused with the depth that can be read, at any depth`, () => {
      for (const depth of [600, 3_000, 100_000]) {
        const { factCheck, issues } = fromHtml(chain(tag, depth));
        expect(factCheck).to.equal(undefined);
        expect(issues).to.have.length(1);
        expect(issues[0]).to.include({ severity: 'error', code: 'too-deep' });
        expect(issues[0]!.message).to.include('512');
      }
    });

  it('around an article does not keep it from being found', () => {
    const html = `${'<div>'.repeat(3_000)}<article data-fact-check="1"><h2>Tea</h2></article>`;
    expect(fromHtml(parse(html)).factCheck!.title).to.equal('Tea');
  });

  it('is read as long as a browser would nest it', () => {
    const { factCheck } = fromHtml(article(`<section data-fact-text="summary">${'<div>'.repeat(500)}Hot.`));
    expect(factCheck!.summary).to.deep.equal([
      { type: 'paragraph', children: [{ type: 'text', text: 'Hot.' }] },
    ]);
  });

  it('takes time that grows no faster than its words', () => {
    const growth = findGrowth((size) => {
      const root = article(
        `<section data-fact-text="summary">${'<span>'.repeat(400)}${'a<br>'.repeat(size / 5)}`,
      );
      return () => fromHtml(root);
    }, 1_000_000);
    expect(growth).to.equal(undefined);
  });
});

describe('Time grows no faster than an article', function () {
  this.timeout(120_000);
  const many = (size: number, piece: string): string => piece.repeat(size / piece.length);

  for (const [what, build] of Object.entries<(size: number) => HtmlNode>({
    'with fields on an edited line': (size) =>
      article(`<p data-fact="${many(size, '{authors+|x}, ')}">${many(size, 'tea, ')}</p>`),
    'with fields that nobody sees': (size) =>
      article(`<p data-fact-more="${many(size, '{authors+||x}')}">Tea</p>`),
    'with a long path': (size) => article(`<p data-fact-more="{${many(size, 'a.')}a||x}">Tea</p>`),
    'with sources and marks': (size) =>
      article(
        `<section data-fact-text="summary"><p>${many(size, '[7] ')}</p></section><ol>` +
          `${many(size, '<li data-fact-item="sources" value="8"><p>Tea</p></li>')}</ol>`,
      ),
  }))
    it(what, () => {
      const growth = findGrowth((size) => {
        const root = build(size);
        return () => fromHtml(root);
      }, 1_000_000);
      expect(growth).to.equal(undefined);
    });
});

// Made without a parser, which would close some of these elements or take long.
function chain(tag: string, depth: number): HtmlNode {
  const [nodeName = '', ...attributes] = tag.split(' ');
  const attrs = attributes.map((written) => {
    const [name = '', value = ''] = written.split('=');
    return { name, value: value.replaceAll('"', '') };
  });
  let node: HtmlNode = { nodeName: '#text', value: 'Hot.' };
  for (let level = 0; level < depth; level += 1) node = { nodeName, attrs, childNodes: [node] };
  return { nodeName: 'article', attrs: [{ name: 'data-fact-check', value: '1' }], childNodes: [node] };
}
