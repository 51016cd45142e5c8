import { expect } from '@open-wc/testing';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  aClaim,
  aFactCheck,
  allWords,
  aVerdict,
  drawn,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';

type ClaimInput = NonNullable<FactCheckInput['claims']>[number];

const withClaim = (claim: Partial<ClaimInput>, more: Partial<FactCheckInput> = {}) =>
  show(aFactCheck({ claims: [aClaim(claim)], ...more }), 'claim-card');

const colourOf = (element: Element): string => getComputedStyle(element).color;

describe('A claim', () => {
  it('is a quotation where its words are verbatim, else a paragraph', async () => {
    expect(partOf(await withClaim({ verbatim: true }), 'claim-text').localName).to.equal('blockquote');
    expect(partOf(await withClaim({ verbatim: false }), 'claim-text').localName).to.equal('p');
  });

  it('says who made it, when and where', async () => {
    const element = await withClaim({
      claimant: { name: 'Ann Ash', role: 'keeper', url: 'https://example.org/ann' },
      saidAt: '2025-11-03',
      place: 'a speech',
    });
    expect(allWords(element)).to.contain('Claimed by Ann Ash, keeper on November 3, 2025 in a speech');
    expect(linkCalled(element, 'Ann Ash')!.href).to.equal('https://example.org/ann');
  });

  it('says that many people made it', async () => {
    expect(allWords(await withClaim({ claimant: { kind: 'many' } }))).to.contain('Claimed by many people');
  });

  it('says nothing of who made it where that is not known', async () => {
    const words = allWords(await withClaim({ claimant: { kind: 'unknown' } }));
    expect(words).not.to.contain('Claimed by');
    expect(words).not.to.contain('unknown');
  });

  it('says in words that no verdict is given', async () => {
    const element = await withClaim({ verdicts: [] });
    expect(allWords(element)).to.contain('No verdict given');
    expect(allWords(element)).to.contain('Claim, no verdict');
    expect(partsOf(element, 'verdict-label')).to.have.length(0);
  });
});

