import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import {
  allWords,
  click,
  focused,
  isSeen,
  partOf,
  partsOf,
  scriptOf,
  settled,
  show,
  until,
  wordsOf,
} from '../support/build-element.js';
import { aFactCheck, aSource } from '../support/build-payload.js';
import { closeFrames, openPage } from '../support/frame.js';
import {
  aWhile,
  hover,
  isPreviewed,
  leave,
  moveTo,
  previewOf,
  touch,
  untilGone,
} from '../support/pointer.js';
import { shownIn, shownWords } from '../support/shown-words.js';

/** A text alone, with so many described sources. */
function aText(summary: string, count: number, more: Partial<FactCheckInput> = {}): FactCheckInput {
  const sources = Array.from({ length: count }, (_, index) =>
    aSource({ id: index + 1, title: `Source number ${index + 1}`, url: `https://example.org/${index + 1}` }),
  );
  return aFactCheck({ summary, claims: [], sections: [], sources, ...more });
}

const numbersOf = (element: Element): string[] => partsOf(element, 'citation').map(shownIn);
const rowsOf = (element: Element): HTMLLIElement[] => partsOf<HTMLLIElement>(element, 'source');
const valuesOf = (element: Element): number[] => rowsOf(element).map(({ value }) => value);

/** Each mark leads to the row with its number, and the row is there to be read. */
function expectAllToLead(element: FactSummaryElement): void {
  for (const mark of partsOf(element, 'citation')) {
    click(mark);
    const row = focused(element) as HTMLLIElement;
    expect(row.value).to.equal(Number(shownIn(mark)));
    expect(isSeen(row)).to.be.true;
  }
}

