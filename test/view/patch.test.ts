import { expect } from 'chai';
import { element, flatten, type ViewChild } from '../../src/view/node.js';
import { patch } from '../../src/view/patch.js';
import * as fc from '../support/fast-check.js';

describe('patch', () => {
  let place: HTMLElement;
  const draw = (pieces: ViewChild): string => {
    patch(place, flatten([pieces]));
    return place.innerHTML;
  };
  beforeEach(() => {
    place = document.createElement('div');
  });

  it('draws words, tags and lists of these in their order', () => {
    expect(draw(['one ', element('b', { class: 'x' }, 'two', [' three', element('i')])])).to.equal(
      'one <b class="x">two three<i></i></b>',
    );
  });

  it('leaves out attributes without a value', () => {
    expect(draw(element('b', { class: undefined, value: 0, 'aria-busy': false, hidden: '' }, 'x'))).to.equal(
      '<b value="0" aria-busy="false" hidden="">x</b>',
    );
  });

  it('shows markup in words as words', () => {
    expect(draw(element('b', { title: '"><i>' }, '<i>&amp;'))).to.include('&lt;i&gt;&amp;amp;</b>');
    expect(place.querySelector('i') === null).to.equal(true);
  });

  it('draws signs as SVG', () => {
    draw(element('svg', { viewBox: '0 0 1 1' }, element('path', { d: 'M0 0' })));
    expect(place.querySelector('path') instanceof SVGElement).to.equal(true);
  });

  it('leaves alone what was there before, and stands behind it', () => {
    place.innerHTML = '<i>there</i>';
    draw('one');
    expect(draw(['two', element('b')])).to.equal('<i>there</i>two<b></b>');
  });

  it('changes nothing where the same is drawn', () => {
    const pieces = (): ViewChild => [element('b', { class: 'x' }, 'one', ['', []]), ' two'];
    draw(pieces());
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
    draw(pieces());
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('changes one word in place, and keeps the focus beside it', () => {
    const pieces = (word: string): ViewChild => [word, element('p', {}, element('button', {}, 'ok'), word)];
    document.body.append(place);
    draw(pieces('one'));
    const button = place.querySelector('button')!;
    button.focus();
    expect(draw(pieces('two'))).to.equal('two<p><button>ok</button>two</p>');
    expect(document.activeElement === button).to.equal(true);
    place.remove();
  });

  it('keeps the attributes that the page has set on its nodes, and what stands behind all of them', () => {
    draw(element('p', { class: 'x' }, 'one'));
    place.querySelector('p')!.style.color = 'red';
    place.append(document.createElement('style'));
    expect(draw(element('p', { class: 'y' }, 'two', ' three'))).to.equal(
      '<p class="y" style="color: red;">two three</p><style></style>',
    );
  });

  it('keeps a box that is drawn by itself', () => {
    draw(element('p', {}, 'one'));
    const box = document.createElement('aside');
    place.querySelector('p')!.append(box);
    patch(box, ['preview']);
    expect(draw(element('p', {}, 'two', element('b')))).to.equal('<p>two<aside>preview</aside><b></b></p>');
    expect(draw(element('p', {}, 'three', element('b')))).to.equal(
      '<p>three<aside>preview</aside><b></b></p>',
    );
  });

  for (const [what, one, other] of [
    ['words', 'one', 'two'],
    ['no words', 'one', ''],
    ['words where there were none', '', 'one'],
    ['the name of a tag', element('b', {}, 'x'), element('i', {}, 'x')],
    ['the value of an attribute', element('b', { lang: 'en' }), element('b', { lang: 'de' })],
    ['the name of an attribute', element('b', { lang: 'rtl' }), element('b', { dir: 'rtl' })],
    ['an attribute without a value', element('b', { lang: 'en' }), element('b', { lang: undefined })],
    ['more pieces', ['x', element('b')], ['x', element('b'), 'y', element('i')]],
    ['fewer pieces', ['x', element('b'), ['y', element('i')], 'z'], ['x', 'z']],
    ['a word in place of a tag', element('b', {}, 'x'), 'x'],
    ['a list in place of a word', ['x', 'y'], [[element('b'), element('i')], 'y']],
    ['a tag in place of a list', [[element('b'), 'x'], 'y'], [element('i'), 'y']],
  ] satisfies [string, ViewChild, ViewChild][]) {
    it(`draws ${what}`, () => {
      const before = draw(one);
      const after = draw(other);
      place = document.createElement('div');
      expect(after).to.equal(draw(other));
      expect(after).not.to.equal(before);
    });
  }

  it('draws after any other pieces what it would draw at once', () => {
    const { pieces } = fc.letrec<{ pieces: ViewChild }>((tie) => ({
      pieces: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('', 'a', 'b'),
        fc
          .tuple(
            fc.constantFrom('b', 'i', 'svg'),
            fc.record({ lang: fc.constantFrom('x', 'y', undefined), dir: fc.constantFrom('z', undefined) }),
            tie('pieces'),
          )
          .map(([name, attributes, own]) => element(name, attributes, own)),
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
      const pieces = (word: string): ViewChild =>
        element('div', {}, [element('p', {}, word), element('p', {}, 'end')]);
      draw(pieces('Mostly false'));
      touch(place.querySelector('p')!);
      expect(draw(pieces('True'))).to.equal('<div><p>True</p><p>end</p></div>');
      expect(draw(pieces('False'))).to.equal('<div><p>False</p><p>end</p></div>');
    });
  }

  it('draws all anew where something else has changed words that stay the same', () => {
    draw([element('p', {}, 'False'), element('p', {}, 'Checked today')]);
    place.querySelector('p')!.textContent = 'True';
    expect(draw([element('p', {}, 'False'), element('p', {}, 'Checked yesterday')])).to.equal(
      '<p>False</p><p>Checked yesterday</p>',
    );
  });

  it('draws all anew where something else has changed words that stay the same, in their node', () => {
    draw([element('p', {}, 'False'), element('p', {}, 'Checked today')]);
    (place.querySelector('p')!.firstChild as Text).data = 'True';
    expect(draw([element('p', {}, 'False'), element('p', {}, 'Checked yesterday')])).to.equal(
      '<p>False</p><p>Checked yesterday</p>',
    );
  });

  it('fails where the page keeps nodes from coming in', () => {
    place.insertBefore = (node) => node;
    expect(() => draw(element('p', {}, 'one'))).to.throw('broken a function');
  });

  it('fails where the page keeps nodes from going', () => {
    draw([element('p', {}, 'one'), 'two']);
    place.removeChild = (node) => node;
    expect(() => draw(['', 'two'])).to.throw('broken a function');
  });

  it('draws all anew where all was taken away', () => {
    draw(element('p', {}, 'one'));
    place.replaceChildren(document.createElement('slot'));
    expect(draw(element('p', {}, 'two'))).to.equal('<p>two</p>');
  });
});
