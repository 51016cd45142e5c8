import { expect } from 'chai';
import { drawn, partOf, partsOf, place, show, tags, wordsOf, type Widget } from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aSource, aVerdict } from '../support/build-payload.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

const sheet = document.createElement('style');

/** Styles of a page that mean no good, as resets and themes of real pages have them. */
const hostile = `
  * {
    display: inline !important;
    visibility: hidden !important;
    opacity: 0.1 !important;
    filter: blur(4px) !important;
    direction: rtl !important;
    unicode-bidi: bidi-override !important;
    writing-mode: vertical-rl !important;
    text-transform: uppercase !important;
    letter-spacing: 1em !important;
    word-spacing: 2em !important;
    white-space: pre !important;
    text-indent: 5em !important;
    text-align: right !important;
    font-style: italic !important;
    font-weight: 900 !important;
    font-variant: small-caps !important;
    line-break: anywhere !important;
    text-shadow: 0 0 4px red !important;
    pointer-events: none !important;
    user-select: none !important;
    -webkit-user-select: none !important;
    -webkit-text-fill-color: transparent !important;
    cursor: none !important;
    list-style: square inside !important;
    text-decoration: line-through !important;
    animation: none 9s !important;
    transition: all 9s !important;
  }
  fact-summary, claim-card, source-list { display: none !important; columns: 3 !important; }
  p, a, h2, h3, ol, li { display: none !important; }
`;

const watched = [
  'display',
  'visibility',
  'opacity',
  'filter',
  'direction',
  'writingMode',
  'textTransform',
  'letterSpacing',
  'wordSpacing',
  'whiteSpace',
  'textIndent',
  'textAlign',
  'fontStyle',
  'fontWeight',
  'fontVariantCaps',
  'textShadow',
  'pointerEvents',
  'cursor',
  'listStyleType',
  'webkitTextFillColor',
  'transitionDuration',
  'fontSize',
  'color',
] as const;

function lookOf(element: Element): string[] {
  return drawn(element, '*:not(style, slot)').map((piece) => {
    const style = getComputedStyle(piece);
    return [piece.localName, ...watched.map((name) => `${name} ${style[name]}`)].join('; ');
  });
}

describe('On a page with hostile styles', () => {
  afterEach(() => sheet.remove());

  const beHostile = (css: string): void => {
    sheet.textContent = css;
    document.head.append(sheet);
  };

  for (const tag of tags) {
    it(`<${tag}> looks inside as on a page without styles`, async () => {
      const element = await show(aFactCheck(), tag);
      // The title is as large as the element is wide, and its width is the page's to decide.
      element.style.width = '600px';
      element.style.setProperty('columns', 'auto', 'important');
      const before = lookOf(element);
      beHostile(hostile);
      expect(lookOf(element)).to.deep.equal(before);
    });

    it(`<${tag}> is a visible block with lines from side to side`, async () => {
      beHostile(hostile);
      const element = await show(aFactCheck(), tag);
      const { display, visibility, opacity, filter, writingMode, unicodeBidi } = getComputedStyle(element);
      expect([display, visibility, opacity, filter, writingMode, unicodeBidi]).to.deep.equal([
        'block',
        'visible',
        '1',
        'none',
        'horizontal-tb',
        'isolate',
      ]);
    });

    it(`<${tag}> is out of sight with the attribute hidden, whatever the page says`, async () => {
      beHostile('fact-summary, claim-card, source-list, [hidden] { display: flex !important; }');
      const element = await show(aFactCheck(), tag, { hidden: '' });
      expect(getComputedStyle(element).display).to.equal('none');
      element.hidden = false;
      expect(getComputedStyle(element).display).to.equal('block');
    });
  }

  it('takes the font, the size, the line height and the colour of the page', async () => {
    beHostile('div { font: 19px/2 monospace; color: rgb(10, 20, 30); }');
    const element = await show(aFactCheck());
    const { fontFamily, fontSize, lineHeight, color } = getComputedStyle(
      partOf(element, 'summary').querySelector('p')!,
    );
    expect([fontFamily, fontSize, lineHeight, color]).to.deep.equal([
      'monospace',
      '19px',
      '38px',
      'rgb(10, 20, 30)',
    ]);
  });

  it('does not shrink where the page makes the root font small', async () => {
    const element = await show(aFactCheck());
    const size = (): string => getComputedStyle(partOf(element, 'title')).fontSize;
    element.style.fontSize = '20px';
    const before = size();
    beHostile('html { font-size: 62.5%; }');
    expect(size()).to.equal(before);
  });

  it('leaves size, margin, float and position to the page', async () => {
    beHostile('fact-summary { width: 300px; margin: 7px; float: left; position: relative; top: 3px; }');
    const { width, marginLeft, cssFloat, position } = getComputedStyle(await show(aFactCheck()));
    expect([width, marginLeft, cssFloat, position]).to.deep.equal(['300px', '7px', 'left', 'relative']);
  });

  it('keeps the direction that its own dir gives', async () => {
    beHostile('* { direction: rtl !important; }');
    const element = await show(aFactCheck(), 'fact-summary', { dir: 'ltr' });
    expect(getComputedStyle(element).direction).to.equal('ltr');
  });

  it('lets its text be selected', async () => {
    beHostile('* { user-select: none; -webkit-user-select: none; }');
    const element = await show(aFactCheck());
    const style = getComputedStyle(partOf(element, 'title'));
    // WebKit knows it under its old name.
    expect(style.userSelect || style.getPropertyValue('-webkit-user-select')).not.to.equal('none');
  });
});

