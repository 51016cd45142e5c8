import { expect } from 'chai';
import { drawn, show, tags, type Tag } from '../support/build-element.js';
import { aFullFactCheck } from '../support/build-payload.js';

const sheet = document.createElement('style');

/** What a page says of everything that is inherited, and of much that is not. */
const everything = `
  text-transform: uppercase; letter-spacing: 1em; word-spacing: 2em; white-space: pre; text-indent: 5em;
  text-align: right; text-align-last: justify; text-shadow: 0 0 4px red; font-style: italic; font-weight: 900;
  font-variant: small-caps; font-stretch: condensed; font-feature-settings: "smcp"; font-kerning: none;
  font-size-adjust: 0.9; line-break: anywhere; word-break: break-all; hyphens: auto; tab-size: 40; quotes: none;
  visibility: hidden; opacity: 0.1; filter: blur(4px); pointer-events: none; user-select: none; -webkit-user-select: none;
  -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; -webkit-text-security: disc; cursor: none;
  list-style: square inside; text-decoration: line-through; text-emphasis: dot; text-underline-position: under;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9;
  caret-color: red; accent-color: red; fill: red; stroke: red; stroke-width: 9px; image-rendering: pixelated;
  animation: none 9s; transition: all 9s; unicode-bidi: bidi-override; text-orientation: upright;
  text-combine-upright: all; ruby-position: under; hanging-punctuation: first; text-rendering: geometricPrecision;
  clear: both; vertical-align: super; scrollbar-color: red blue; scrollbar-width: thin;
`.replaceAll(';', ' !important;');

/** Sheets of pages, by what they are. */
const sheets: Record<string, string> = {
  'everything with !important': `* { ${everything} } html, body { ${everything} }`,
  'a reset of every element':
    '* { all: unset !important; } *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; background: none; }',
  'a reset of elements by name':
    'html, body, div, span, h1, h2, h3, h4, h5, h6, p, blockquote, a, em, strong, ol, ul, li, section, article { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; } ol, ul { list-style: none; } a { color: inherit; text-decoration: none; }',
  'elements that are taken away':
    'p, a, ol, li, h2, h3, span, section, article, svg, button, bdi { display: none !important; }',
  'a display on the page and on the tags':
    'html, body, div { display: flow-root !important; } fact-summary, claim-card, source-list { display: flex !important; display: contents !important; }',
  'a small root': 'html { font-size: 62.5% !important; }',
  'lines that run down':
    'html, body, div, fact-summary, claim-card, source-list { writing-mode: vertical-rl !important; text-orientation: upright !important; }',
  'lines that run from the right':
    'html, body, div, fact-summary, claim-card, source-list { direction: rtl !important; }',
  'movement of everything':
    '@keyframes turn { to { rotate: 1turn; opacity: 0; } } * { animation: turn 9s infinite !important; transition: all 9s !important; }',
  'no words to be seen':
    '* { visibility: hidden !important; opacity: 0 !important; filter: opacity(0) !important; }',
  'words without size on the page':
    'html, body, div, fact-summary, claim-card, source-list { font-size: 0 !important; }',
};

/** Values that no page may change at all. */
const kept = [
  'display',
  'visibility',
  'color',
  'font-size',
  'direction',
  'text-transform',
  'letter-spacing',
  'white-space',
  'pointer-events',
  'user-select',
  '-webkit-user-select',
  '-webkit-text-fill-color',
  'writing-mode',
  'opacity',
  'filter',
  'animation-name',
  'transition-duration',
];
// What follows from the size and the colour that a page gives its words.
const inherited = /^(?:color|font-size|line-height|letter-spacing|-webkit-text-fill-color)$/;

type Values = Map<string, string>[];

// A line through the words of the tag goes through those inside too (https://drafts.csswg.org/css-text-decor/#line-decoration).
// Firefox measures the origins of a broken line by the first of its pieces on the screen.
const beside = /^-webkit-text-decorations-in-effect$|^(?:perspective|transform)-origin$/;

