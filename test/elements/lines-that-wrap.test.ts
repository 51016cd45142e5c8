import { expect } from 'chai';
import { he } from '../../src/locale/he.js';
import { registerLocale } from '../../src/locale/registry.js';
import { drawn, partOf, partsOf, show, type Tag, type Widget } from '../support/build-element.js';
import { aClaim, aFactCheck, aSource, aVerdict } from '../support/build-payload.js';

const widths = [280, 330, 360, 420, 480, 620, 760];

const payload = aFactCheck({
  publisher: { name: 'The Harbour Press and Lighthouse Gazette', url: 'https://example.org/' },
  contributors: [{ name: 'Ann Ash' }, { name: 'Bea Birch', role: 'editor' }],
  claims: [
    aClaim({
      explanation: 'No [1][2][3].',
      verdicts: [
        aVerdict({
          reviewer: { name: 'The Harbour Press and Lighthouse Gazette' },
          at: '2026-01-26',
          confidence: 'high',
        }),
      ],
    }),
  ],
  sources: [1, 2, 3].map((id) =>
    aSource({
      id,
      publisher: 'Almanac of the harbour',
      publishedAt: '2025-12-01',
      type: 'report',
      stances: [{ claim: 'lamp', stance: 'contradicts' }],
    }),
  ),
  version: 3,
  evidenceCutoff: '2026-01',
});

async function showAt(width: number, tag: Tag): Promise<Widget> {
  const element = await show(payload, tag);
  element.style.cssText = `inline-size: ${width}px; font: 17px/1.5 serif`;
  return element;
}

/** Where a piece of a text is drawn. */
function boxOf(node: Node, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getBoundingClientRect();
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The width of the widest word, with the icon that it may have before it. */
function widestWord(texts: readonly Text[]): number {
  const icon = 24;
  const widths = texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)].map(
      ({ 0: word, index }) => boxOf(text, index, index + word.length).width,
    ),
  );
  return icon + Math.max(...widths);
}

/** The words behind which a line begins with a separator. */
function badBreaks(element: Widget): string[] {
  const found: string[] = [];
  let last: DOMRect | undefined;
  for (const text of textsOf(element.shadowRoot!)) {
    for (const [index, sign] of [...text.data].entries()) {
      const box = boxOf(text, index, index + 1);
      if (box.width === 0) continue;
      if (sign === '·' && last && box.top > last.bottom) found.push(text.data);
      if (sign.trim()) last = box;
    }
  }
  return found;
}

describe('A line that wraps', () => {
  for (const tag of ['fact-summary', 'claim-card'] as const) {
    it(`never begins with the separator of its pieces, in <${tag}>`, async () => {
      for (const width of widths) {
        const element = await showAt(width, tag);
        expect(element.shadowRoot!.textContent).to.include('·');
        expect(badBreaks(element), `${width} pixels`).to.deep.equal([]);
      }
    });
  }

  it('has words beside the tag that says where a source stands, and beside its single way back, where they have room', async () => {
    for (const width of widths) {
      const element = await showAt(width, 'fact-summary');
      for (const [tag, other] of [
        ...partsOf(element, 'stance').map(
          (one) => [one, one.nextElementSibling ?? one.nextSibling!] as const,
        ),
        ...drawn(element, '.back').map((one) => [one, one.parentElement!.previousSibling!] as const),
      ]) {
        const box = tag.getBoundingClientRect();
        const texts = textsOf(other.parentNode!).filter((text) => !tag.contains(text));
        const isBeside = texts.some((text) =>
          [...text.data].some((sign, index) => {
            const { top, bottom } = boxOf(text, index, index + 1);
            return Boolean(sign.trim()) && top < box.bottom - 3 && bottom > box.top + 3;
          }),
        );
        // Fonts differ: beside a wide tag there may be no room for a word.
        const room = (other.parentNode as Element).getBoundingClientRect().width - box.width;
        expect(isBeside || widestWord(texts) > room, `${tag.textContent} at ${width} pixels`).to.equal(true);
      }
      expect(partsOf(element, 'stance')).to.have.length(3);
    }
  });

  it('has words behind the icon that says of what kind a source is', async () => {
    for (let width = 180; width <= 320; width += 7) {
      const element = await showAt(width, 'source-list');
      const icons = drawn(element, '[part=source-meta] svg');
      expect(icons).to.have.length(3);
      for (const icon of icons) {
        const text = textsOf(icon.closest('[part=source-meta]')!).find(
          (one) => one.data.trim() && icon.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
        )!;
        const first = text.data.search(/\S/);
        const { top, bottom } = boxOf(text, first, first + 1);
        const box = icon.getBoundingClientRect();
        expect(top < box.bottom && bottom > box.top, `${width} pixels`).to.equal(true);
      }
    }
  });

  it('leaves the reviewer of a card one line where a column of it would be narrow', async () => {
    const element = await showAt(480, 'claim-card');
    const { height } = partOf(element, 'reviewer').getBoundingClientRect();
    expect(height).to.be.below(2.5 * 17 * 0.875 * 1.45);
  });
});

describe('Cells of a table', () => {
  before(() => registerLocale(he));

  for (const dir of ['ltr', 'rtl'] as const) {
    for (const around of ['ltr', 'rtl'] as const) {
      it(`keep to one side, in a text that runs ${dir} on a page that runs ${around}`, async () => {
        const cell = (text: string): [{ type: 'text'; text: string }] => [{ type: 'text', text }];
        const rows = [
          [cell('אבן'), cell('Stone')],
          [cell('Sand'), cell('חול')],
        ];
        const caption = dir === 'rtl' ? 'Beach' : 'חוף';
        const element = await show({
          title: 'x',
          dir,
          lang: dir === 'rtl' ? 'he' : 'en',
          summary: [{ type: 'table', caption: cell(caption), header: 'row', rows }],
        });
        element.parentElement!.dir = around;
        await element.updateComplete;
        const cells = drawn(element, 'th, td, caption');
        expect(cells).to.have.length(5);
        const side = dir === 'rtl' ? 'right' : 'left';
        for (const one of cells) {
          const words = textsOf(one)[0]!;
          const box = boxOf(words, 0, words.length);
          const frame = one.getBoundingClientRect();
          const gap = side === 'left' ? box.left - frame.left : frame.right - box.right;
          expect(gap, one.textContent).to.be.below(20);
        }
      });
    }
  }
});
