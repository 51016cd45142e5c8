import { expect } from 'chai';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { click, drawn, partOf, place } from './build-element.js';
import { aClaim, aFactCheck, aVerdict } from './build-payload.js';
import { blend, contrastOf } from './contrast.js';
import { onScale, ratings } from './ratings.js';

/** Colours that a newsroom may have: the ends of the scale, pure colours, and pale and dark ones of every hue. */
const ownColours = [
  ...['white', 'black', 'gray', 'yellow', 'lime', 'cyan', 'blue', 'magenta', 'red', 'navy', 'maroon'],
  ...[0, 60, 120, 180, 240, 300].flatMap((hue) => [
    `hsl(${String(hue)} 90% 85%)`,
    `hsl(${String(hue)} 60% 15%)`,
  ]),
];

/** Pages with a ground and a text of their own; the themes of the element stand on the browser's. */
const pages = {
  'white paper': ['light', '#fff', '#000'],
  'a light page': ['light', '#fdfcf9', '#1b1a18'],
  'a light page with grey text': ['light', '#fff', '#333'],
  'a dark page': ['dark', '#15161a', '#e9e6e0'],
  'a black page with grey text': ['dark', '#000', '#ccc'],
} as const;
const sheet = document.createElement('style');

interface Seen {
  root: HTMLElement;
  ground: string;
}

async function showOn(page: keyof typeof pages, theme: string): Promise<FactSummaryElement> {
  const [scheme, ground, colour] = pages[page];
  const element = await place(
    `<div style="color-scheme: ${scheme}; background: ${ground}; color: ${colour}"><fact-summary theme="${theme}"></fact-summary></div>`,
  ).then((box) => box.querySelector('fact-summary')!);
  element.data = aFactCheck({
    status: 'outdated',
    disclosure: { disclaimer: 'Made up.' },
    claims: [
      ...ratings.map((rating) => aClaim({ id: rating, verdicts: [aVerdict({ rating })] })),
      aClaim({
        id: 'two',
        verdicts: [aVerdict(), aVerdict({ label: 'In words alone' })],
        explanation: 'No [7].',
      }),
    ],
  });
  await element.updateComplete;
  click(partOf(element, 'citation'));
  await element.updateComplete;
  return element;
}

function see(element: FactSummaryElement): Seen {
  const root = drawn(element, '.root')[0]!;
  const page = getComputedStyle(element.parentElement!).backgroundColor;
  return { root, ground: blend(page, getComputedStyle(root).backgroundColor) };
}

function expectVerdicts(element: FactSummaryElement, where: string): void {
  const { root, ground } = see(element);
  for (const rating of ratings) {
    const box = root.querySelector(`.box.${rating}`)!;
    const within = blend(ground, getComputedStyle(box).backgroundColor);
    const badge = box.querySelector('[part~=verdict-badge]')!;
    const { backgroundColor, borderTopColor, color } = getComputedStyle(badge);
    const name = `${rating}, ${where}`;
    expect(contrastOf(backgroundColor, color), `words: ${name}`).to.be.at.least(4.5);
    const edge = blend(backgroundColor, borderTopColor);
    const stands = Math.max(contrastOf(within, backgroundColor), contrastOf(within, edge));
    expect(stands, `badge: ${name}`).to.be.at.least(3);
    for (const piece of box.querySelectorAll('.ui, [part=claim-text]'))
      expect(contrastOf(within, getComputedStyle(piece).color), `${piece.part.value} ${name}`).to.be.at.least(
        4.5,
      );
  }
}

const words =
  '[part=title] [part=heading] [part=kind] [part=byline] [part=disclaimer] [part=citation] [part=notice] [part=claim-text]'
    .split(' ')
    .concat(
      '.missing',
      '[part=claim-list] a',
      '[part=verdict] a',
      '[part=source] a',
      '[part=source] .small',
      '.back',
      'button',
    );

function expectWords(element: FactSummaryElement, where: string): void {
  const { root, ground } = see(element);
  const { color: ownText } = getComputedStyle(root);
  for (const selector of words) {
    const [piece] = root.querySelectorAll(selector);
    if (!piece) continue;
    const color = getComputedStyle(piece).color;
    expect(contrastOf(ground, color), `${selector}, ${where}`).to.be.at.least(4.5);
  }
  const reached = root.querySelector('.highlighted')!;
  const lit = blend(ground, getComputedStyle(reached).backgroundColor);
  expect(contrastOf(lit, ownText), `text of the row reached, ${where}`).to.be.at.least(4.5);
  for (const piece of reached.querySelectorAll('a, .small')) {
    expect(
      contrastOf(lit, getComputedStyle(piece).color),
      `${piece.className} reached, ${where}`,
    ).to.be.at.least(4.5);
  }
  const notice = getComputedStyle(root.querySelector('[part=notice]')!).borderTopColor;
  expect(contrastOf(ground, notice), `frame of a notice, ${where}`).to.be.at.least(3);
}

/** Holds the contrasts of one look by tests; a file of its own for each, because Firefox gives up a page that takes a minute. */
export function holdContrast(look: 'none' | 'broadsheet' | 'plain' | 'bold'): void {
  describe('The contrast', () => {
    afterEach(() => sheet.remove());

    for (const page of Object.keys(pages) as (keyof typeof pages)[]) {
      describe(`of ${look === 'none' ? 'no look' : look} on ${page}`, () => {
        before(async () => {
          sheet.textContent = look === 'none' ? '' : await (await fetch(`/looks/${look}.css`)).text();
        });
        beforeEach(() => document.head.append(sheet));

        for (const theme of ['auto', 'light', 'dark']) {
          it(`is enough for every verdict, its words, line and sign, with the theme ${theme}`, async () => {
            expectVerdicts(await showOn(page, theme), look);
          });

          it(`is enough for all other words, with the theme ${theme}`, async () => {
            const element = await showOn(page, theme);
            expectWords(element, look);
          });

          it(`is enough for every verdict in whatever colour a newsroom has, with the theme ${theme}`, async () => {
            const element = await showOn(page, theme);
            for (const colour of ownColours) {
              for (const name of [...onScale, 'off-scale'])
                element.style.setProperty(`--fact-${name}`, colour);
              expectVerdicts(element, `${colour}, ${look}`);
            }
          });
        }
      });
    }
  });
}
