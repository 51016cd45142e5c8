import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import {
  drawn,
  focused,
  isSeen,
  partOf,
  partsOf,
  place,
  settled,
  show,
  stayOnPage,
  until,
  wordsOf,
  type Tag,
  type Widget,
} from '../support/build-element.js';
import { aClaim, aFactCheck, aVerdict } from '../support/build-payload.js';
import { contrastOf } from '../support/contrast.js';
import { engine } from '../support/engine.js';
import { emulateFeatures } from '../support/emulate-features.js';
import { faultAddress, newKey } from '../support/faults.js';
import { fetchSample } from '../support/fetch-sample.js';
import { aWhile, isPreviewed, leave } from '../support/pointer.js';
import { readerStates, plainStates } from '../support/states.js';

/** Puts an element between two buttons of the page, with the focus on the first. */
async function between(element: Widget): Promise<[before: HTMLElement, after: HTMLElement]> {
  const buttons = ['Before', 'After'].map((words) =>
    Object.assign(document.createElement('button'), { textContent: words }),
  ) as HTMLElement[] as [HTMLElement, HTMLElement];
  element.before(buttons[0]);
  element.after(buttons[1]);
  buttons[0].focus();
  await element.updateComplete;
  return buttons;
}

/** What Tab stops at, in the order of the text: what can be operated and is seen. */
function controlsOf(element: Widget): HTMLElement[] {
  return drawn(element, 'a[href], button').filter((control) => isOpen(control) && control.tabIndex >= 0);
}

/** Whether a piece is seen and not in what a brief view has closed, which the browser keeps for its search. */
function isOpen(piece: Element | undefined): boolean {
  return isSeen(piece) && !piece!.closest('[hidden]');
}

async function walk(element: Widget, most: number): Promise<Element[]> {
  const stops: Element[] = [];
  for (let step = 0; step <= most; step += 1) {
    await sendKeys({ press: 'Tab' });
    const stop = focused(element);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

const marked = aFactCheck({
  url: 'https://example.org/check',
  publisher: {
    name: 'Harbour Desk',
    url: 'https://example.org/',
    policies: { contact: 'https://example.org/c' },
  },
});

describe('With the keyboard alone', () => {
  let undo: () => void;

  before(() => (undo = stayOnPage()));
  after(() => undo());

  const walks: [name: string, data: () => unknown, tag: Tag, attributes: Record<string, string>][] = [
    ['a whole fact check', () => fetchSample('corrected'), 'fact-summary', { id: 'walked' }],
    ['one with every field', () => fetchSample('every-field'), 'fact-summary', {}],
    ['a brief one', () => fetchSample('one-claim'), 'fact-summary', { view: 'brief' }],
    ['a glance', () => fetchSample('one-claim'), 'fact-summary', { view: 'glance' }],
    ['questions as buttons', () => marked, 'fact-summary', { questions: 'buttons' }],
    ['a card', () => marked, 'claim-card', {}],
    ['a list', () => marked, 'source-list', {}],
    ['an error', () => '{', 'fact-summary', {}],
  ];

  for (const [name, data, tag, attributes] of walks) {
    it(`Tab stops at each control of ${name} in the order of the text, and leaves it`, async () => {
      const element = await show(await data(), tag, attributes);
      const [before, after] = await between(element);
      const controls = controlsOf(element);
      const stops = await walk(element, controls.length);
      expect(stops.map(nameOf)).to.deep.equal(controls.map(nameOf));
      expect(stops.every((stop, at) => stop === controls[at])).to.be.true;
      expect(document.activeElement === after).to.be.true;
      for (const stop of stops) expect(stop.closest('[aria-hidden=true]')).to.be.null;
      // The driver of WebKitGTK presses one key at a time.
      if (engine === 'webkit') return;
      await sendKeys({ down: 'Shift' });
      const back = await walk(element, controls.length);
      await sendKeys({ up: 'Shift' });
      expect(back.map(nameOf)).to.deep.equal(controls.map(nameOf).reverse());
      expect(document.activeElement === before).to.be.true;
    });
  }

  it('every control is one that Tab reaches', async () => {
    for (const { open, close } of [...plainStates, ...readerStates]) {
      const element = await open();
      const unreached = drawn(element, 'a[href], button, input, summary').filter(
        (control) => isOpen(control) && control.tabIndex < 0,
      );
      expect(unreached.map((control) => control.outerHTML)).to.deep.equal([]);
      await close?.();
      await leave();
    }
  });

  it('a preview never comes by focus', async () => {
    const element = await show(marked);
    await between(element);
    while (!focused(element)?.matches('[part=citation]')) await sendKeys({ press: 'Tab' });
    await aWhile();
    expect(isPreviewed(element)).to.be.false;
    expect(focused(element)?.matches('[part=citation]')).to.be.true;
  });

  it('a mark leads to its row by Enter, each way back to its mark, and Escape to the very one', async () => {
    const element = await show(marked);
    const mark = partsOf(element, 'citation')[1]!;
    mark.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const row = partsOf(element, 'source').find((one) => one.dataset['source'] === mark.dataset['ref']);
    expect(focused(element) === row).to.be.true;
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focused(element) === mark).to.be.true;
    const back = drawn(element, '[role=doc-backlink]')[1]!;
    back.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(focused(element)?.getAttribute('data-ref')).to.equal(back.closest('li')!.dataset['source']);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`${name} opens and closes the rest of a brief fact check, with the focus where it was`, async () => {
      const element = await show(marked, 'fact-summary', { view: 'brief' });
      const toggle = drawn<HTMLButtonElement>(element, '[data-action=toggle-rest]')[0]!;
      toggle.focus();
      for (const expanded of ['true', 'false']) {
        await sendKeys({ press: key });
        await element.updateComplete;
        expect(toggle.ariaExpanded).to.equal(expanded);
        expect(isOpen(partOf(element, 'sources'))).to.equal(expanded === 'true');
        expect(focused(element) === toggle).to.be.true;
      }
    });

    it(`${name} unfolds a long conclusion, and the reader goes on there`, async () => {
      const label = 'The lamp has burnt no oil in any night since 1957. '.repeat(8);
      const element = await show(aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label })] })] }));
      drawn<HTMLButtonElement>(element, '[data-action=unfold]')[0]!.focus();
      await sendKeys({ press: key });
      expect(focused(element) === partOf(element, 'verdict-label')).to.be.true;
      expect(isSeen(drawn(element, '[data-action=unfold]')[0])).to.be.false;
    });

    it(`${name} copies, and the focus stays`, async () => {
      const element = await show(marked);
      const copy = drawn<HTMLButtonElement>(element, '[data-action=copy]')[0]!;
      copy.focus();
      let shared = 0;
      element.addEventListener('fact-share', () => (shared += 1));
      await sendKeys({ press: key });
      await until(() => wordsOf(drawn(element, '[part=foot] [role=status]')[0]), 'an outcome');
      expect(shared).to.equal(1);
      expect(focused(element) === copy).to.be.true;
    });

    it(`${name} asks a question`, async () => {
      const element = await show(marked, 'fact-summary', { questions: 'buttons' });
      const asked: unknown[] = [];
      element.addEventListener('fact-question', ({ question }) => asked.push(question));
      drawn<HTMLButtonElement>(element, '[part=question] button')[0]!.focus();
      await sendKeys({ press: key });
      expect(asked).to.deep.equal(['Who keeps the lighthouse?']);
    });

    it(`${name} tries again`, async () => {
      const element = await place(
        `<fact-summary src="${faultAddress('second-try', newKey(), 'At last')}"></fact-summary>`,
      );
      await settled(element);
      drawn<HTMLButtonElement>(element, '[data-action=retry]')[0]!.focus();
      await sendKeys({ press: key });
      await settled(element);
      await until(() => element.status === 'ready', 'the answer');
      await until(() => focused(element) === partOf(element, 'title'), 'the focus on the title');
    });
  }
});

