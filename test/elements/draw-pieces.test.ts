import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { drawPieces, tag, type Pieces } from '../../src/elements/draw-pieces.js';

describe('drawPieces', () => {
  let place: HTMLElement;
  const draw = (pieces: Pieces): string => {
    render(html`<p>${drawPieces(pieces)}</p>`, place);
    return place.querySelector('p')!.innerHTML.replace(/<!--[^]*?-->/g, '');
  };
  beforeEach(() => {
    place = document.createElement('div');
  });

  it('draws words, tags and lists of these in their order', () => {
    expect(draw(['one ', tag('b', { class: 'x' }, 'two', [' three', tag('i')])])).to.equal(
      'one <b class="x">two three<i></i></b>',
    );
  });

  it('leaves out attributes that are nothing', () => {
    expect(draw(tag('b', { class: undefined, value: 0 }, 'x'))).to.equal('<b value="0">x</b>');
  });

  it('shows markup in words as words', () => {
    expect(draw(tag('b', { title: '"><i>' }, '<i>&amp;'))).to.include('&lt;i&gt;&amp;amp;</b>');
    expect(place.querySelector('i') === null).to.equal(true);
  });

  it('keeps its nodes while the same is drawn', () => {
    const pieces = (): Pieces => [tag('b', { class: 'x' }, 'one'), ' two'];
    draw(pieces());
    const [first] = place.querySelector('p')!.children;
    draw(pieces());
    expect(place.querySelector('b') === first).to.equal(true);
  });

  for (const [what, one, other] of [
    ['words', 'one', 'two'],
    ['the name of a tag', tag('b', {}, 'x'), tag('i', {}, 'x')],
    ['the value of an attribute', tag('b', { lang: 'en' }), tag('b', { lang: 'de' })],
    ['the name of an attribute', tag('b', { lang: 'rtl' }), tag('b', { dir: 'rtl' })],
    ['the number of pieces', ['x'], ['x', 'y']],
    ['a word in place of a tag', tag('b', {}, 'x'), 'x'],
  ] satisfies [string, Pieces, Pieces][]) {
    it(`draws anew where ${what} is another`, () => {
      const before = draw(one);
      const after = draw(other);
      place = document.createElement('div');
      expect(after).to.equal(draw(other));
      expect(after).not.to.equal(before);
    });
  }
});
