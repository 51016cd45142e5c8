import { expect } from 'chai';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { tokenStyles } from '../../src/styles/tokens.styles.js';
import { click, drawn, partOf, show } from '../support/build-element.js';
import { aClaim, aFactCheck, aVerdict } from '../support/build-payload.js';

type Read = (element: FactSummaryElement) => string;

const styleOf =
  (selector: string, property: string): Read =>
  (element) =>
    getComputedStyle(drawn(element, selector)[0]!).getPropertyValue(property);
const toneOf = (rating: string): Read => styleOf(`[part~=verdict-${rating}]`, 'background-color');
const onOf = (rating: string): Read => styleOf(`[part~=verdict-${rating}]`, 'color');

/** A value for each property, and where it is seen. */
const places: Record<string, [value: string, ...read: Read[]]> = {
  text: ['rgb(1, 2, 3)', styleOf('.root', 'color'), styleOf('[part=claim-text]', 'color')],
  ground: ['rgb(1, 2, 3)', styleOf('.root', 'background-color')],
  padding: ['7px', styleOf('.root', 'padding-left'), styleOf('.root', 'padding-top')],
  measure: ['200px', styleOf('.root', 'max-width')],
  space: [
    '50px',
    styleOf('[part=summary] p', 'margin-bottom'),
    styleOf('[part=section] [part=heading]', 'margin-top'),
    styleOf('[part=claim]', 'margin-bottom'),
  ],
  radius: [
    '9px',
    styleOf('.root', 'border-top-left-radius'),
    styleOf('[part=notice]', 'border-top-left-radius'),
  ],
  link: [
    'rgb(1, 2, 3)',
    styleOf('[part=source]:not(.highlighted) a', 'color'),
    styleOf('[part=citation]', 'color'),
  ],
  citation: ['rgb(1, 2, 3)', styleOf('[part=citation]', 'color')],
  muted: ['rgb(1, 2, 3)', styleOf('[part=claim-label]', 'color')],
  accent: ['rgb(1, 2, 3)', styleOf('article', 'border-top-color')],
  rule: ['rgb(1, 2, 3)', styleOf('[part=foot]', 'border-top-color')],
  'rule-width': ['4px', styleOf('[part=foot]', 'border-top-width'), styleOf('article', 'border-top-width')],
  notice: ['rgb(1, 2, 3)', styleOf('[part=notice]', 'border-top-color')],
  highlight: ['rgb(1, 2, 3)', styleOf('.highlighted', 'background-color')],
  'heading-font': [
    'monospace',
    styleOf('[part=title]', 'font-family'),
    styleOf('[part=heading]', 'font-family'),
  ],
  'heading-weight': ['300', styleOf('[part=title]', 'font-weight'), styleOf('[part=heading]', 'font-weight')],
  'title-size': ['50px', styleOf('[part=title]', 'font-size')],
  'picture-height': ['77px', styleOf('.room', 'max-height')],
  stamp: ['rgb(1, 2, 3)', styleOf('[part=stamp]', 'background-color')],
  'small-font': ['monospace', styleOf('[part=kind]', 'font-family')],
  true: ['purple', toneOf('true')],
  'mostly-true': ['purple', toneOf('mostly-true')],
  mixed: ['purple', toneOf('mixed')],
  'mostly-false': ['purple', toneOf('mostly-false')],
  false: ['purple', toneOf('false')],
  'off-scale': ['purple', toneOf('satire'), toneOf('unproven')],
  'on-true': ['purple', onOf('true')],
  'on-mostly-true': ['purple', onOf('mostly-true')],
  'on-mixed': ['purple', onOf('mixed')],
  'on-mostly-false': ['purple', onOf('mostly-false')],
  'on-false': ['purple', onOf('false')],
  'on-off-scale': ['purple', onOf('satire'), onOf('unproven')],
  tint: ['50%', styleOf('[part=claim-box]', 'background-color')],
  'border-width': ['3px', styleOf('.root', 'border-top-width')],
};

const ratings = ['true', 'mostly-true', 'mixed', 'mostly-false', 'false', 'satire', 'unproven'] as const;

async function showAll(): Promise<FactSummaryElement> {
  const media = [{ src: 'https://pics.example/b.jpg', alt: 'A lamp that is off', width: 300, height: 200 }];
  const claims = ratings.map((rating) => aClaim({ id: rating, verdicts: [aVerdict({ rating })], media }));
  const summary: FactCheckInput['summary'] = [
    { type: 'paragraph', children: [{ type: 'citation', refs: ['1'], raw: '[1]' }] },
    {
      type: 'figure',
      src: 'https://pics.example/a.jpg',
      alt: 'A lamp',
      width: 300,
      height: 200,
      children: [],
    },
  ];
  const element = await show(aFactCheck({ claims, status: 'outdated', summary }));
  click(partOf(element, 'citation'));
  await element.updateComplete;
  return element;
}

describe('A custom property', () => {
  it('is tried here for each there is', () => {
    const names = new Set(tokenStyles.cssText.match(/(?<=var\(--fact-)[\w-]+/g));
    expect(Object.keys(places).sort()).to.deep.equal([...names].sort());
  });

  for (const [name, [value, ...reads]] of Object.entries(places)) {
    it(`takes effect wherever it is said to, set on the tag: --fact-${name}`, async () => {
      const element = await showAll();
      const before = reads.map((read) => read(element));
      element.style.setProperty(`--fact-${name}`, value);
      for (const [index, read] of reads.entries()) expect(read(element)).not.to.equal(before[index]);
    });
  }

  it('may be set on the page, of which the tag inherits it', async () => {
    const element = await showAll();
    element.parentElement!.style.setProperty('--fact-link', 'rgb(1, 2, 3)');
    expect(styleOf('[part=citation]', 'color')(element)).to.equal('rgb(1, 2, 3)');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`goes before what the theme ${theme} sets`, async () => {
      const element = await showAll();
      element.theme = theme;
      await element.updateComplete;
      const own = { ground: 'rgb(1, 2, 3)', text: 'rgb(4, 5, 6)', padding: '7px' };
      for (const [name, value] of Object.entries(own)) element.style.setProperty(`--fact-${name}`, value);
      const { backgroundColor, color, paddingLeft } = getComputedStyle(drawn(element, '.root')[0]!);
      expect({ ground: backgroundColor, text: color, padding: paddingLeft }).to.deep.equal(own);
    });
  }

  it('may hold a colour for light and one for dark pages', async () => {
    const element = await showAll();
    element.style.setProperty('--fact-link', 'light-dark(rgb(1, 2, 3), rgb(4, 5, 6))');
    for (const [theme, colour] of [
      ['light', 'rgb(1, 2, 3)'],
      ['dark', 'rgb(4, 5, 6)'],
    ] as const) {
      element.theme = theme;
      await element.updateComplete;
      expect(styleOf('[part=citation]', 'color')(element)).to.equal(colour);
    }
  });
});