describe('The focus', () => {
  const page = document.documentElement;
  const looks: Record<string, () => unknown> = {
    'on a light page': () => undefined,
    'on a dark page': () =>
      Object.assign(page.style, { colorScheme: 'dark', background: 'Canvas', color: 'CanvasText' }),
    'in forced colours': () => emulateFeatures({ forcedColors: 'active' }),
  };

  for (const [look, prepare] of Object.entries(looks)) {
    describe(look, () => {
      before(async function () {
        if ((await prepare()) === false) this.skip();
      });

      after(async () => {
        page.removeAttribute('style');
        await emulateFeatures();
      });

      for (const { name, open, close } of [
        ...readerStates,
        ...plainStates.filter(({ name }) => / (every-field|that could not be loaded)$/.test(name)),
      ]) {
        it(`is seen on everything that can have it in ${name}`, async () => {
          const element = await open();
          // From here on the browser takes the reader for one who uses the keyboard.
          await sendKeys({ press: 'Tab' });
          for (const place of drawn(element, 'a, button, [tabindex]')) {
            if (!isSeen(place)) continue;
            place.focus();
            if (focused(element) !== place) continue;
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(place);
            expect(outlineStyle, place.outerHTML).not.to.equal('none');
            expect(parseFloat(outlineWidth), place.outerHTML).to.be.at.least(2);
            expect(contrastOf(inRgb(outlineColor), inRgb(groundOf(place))), place.outerHTML).to.be.at.least(
              3,
            );
          }
          await close?.();
          await leave();
        });
      }
    });
  }
});

function nameOf(control: Element): string {
  return `${control.localName} ${control.ariaLabel ?? control.textContent.replaceAll(/\s+/g, ' ').trim()}`;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour as the screen shows it over white or black or what is given, in sRGB. */
function inRgb(colour: string): string {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of colour.split('|')) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** The colours behind a piece of the page, from the farthest to the nearest, parted by `|`. */
function groundOf(piece: Element): string {
  const layers: string[] = [];
  for (let at: Element | null = piece; at; at = at.parentElement ?? hostOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(0, 0, 0, 0\)$|^transparent$/.test(backgroundColor)) layers.unshift(backgroundColor);
  }
  return ['white', ...layers].join('|');
}

function hostOf(piece: Element): Element | null {
  const root = piece.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
