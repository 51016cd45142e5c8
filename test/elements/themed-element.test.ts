import { expect } from 'chai';
import { emulateFeatures } from '../support/emulate-features.js';
import { drawn, partOf, place, show, tags, type Widget } from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aVerdict } from '../support/build-payload.js';
import { closeFrames, openPage } from '../support/frame.js';

const manySources = aFactCheck({
  sources: [1, 2, 3, 4, 5, 6].map((id) => ({
    id,
    title: `Almanac of the harbour, volume ${String(id)}`,
    url: 'https://example.org/almanac',
    publisher: 'Harbour Board',
    type: 'report',
    access: 'paywalled',
  })),
});
const heightOf = (element: Element): number => element.getBoundingClientRect().height;
const colourOf = (element: Element): string => getComputedStyle(partOf(element, 'verdict-label')).color;

describe('The density of an element', () => {
  for (const tag of tags) {
    it(`takes a sixth of the room away where <${tag}> is compact, and brings it back`, async () => {
      const element = await show(manySources, tag);
      const before = heightOf(element);
      element.density = 'compact';
      await element.updateComplete;
      expect(element.getAttribute('density')).to.equal('compact');
      expect(heightOf(element)).to.be.below(before * 0.84);
      element.density = 'comfortable';
      await element.updateComplete;
      expect(heightOf(element)).to.equal(before);
    });

    it(`leaves the size of all words in <${tag}>`, async () => {
      const element = await show(manySources, tag);
      const sizes = (): string[] =>
        drawn(element, '.root *').map((piece) => getComputedStyle(piece).fontSize);
      const before = sizes();
      element.setAttribute('density', 'compact');
      await element.updateComplete;
      expect(sizes()).to.deep.equal(before);
    });
  }

  for (const fontSize of ['12px', '16px', '24px']) {
    it(`keeps 24 pixels for each target of a list and each button with text of ${fontSize}`, async () => {
      const page = await place<HTMLElement>(`<div style="font: ${fontSize}/1.2 sans-serif"></div>`);
      const data = anOverview({
        claims: [aClaim(), aClaim({ id: 'oil', text: 'It burns oil.' })],
        followUps: ['One?', 'Two?', 'Three?'].map((text) => ({ text, url: 'https://example.org/' })),
        publisher: { name: 'Board', policies: { contact: 'https://example.org/contact' } },
      });
      const element = await show(data, 'fact-summary', { density: 'compact' });
      page.append(element);
      for (const list of ['[part=claim-list] a', '[part=question] a']) {
        const tops = drawn(element, list).map((link) => link.getBoundingClientRect().top);
        for (const [index, top] of tops.entries()) {
          if (index) expect(top - tops[index - 1]!, list).to.be.at.least(24);
        }
        expect(tops.length, list).to.be.above(1);
      }
      for (const button of drawn(element, 'button:not([hidden])'))
        expect(heightOf(button)).to.be.at.least(24);
    });
  }
});

