import { expect } from '@open-wc/testing';
import type { ClaimCardElement } from '../../../src/elements/claim-card/claim-card.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import { contrastOf } from '../../support/contrast.js';
import {
  allWords,
  click,
  drawn,
  focused,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';
import { waitUntil } from '../../support/wait-until.js';
import { aClaim, aFactCheck, aVerdict, type VerdictInput } from '../../support/build-payload.js';
import { emulateFeatures } from '../../support/emulate-features.js';
import { offScale, onScale, ratings } from '../../support/ratings.js';

/** Labels that newsrooms could write, short and long, with signs, in scripts of both directions. */
const oddLabels = [
  'Four Pinocchios',
  'mostly FALSE',
  '0',
  '-1',
  '⚠️ 🔥',
  'The rating: "false"?',
  'Not <b>false</b> &amp; not [1] true',
  'مضلل',
  'زائف جزئيًا (3/5): الصورة قديمة',
  'לא מדויק',
  '大致不實',
  'Nicht belegt – „so“ nicht gesagt',
  'A\u00adsoft\u00adhyphen and a no\u00a0break',
  'غير صحيح. ' + 'الفنار يعمل بالكهرباء منذ عام 1957 ولا يحرق الزيت كما يقول المنشور. '.repeat(6).trim(),
  'Not quite.\n\nThe lamp was changed in 1957.\nThe oil is kept for the stove.\n' +
    'No more of it is burnt than in any house of the harbour.',
];

const withVerdicts = (
  verdicts: VerdictInput[],
  more: Partial<FactCheckInput> = {},
  attributes: Record<string, string> = {},
): Promise<ClaimCardElement> =>
  show(aFactCheck({ claims: [aClaim({ verdicts })], ...more }), 'claim-card', attributes);

const withVerdict = (
  verdict: Partial<VerdictInput>,
  more: Partial<FactCheckInput> = {},
  attributes: Record<string, string> = {},
): Promise<ClaimCardElement> => withVerdicts([aVerdict(verdict)], more, attributes);

const labelOf = (element: Element): HTMLElement => partOf(element, 'verdict-label');
const colourOf = (element: Element): string => getComputedStyle(element).color;
const groupOf = (element: Element): HTMLElement => drawn(element, '[role=group]')[0]!;

/** What the sign of a verdict looks like but for its colour. */
function signOf(element: Element): { shape: string; sign: string; filled: boolean; line: string } {
  const icon = getComputedStyle(partOf(element, 'verdict-icon'));
  return {
    shape: icon.borderTopLeftRadius === '50%' ? 'circle' : 'square',
    sign: getComputedStyle(partOf(element, 'verdict-icon'), '::before').content.replaceAll('"', ''),
    filled: !/^rgba\(.* 0\)$|^transparent$/.test(icon.backgroundColor),
    line: getComputedStyle(groupOf(element)).borderInlineStartStyle,
  };
}

describe('A verdict', () => {
  afterEach(() => emulateFeatures());

  describe('in words', () => {
    for (const label of oddLabels) {
      it(`is said in the reviewer's own, to the letter: ${label.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
        const element = await withVerdict({ label });
        expect(labelOf(element).textContent.trim()).to.equal(label);
        expect(isSeen(labelOf(element))).to.be.true;
        expect(groupOf(element).ariaLabel).to.contain(`Verdict: ${label}`);
      });
    }

    it('keeps the direction of its own script inside a fact check of the other', async () => {
      const bdi = labelOf(await withVerdict({ label: 'مضلل (3/5)' })).querySelector('bdi')!;
      expect(getComputedStyle(bdi).direction).to.equal('rtl');
    });

    it('is announced as the verdict', async () => {
      expect(wordsOf(partOf(await withVerdict({ label: 'False' }), 'verdict'))).to.equal('Verdict False');
    });

    it('names its reviewer and its date, as precise as given', async () => {
      const verdict = { reviewer: { name: 'Harbour Desk' }, url: 'https://example.org/review' };
      const element = await withVerdict({ ...verdict, at: '2026-01-02' });
      expect(wordsOf(partOf(element, 'verdict'))).to.contain('Reviewed by Harbour Desk · January 2, 2026');
      expect(linkCalled(element, 'Harbour Desk')!.href).to.equal('https://example.org/review');
      const vague = await withVerdict({ ...verdict, at: '2026-01' });
      expect(wordsOf(partOf(vague, 'verdict'))).to.contain('Reviewed by Harbour Desk · January 2026');
    });

    it("leads to the reviewer's own page where the verdict has none", async () => {
      const element = await withVerdict({
        reviewer: { name: 'Harbour Desk', url: 'https://example.org/desk' },
      });
      expect(linkCalled(element, 'Harbour Desk')!.href).to.equal('https://example.org/desk');
    });

    it('shows what the reviewer says of it, with marks', async () => {
      const element = await withVerdict({ explanation: 'The keeper showed us the lamp [2].' });
      expect(wordsOf(partOf(element, 'verdict'))).to.contain('The keeper showed us the lamp');
      expect(partOf(element, 'verdict').querySelectorAll('[part=citation]')).to.have.length(1);
    });
  });

  describe('by its rating', () => {
    const signs: Record<(typeof ratings)[number], string> = {
      true: '✓',
      'mostly-true': '✓',
      mixed: '≈',
      'mostly-false': '✕',
      false: '✕',
      misleading: '!',
      'missing-context': '!',
      unproven: '?',
      uncheckable: '?',
      satire: '!',
      altered: '!',
      outdated: '!',
      'not-a-claim': '!',
    };

    for (const rating of ratings) {
      const isOn = (onScale as readonly string[]).includes(rating);
      const shape = isOn ? 'circle' : 'square';
      it(`has words, a colour and the sign ${signs[rating]} in a ${shape}: ${rating}`, async () => {
        const element = await withVerdict({ rating, label: 'Words' });
        expect(wordsOf(labelOf(element))).to.match(/^Words$/);
        expect(colourOf(labelOf(element))).not.to.equal(colourOf(partOf(element, 'claim-text')));
        expect(isSeen(partOf(element, 'verdict-icon'))).to.be.true;
        expect(signOf(element)).to.deep.equal({
          shape,
          sign: signs[rating],
          filled: rating === 'true' || rating === 'false',
          line: isOn ? 'solid' : 'double',
        });
      });
    }

    it('is told from every other on the scale without colour or words', async () => {
      const seen = new Set<string>();
      for (const rating of onScale) seen.add(JSON.stringify(signOf(await withVerdict({ rating }))));
      expect(seen).to.have.length(5);
    });

    it('is never drawn as the middle of the scale where it is off it', async () => {
      const middle = signOf(await withVerdict({ rating: 'mixed' }));
      for (const rating of offScale) {
        const { shape, sign, line } = signOf(await withVerdict({ rating }));
        expect(shape, rating).not.to.equal(middle.shape);
        expect(sign, rating).not.to.equal(middle.sign);
        expect(line, rating).not.to.equal(middle.line);
      }
    });

    it('has one colour off the scale, and on it five that differ', async () => {
      const colours = async (list: readonly (typeof ratings)[number][]): Promise<Set<string>> => {
        const found = new Set<string>();
        for (const rating of list) found.add(colourOf(labelOf(await withVerdict({ rating }))));
        return found;
      };
      expect(await colours(onScale)).to.have.length(5);
      expect(await colours(offScale)).to.have.length(1);
    });

    it('has a sign that is not read out', async () => {
      expect(partOf(await withVerdict({}), 'verdict-icon').ariaHidden).to.equal('true');
    });

    it('can be read on a light and on a dark ground, words and sign', async () => {
      for (const theme of ['light', 'dark']) {
        for (const rating of ratings) {
          const element = await withVerdict({ rating }, {}, { theme });
          const ground = getComputedStyle(drawn(element, '[lang]')[0]!).backgroundColor;
          const name = `${rating} on ${theme}`;
          expect(contrastOf(ground, colourOf(labelOf(element))), name).to.be.at.least(4.5);
          const line = getComputedStyle(groupOf(element)).borderInlineStartColor;
          expect(contrastOf(ground, line), name).to.be.at.least(3);
          const icon = partOf(element, 'verdict-icon');
          const sign = getComputedStyle(icon, '::before').color;
          const within = signOf(element).filled ? getComputedStyle(icon).backgroundColor : ground;
          expect(contrastOf(within, sign), name).to.be.at.least(4.5);
        }
      }
    });

    it('keeps words, sign, shape and line where the reader forces the colours', async function () {
      if (!(await emulateFeatures({ forcedColors: 'active' }))) this.skip();
      for (const rating of ratings) {
        const element = await withVerdict({ rating, label: 'Words' });
        const page = 'rgb(255, 255, 255)';
        expect(contrastOf(page, colourOf(labelOf(element))), rating).to.be.at.least(7);
        const icon = partOf(element, 'verdict-icon');
        const { filled, shape, line } = signOf(element);
        const within = filled ? getComputedStyle(icon).backgroundColor : page;
        expect(filled && contrastOf(page, within) < 7, rating).to.be.false;
        expect(contrastOf(within, getComputedStyle(icon, '::before').color), rating).to.be.at.least(7);
        expect(contrastOf(page, getComputedStyle(icon).borderTopColor), rating).to.be.at.least(7);
        expect(shape === 'circle', rating).to.equal(line === 'solid');
      }
    });

    it('is recoloured by the page through custom properties, each by its own', async () => {
      const own = [...onScale.map((rating) => [rating, rating]), ['satire', 'off-scale']] as const;
      for (const [rating, property] of own) {
        const element = await withVerdict({ rating });
        element.style.setProperty(`--fact-${property}`, 'rgb(255, 0, 255)');
        const label = colourOf(labelOf(element));
        const line = getComputedStyle(groupOf(element)).borderInlineStartColor;
        element.style.setProperty(`--fact-${property}`, 'rgb(0, 255, 255)');
        expect(colourOf(labelOf(element)), rating).not.to.equal(label);
        expect(getComputedStyle(groupOf(element)).borderInlineStartColor, rating).not.to.equal(line);
      }
    });

    it('keeps its words readable in whatever colour the page chooses', async () => {
      for (const colour of ['yellow', 'white', 'black', 'lime', 'navy']) {
        for (const [theme, ground] of [
          ['light', 'rgb(255, 255, 255)'],
          ['dark', 'rgb(18, 18, 18)'],
        ] as const) {
          const element = await withVerdict({ rating: 'false' });
          element.theme = theme;
          element.style.setProperty('--fact-false', colour);
          await element.updateComplete;
          expect(contrastOf(ground, colourOf(labelOf(element))), `${colour}, ${theme}`).to.be.at.least(4.5);
        }
      }
    });

    it("shows the page's own icon in the place of ours", async () => {
      const element = await show(aFactCheck(), 'claim-card', {}, '<b slot="verdict-icon">!</b>');
      expect(isSeen(element.querySelector('b'))).to.be.true;
      expect(isSeen(partOf(element, 'verdict-icon'))).to.be.false;
    });

    it('is drawn neutral where there is none, whatever the label says', async () => {
      for (const label of ['False', 'true', 'Pants on fire', 'كاذب']) {
        const element = await withVerdicts([{ label }]);
        expect(colourOf(labelOf(element))).to.equal(colourOf(partOf(element, 'claim-text')));
        expect(partsOf(element, 'verdict-icon')).to.have.length(0);
      }
    });

    for (const rating of ratings) {
      it(`loses colour and sign and keeps its words when the fact check is withdrawn: ${rating}`, async () => {
        const reviewer = { name: 'Harbour Desk' };
        const element = await withVerdict(
          { rating, label: 'Words', reviewer, at: '2026-01-02' },
          { status: 'retracted' },
        );
        const ink = colourOf(partOf(element, 'claim-text'));
        expect(wordsOf(partOf(element, 'verdict'))).to.equal(
          'Verdict Words Reviewed by Harbour Desk · January 2, 2026',
        );
        expect(colourOf(labelOf(element))).to.equal(ink);
        expect(getComputedStyle(groupOf(element)).borderInlineStartColor).to.equal(ink);
        expect(partsOf(element, 'verdict-icon')).to.have.length(0);
        expect(wordsOf(partOf(element, 'notice'))).to.contain('withdrew this fact check');
      });
    }
  });

  describe('with a long label', () => {
    const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
    const endOf = (length: number): string => `${'word '.repeat(length / 5 - 1)}end!!`.slice(0, length);
    const buttonOf = (element: Element): HTMLButtonElement | undefined =>
      drawn<HTMLButtonElement>(element, 'button').find((button) => wordsOf(button) === 'Show all');
    /** Whether the last line of a label is in sight. */
    const isWhole = (label: HTMLElement): boolean => label.scrollHeight <= label.clientHeight + 1;
    const narrow = { style: 'inline-size: 20em' };

    it('is a badge up to 80 characters and a paragraph “Reviewer’s conclusion” from 81 on', async () => {
      const badge = await withVerdict({ label: 'a'.repeat(80) });
      expect(allWords(badge)).not.to.contain('conclusion');
      expect(partsOf(badge, 'verdict-icon')).to.have.length(1);
      const long = await withVerdict({ label: 'b'.repeat(81) });
      expect(wordsOf(partOf(long, 'verdict'))).to.equal(`Reviewer’s conclusion ${'b'.repeat(81)}`);
      expect(partsOf(long, 'verdict-icon')).to.have.length(0);
      expect(labelOf(long).localName).to.equal('p');
      expect(sizeOf(labelOf(long))).to.be.below(sizeOf(labelOf(badge)));
    });

    it('keeps its lines', async () => {
      const label = `${'a '.repeat(3)}\nb${' c'.repeat(50)}`;
      const element = await withVerdict({ label });
      expect(topOf(labelOf(element), 'c')).to.be.above(topOf(labelOf(element), 'a'));
    });

    it('is shown whole up to 240 characters, however narrow the page', async () => {
      const element = await withVerdict({ label: endOf(240) }, {}, { style: 'inline-size: 9em' });
      expect(buttonOf(element)).to.be.undefined;
      expect(isWhole(labelOf(element))).to.be.true;
    });

    it('is folded after five lines from 241 characters on', async () => {
      expect(isSeen(buttonOf(await withVerdict({ label: endOf(240) + '.' })))).to.be.true;
      const element = await withVerdict({ label: endOf(900) }, {}, narrow);
      const label = labelOf(element);
      expect(isWhole(label)).to.be.false;
      const line = Number.parseFloat(getComputedStyle(label).lineHeight);
      expect(Math.round(label.clientHeight / line)).to.equal(5);
    });

    it('is whole in the text, for search and for assistive technology, while it is folded', async () => {
      const label = 'word '.repeat(799) + 'ends.';
      const element = await withVerdict({ label }, {}, narrow);
      expect(wordsOf(labelOf(element))).to.equal(label);
      expect(groupOf(element).ariaLabel!.endsWith(`Verdict: ${label}`)).to.be.true;
    });

    it('opens by “Show all”, and the reader goes on where it begins', async () => {
      const element = await withVerdict({ label: endOf(900) }, {}, narrow);
      const button = buttonOf(element)!;
      button.focus();
      click(button);
      await waitUntil(() => focused(element) === labelOf(element), 'the label');
      expect(isWhole(labelOf(element))).to.be.true;
      expect(focused(element)).to.equal(labelOf(element));
      expect(isSeen(button)).to.be.false;
    });

    it('stays open when the card is drawn again', async () => {
      const element = await withVerdict({ label: endOf(900) }, {}, narrow);
      click(buttonOf(element)!);
      element.requestUpdate();
      await element.updateComplete;
      expect(isWhole(labelOf(element))).to.be.true;
      expect(isSeen(buttonOf(element))).to.be.false;
    });

    it('opens one of several at a time', async () => {
      const label = endOf(900);
      const element = await withVerdicts([{ label }, { label: `${label} too` }], {}, narrow);
      const [first, second] = partsOf(element, 'verdict-label');
      click(drawn(element, '[part=verdict] button')[1]!);
      await element.updateComplete;
      expect([isWhole(first!), isWhole(second!)]).to.deep.equal([false, true]);
    });

    it('is not folded in print', async function () {
      const element = await withVerdict({ label: endOf(900) }, {}, narrow);
      if (!(await emulateFeatures({ media: 'print' }))) this.skip();
      expect(isWhole(labelOf(element))).to.be.true;
      expect(isSeen(buttonOf(element))).to.be.false;
    });
  });

  describe('with a scale', () => {
    const scaleOf = (value: number, worst: number, best: number): Promise<ClaimCardElement> =>
      withVerdicts([{ label: 'Our finding', scale: { value, worst, best } }]);
    const dotOf = (element: Element): number => {
      const line = drawn(element, 'svg path')[0]!.getBoundingClientRect();
      const dot = drawn(element, 'svg circle')[0]!.getBoundingClientRect();
      return Math.round((100 * (dot.left + dot.width / 2 - line.left)) / line.width);
    };

    const scales: [number, number, number, number][] = [
      [1, 1, 5, 0],
      [2, 1, 5, 25],
      [5, 1, 5, 100],
      [1, 5, 1, 100],
      [4, 5, 1, 25],
      [0, -2, 2, 50],
      [2.5, 0, 10, 25],
    ];

    for (const [value, worst, best, place] of scales) {
      it(`draws ${value} on it and says it, worst ${worst} and best ${best} as the publisher has them`, async () => {
        const element = await scaleOf(value, worst, best);
        expect(wordsOf(partOf(element, 'verdict'))).to.equal(
          `Verdict Our finding ${value} on a scale from ${worst} (least accurate) to ${best} (most accurate)`,
        );
        expect(dotOf(element)).to.be.closeTo(place, 2);
      });
    }

    it('never makes a rating of it', async () => {
      for (const [value, worst, best] of scales) {
        const element = await scaleOf(value, worst, best);
        expect(colourOf(labelOf(element))).to.equal(colourOf(partOf(element, 'claim-text')));
        expect(partsOf(element, 'verdict-icon')).to.have.length(0);
        expect(allWords(element)).not.to.match(/\b(true|false)\b/i);
      }
    });

    const none: [string, number, number, number][] = [
      ['all three are -1', -1, -1, -1],
      ['all three are 0', 0, 0, 0],
      ['the value is below', 0, 1, 5],
      ['the value is above', 6, 1, 5],
      ['the value is outside of one that runs the other way', 6, 5, 1],
      ['the ends are one', 5, 1, 1],
      ['the ends are one and the value is there', 1, 1, 1],
    ];

    for (const [reason, value, worst, best] of none) {
      it(`draws none and keeps the words where ${reason}`, async () => {
        const element = await scaleOf(value, worst, best);
        expect(drawn(element, 'svg')).to.have.length(0);
        expect(wordsOf(partOf(element, 'verdict'))).to.equal('Verdict Our finding');
      });
    }

    it('draws none for a rating alone', async () => {
      for (const rating of ratings) expect(drawn(await withVerdict({ rating }), 'svg')).to.have.length(0);
    });

    it('is drawn for the eye only', async () => {
      expect(drawn(await scaleOf(2, 1, 5), 'svg')[0]!.getAttribute('aria-hidden')).to.equal('true');
    });

    it('begins at the side on which its words begin', async () => {
      const scale = { value: 1, worst: 1, best: 5 };
      const arabic = { lang: 'ar', claims: [aClaim({ verdicts: [{ label: 'مضلل', scale }] })] };
      const element = await show(aFactCheck(arabic), 'claim-card');
      const isFromLeft = getComputedStyle(drawn(element, 'svg')[0]!.parentElement!).direction === 'ltr';
      expect(dotOf(element)).to.be.closeTo(isFromLeft ? 0 : 100, 2);
      const plain = await show(aFactCheck({ ...arabic, lang: 'en', dir: 'rtl' }), 'claim-card');
      expect(dotOf(plain)).to.be.closeTo(100, 2);
    });
  });

  describe('with a confidence', () => {
    for (const confidence of ['low', 'moderate', 'high'] as const) {
      it(`says it in words: ${confidence}`, async () => {
        const element = await withVerdict({ label: 'False', confidence });
        expect(wordsOf(partOf(element, 'verdict'))).to.equal(`Verdict False ${confidence} confidence`);
      });
    }

    it('says nothing of it where none is given', async () => {
      expect(allWords(await withVerdict({}))).not.to.contain('confidence');
    });
  });

  describe('beside others', () => {
    const both = (one: Partial<VerdictInput>, other: Partial<VerdictInput>): Promise<ClaimCardElement> =>
      withVerdicts([
        { label: 'False', reviewer: { name: 'Harbour Desk' }, ...one },
        { label: 'Half true', reviewer: { name: 'Island Post' }, ...other },
      ]);

    it('stands in its own words, with its own reviewer, sign and colour', async () => {
      const element = await both({ rating: 'false' }, { rating: 'mixed' });
      expect(partsOf(element, 'verdict').map(wordsOf)).to.deep.equal([
        'Verdict False Reviewed by Harbour Desk',
        'Verdict Half true Reviewed by Island Post',
      ]);
      const [one, other] = partsOf(element, 'verdict-label');
      expect(colourOf(one!)).not.to.equal(colourOf(other!));
      expect(partsOf(element, 'verdict-icon')).to.have.length(2);
    });

    it('stands side by side where there is room, and below where there is none', async () => {
      const element = await both({ rating: 'false' }, { rating: 'mixed' });
      const tops = (): number[] => partsOf(element, 'verdict').map((one) => one.getBoundingClientRect().top);
      element.style.inlineSize = '40em';
      expect(tops()[0]).to.equal(tops()[1]);
      element.style.inlineSize = '18em';
      expect(tops()[0]).to.be.below(tops()[1]!);
    });

    const sentences: [string, string, Partial<VerdictInput>, Partial<VerdictInput>][] = [
      ['the labels are the same', '2 reviewers reached the same verdict', {}, { label: 'False' }],
      [
        'the labels differ in case and blanks only',
        '2 reviewers reached the same verdict',
        {},
        { label: ' FALSE' },
      ],
      [
        'the ratings are the same under other words',
        '2 reviewers reached the same verdict',
        { rating: 'false' },
        { rating: 'false', label: 'Four Pinocchios' },
      ],
      [
        'the ratings differ',
        '2 reviewers reached different verdicts',
        { rating: 'false' },
        { rating: 'mixed' },
      ],
      ['no rating is given', '2 reviewers checked this claim', {}, {}],
      ['one rating is missing', '2 reviewers checked this claim', { rating: 'false' }, {}],
    ];

    for (const [reason, words, one, other] of sentences) {
      it(`says “${words}” where ${reason}`, async () => {
        const element = await both(one, other);
        expect(wordsOf(groupOf(element))).to.contain(`${words} Verdict False`);
      });
    }

    it('says nothing of agreement where it stands alone', async () => {
      expect(allWords(await withVerdict({}))).not.to.match(/reviewers|same verdict/);
    });

    it('gives the claim no colour that one of them alone has', async () => {
      const element = await both({ rating: 'false' }, { rating: 'false' });
      expect(getComputedStyle(groupOf(element)).borderInlineStartColor).to.equal(
        colourOf(partOf(element, 'claim-text')),
      );
    });

    it('is never averaged', async () => {
      const scale = (value: number): Partial<VerdictInput> => ({ scale: { value, worst: 1, best: 5 } });
      const element = await both(scale(1), scale(5));
      expect(drawn(element, 'svg')).to.have.length(2);
      expect(allWords(element)).not.to.match(/average|\b3\b/);
    });

    it('is named with all of them in the group of its claim', async () => {
      expect(groupOf(await both({ rating: 'false' }, { rating: 'mixed' })).ariaLabel).to.equal(
        'Claim: The lighthouse burns a tonne of oil a night. Verdict: False. Verdict: Half true.',
      );
    });
  });
});

/** Where the first line with these letters stands. */
function topOf(element: Element, letters: string): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = texts.nextNode() as Text;
  while (!node.data.includes(letters)) node = texts.nextNode() as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(letters));
  range.setEnd(node, node.data.indexOf(letters) + letters.length);
  return range.getBoundingClientRect().top;
}
