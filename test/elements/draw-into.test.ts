import { expect } from '@open-wc/testing';
import { drawInto } from '../../src/elements/draw-into.js';
import { tag, type Pieces } from '../../src/elements/tag.js';
import * as fc from '../support/fast-check.js';

describe('drawInto', () => {
  let place: HTMLElement;
  const draw = (pieces: Pieces): string => {
    drawInto(place, pieces);
    return place.innerHTML;
  };
  beforeEach(() => {
    place = document.createElement('div');
  });

  it('draws words, tags and lists of these in their order', () => {
    expect(draw(['one ', tag('b', { class: 'x' }, 'two', [' three', tag('i')])])).to.equal(
      'one <b class="x">two three<i></i></b>',
    );
  });

  it('leaves out attributes without a value', () => {
    expect(draw(tag('b', { class: undefined, value: 0, 'aria-busy': false, hidden: '' }, 'x'))).to.equal(
      '<b value="0" aria-busy="false" hidden="">x</b>',
    );
  });

  it('shows markup in words as words', () => {
    expect(draw(tag('b', { title: '"><i>' }, '<i>&amp;'))).to.include('&lt;i&gt;&amp;amp;</b>');
    expect(place.querySelector('i') === null).to.equal(true);
  });

  it('draws signs as SVG', () => {
    draw(tag('svg', { viewBox: '0 0 1 1' }, tag('path', { d: 'M0 0' })));
    expect(place.querySelector('path') instanceof SVGElement).to.equal(true);
  });

  it('leaves alone what was there before, and stands behind it', () => {
    place.innerHTML = '<i>there</i>';
    draw('one');
    expect(draw(['two', tag('b')])).to.equal('<i>there</i>two<b></b>');
  });

  it('changes nothing where the same is drawn', () => {
    const pieces = (): Pieces => [tag('b', { class: 'x' }, 'one', ['', []]), ' two'];
    draw(pieces());
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
    draw(pieces());
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('changes one word in place, and keeps the focus beside it', () => {
    const pieces = (word: string): Pieces => [word, tag('p', {}, tag('button', {}, 'ok'), word)];
    document.body.append(place);
    draw(pieces('one'));
    const button = place.querySelector('button')!;
    button.focus();
    expect(draw(pieces('two'))).to.equal('two<p><button>ok</button>two</p>');
    expect(document.activeElement === button).to.equal(true);
    place.remove();
  });

  it('keeps the attributes that the page has set on its nodes, and what stands behind all of them', () => {
    draw(tag('p', { class: 'x' }, 'one'));
    place.querySelector('p')!.style.color = 'red';
    place.append(document.createElement('style'));
    expect(draw(tag('p', { class: 'y' }, 'two', ' three'))).to.equal(
      '<p class="y" style="color: red;">two three</p><style></style>',
    );
  });

  it('keeps a box that is drawn by itself', () => {
    draw(tag('p', {}, 'one'));
    const box = document.createElement('aside');
    place.querySelector('p')!.append(box);
    drawInto(box, 'preview');
    expect(draw(tag('p', {}, 'two', tag('b')))).to.equal('<p>two<aside>preview</aside><b></b></p>');
    expect(draw(tag('p', {}, 'three', tag('b')))).to.equal('<p>three<aside>preview</aside><b></b></p>');
  });

  for (const [what, one, other] of [
    ['words', 'one', 'two'],
    ['no words', 'one', ''],
    ['words where there were none', '', 'one'],
    ['the name of a tag', tag('b', {}, 'x'), tag('i', {}, 'x')],
    ['the value of an attribute', tag('b', { lang: 'en' }), tag('b', { lang: 'de' })],
    ['the name of an attribute', tag('b', { lang: 'rtl' }), tag('b', { dir: 'rtl' })],
    ['an attribute without a value', tag('b', { lang: 'en' }), tag('b', { lang: undefined })],
    ['more pieces', ['x', tag('b')], ['x', tag('b'), 'y', tag('i')]],
    ['fewer pieces', ['x', tag('b'), ['y', tag('i')], 'z'], ['x', 'z']],
    ['a word in place of a tag', tag('b', {}, 'x'), 'x'],
    ['a list in place of a word', ['x', 'y'], [[tag('b'), tag('i')], 'y']],
    ['a tag in place of a list', [[tag('b'), 'x'], 'y'], [tag('i'), 'y']],
  ] satisfies [string, Pieces, Pieces][]) {
    it(`draws ${what}`, () => {
      const before = draw(one);
      const after = draw(other);
      place = document.createElement('div');
      expect(after).to.equal(draw(other));
      expect(after).not.to.equal(before);
    });
  }

  it('draws after any other pieces what it would draw at once', () => {
    const { pieces } = fc.letrec<{ pieces: Pieces }>((tie) => ({
      pieces: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('', 'a', 'b'),
        fc
          .tuple(
            fc.constantFrom('b', 'i', 'svg'),
            fc.record({ lang: fc.constantFrom('x', 'y', undefined), dir: fc.constantFrom('z', undefined) }),
            tie('pieces'),
          )
          .map(([name, attributes, own]) => tag(name, attributes, own)),
        fc.array(tie('pieces'), { maxLength: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 5 }), (all) => {
        place = document.createElement('div');
        const drawn = all.map(draw);
        const alone = all.map((own) => {
          place = document.createElement('div');
          return draw(own);
        });
        // The order of attributes means nothing.
        const sorted = (markup: string): string => markup.replace(/( dir="z")( lang="\w")/g, '$2$1');
        expect(drawn.map(sorted)).to.deep.equal(alone.map(sorted));
      }),
    );
  });

  /** What page translators, search highlighters and extensions do to a paragraph that reads “Mostly false”. */
  const changes: Record<string, (p: HTMLElement) => void> = {
    'puts its own words in place of all': (p) => (p.innerHTML = '<font>falsch</font>'),
    'wraps a word': (p) => (p.innerHTML = 'Mostly <mark>false</mark>'),
    'wraps all words': (p) => (p.innerHTML = '<font>Mostly false</font>'),
    'wraps the node of the words': (p) => {
      const mark = document.createElement('mark');
      p.replaceChild(mark, p.firstChild!);
      mark.append('Mostly false');
    },
    'splits the node of the words': (p) => void (p.firstChild as Text).splitText(7),
    'changes the words in their node': (p) => ((p.firstChild as Text).data = 'Meistens falsch'),
    'puts a word before': (p) => p.prepend('Not '),
    'puts a word after': (p) => p.append(' (disputed)'),
    'puts an element after': (p) => p.append(document.createElement('b')),
    'removes the words': (p) => p.replaceChildren(),
    'wraps the paragraph': (p) => {
      const font = document.createElement('mark');
      p.replaceWith(font);
      font.append(p);
    },
    'moves the paragraph': (p) => p.parentElement!.append(p),
    'removes the paragraph': (p) => p.remove(),
    'puts a copy beside the paragraph': (p) => p.after(p.cloneNode(true)),
  };
  for (const [what, touch] of Object.entries(changes)) {
    it(`draws all anew where something else ${what}`, () => {
      const pieces = (word: string): Pieces => tag('div', {}, [tag('p', {}, word), tag('p', {}, 'end')]);
      draw(pieces('Mostly false'));
      touch(place.querySelector('p')!);
      expect(draw(pieces('True'))).to.equal('<div><p>True</p><p>end</p></div>');
      expect(draw(pieces('False'))).to.equal('<div><p>False</p><p>end</p></div>');
    });
  }

  it('draws all anew where something else has changed words that stay the same', () => {
    draw([tag('p', {}, 'False'), tag('p', {}, 'Checked today')]);
    place.querySelector('p')!.textContent = 'True';
    expect(draw([tag('p', {}, 'False'), tag('p', {}, 'Checked yesterday')])).to.equal(
      '<p>False</p><p>Checked yesterday</p>',
    );
  });

  it('draws all anew where something else has changed words that stay the same, in their node', () => {
    draw([tag('p', {}, 'False'), tag('p', {}, 'Checked today')]);
    (place.querySelector('p')!.firstChild as Text).data = 'True';
    expect(draw([tag('p', {}, 'False'), tag('p', {}, 'Checked yesterday')])).to.equal(
      '<p>False</p><p>Checked yesterday</p>',
    );
  });

  it('fails where the page keeps nodes from coming in', () => {
    place.insertBefore = (node) => node;
    expect(() => draw(tag('p', {}, 'one'))).to.throw('broken a function');
  });

  it('fails where the page keeps nodes from going', () => {
    draw([tag('p', {}, 'one'), 'two']);
    place.removeChild = (node) => node;
    expect(() => draw(['', 'two'])).to.throw('broken a function');
  });

  it('draws all anew where all was taken away', () => {
    draw(tag('p', {}, 'one'));
    place.replaceChildren(document.createElement('slot'));
    expect(draw(tag('p', {}, 'two'))).to.equal('<p>two</p>');
  });
});
