import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { aMutatedPayload, aPayload } from '../support/build-arbitrary.js';
import { drawn, place, tags, type Tag, type Widget } from '../support/build-element.js';
import { drawnState, oddities } from '../support/drawn-state.js';
import { watchPage, type Watch } from '../support/watch-page.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

const views = ['full', 'brief', 'glance'] as const;
const aTag = fc.constantFrom(...tags);
const aView = fc.constantFrom(...views);
const anInput = fc.oneof(
  aPayload(),
  aMutatedPayload(),
  fc.constantFrom(undefined, '{', 5, { title: '' }, '{"title":"Tea"}'),
);

async function fresh(tag: Tag, view: string, data: unknown): Promise<Widget> {
  const element = Object.assign(document.createElement(tag), { data });
  element.setAttribute('view', view);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** What the page can do to an element. */
type Step = 'data' | 'remove' | 'move' | 'wrap' | 'clone' | 'view' | 'wait' | 'children';
const aStep: fc.Arbitrary<[Step, unknown, (typeof views)[number]]> = fc.tuple(
  fc.constantFrom<Step>('data', 'data', 'remove', 'move', 'wrap', 'clone', 'view', 'wait', 'children'),
  anInput,
  aView,
);

async function take(
  element: Widget,
  [step, data, view]: [Step, unknown, string],
  home: Element,
): Promise<Widget> {
  if (step === 'data') element.data = data as FactCheckInput;
  else if (step === 'remove') element.remove();
  else if (step === 'move') home.prepend(element);
  else if (step === 'wrap') home.appendChild(document.createElement('div')).append(element);
  else if (step === 'view') element.setAttribute('view', view);
  else if (step === 'wait') await element.updateComplete;
  else if (step === 'children') element.innerHTML = '<p>As printed</p>';
  else {
    const copy = Object.assign(element.cloneNode(true) as Widget, { data: element.data });
    element.remove();
    home.append(copy);
    return copy;
  }
  return element;
}

describe('Whatever is given to an element', function () {
  this.timeout(120_000);

  let watch: Watch;
  let names: number;
  beforeEach(() => {
    watch = watchPage();
    names = Reflect.ownKeys(window).length;
  });
  afterEach(() => {
    watch.stop();
    expect(watch.events).to.deep.equal([]);
    expect(Reflect.ownKeys(window).length).to.equal(names);
  });

  it('is drawn without words of a program, doubled ids or links that are none, or the fallback stays', async () => {
    await fc.assert(
      fc.asyncProperty(anInput, aTag, aView, async (data, tag, view) => {
        const element = await fresh(tag, view, data);
        try {
          expect(element.status).to.equal(
            data === undefined ? 'empty' : element.factCheck ? 'ready' : 'error',
          );
          expect(oddities(element)).to.deep.equal([]);
          for (const link of drawn<HTMLAnchorElement>(element, '[href]:not([href^="#"])')) {
            expect(link.href).to.match(/^https?:\/\/[^/]/);
            expect(link.href).to.equal(link.getAttribute('href'));
          }
        } finally {
          element.remove();
        }
      }),
    );
  });

  it('replaces all of what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(anInput, anInput, aTag, aView, async (first, second, tag, view) => {
        const element = await fresh(tag, view, first);
        element.data = second as FactCheckInput;
        await element.updateComplete;
        const other = await fresh(tag, view, second);
        try {
          expect(drawnState(element)).to.deep.equal(drawnState(other));
        } finally {
          element.remove();
          other.remove();
        }
      }),
    );
  });

  it('is what the element shows after all that a page may have done to it', async () => {
    const home = await place<HTMLElement>('<div></div>');
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 8 }), anInput, aTag, async (steps, last, tag) => {
        let element = await fresh(tag, 'full', undefined);
        for (const step of steps) element = await take(element, step, home);
        element.data = last as FactCheckInput;
        home.append(element);
        await element.updateComplete;
        const hasFallback = element.innerHTML;
        const other = Object.assign(document.createElement(tag), { data: last, innerHTML: hasFallback });
        other.setAttribute('view', element.getAttribute('view')!);
        home.append(other);
        await other.updateComplete;
        try {
          expect(drawnState(element)).to.deep.equal(drawnState(other));
        } finally {
          home.replaceChildren();
        }
      }),
    );
  });
});
