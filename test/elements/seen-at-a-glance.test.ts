import { expect } from 'chai';
import type { Rating } from '../../src/model/fact-check.js';
import { drawn, partOf, partsOf, show, type Widget } from '../support/build-element.js';
import { aClaim, aFactCheck, aSource, aVerdict } from '../support/build-payload.js';

const words = (length: number): string => 'The lamp burns no oil '.repeat(9).slice(0, length - 1) + '.';

/** An element as a phone shows it. */
async function onPhone(data: unknown): Promise<Widget> {
  const element = await show(data);
  element.parentElement!.style.cssText = 'inline-size: 360px; font: 17px/1.5 serif';
  return element;
}

const endOf = (element: Element, piece: Element): number =>
  piece.getBoundingClientRect().bottom - element.getBoundingClientRect().top;

describe('On a phone of 360 pixels', () => {
  it('a claim and its verdict end within 420 pixels', async () => {
    const element = await onPhone(
      aFactCheck({
        title: words(60),
        claims: [aClaim({ text: words(90), verbatim: false, verdicts: [aVerdict({ rating: 'false' })] })],
      }),
    );
    expect(endOf(element, partOf(element, 'claim-box'))).to.be.at.most(420);
  });

  it('six verdicts end within 900 pixels', async () => {
    const ratings: Rating[] = ['false', 'mostly-false', 'misleading', 'unproven', 'true', 'mostly-true'];
    const claims = ratings.map((rating) =>
      aClaim({ id: rating, text: words(90), verdicts: [aVerdict({ rating })] }),
    );
    const element = await onPhone(aFactCheck({ title: words(60), claims }));
    const badges = drawn(element, '[part=claim-list] [part~=verdict-badge]');
    expect(badges).to.have.length(6);
    expect(endOf(element, partOf(element, 'claim-list'))).to.be.at.most(900);
  });
});

describe('A claim and its verdict', () => {
  it('stand side by side from 480 pixels, three to two, and one below the other on less', async () => {
    const element = await show(aFactCheck());
    const [said, judged] = [...partOf(element, 'claim-box').children];
    const boxes = (): DOMRect[] => [said!.getBoundingClientRect(), judged!.getBoundingClientRect()];
    element.style.inlineSize = '480px';
    expect(boxes()[0]!.top).to.equal(boxes()[1]!.top);
    expect(boxes()[0]!.width / boxes()[1]!.width).to.be.closeTo(1.5, 0.05);
    element.style.inlineSize = '400px';
    expect(boxes()[0]!.bottom).to.be.below(boxes()[1]!.top);
  });
});

describe('A part', () => {
  const names =
    'claim-box claim-label claimant verdict-badge verdict-false reviewer scale byline source-count disclosure source-title source-meta stance quote back-links claim-text verdict-label notice kind title citation-group facts share appearance verdict-lead';
  const sheet = document.createElement('style');
  const payload = aFactCheck({
    status: 'corrected',
    disclosure: { ai: { involvement: 'assisted' } },
    claims: [
      aClaim({
        claimant: { name: 'Ann Ash' },
        appearances: [{ title: 'A poem' }],
        verdicts: [
          aVerdict({
            rating: 'false',
            reviewer: { name: 'Harbour Desk' },
            scale: { value: 1, worst: 1, best: 5 },
          }),
        ],
        explanation: 'No [1][2].',
      }),
    ],
    sources: [
      aSource({
        id: 1,
        publisher: 'Harbour Press',
        quotes: [{ text: 'It is electric.' }],
        stances: [{ claim: 'lamp', stance: 'contradicts' }],
      }),
      aSource({ id: 2 }),
    ],
    version: 2,
  });

  afterEach(() => sheet.remove());

  async function expectStyled(part: string, element: Widget): Promise<void> {
    sheet.textContent = `${element.localName}::part(${part}) { outline: 3px solid rgb(1, 2, 3); margin-block-start: 7px; }`;
    document.head.append(sheet);
    await element.updateComplete;
    expect(partsOf(element, part), part).not.to.have.length(0);
    for (const piece of partsOf(element, part)) {
      expect(getComputedStyle(piece).outlineColor, part).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(piece).marginBlockStart, part).to.equal('7px');
    }
  }

  for (const part of names.split(' ')) {
    it(`takes the style that a page gives it: ${part}`, async () => {
      await expectStyled(part, await show(payload));
    });
  }

  it('takes the style that a page gives it: claim-list and claim-count', async () => {
    const element = await show(aFactCheck({ claims: [aClaim(), aClaim({ id: 'b', text: 'Two.' })] }));
    await expectStyled('claim-list', element);
    await expectStyled('claim-count', element);
  });

  it('takes the style that a page gives it: toggle', async () => {
    await expectStyled('toggle', await show(payload, 'fact-summary', { view: 'brief' }));
  });
});
