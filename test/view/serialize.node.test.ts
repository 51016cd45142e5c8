import { expect } from 'chai';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { element, flatten, type ViewChild } from '../../src/view/node.js';
import { escapeText, serialize, writeAttribute } from '../../src/view/serialize.js';
import * as fc from '../support/fast-check.js';

type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;

describe('escapeText and writeAttribute', () => {
  it('write words and attributes for markup that is written by hand', () => {
    expect(escapeText('a < {b}')).to.equal('a &lt; &#123;b&#125;');
    expect(writeAttribute('title', 'a "b"')).to.equal(' title="a &quot;b&quot;"');
    expect(writeAttribute('title', '') + writeAttribute('title', undefined)).to.equal('');
  });
});

describe('serialize', () => {
  const write = (child: ViewChild): string => serialize(flatten([child]));

  it('puts words, tags and lists of them where they belong', () => {
    expect(
      write([element('p', {}, 'a', [element('b', {}, 'b'), ' c ', [element('i', {}, '4')]]), 'd']),
    ).to.equal('<p>a<b>b</b> c <i>4</i></p>d');
  });

  it('writes nothing where there are no words and no pieces', () => {
    expect(write(element('p', {}, '', [], ['']))).to.equal('<p></p>');
  });

  it('writes the values of attributes, also where they are empty, numbers or truth values', () => {
    const attributes = { class: 'a b', hidden: '', value: 0, 'aria-expanded': false };
    expect(write(element('p', attributes, 'f'))).to.equal(
      '<p class="a b" hidden="" value="0" aria-expanded="false">f</p>',
    );
  });

  it('leaves out an attribute without a value', () => {
    expect(write(element('p', { class: undefined, title: 'c' }))).to.equal('<p title="c"></p>');
  });

  it('gives an image no end', () => {
    expect(write([element('img', { alt: '' }), 'x'])).to.equal('<img alt="" />x');
  });

  it('gives the parser back every word, in text and in attributes', () => {
    const words = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(words, words, (text, value) => {
        const [p] = parseFragment(write(element('p', { title: value }, text))).childNodes as Element[];
        expect(p!.attrs).to.deep.equal([{ name: 'title', value }]);
        expect(p!.childNodes.map((node) => (node as Text).value).join('')).to.equal(text);
      }),
    );
  });

  it('writes braces as references, which MDX and Jekyll would run', () => {
    expect(write(element('p', {}, 'a {b} {{c}} {% d %}'))).to.equal(
      '<p>a &#123;b&#125; &#123;&#123;c&#125;&#125; &#123;% d %&#125;</p>',
    );
    expect(write(element('p', { title: '{"a":1} {{b}} {% c %} {# d #}' }))).to.equal(
      '<p title="{&quot;a&quot;:1} &#123;{b}} &#123;% c %} &#123;# d #}"></p>',
    );
  });

  it('keeps a line end at the start of an element whose first one the parser drops', () => {
    for (const tag of ['pre', 'textarea', 'listing'])
      for (const text of ['\n', '\n\na', 'a\n']) {
        const [parsed] = parseFragment(write(element(tag, {}, text))).childNodes as Element[];
        expect((parsed!.childNodes[0] as Text).value).to.equal(text);
      }
  });

  it('writes a style sheet as it is', () => {
    expect(write(element('style', {}, 'a > b { content: "&" }'))).to.equal(
      '<style>a > b { content: "&" }</style>',
    );
  });

  it('keeps signs apart from markup, and `&#` from what WordPress decodes', () => {
    expect(write(element('p', { title: '<a> "b" & &#c;' }, '<a> "b" & &#c;'))).to.equal(
      '<p title="&lt;a&gt; &quot;b&quot; &amp; &#038;#c;">&lt;a&gt; &quot;b&quot; &amp; &#038;#c;</p>',
    );
  });

  it('leaves brackets around numbers, which are citation marks, and refers to all others, which may be shortcodes', () => {
    const marks = ['[1]', '[12]', '[1, 2]', '[1;2]', '[1-3]', '[1–3]', '[٢]', '[3 ]'];
    const others = ['[tea]', '[2col]', '[1 tea]', '[]', '[ 1]', '[1', '[[1]', '[,]'];
    for (const text of marks)
      expect(write(element('p', { title: text }, text))).to.equal(`<p title="${text}">${text}</p>`);
    for (const text of others) {
      const kept = text.replace('[', '&#091;');
      expect(write(element('p', { title: text }, text))).to.equal(`<p title="${kept}">${kept}</p>`);
    }
  });

  const lone = [
    'https://a.example/b',
    'HTTP://a.example',
    '\t https://a.example \t',
    'Tea\nhttps://a.example\nMilk',
  ];
  for (const text of [...lone, 'Tea\nhttps://a.example', 'https://a.example\nMilk'])
    it(`writes no address alone on a line, which WordPress takes for an embed: ${JSON.stringify(text)}`, () => {
      expect(write(element('p', {}, text))).to.equal(`<p>${text.replace(':', '&#058;')}</p>`);
    });

  it('writes an address among other words, and the whole of a link, as it is', () => {
    for (const text of [
      'See https://a.example',
      'https://a.example or',
      'https://',
      'ftp://a.example',
      'https:a\nhttps:b',
    ])
      expect(write(element('p', {}, text))).to.equal(`<p>${text}</p>`);
    for (const text of ['https://a.example', 'https://a.example\nMilk', 'Tea\nhttps://a.example'])
      expect(write(element('a', {}, text))).to.equal(`<a>${text}</a>`);
    for (const text of ['Tea\nhttps://a.example\nMilk', 'Tea\n\t http://a.example/b \t\nMilk'])
      expect(write(element('a', {}, text))).to.equal(`<a>${text.replace(':', '&#058;')}</a>`);
  });

  it('takes one node as well as several, and leaves out what is neither words nor an element', () => {
    expect(serialize('a')).to.equal('a');
    expect(serialize(null)).to.equal('');
    expect(write([true, false, undefined, null, 0, 'b'])).to.equal('0b');
    expect(serialize(['https://a.example', element('style', {}, null, 'a', null, 'b')])).to.equal(
      'https&#058;//a.example<style>ab</style>',
    );
  });

  it('shows a character that HTML cannot hold as the sign for one', () => {
    expect(write(element('p', {}, 'a\0b'))).to.equal('<p>a\ufffdb</p>');
  });
});
