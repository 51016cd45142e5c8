import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { html, nothing } from 'lit';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { writeTemplate } from '../../src/node/write-template.js';

type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;

describe('Writing a template', () => {
  it('puts words, templates and lists of them where they belong', () => {
    const inner = html`<b>${'b'}</b>`;
    expect(writeTemplate(html`<p>${'a'}${[inner, ' c ', [html`<i>${4}</i>`]]}</p>`)).to.equal(
      '<p>a<b>b</b> c <i>4</i></p>',
    );
  });

  it('writes nothing for what Lit draws as nothing', () => {
    expect(writeTemplate(html`<p>${nothing}${undefined}${null}${''}</p>`)).to.equal('<p></p>');
    expect(writeTemplate(html`<p>${0} ${false}</p>`)).to.equal('<p>0 false</p>');
  });

  it('writes attributes, bare, quoted and among other words', () => {
    expect(writeTemplate(html`<p class=${'a'} id="${'b'}" title="c ${'d'} ${'e'}!">${'f'}</p>`)).to.equal(
      '<p class="a" id="b" title="c d e!">f</p>',
    );
    expect(writeTemplate(html`<p class="a" hidden=${true} id=${undefined}></p>`)).to.equal(
      '<p class="a" hidden="true" id=""></p>',
    );
  });

  it('leaves out an attribute of which a value is nothing, and goes on with the next value', () => {
    expect(
      writeTemplate(html`<p class=${nothing} id="a ${nothing} ${'b'}" title=${'c'}>${'d'}</p>`),
    ).to.equal('<p title="c">d</p>');
  });

  it('gives the parser back every word, in text and in attributes', () => {
    const words = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(words, words, (text, value) => {
        const [p] = parseFragment(writeTemplate(html`<p title="${value}">${text}</p>`))
          .childNodes as Element[];
        expect(p!.attrs).to.deep.equal([{ name: 'title', value }]);
        expect(p!.childNodes.map((node) => (node as Text).value).join('')).to.equal(text);
      }),
    );
  });

  it('shows a character that HTML cannot hold as the sign for one', () => {
    expect(writeTemplate(html`<p>${'a\0b'}</p>`)).to.equal('<p>a\ufffdb</p>');
  });
});