describe('A verdict', () => {
  const ratings = [
    ...([
      'true',
      'mostly-true',
      'mixed',
      'mostly-false',
      'false',
      'misleading',
      'missing-context',
      'unproven',
    ] as const),
    ...(['uncheckable', 'satire', 'altered', 'outdated', 'not-a-claim'] as const),
  ];

  it("is said in the reviewer's own words", async () => {
    for (const label of ['Four Pinocchios', 'mostly FALSE ', 'مضلل', 'The rating: "false"?', '0']) {
      const element = await withClaim({ verdicts: [aVerdict({ label })] });
      expect(partOf(element, 'verdict-label').textContent.trim()).to.equal(label.trim());
    }
  });

  it('is never computed from numbers', async () => {
    const element = await withClaim({
      verdicts: [{ label: 'Our finding', scale: { value: 1, worst: 1, best: 5 } }],
    });
    expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Our finding');
    expect(allWords(element)).not.to.match(/false/i);
    expect(partsOf(element, 'verdict-icon')).to.have.length(0);
  });

  it('has words, a sign and a colour together', async () => {
    for (const rating of ratings) {
      const element = await withClaim({ verdicts: [aVerdict({ rating, label: 'Words' })] });
      expect(wordsOf(partOf(element, 'verdict-label'))).to.match(/^Words$/);
      expect(isSeen(partOf(element, 'verdict-icon')), rating).to.be.true;
      expect(getComputedStyle(partOf(element, 'verdict-icon'), '::before').content, rating).to.match(
        /^".+"$/,
      );
      expect(colourOf(partOf(element, 'verdict-label')), rating).not.to.equal(
        colourOf(partOf(element, 'claim-text')),
      );
    }
  });

  it('has a sign that is not read out', async () => {
    const element = await withClaim({});
    expect(partOf(element, 'verdict-icon').ariaHidden).to.equal('true');
  });

  it('is drawn neutral without a rating', async () => {
    const element = await withClaim({ verdicts: [{ label: 'False' }] });
    expect(colourOf(partOf(element, 'verdict-label'))).to.equal(colourOf(partOf(element, 'claim-text')));
    expect(partsOf(element, 'verdict-icon')).to.have.length(0);
  });

  it('loses its colour and keeps its words when the fact check is withdrawn', async () => {
    const element = await withClaim({}, { status: 'retracted' });
    expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Mostly false');
    expect(colourOf(partOf(element, 'verdict-label'))).to.equal(colourOf(partOf(element, 'claim-text')));
    expect(partsOf(element, 'verdict-icon')).to.have.length(0);
  });

  it('is a badge up to 80 characters and a paragraph from 81 on', async () => {
    const badge = await withClaim({ verdicts: [aVerdict({ label: 'a'.repeat(80) })] });
    expect(allWords(badge)).not.to.contain('conclusion');
    expect(partsOf(badge, 'verdict-icon')).to.have.length(1);
    const long = await withClaim({ verdicts: [aVerdict({ label: 'b'.repeat(81) })] });
    expect(allWords(long)).to.contain('Reviewer’s conclusion');
    expect(partsOf(long, 'verdict-icon')).to.have.length(0);
    expect(partOf(long, 'verdict-label').localName).to.equal('p');
    expect(wordsOf(partOf(long, 'verdict-label'))).to.equal('b'.repeat(81));
    const size = (element: Element): number =>
      Number.parseFloat(getComputedStyle(partOf(element, 'verdict-label')).fontSize);
    expect(size(long)).to.be.below(size(badge));
  });

  it('keeps the lines of a long label', async () => {
    const label = `${'a '.repeat(3)}\nb${' c'.repeat(50)}`;
    const element = await withClaim({ verdicts: [aVerdict({ label })] });
    const tops = ['a', 'c'].map((letter) => topOf(partOf(element, 'verdict-label'), letter));
    expect(tops[1]).to.be.above(tops[0]!);
  });

  it('shows a label of 4,000 characters whole', async () => {
    const label = 'word '.repeat(800).trim();
    expect(wordsOf(partOf(await withClaim({ verdicts: [aVerdict({ label })] }), 'verdict-label'))).to.equal(
      label,
    );
  });

  it('names its reviewer and its date', async () => {
    const element = await withClaim({
      verdicts: [
        aVerdict({ reviewer: { name: 'Harbour Desk' }, url: 'https://example.org/review', at: '2026-01-02' }),
      ],
    });
    expect(wordsOf(partOf(element, 'verdict'))).to.contain('Reviewed by Harbour Desk · January 2, 2026');
    expect(linkCalled(element, 'Harbour Desk')!.href).to.equal('https://example.org/review');
  });

  it('stands beside others, each in its own words', async () => {
    const element = await withClaim({
      verdicts: [
        aVerdict({ label: 'False', rating: 'false' }),
        aVerdict({ label: 'Half true', rating: 'mixed' }),
      ],
    });
    expect(partsOf(element, 'verdict-label').map(wordsOf)).to.deep.equal(['False', 'Half true']);
  });

  it("shows the page's own icon in the place of ours", async () => {
    const element = await show(aFactCheck(), 'claim-card', {}, '<b slot="verdict-icon">!</b>');
    expect(isSeen(element.querySelector('b'))).to.be.true;
    expect(isSeen(partOf(element, 'verdict-icon'))).to.be.false;
  });

  it('can be read on a light and on a dark ground with every rating', async () => {
    for (const theme of ['light', 'dark']) {
      for (const rating of ratings) {
        const element = await show(
          aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ rating })] })] }),
          'claim-card',
          { theme },
        );
        const ground = luminanceOf(getComputedStyle(drawn(element, '[lang]')[0]!).backgroundColor);
        const words = luminanceOf(colourOf(partOf(element, 'verdict-label')));
        const contrast = (Math.max(ground, words) + 0.05) / (Math.min(ground, words) + 0.05);
        expect(contrast, `${rating} on ${theme}`).to.be.at.least(4.5);
      }
    }
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

/** Relative luminance as WCAG defines it (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminanceOf(colour: string): number {
  const numbers = colour.match(/[\d.]+(?:e-?\d+)?/g)!.map(Number);
  const parts = numbers.slice(0, 3).map((value) => (colour.startsWith('rgb') ? value / 255 : value));
  const [red, green, blue] = parts.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
