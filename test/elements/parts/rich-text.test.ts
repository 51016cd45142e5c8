import { expect } from 'chai';
import type { FactSummaryElement } from '../../../src/elements/fact-summary/fact-summary.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import { partOf, partsOf, show, wordsOf } from '../../support/build-element.js';
import { aSource } from '../../support/build-payload.js';
import { engine } from '../../support/engine.js';
import { shownWords } from '../../support/shown-words.js';

function read(
  summary: FactCheckInput['summary'],
  more: Partial<FactCheckInput> = {},
): Promise<FactSummaryElement> {
  return show({ title: 'T', lang: 'en', summary, ...more });
}

const paragraphOf = (element: Element): HTMLElement => partOf(element, 'summary').querySelector('p')!;

describe('Running text', () => {
  describe('with citation marks', () => {
    const written = [
      'One [1].',
      'Two in a row [1][2].',
      'Two with a blank [1] [2], and on.',
      'One bracket for two [1, 2] or [3; 4].',
      'A range [1-3] and [2–4], [1, 3-5].',
      'Against the order [9][1].',
      'At the end [1]',
      '[1] at the beginning.',
      'Only [1][2][3][4][5][6], six of them.',
      'In other digits [١][٢].',
      'Around “a quote” [1]” and (a bracket [2]).',
      'No marks: [2024], [0], [01], [a], [], [[1]], [1-99].',
    ];

    for (const text of written) {
      it(`has the very characters that were written: ${text}`, async () => {
        expect(paragraphOf(await read(text)).textContent).to.equal(text);
      });
    }

    it('has an escaped bracket without the escape', async () => {
      expect(paragraphOf(await read('Not \\[1] a mark.')).textContent).to.equal('Not [1] a mark.');
    });

    it('copies them as they were written', async function () {
      // Only Chromium lets a page read a selection inside a shadow root as text.
      if (engine !== 'chromium') this.skip();
      const paragraph = paragraphOf(await read('Bees fly [1][2], by day [3].'));
      getSelection()!.setBaseAndExtent(paragraph, 0, paragraph, paragraph.childNodes.length);
      expect(String(getSelection())).to.equal('Bees fly [1][2], by day [3].');
      getSelection()!.removeAllRanges();
    });

    it('makes one link a number, each named after its source', async () => {
      const marks = partsOf(await read('So [1][2], [3, 4] and [5-7].'), 'citation');
      expect(marks.map((mark) => mark.getAttribute('role'))).to.deep.equal(new Array(7).fill('doc-noteref'));
      expect(marks.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
        [1, 2, 3, 4, 5, 6, 7].map((number) => `source ${number}`),
      );
      for (const mark of marks) expect(mark.tabIndex).to.equal(0);
    });

    it('names them by the number that the list shows, whatever the id', async () => {
      const element = await read(
        [{ type: 'paragraph', children: [{ type: 'citation', refs: ['harbour'], raw: '[harbour]' }] }],
        { sources: [aSource({ id: 'harbour' })] },
      );
      expect(partOf(element, 'citation').ariaLabel).to.equal('source 1');
      expect(paragraphOf(element).textContent).to.equal('[harbour]');
    });

    it('shows a group in one bracket', async () => {
      expect(shownWords(paragraphOf(await read('So [1][2][3].')))).to.equal('So [1, 2, 3].');
      expect(shownWords(paragraphOf(await read('So [1] [2-4], and [5;6]!')))).to.equal(
        'So [1, 2, 3, 4], and [5, 6]!',
      );
    });

    it('stands on the line of the text', async () => {
      const element = await read('So [1].');
      const { verticalAlign, fontSize } = getComputedStyle(partOf(element, 'citation'));
      expect(verticalAlign).to.equal('baseline');
      expect(fontSize).to.equal(getComputedStyle(paragraphOf(element)).fontSize);
    });

    for (const text of ['So [1][2][3].', 'So [1], and on', 'So [1]”', 'So [1]).']) {
      it(`is not broken from the punctuation behind it: ${text}`, async () => {
        const element = await read(`Words before. ${text}`);
        const paragraph = paragraphOf(element);
        const mark = partsOf(element, 'citation').at(-1)!;
        const behind = document.createRange();
        behind.setStartAfter(mark);
        behind.setEndAfter(paragraph);
        const place = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let node = place.nextNode() as Text;
        while (mark.contains(node) || !(mark.compareDocumentPosition(node) & 4))
          node = place.nextNode() as Text;
        behind.setStart(node, 0);
        behind.setEnd(node, 1);
        const heights = new Set<number>();
        for (let width = 60; width < 240; width += 3) {
          element.style.inlineSize = `${width}px`;
          heights.add(paragraph.clientHeight);
          const [one, other] = [mark, behind].map((piece) => piece.getBoundingClientRect());
          expect(other!.top, `${width} pixels wide`).to.be.below(one!.bottom);
          expect(other!.left, `${width} pixels wide`).to.be.at.least(one!.right - 1);
        }
        expect(heights.size).to.be.above(1);
      });
    }

    it('may be broken after a comma where there are more than three', async () => {
      const element = await read('So [1][2][3][4].');
      expect(getComputedStyle(partOf(element, 'citation').parentElement!).whiteSpace).to.equal('normal');
    });

    it('has the colour of links only where there is something to read', async () => {
      const element = await read('So [1][2][3].', {
        sources: [aSource(), aSource({ id: 2, url: undefined })],
      });
      const [linked, described, missing] = partsOf(element, 'citation').map(
        (mark) => getComputedStyle(mark).color,
      );
      expect(linked).to.equal(described);
      expect(missing).not.to.equal(linked);
    });

    it('is at least 24 pixels high to the touch, in lines that are no higher for it', async () => {
      const element = await read('So [1].');
      element.style.fontSize = '16px';
      const mark = partOf(element, 'citation');
      const { top, bottom, left, right, height } = mark.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      for (const [x, y] of [
        [left + 2, top + 1],
        [right - 2, bottom - 1],
      ])
        expect(element.shadowRoot!.elementFromPoint(x!, y!) === mark).to.be.true;
      const line = paragraphOf(element);
      const { height: withMark } = line.getBoundingClientRect();
      mark.remove();
      expect(line.getBoundingClientRect().height).to.equal(withMark);
    });

    it('leaves marks in given text nodes alone', async () => {
      const element = await read([{ type: 'paragraph', children: [{ type: 'text', text: 'No mark [1].' }] }]);
      expect(partsOf(element, 'citation')).to.have.length(0);
      expect(paragraphOf(element).textContent).to.equal('No mark [1].');
    });

    it('keeps a blank between a word and the strong or stressed word behind it', async () => {
      const element = await read([
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Very ' },
            { type: 'strong', text: 'strong' },
            { type: 'text', text: ' and ' },
            { type: 'emphasis', text: 'stressed' },
            { type: 'citation', refs: ['1'], raw: '[1]' },
            { type: 'text', text: ' words' },
          ],
        },
      ]);
      expect(paragraphOf(element).textContent).to.equal('Very strong and stressed[1] words');
    });
  });

  describe('in blocks', () => {
    it('parts paragraphs at blank lines', async () => {
      const element = await read('First.\n\nSecond\nline.\r\n\r\nThird.');
      expect([...partOf(element, 'summary').querySelectorAll('p')].map(wordsOf)).to.deep.equal([
        'First.',
        'Second line.',
        'Third.',
      ]);
    });

    it('draws quotations, lists, strong and stressed words as what they are', async () => {
      const text = (words: string) => [{ type: 'text' as const, text: words }];
      const element = await read([
        { type: 'quote', children: text('A quotation') },
        { type: 'list', ordered: true, items: [text('One'), text('Two')] },
        { type: 'list', items: [text('A point')] },
        {
          type: 'paragraph',
          children: [
            { type: 'strong', text: 'S' },
            { type: 'emphasis', text: 'E' },
          ],
        },
      ]);
      const summary = partOf(element, 'summary');
      expect(wordsOf(summary.querySelector('blockquote'))).to.equal('A quotation');
      expect([...summary.querySelectorAll('ol > li')].map(wordsOf)).to.deep.equal(['One', 'Two']);
      expect([...summary.querySelectorAll('ul > li')].map(wordsOf)).to.deep.equal(['A point']);
      expect(wordsOf(summary.querySelector('strong'))).to.equal('S');
      expect(wordsOf(summary.querySelector('em'))).to.equal('E');
    });

    it('draws links where their address is safe, else their words', async () => {
      const element = await read([
        {
          type: 'paragraph',
          children: [
            { type: 'link', text: 'safe', href: 'https://example.org/a' },
            { type: 'link', text: 'unsafe', href: 'javascript:alert(1)' },
          ],
        },
      ]);
      expect(
        [...paragraphOf(element).querySelectorAll('a')].map((link) => `${link.textContent} ${link.href}`),
      ).to.deep.equal(['safe https://example.org/a']);
      expect(paragraphOf(element).textContent).to.contain('unsafe');
    });

    it('leaves words that look like an address or a heading as words', async () => {
      const element = await read('See https://example.org and # this **too**. Learn more.');
      expect(paragraphOf(element).querySelectorAll('*')).to.have.length(0);
    });
  });
});