describe('Defects that citations have elsewhere', () => {
  describe('Citation defects', () => {
    it('a text that cites [6] with a list of 3: the mark leads to a row that says so (tobocop2/lilbee #528)', async () => {
      const element = await show(aText('So [1], [3] and [6].', 3));
      expect(valuesOf(element)).to.deep.equal([1, 2, 3, 6]);
      expectAllToLead(element);
      expect(allWords(element)).to.contain('Details are missing for 1 of 4 sources: 6.');
      expect(wordsOf(rowsOf(element)[3])).to.contain('cited once');
      expect(element.issues.map(({ path, code }) => `${code} ${path}`)).not.to.deep.equal([]);
    });

    it('numbers that are gone from the text: every mark shows its number, and it is there to be copied (open-webui #6396)', async () => {
      const element = await show(aText('So [1][2], [3, 4] and [5-7].', 7));
      expect(partsOf(element, 'citation').map(shownIn)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
      for (const mark of partsOf(element, 'citation')) {
        expect(mark.getBoundingClientRect().width).to.be.above(4);
      }
      expect(partOf(element, 'summary').querySelector('p')!.textContent).to.equal(
        'So [1][2], [3, 4] and [5-7].',
      );
    });

    it('ids that are no numbers: marks and rows are numbered one after the other (llama_index #7299)', async () => {
      const cite = (id: string) => ({ type: 'citation' as const, refs: [id] });
      const text = (words: string) => ({ type: 'text' as const, text: words });
      const element = await show(
        aText('', 0, {
          summary: [
            {
              type: 'paragraph',
              children: [
                text('So '),
                cite('doc-7f3a'),
                text(' and '),
                cite('doc-01bc'),
                text(' and '),
                cite('doc-7f3a'),
              ],
            },
          ],
          sources: [aSource({ id: 'doc-01bc', title: 'B' }), aSource({ id: 'doc-7f3a', title: 'A' })],
        }),
      );
      expect(partsOf(element, 'citation').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
        'source 1',
        'source 2',
        'source 1',
      ]);
      expect(rowsOf(element).map((row) => `${row.value} ${wordsOf(row.querySelector('a'))}`)).to.deep.equal([
        '1 A',
        '2 B',
      ]);
    });

    it('more than nine sources: two digits are one mark and one row (rehype-citation #21)', async () => {
      const text = Array.from({ length: 24 }, (_, index) => `[${index + 1}]`).join(' ');
      const element = await show(aText(text, 24));
      const all = Array.from({ length: 24 }, (_, index) => index + 1);
      expect(numbersOf(element)).to.deep.equal(all.map(String));
      expect(valuesOf(element)).to.deep.equal(all);
      expectAllToLead(element);
    });

    it('sources 10 and 20: they stand behind 2 and 9, not behind 1 (papercite #11)', async () => {
      const ids = [20, 10, 2, 1, 9];
      const sources = ids.map((id) => aSource({ id, title: `Source number ${id}` }));
      for (const given of [sources, sources.map((source) => ({ ...source, id: String(source.id) }))]) {
        const element = await show(aText('So [10][20][2].', 0, { sources: given }));
        expect(valuesOf(element)).to.deep.equal([1, 2, 9, 10, 20]);
        expectAllToLead(element);
      }
    });

    it('ranges that fall apart: each source of a range has its own mark and row, in one bracket (academic-bloggers-toolkit #119)', async () => {
      const element = await show(aText('So [1-4, 6] and [8–10].', 10));
      const marks = partsOf(element, 'citation');
      expect(marks.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
        [1, 2, 3, 4, 6, 8, 9, 10].map((number) => `source ${number}`),
      );
      expect(shownWords(partOf(element, 'summary').querySelector('p')!)).to.equal(
        'So [1, 2, 3, 4, 6] and [8, 9, 10].',
      );
      for (const mark of marks) {
        click(mark);
        expect(`source ${(focused(element) as HTMLLIElement).value}`).to.equal(mark.ariaLabel);
      }
    });

    it('bare numbers that point nowhere: every mark is a link to a row, also without described sources (llm-wiki-compiler #114)', async () => {
      for (const count of [0, 3]) {
        const element = await show(aText('So [1], [2] and [3].', count));
        for (const mark of partsOf(element, 'citation')) expect(mark.localName).to.equal('a');
        expect(partsOf(element, 'citation')).to.have.length(3);
        expectAllToLead(element);
      }
    });

    it('a list without numbers: every row shows the number that its marks have (arXiv/html_feedback #3997)', async () => {
      const element = await show(
        aText('So [2], [5] and [7].', 0, { sources: [2, 5, 7].map((id) => aSource({ id })) }),
      );
      expect(valuesOf(element)).to.deep.equal([2, 5, 7]);
      for (const row of rowsOf(element)) {
        expect(getComputedStyle(row).display).to.equal('list-item');
        expect(getComputedStyle(row).listStyleType).to.equal('decimal');
      }
      const bare = await show(aText('So [2] and [5].', 0));
      expect(rowsOf(bare).map(wordsOf)).to.deep.equal(['2, cited once', '5, cited once']);
    });
  });

  describe('Citation preview', () => {
    afterEach(async () => {
      await leave();
      closeFrames();
    });

    const hostile = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'https://user:password@example.org/',
      '//example.org/',
    ];
    for (const url of hostile) {
      it(`an address that is not safe: it is shown as text, never as a link: ${url} (vendo #1201, LangAlpha #87)`, async () => {
        const sources = [aSource({ url, archiveUrl: url, quotes: [{ text: 'One lamp.' }] })];
        const element = await show(aText('So [1].', 0, { sources }));
        const preview = await hover(partOf(element, 'citation'));
        expect(wordsOf(preview)).to.contain('Almanac of the harbour');
        expect(preview.querySelectorAll('[href]')).to.have.length(0);
        await leave();
        await untilGone(element);
        touch(partOf(element, 'citation'));
        const links = [...previewOf(element)!.querySelectorAll('a')];
        expect(links.map(wordsOf)).to.deep.equal(['Show in list']);
      });
    }

    const odd = [
      'Costs of $1 and $& and $$ a night',
      "$' $` $<name> $0",
      'A <b>bold</b> & <script>alert(1)</script> title',
      '{title} {name} {count} ${title} {{title}}',
      '\\n \\u0041 \\\\ %s %20 &amp; &lt;',
    ];
    for (const title of odd) {
      it(`characters that mean something to a program: the title is shown as it is: ${title} (LangAlpha #87)`, async () => {
        const source = aSource({ title, publisher: title, quotes: [{ text: title, locator: title }] });
        const element = await show(aText('So [1].', 0, { sources: [source] }));
        const preview = await hover(partOf(element, 'citation'));
        expect(wordsOf(preview.querySelector('a'))).to.equal(title);
        expect(preview.textContent.split(title)).to.have.length(5);
        expect(preview.querySelectorAll('script, b')).to.have.length(0);
        expect(wordsOf(partOf(element, 'source')).split(title)).to.have.length(5);
      });
    }

    it('a preview that cannot be reached: the mouse goes onto it and follows its link (nowcast #63)', async () => {
      const element = await show(aText('So [1].', 1));
      const preview = await hover(partOf(element, 'citation'));
      const link = preview.querySelector('a')!;
      await moveTo(link);
      await aWhile();
      expect(isPreviewed(element)).to.be.true;
      const { left, top, width, height } = link.getBoundingClientRect();
      const found = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(link.contains(found)).to.be.true;
    });

    it('a preview that is the only way: without a mouse everything of it is in the row (nowcast #63)', async () => {
      const element = await show(aText('So [1].', 1));
      const words = wordsOf(await hover(partOf(element, 'citation')));
      await leave();
      partOf(element, 'citation').focus();
      await sendKeys({ press: 'Enter' });
      expect(wordsOf(focused(element))).to.contain(words);
    });

    it('a preview on touch: one tap shows it, and it stays (nowcast #63)', async () => {
      const element = await show(aText('So [1].', 1));
      touch(partOf(element, 'citation'));
      await aWhile();
      expect(isPreviewed(element)).to.be.true;
    });

    it('a mark at the edge: what is shown is whole (comhairle #844, nowcast #63)', async () => {
      const data = scriptOf(aText(`[1] ${'word '.repeat(80)} [2] ${'word '.repeat(80)} [3]`, 3));
      const { document: page } = await openPage(
        '<script type="module" src="/src/define.ts"></script>',
        `<fact-summary>${data}</fact-summary>`,
      );
      const view = page.defaultView!;
      Object.assign(view.frameElement!, { width: '320', height: '320' });
      const element = page.querySelector('fact-summary')!;
      await until(() => element.shadowRoot && view.innerWidth === 320, 'the element');
      await settled(element);
      for (const block of ['start', 'end'] as const) {
        for (const mark of partsOf(element, 'citation')) {
          mark.scrollIntoView({ block });
          mark.dispatchEvent(
            new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
          );
          await until(() => previewOf(element), 'the preview');
          const { left, top, right, bottom } = previewOf(element)!.getBoundingClientRect();
          expect(Math.min(left, top)).to.be.at.least(0);
          expect(right).to.be.at.most(view.innerWidth);
          expect(bottom).to.be.at.most(view.innerHeight);
          element.dispatchEvent(new PointerEvent('pointerleave'));
          await untilGone(element);
        }
      }
    });

    it('several entries: they stand one below the other, none cut off (comhairle #844, zotlit #763)', async () => {
      const element = await show(aText('So [1][2][3][4].', 4));
      touch(partOf(element, 'citation'));
      const sheet = previewOf(element)!;
      const boxes = [...sheet.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
      expect(boxes).to.have.length(4);
      boxes.forEach(({ top, height, left, right }, index) => {
        expect(height).to.be.above(20);
        expect(left).to.be.at.least(sheet.getBoundingClientRect().left);
        expect(right).to.be.at.most(sheet.getBoundingClientRect().right);
        if (index) expect(top).to.be.at.least(boxes[index - 1]!.bottom);
      });
    });

    it('more entries than the screen holds: each can be scrolled into view (zotlit #763)', async () => {
      const text = `So ${Array.from({ length: 30 }, (_, index) => `[${index + 1}]`).join('')}.`;
      const element = await show(aText(text, 30));
      touch(partOf(element, 'citation'));
      const sheet = previewOf(element)!;
      const inSight = (piece: Element): boolean => {
        const { top, bottom } = piece.getBoundingClientRect();
        const outer = sheet.getBoundingClientRect();
        return top >= outer.top - 1 && bottom <= outer.bottom + 1 && outer.bottom <= window.innerHeight;
      };
      const items = [...sheet.querySelectorAll('li')];
      expect(items).to.have.length(30);
      for (const item of [items[0]!, items[15]!, items[29]!]) {
        item.scrollIntoView({ block: 'nearest' });
        expect(inSight(item)).to.be.true;
      }
    });
  });
});