describe('The width of an element', () => {
  afterEach(closeFrames);

  it('decides how it looks, not that of the window', async () => {
    const outlines: string[][] = [];
    for (const width of [320, 1400]) {
      const { document } = await openPage(
        '<script type="module" src="/src/define.ts"></script>',
        '<div style="width: 320px"><fact-summary></fact-summary></div>',
      );
      const frame = document.defaultView!.frameElement as HTMLIFrameElement;
      frame.width = String(width);
      const element = document.querySelector('fact-summary')!;
      await document.defaultView!.customElements.whenDefined('fact-summary');
      element.data = manySources;
      await element.updateComplete;
      outlines.push(
        drawn(element, '[part]').map((piece) => {
          const { top, width: own, height } = piece.getBoundingClientRect();
          return [piece.getAttribute('part'), top, own, height].join(' ');
        }),
      );
    }
    expect(outlines[0]).to.have.length.above(10);
    expect(outlines[1]).to.deep.equal(outlines[0]);
  });

  it('decides the size of the title', async () => {
    const element = await show(aFactCheck());
    const sizeAt = (width: string): number => {
      element.style.width = width;
      return parseFloat(getComputedStyle(partOf(element, 'title')).fontSize);
    };
    expect(sizeAt('320px')).to.be.below(sizeAt('672px'));
  });

  /** Boxes that are as wide as what stands in them. */
  const boxes: Record<string, string> = {
    'a row of boxes': '<div style="display: flex"><i></i></div>',
    'a grid with columns by content':
      '<div style="display: grid; grid-template-columns: auto 1fr"><i></i></div>',
    'a grid that does not stretch': '<div style="display: grid; justify-items: start"><i></i></div>',
    'a float': '<div><div style="float: left"><i></i></div></div>',
    'an inline box': '<div><span style="display: inline-block"><i></i></span></div>',
    'a table': '<table><tr><td><i></i></td></tr></table>',
    'an absolute box': '<div style="position: relative"><div style="position: absolute"><i></i></div></div>',
  };
  const checks = {
    'a fact check': manySources,
    'a title alone': { title: 'Salt sinks in water, and so does sugar' },
  };

  for (const [box, markup] of Object.entries(boxes)) {
    for (const [name, data] of Object.entries(checks)) {
      it(`is never nothing in ${box}: ${name}`, async () => {
        const page = await place<HTMLElement>(
          `<div style="width: 900px; font-family: DejaVu Serif, serif">${markup}</div>`,
        );
        const element = document.createElement('fact-summary');
        element.data = data;
        page.querySelector('i')!.replaceWith(element);
        await element.updateComplete;
        const { width } = element.getBoundingClientRect();
        expect(width).to.be.within(name === 'a fact check' ? 300 : 200, 900);
      });
    }

    it(`is never more than there is in ${box} on a phone`, async () => {
      const page = await place<HTMLElement>(`<div style="width: 320px">${markup}</div>`);
      const element = document.createElement('fact-summary');
      element.data = manySources;
      page.querySelector('i')!.replaceWith(element);
      await element.updateComplete;
      expect(element.getBoundingClientRect().width).to.be.at.most(320);
    });
  }
});

describe('The colour scheme of an element', () => {
  const inScheme = async (scheme: string): Promise<[page: HTMLElement, element: Widget]> => {
    const page = await place<HTMLElement>(`<div style="color-scheme: ${scheme}; color: CanvasText"></div>`);
    const element = document.createElement('fact-summary');
    element.data = aFactCheck({ claims: [aClaim({ verdicts: [aVerdict()] })] });
    page.append(element);
    await element.updateComplete;
    return [page, element];
  };

  it("is the page's, and follows it when a switch of the page changes it", async () => {
    const [page, element] = await inScheme('light');
    const light = colourOf(element);
    page.style.colorScheme = 'dark';
    const dark = colourOf(element);
    expect(dark).not.to.equal(light);
    page.style.colorScheme = 'light';
    expect(colourOf(element)).to.equal(light);
  });

  it("is not the reader's where the page decides otherwise", async () => {
    if (!(await emulateFeatures({ colorScheme: 'dark' }))) return;
    const [, element] = await inScheme('light');
    const [, other] = await inScheme('light dark');
    expect(colourOf(element)).not.to.equal(colourOf(other));
    await emulateFeatures();
  });

  it('follows the attribute theme and the property, at any time', async () => {
    const [page, element] = await inScheme('light');
    const light = colourOf(element);
    element.setAttribute('theme', 'dark');
    await element.updateComplete;
    const dark = colourOf(element);
    expect(dark).not.to.equal(light);
    page.style.colorScheme = 'dark';
    element.theme = 'light';
    await element.updateComplete;
    expect(colourOf(element)).to.equal(light);
    element.theme = 'auto';
    await element.updateComplete;
    expect(colourOf(element)).to.equal(dark);
    expect(getComputedStyle(drawn(element, '.root')[0]!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    element.removeAttribute('theme');
    await element.updateComplete;
    expect(colourOf(element)).to.equal(dark);
  });
});
