import { expect } from 'chai';
import type { ClaimCardElement } from '../../../src/elements/claim-card/claim-card.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import { blend, contrastOf } from '../../support/contrast.js';
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
const ruleOf = (element: Element): string => getComputedStyle(groupOf(element)).borderInlineStartColor;

const badgeOf = (element: Element): HTMLElement => partOf(element, 'verdict-badge');
const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

/** The drawing of a verdict's sign. */
const signOf = (element: Element): string =>
  [...partOf(element, 'verdict-icon').querySelectorAll('path')]
    .map((path) => `${path.getAttribute('class')} ${path.getAttribute('d')}`)
    .join();

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
      const bdi = labelOf(await withVerdict({ label: 'مضلل (3/5)' }));
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
    for (const rating of ratings) {
      it(`has its own words on its own colour, with a sign, and names its rating as a part: ${rating}`, async () => {
        const element = await withVerdict({ rating, label: 'Words' });
        expect(wordsOf(labelOf(element))).to.match(/^Words$/);
        expect(badgeOf(element).getAttribute('part')).to.equal(`verdict-badge verdict-${rating}`);
        expect(isSeen(partOf(element, 'verdict-icon'))).to.be.true;
        const { width, height } = partOf(element, 'verdict-icon').getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(14);
        expect(groundOf(badgeOf(element))).not.to.equal(groundOf(groupOf(element)));
      });
    }

    it('is told from every other without colour or words', async () => {
      const seen = new Set<string>();
      for (const rating of ratings) seen.add(signOf(await withVerdict({ rating })));
      expect(seen).to.have.length(ratings.length);
    });

    it('is round on the scale, and never off it', async () => {
      const isRound = (sign: string): boolean => /^area M10 1a9 9/.test(sign);
      for (const rating of onScale) expect(isRound(signOf(await withVerdict({ rating }))), rating).to.be.true;
      for (const rating of offScale)
        expect(isRound(signOf(await withVerdict({ rating }))), rating).to.be.false;
    });

    it('has five colours on the scale, in light and in dark, and none of them off it', async () => {
      for (const theme of ['light', 'dark']) {
        const colours = async (list: readonly (typeof ratings)[number][]): Promise<string[]> => {
          const found = new Set<string>();
          for (const rating of list)
            found.add(groundOf(badgeOf(await withVerdict({ rating }, {}, { theme }))));
          return [...found];
        };
        const scale = await colours(onScale);
        expect(scale).to.have.length(5);
        expect((await colours(offScale)).filter((colour) => scale.includes(colour))).to.deep.equal([]);
      }
    });

    it('has a sign that is not read out', async () => {
      expect(partOf(await withVerdict({}), 'verdict-icon').ariaHidden).to.equal('true');
    });

    it('can be read and stands out on a light and on a dark ground', async () => {
      for (const theme of ['light', 'dark']) {
        for (const rating of ratings) {
          const element = await withVerdict({ rating }, {}, { theme });
          const paper = groundOf(drawn(element, '.root')[0]!);
          const { backgroundColor, color, borderTopColor } = getComputedStyle(badgeOf(element));
          const name = `${rating} on ${theme}`;
          expect(contrastOf(backgroundColor, color), name).to.be.at.least(4.5);
          const edge = blend(backgroundColor, borderTopColor);
          expect(
            Math.max(contrastOf(paper, backgroundColor), contrastOf(paper, edge)),
            `${name}, edge`,
          ).to.be.at.least(3);
        }
      }
    });

    it('keeps words, sign and frame where the reader forces the colours', async function () {
      if (!(await emulateFeatures({ forcedColors: 'active' }))) this.skip();
      const page = 'rgb(255, 255, 255)';
      for (const rating of ratings) {
        for (const label of ['Words', 'More words than a badge can hold on its ground']) {
          const element = await withVerdict({ rating, label });
          expect(contrastOf(page, colourOf(labelOf(element))), rating).to.be.at.least(7);
          const sign = getComputedStyle(partOf(element, 'verdict-icon'));
          expect(contrastOf(page, sign.color), rating).to.be.at.least(7);
          const frame = label === 'Words' ? getComputedStyle(badgeOf(element)) : sign;
          expect(contrastOf(page, frame.borderTopColor), rating).to.be.at.least(7);
        }
      }
    });

    it('has exactly the colour that the page gives it, each by its own property', async () => {
      const own = [
        ...onScale.map((rating) => [rating, rating] as const),
        ...offScale.map((rating) => [rating, 'off-scale'] as const),
      ];
      for (const [rating, property] of own) {
        const element = await withVerdict({ rating });
        element.style.setProperty(`--fact-${property}`, '#d7263d');
        expect(groundOf(badgeOf(element)), rating).to.equal('rgb(215, 38, 61)');
        expect(ruleOf(element), rating).to.equal('rgb(215, 38, 61)');
        element.style.setProperty(`--fact-on-${property}`, 'rgb(255, 250, 240)');
        expect(colourOf(labelOf(element)), rating).to.equal('rgb(255, 250, 240)');
      }
    });

    it('is written in black or white, whichever can be read better, and gets an edge where it would not stand out', async () => {
      for (const colour of ['yellow', 'white', 'black', 'lime', 'navy', '#d7263d', 'rgb(118, 118, 118)']) {
        for (const theme of ['light', 'dark']) {
          const element = await withVerdict({ rating: 'false' }, {}, { theme });
          element.style.setProperty('--fact-false', colour);
          const { backgroundColor, color, borderTopColor } = getComputedStyle(badgeOf(element));
          const name = `${colour}, ${theme}`;
          const best = Math.max(...['black', 'white'].map((ink) => contrastOf(backgroundColor, ink)));
          expect(contrastOf(backgroundColor, color), name).to.be.closeTo(best, 0.05);
          const paper = groundOf(drawn(element, '.root')[0]!);
          const stands = contrastOf(paper, backgroundColor) >= 3;
          const edge = blend(backgroundColor, borderTopColor);
          if (!stands) expect(contrastOf(paper, edge), name).to.be.at.least(3);
        }
      }
    });

    it('gives way to its sign and bold words where it has more than 24 characters', async () => {
      const badge = await withVerdict({ rating: 'false', label: 'a'.repeat(24) });
      expect(groundOf(badgeOf(badge))).not.to.equal('rgba(0, 0, 0, 0)');
      const words = await withVerdict({ rating: 'false', label: 'a '.repeat(12) + 'b' });
      expect(groundOf(badgeOf(words))).to.equal('rgba(0, 0, 0, 0)');
      expect(groundOf(partOf(words, 'verdict-icon'))).to.equal(groundOf(badgeOf(badge)));
      expect(colourOf(labelOf(words))).to.equal(colourOf(partOf(words, 'claim-text')));
    });

    it('has a copy of the sign that the page has for its rating, at every verdict', async () => {
      const signs =
        '<template slot="verdict-icon-false"><b>N</b></template><template slot="verdict-icon-true"><b>Y</b></template>';
      const claims = (['false', 'true', 'false', 'mixed'] as const).map((rating, at) =>
        aClaim({ id: at, verdicts: [aVerdict({ rating })] }),
      );
      const element = await show(aFactCheck({ claims }), 'fact-summary', {}, signs);
      const shown = (): string[] => partsOf(element, 'verdict-icon').map((sign) => sign.textContent);
      // In the list of claims, and with each of them.
      expect(shown()).to.deep.equal(['N', 'Y', 'N', '', 'N', 'Y', 'N', '']);
      const [first] = drawn(element, '[data-sign] b');
      element.requestUpdate();
      await element.updateComplete;
      expect(drawn(element, '[data-sign] b')[0] === first, 'kept').to.be.true;
      element.data = aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ rating: 'true' })] })] });
      await element.updateComplete;
      expect(shown()).to.deep.equal(['Y']);
      element.querySelector('template[slot=verdict-icon-true]')!.remove();
      await waitUntil(() => shown().join() === '', 'our own sign');
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
        expect(groundOf(badgeOf(element))).to.equal('rgba(0, 0, 0, 0)');
        expect(groundOf(groupOf(element))).to.match(/\/ 0\)$|, 0\)$/);
        expect(partsOf(element, 'verdict-icon')).to.have.length(0);
        expect(wordsOf(partOf(element, 'notice'))).to.contain('withdrew this fact check');
      });
    }
  });

  describe('with a long label', () => {
    const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
    const endOf = (length: number): string => `${'word '.repeat(length / 5 - 1)}end!!`.slice(0, length);
    const buttonOf = (element: Element): HTMLButtonElement | undefined =>
      drawn<HTMLButtonElement>(element, 'button').find((button) => wordsOf(button) === 'Read more');
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
      const { lineHeight, fontSize } = getComputedStyle(label);
      const line = Number.parseFloat(lineHeight) || 1.2 * Number.parseFloat(fontSize);
      expect(Math.round(label.clientHeight / line)).to.be.within(4, 6);
    });

    it('is whole in the text, for search and for assistive technology, while it is folded', async () => {
      const label = 'word '.repeat(799) + 'ends.';
      const element = await withVerdict({ label }, {}, narrow);
      expect(wordsOf(labelOf(element))).to.equal(label);
      expect(groupOf(element).ariaLabel!.endsWith(`Verdict: ${label}`)).to.be.true;
    });

    it('opens by “Read more”, and the reader goes on where it begins', async () => {
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
    /** Where on the meter the verdict stands, from 0 to 100 from the left, and how many steps there are. */
    const meterOf = (element: Element): [place: number, steps: number] => {
      const meter = partOf(element, 'scale');
      const line = meter.getBoundingClientRect();
      const steps = [...meter.querySelectorAll('span')];
      const dot = meter.querySelector('circle, .reached')!.getBoundingClientRect();
      const at = (dot.left + dot.width / 2 - line.left) / line.width;
      return [Math.round(100 * at), steps.length];
    };

    const scales: [number, number, number, number, number][] = [
      [1, 1, 5, 10, 5],
      [2, 1, 5, 30, 5],
      [5, 1, 5, 90, 5],
      [1, 5, 1, 90, 5],
      [4, 5, 1, 30, 5],
      [0, -2, 2, 50, 5],
      [6, 0, 6, 93, 7],
      // More steps than can be counted, and a value between two of them: a line with ends.
      [2.5, 0, 10, 27, 0],
      [8, 1, 8, 96, 0],
      [2.5, 1, 5, 39, 0],
    ];

    for (const [value, worst, best, place, steps] of scales) {
      it(`draws ${value} on it and says it, worst ${worst} and best ${best} as the publisher has them`, async () => {
        const element = await scaleOf(value, worst, best);
        expect(wordsOf(partOf(element, 'verdict'))).to.equal(
          `Verdict Our finding ${value} on a scale from ${worst} (least accurate) to ${best} (most accurate)`,
        );
        const [at, count] = meterOf(element);
        expect(at).to.be.closeTo(place, 3);
        expect(count).to.equal(steps);
      });
    }

    it('is as wide as the badge to which it belongs', async () => {
      const element = await scaleOf(2, 1, 5);
      const { width } = partOf(element, 'scale').getBoundingClientRect();
      expect(width).to.be.closeTo(badgeOf(element).getBoundingClientRect().width, 1);
      expect(partOf(element, 'scale').getBoundingClientRect().height).to.equal(8);
    });

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
        expect(partsOf(element, 'scale')).to.have.length(0);
        expect(wordsOf(partOf(element, 'verdict'))).to.equal('Verdict Our finding');
      });
    }

    it('draws none for a rating alone', async () => {
      for (const rating of ratings) expect(partsOf(await withVerdict({ rating }), 'scale')).to.have.length(0);
    });

    it('is drawn for the eye only', async () => {
      for (const value of [2, 2.5])
        expect(partOf(await scaleOf(value, 1, 5), 'scale').getAttribute('aria-hidden')).to.equal('true');
    });

    it('begins at the side on which its words begin', async () => {
      const scale = { value: 1, worst: 1, best: 5 };
      const arabic = { lang: 'ar', claims: [aClaim({ verdicts: [{ label: 'مضلل', scale }] })] };
      const element = await show(aFactCheck(arabic), 'claim-card');
      expect(meterOf(element)[0]).to.be.closeTo(10, 2);
      const plain = await show(aFactCheck({ ...arabic, lang: 'en', dir: 'rtl' }), 'claim-card');
      expect(meterOf(plain)[0]).to.be.closeTo(90, 2);
      const between = { value: 1.5, worst: 1, best: 5 };
      const line = await show(
        aFactCheck({ ...arabic, claims: [aClaim({ verdicts: [{ label: 'مضلل', scale: between }] })] }),
        'claim-card',
      );
      expect(meterOf(line)[0]).to.be.below(25);
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
      const [one, other] = partsOf(element, 'verdict-badge');
      expect(groundOf(one!)).not.to.equal(groundOf(other!));
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
      expect(groundOf(groupOf(element))).to.match(/\/ 0\)$|, 0\)$/);
      for (const badge of partsOf(element, 'verdict-badge'))
        expect(ruleOf(element)).not.to.equal(groundOf(badge));
    });

    it('is never averaged', async () => {
      const scale = (value: number): Partial<VerdictInput> => ({ scale: { value, worst: 1, best: 5 } });
      const element = await both(scale(1), scale(5));
      expect(partsOf(element, 'scale')).to.have.length(2);
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
