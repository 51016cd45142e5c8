import { expect } from 'chai';
import type { FactSummaryElement } from '../../../src/elements/fact-summary/fact-summary.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import { accessibilityTree } from '../../support/accessibility-tree.js';
import { drawn, partOf, partsOf, show, wordsOf } from '../../support/build-element.js';
import { aClaim, aFactCheck, aMedium, type MediumInput } from '../../support/build-payload.js';
import { faultAddress, newKey } from '../../support/faults.js';

const aPicture = (fields: Partial<MediumInput> = {}): MediumInput =>
  aMedium({
    src: new URL(faultAddress('picture', newKey()), location.href).href,
    width: 600,
    height: 400,
    ...fields,
  });

const pair = (fields: Partial<MediumInput> = {}): MediumInput =>
  aPicture({
    categories: ['transformed'],
    context: 'A parade, seven years ago.',
    original: aPicture({ alt: 'An empty bridge' }),
    ...fields,
  });

function showIn(
  width: number,
  media: MediumInput[],
  more: Partial<FactCheckInput> = {},
  label = 'Altered',
): Promise<FactSummaryElement> {
  const claims = [aClaim({ verdicts: [{ label, rating: 'altered' }], media })];
  const style = `display: block; inline-size: ${width}px`;
  return show(aFactCheck({ claims, ...more }), 'fact-summary', { images: '', style });
}

const boxOf = (piece: Element): DOMRect => piece.getBoundingClientRect();

describe('A picture of a claim in a text from right to left', () => {
  const arabic = { lang: 'ar', dir: 'rtl' as const };

  it('stands at the right, before its original, with its strip across its foot', async () => {
    const element = await showIn(600, [pair()], arabic);
    const [shared, original] = drawn(element, 'img[part=picture]').map(boxOf);
    expect(shared!.left).to.be.above(original!.right);
    expect(shared!.top).to.be.closeTo(original!.top, 1);
    const strip = boxOf(partOf(element, 'stamp'));
    expect(strip.right).to.be.closeTo(shared!.right, 1);
    expect(strip.width).to.be.closeTo(shared!.width, 1);
    expect(strip.bottom).to.be.closeTo(shared!.bottom, 1);
    const lines = boxOf(drawn(element, '.lines')[0]!);
    expect(lines.right).to.be.closeTo(shared!.right, 1);
    expect(boxOf(partOf(element, 'media')).right).to.be.closeTo(shared!.right, 1);
  });

  it('stands above its original on a narrow screen, both at the right', async () => {
    const element = await showIn(320, [pair({ width: 90, height: 60 })], arabic);
    const [shared, original] = drawn(element, 'img[part=picture]').map(boxOf);
    expect(shared!.bottom).to.be.below(original!.top);
    const box = boxOf(partOf(element, 'media'));
    expect(original!.right).to.be.closeTo(box.right, 1);
    expect(boxOf(partOf(element, 'stamp')).right).to.be.closeTo(box.right, 1);
  });
});

describe('A picture of a claim at 400 %', () => {
  const label = 'Fact-checked and found to be another one';

  for (const dir of ['ltr', 'rtl'] as const)
    for (const size of ['100%', '200%'])
      it(`is within the screen with every word of its stamp: ${dir}, text at ${size}`, async () => {
        const small = pair({ src: aPicture().src, width: 40, height: 30 });
        const element = await showIn(304, [pair(), small], { lang: dir === 'rtl' ? 'ar' : 'en', dir }, label);
        element.style.fontSize = size;
        const edge = boxOf(element);
        for (const piece of drawn(element, '[part=stamp], img, .lines, [part=media] *')) {
          const { left, right } = boxOf(piece);
          expect(left, piece.outerHTML).to.be.at.least(edge.left - 1);
          expect(right, piece.outerHTML).to.be.at.most(edge.right + 1);
        }
        for (const stamp of partsOf(element, 'stamp')) {
          expect(wordsOf(stamp)).to.equal(label);
          expect(stamp.scrollWidth).to.be.at.most(stamp.clientWidth + 1);
          expect(stamp.scrollHeight).to.be.at.most(stamp.clientHeight + 1);
        }
      });
});

describe('A picture of a claim, read aloud', () => {
  /** What is heard of the first figure, one piece after the other. */
  async function heard(): Promise<string[] | undefined> {
    const lines = (await accessibilityTree())?.split('\n');
    if (!lines) return undefined;
    const from = lines.findIndex((line) => /^\s*Figure /i.test(line));
    const depth = /^\s*/.exec(lines[from]!)![0].length;
    const end = lines.findIndex((line, at) => at > from && /^\s*/.exec(line)![0].length <= depth);
    return lines.slice(from, end).map((line) => line.trim());
  }

  for (const images of [true, false])
    it(`is what it is, that it is false, and what it really shows, in this order${images ? '' : ', before it is loaded'}`, async function () {
      const element = await showIn(600, [pair()]);
      if (!images) element.removeAttribute('images');
      await element.updateComplete;
      const words = await heard();
      if (!words) return this.skip();
      const places = [
        /^figure "Picture: A bridge with a crowd on it"/i,
        /Altered/,
        images ? /^image "A bridge with a crowd on it"/i : /^button "Show picture/i,
        /What it really shows/,
        /A parade, seven years ago\./,
        /^figure "Original"/i,
        images ? /^image "An empty bridge"/i : /An empty bridge/,
      ].map((pattern, at) => [pattern, words.findIndex((line, place) => place >= at && pattern.test(line))]);
      expect(places.filter(([, place]) => place === -1)).to.deep.equal([]);
      expect([...places].sort(([, a], [, b]) => Number(a) - Number(b))).to.deep.equal(places);
    });
});

describe('Media of a claim that cannot all be drawn', () => {
  it('keep their words, and the others are drawn', async () => {
    const bridge = aPicture();
    const unsized = aPicture({ alt: 'Without a size', width: undefined, height: undefined });
    const element = await showIn(600, [
      { ...bridge, alt: '' },
      unsized,
      { ...bridge, src: 'javascript:x', alt: 'Of no address' },
      aPicture({ start: '1:50', end: '1:10', categories: ['fake' as never], alt: 'With odd times' }),
    ]);
    const [first, second, third, fourth] = partsOf(element, 'media');
    for (const lost of [first!, third!]) expect(lost.querySelector('[part=picture]')).to.equal(null);
    for (const figure of partsOf(element, 'media'))
      expect(wordsOf(figure.querySelector('[part=stamp]'))).to.equal('Altered');
    expect(first!.querySelector('a')).to.have.property('href', bridge.src);
    expect(wordsOf(third)).to.include('Picture: Of no address');
    expect(second!.querySelector('img')).to.equal(null);
    expect(second!.querySelector('[data-action=show-picture]')).not.to.equal(null);
    expect(fourth!.querySelector('img')).to.have.property('alt', 'With odd times');
    expect(wordsOf(fourth)).to.equal('Altered');
  });

  it('say that a still is of a video, and carry what is known where nobody gave a verdict', async () => {
    const claims = [
      aClaim({ verdicts: [], media: [aPicture({ kind: 'video', categories: ['missing-context'] })] }),
    ];
    const element = await show(aFactCheck({ claims }), 'fact-summary', { images: '' });
    expect(wordsOf(partOf(element, 'stamp'))).to.equal('Missing context');
    expect(wordsOf(partOf(element, 'media'))).to.equal('Missing context Video · Missing context');
  });
});