describe('In a narrow column', () => {
  const endless = 'x'.repeat(10_000);
  const url = `https://example.org/${'y'.repeat(2000)}`;

  async function inColumn(width: number, tag: (typeof tags)[number], payload: unknown): Promise<Widget> {
    const page = await place<HTMLElement>('<div></div>');
    page.style.width = `${width}px`;
    const element = document.createElement(tag);
    element.data = payload as FactCheckInput;
    page.append(element);
    await element.updateComplete;
    return element;
  }

  function overflowing(element: Widget): string[] {
    const { right, left } = element.getBoundingClientRect();
    const own = drawn(element, '*')
      .filter((piece) => {
        const box = piece.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      })
      .map((piece) => `${piece.localName} ${piece.getAttribute('part') ?? ''}`);
    const page = element.parentElement!;
    return page.scrollWidth > page.clientWidth ? [...own, 'the column'] : own;
  }

  const payloads: Record<string, object> = {
    'an ordinary fact check': aFactCheck(),
    'an overview': anOverview(),
    'texts without a break': aFactCheck({
      title: endless,
      summary: `${endless} [1]. ${endless}`,
      claims: [
        aClaim({
          text: endless,
          claimant: { name: endless, role: endless },
          place: endless,
          verdicts: [
            aVerdict({ label: endless.slice(0, 80), reviewer: { name: endless } }),
            aVerdict({ label: endless.slice(0, 4000) }),
          ],
        }),
      ],
      sections: [
        { heading: endless, body: [{ type: 'quote', children: [{ type: 'strong', text: endless }] }] },
      ],
      sources: [
        aSource({ title: endless, publisher: endless, authors: [endless] }),
        aSource({ id: 2, title: undefined, url }),
        aSource({ id: 3, title: 'No link', url: `mailto:${endless}` }),
      ],
      followUps: [{ text: endless, url }],
      publisher: { name: endless, url },
      disclosure: { disclaimer: endless, ai: { involvement: 'assisted', reviewedBy: endless } },
    }),
    'many marks in a row': aFactCheck({
      summary: `See ${Array.from({ length: 60 }, (_, index) => `[${index + 1}]`).join('')}.`,
    }),
    'punctuation without end behind a mark': aFactCheck({ summary: `So [1]${'!'.repeat(2000)}` }),
    'a mark written with many blanks': aFactCheck({ summary: `So [1${' '.repeat(150)}][2]` }),
    'a table of numbers': aFactCheck({ sections: [{ body: '1 000 000 000 000 000 000 000 000 [1]' }] }),
  };

  for (const tag of tags) {
    for (const [name, payload] of Object.entries(payloads)) {
      it(`<${tag}> stays inside 320 pixels with ${name}`, async () => {
        expect(overflowing(await inColumn(320, tag, payload))).to.deep.equal([]);
      });
    }
  }

  it('<fact-summary> stays inside 280 pixels', async () => {
    expect(overflowing(await inColumn(280, 'fact-summary', anOverview()))).to.deep.equal([]);
  });

  it('<fact-summary> begins its summary within 300 pixels at 360', async () => {
    const element = await inColumn(360, 'fact-summary', anOverview());
    element.style.fontSize = '16px';
    const text = partOf(element, 'summary').querySelector('p')!;
    expect(wordsOf(text)).to.match(/^Bees visit/);
    expect(text.getBoundingClientRect().top - element.getBoundingClientRect().top).to.be.below(300);
  });

  it('<fact-summary> has rows of sources that are as wide as the column at most', async () => {
    const element = await inColumn(320, 'fact-summary', anOverview());
    for (const row of partsOf(element, 'source')) expect(row.offsetWidth).to.be.at.most(320);
  });
});