// What follows from the size of the page's words and of the box is the page's to give.
const measured =
  /size|width|height|^(?:margin|padding|border|inset|top|right|bottom|left|x|y|cx|cy|r|rx|ry|d|gap|column|row|grid|outline|scroll|text-(?:underline-offset|indent|decoration-thickness)|offset|flex|order|zoom|(?:perspective|transform)-origin|vertical-align|baseline-shift|fill|stroke|box-shadow)|color/;

function valuesIn(element: Element): Values {
  return drawn(element, '.root, .root *').map((piece) => {
    const style = getComputedStyle(piece);
    return new Map([...style].map((name) => [name, style.getPropertyValue(name)]));
  });
}

/** Names of the properties that differ, each with the number of pieces and an example. */
function differences(before: Values, after: Values, isAsked: (name: string) => boolean): string[] {
  const found = new Map<string, { count: number; example: string }>();
  before.forEach((values, index) => {
    for (const [name, value] of values) {
      const now = after[index]?.get(name);
      if (now === value || !isAsked(name)) continue;
      const { count = 0, example = `${value} → ${now}` } = found.get(name) ?? {};
      found.set(name, { count: count + 1, example });
    }
  });
  return [...found].map(([name, { count, example }]) => `${name}: ${count} (${example})`);
}

async function showFull(tag: Tag): Promise<Element> {
  const element = await show(aFullFactCheck(), tag);
  element.parentElement!.style.cssText =
    'font-size: 18px; line-height: 27px; width: 700px; color: rgb(9, 9, 9)';
  return element;
}

describe('Under the styles of a page', () => {
  afterEach(() => sheet.remove());

  const beHostile = (css: string): void => {
    sheet.textContent = css;
    document.head.append(sheet);
  };

  for (const tag of tags) {
    for (const [name, css] of Object.entries(sheets)) {
      it(`<${tag}> keeps its looks inside: ${name}`, async () => {
        const element = await showFull(tag);
        // Lines that are wide enough in these letters, whichever a machine has.
        if (name === 'lines that run down') element.parentElement!.style.fontFamily = 'DejaVu Serif, serif';
        const before = valuesIn(element);
        expect(before.length).to.be.above(10);
        beHostile(css);
        const after = valuesIn(element);
        // These give the words of the page another size.
        const isResized = /reset of every|without size/.test(name);
        const isKept = (property: string): boolean => !isResized || !inherited.test(property);
        expect(
          differences(before, after, (property) => kept.includes(property) && isKept(property)),
        ).to.deep.equal([]);
        const isSame = (property: string): boolean =>
          !beside.test(property) && (!isResized || (isKept(property) && !measured.test(property)));
        expect(differences(before, after, isSame)).to.deep.equal([]);
      });
    }

    it(`<${tag}> can be read where the page gives words no size`, async () => {
      const element = await showFull(tag);
      beHostile(sheets['words without size on the page']!);
      for (const piece of drawn(element, 'p, li, h2, h3')) {
        expect(parseFloat(getComputedStyle(piece).fontSize)).to.be.at.least(7);
      }
    });

    for (const zoom of ['1.5', '2', '0.5']) {
      it(`<${tag}> keeps its looks on a page with a zoom of ${zoom}`, async () => {
        const element = await showFull(tag);
        const before = valuesIn(element);
        beHostile(`html { zoom: ${zoom}; }`);
        const after = valuesIn(element);
        expect(
          // WebKit rounds what follows from the size.
          differences(
            before,
            after,
            (name) => kept.includes(name) && !/^(?:font-size|letter-spacing)$/.test(name),
          ),
        ).to.deep.equal([]);
        const names = differences(before, after, (name) => !measured.test(name));
        expect(names.length).to.be.at.most(21);
        const { width } = element.getBoundingClientRect();
        const root = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
        expect(root.width).to.be.at.most(width + 1);
      });
    }
  }

  it('follows a dark colour scheme of the page in colours alone', async () => {
    const element = await showFull('fact-summary');
    const before = valuesIn(element);
    beHostile('html { color-scheme: dark; }');
    const names = differences(before, valuesIn(element), () => true).map((line) => line.replace(/:.*/s, ''));
    expect(
      names.filter(
        (name) => !/color|fill|stroke|shadow|background|border|outline|rule|decoration|emphasis/.test(name),
      ),
    ).to.deep.equal([]);
  });
});
