import { expect } from 'chai';
import type { FactErrorEvent } from '../../src/events/fact-error-event.js';
import { LinkController } from '../../src/controllers/link-controller.js';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import { ServedController } from '../../src/controllers/served-controller.js';
import { ClaimCardElement } from '../../src/elements/claim-card/claim-card.js';
import { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import type { PageContext } from '../../src/elements/page-context.js';
import { SourceListElement } from '../../src/elements/source-list/source-list.js';
import { en } from '../../src/locale/en.js';
import { registerLocale } from '../../src/locale/registry.js';
import {
  allWords,
  drawn,
  isSeen,
  partOf,
  place,
  scriptOf,
  settled,
  show,
  tags,
  until,
  wordsOf,
  type Tag,
  type Widget,
} from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';
import { seriesAddress } from '../support/faults.js';
import { watchPage, type Watch } from '../support/watch-page.js';

const fallback = '<p>As printed</p>';
const unread = 'The fact check could not be read.';
const classes = {
  'fact-summary': FactSummaryElement,
  'claim-card': ClaimCardElement,
  'source-list': SourceListElement,
};

function breakOnPurpose(): never {
  throw new TypeError('a fault of ours');
}

describe('A fault of Factlet itself', () => {
  const printed = captureConsole();
  const mend: (() => void)[] = [];
  let watch: Watch;

  beforeEach(() => (watch = watchPage()));
  afterEach(() => {
    mendAll();
    watch.stop();
    expect(watch.events.filter((event) => !event.startsWith('http'))).to.deep.equal([]);
  });

  /** Makes a method or an accessor throw until the test ends. */
  function breakMember(owner: object, name: string): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const broken = before?.get
      ? { ...before, get: breakOnPurpose }
      : { ...before, value: breakOnPurpose, configurable: true };
    Object.defineProperty(owner, name, broken);
    mend.push(() => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    });
  }

  function mendAll(): void {
    for (const step of mend.splice(0)) step();
  }

  /** Shows a fact check and notes the events on the way. */
  async function showWith(
    tag: Tag,
    children: string,
    data: unknown = aFactCheck(),
  ): Promise<[Widget, string[]]> {
    const page = await place<HTMLElement>('<div></div>');
    const events: string[] = [];
    for (const name of ['fact-load', 'fact-error'])
      page.addEventListener(name, (event) => {
        const { issues = [] } = event as Partial<FactErrorEvent>;
        events.push([name, ...issues.map(({ code }) => code)].join(' '));
      });
    const element = Object.assign(document.createElement(tag), { innerHTML: children, data });
    page.append(element);
    await element.updateComplete;
    await Promise.resolve();
    return [element, events];
  }

  function expectLoud(element: Widget, events: readonly string[]): void {
    expect(element.status).to.equal('error');
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.factCheck).to.equal(undefined);
    const { stack, ...issue } = element.issues.at(-1)!;
    expect(stack).to.contain('breakOnPurpose');
    expect(issue).to.deep.equal({
      severity: 'error',
      code: 'render-failed',
      path: '',
      message: 'Internal error; please report it: TypeError: a fault of ours',
    });
    expect(events).to.deep.equal(['fact-error render-failed']);
    expect(printed().map(({ level, words }) => [level, words])).to.deep.equal([
      ['error', 'Factlet: internal error; please report it:'],
    ]);
    const error = printed()[0]?.values.find((value) => value instanceof Error);
    expect(error?.stack).to.contain('breakOnPurpose');
    expect(printed()[0]?.values).to.include(element);
  }

  const places: [name: string, breakIt: (tag: Tag) => void][] = [
    ['a fragment', (tag) => breakMember(classes[tag].prototype, 'draw')],
    ['a controller that is asked while drawing', () => breakMember(LocaleController.prototype, 'locale')],
    ['a controller that decides what is drawn', () => breakMember(ServedController.prototype, 'compare')],
    ['a controller that is told of a drawing', () => breakMember(ServedController.prototype, 'hostUpdated')],
    ['a controller that is connected', () => breakMember(LocaleController.prototype, 'hostConnected')],
    ['what draws into the page', (tag) => breakMember(classes[tag].prototype, 'render')],
  ];
  for (const tag of tags) {
    for (const [name, breakIt] of places) {
      it(`in ${name} is said aloud, with the page’s own version of <${tag}> in view`, async () => {
        breakIt(tag);
        const [element, events] = await showWith(tag, fallback);
        expectLoud(element, events);
        expect(isSeen(element.querySelector('p'))).to.equal(true);
        expect(allWords(element)).to.equal('');
      });

      it(`in ${name} is said aloud, with a line in place of a <${tag}> without a version of the page`, async () => {
        breakIt(tag);
        const [element, events] = await showWith(tag, '');
        expectLoud(element, events);
        expect(allWords(element)).to.equal(unread);
      });
    }
  }

  it('in a language is said aloud, with a line in English', async () => {
    const messages = new Proxy(en.messages, { get: breakOnPurpose });
    registerLocale({ ...en, lang: 'qfa', messages });
    const page = await place<HTMLElement>('<div lang="qfa"></div>');
    page.innerHTML = `<fact-summary>${scriptOf(aFactCheck())}</fact-summary><claim-card>${fallback}${scriptOf(aFactCheck())}</claim-card>`;
    const [summary, card] = [...page.children] as [Widget, Widget];
    await settled(summary);
    await settled(card);
    expect(allWords(summary)).to.equal(unread);
    expect(isSeen(card.querySelector('p'))).to.equal(true);
    expect(summary.issues.at(-1)?.code).to.equal('render-failed');
    expect(printed().filter(({ level }) => level === 'error')).to.have.length(2);
  });

  it('leaves the other elements of the page alone, however many wait for their turn', async () => {
    breakMember(ClaimCardElement.prototype, 'draw');
    const page = await place<HTMLElement>('<div></div>');
    const pair = `<claim-card>${scriptOf(aFactCheck())}${fallback}</claim-card><source-list>${scriptOf(aFactCheck())}</source-list>`;
    page.innerHTML = pair.repeat(20);
    const lists = [...page.querySelectorAll('source-list')];
    await until(() => lists.every(({ status }) => status === 'ready'), 'all lists');
    for (const card of page.querySelectorAll('claim-card')) expect(card.status).to.equal('error');
  });

  it('is said once for a payload, however often it is drawn', async () => {
    breakMember(FactSummaryElement.prototype, 'draw');
    const [element, events] = await showWith('fact-summary', fallback);
    for (const view of ['brief', 'full'] as const) {
      element.view = view;
      element.headingLevel = 3;
      await element.updateComplete;
    }
    await new Promise((resolve) => setTimeout(resolve));
    expectLoud(element, events);
    expect(isSeen(element.querySelector('p'))).to.equal(true);
  });

  it('is over when a payload comes that can be drawn', async () => {
    const { draw } = FactSummaryElement.prototype as unknown as {
      draw: (page: PageContext) => unknown;
    };
    breakMember(FactSummaryElement.prototype, 'draw');
    Reflect.set(FactSummaryElement.prototype, 'draw', function (this: unknown, page: PageContext) {
      return page.outline.title === 'Bad' ? breakOnPurpose() : draw.call(this, page);
    });
    const [element, events] = await showWith('fact-summary', fallback, aFactCheck({ title: 'Bad' }));
    expectLoud(element, events);
    element.data = aFactCheck({ title: 'Good' });
    await element.updateComplete;
    await Promise.resolve();
    expect(element.status).to.equal('ready');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.issues).to.deep.equal([]);
    expect(wordsOf(partOf(element, 'title'))).to.equal('Good');
    expect(isSeen(element.querySelector('p'))).to.equal(false);
    expect(events).to.deep.equal(['fact-error render-failed', 'fact-load']);
    expect(printed()).to.have.length(1);
  });

  it('is over when what was at fault works again, and listeners are told', async () => {
    for (const [, breakIt] of places) {
      breakIt('fact-summary');
      const [element, events] = await showWith('fact-summary', fallback);
      expect(element.status).to.equal('error');
      mendAll();
      element.requestUpdate();
      await element.updateComplete;
      await Promise.resolve();
      expect(element.status).to.equal('ready');
      expect(wordsOf(partOf(element, 'title'))).to.equal('What does the lighthouse burn?');
      expect(events).to.deep.equal(['fact-error render-failed', 'fact-load']);
    }
  });

  it('in reading an answer is said aloud as unread, not as unanswered, with the page’s own version in view', async () => {
    const element = document.createElement('fact-summary');
    element.innerHTML = fallback;
    element.src = seriesAddress(aFactCheck());
    // An answer is compared with the article of the page, which is looked for.
    Object.assign(element.querySelector('p')!, { matches: breakOnPurpose });
    (await place('<div></div>')).append(element);
    await settled(element);
    expect(element.status).to.equal('error');
    expect(isSeen(element.querySelector('p'))).to.equal(true);
    const [issue] = element.issues;
    expect(issue?.code).to.equal('internal-error');
    expect(issue?.stack).to.contain('breakOnPurpose');
    expect(printed().map(({ level }) => level)).to.deep.equal(['error']);
    expect(printed()[0]?.words).to.contain('a fault of ours').and.contain('breakOnPurpose');
  });

  it('in answering a click is said aloud, and nothing is thrown into the page', async () => {
    const [element] = await showWith('fact-summary', '', aFactCheck());
    const copy = drawn<HTMLButtonElement>(element, '[data-action=copy]')[0]!;
    Object.defineProperty(element, 'shared', { get: breakOnPurpose });
    copy.click();
    expect(printed().map(({ level, words }) => [level, words])).to.deep.equal([
      ['error', 'Factlet: internal error; please report it:'],
    ]);
  });

  it('is over when the reader asks again and a payload comes that can be drawn', async () => {
    breakMember(FactSummaryElement.prototype, 'draw');
    const src = seriesAddress(aFactCheck(), aFactCheck({ title: 'Mended' }));
    const element = await show(undefined, 'fact-summary', { src });
    await settled(element);
    expect(allWords(element)).to.equal(`${unread} Try again`);
    mendAll();
    drawn<HTMLButtonElement>(element, '[data-action=retry]')[0]!.click();
    await until(
      () => drawn(element, '[part=title]').some((title) => wordsOf(title) === 'Mended'),
      'the drawing',
    );
    expect(element.status).to.equal('ready');
  });

  it('in a drawing that was good takes it away, and the page’s own version is in view', async () => {
    const [element, events] = await showWith('fact-summary', fallback);
    expect(isSeen(element.querySelector('p'))).to.equal(false);
    breakMember(FactSummaryElement.prototype, 'draw');
    element.requestUpdate();
    await element.updateComplete;
    await Promise.resolve();
    expect(events).to.deep.equal(['fact-load', 'fact-error render-failed']);
    expectLoud(element, events.slice(1));
    expect(isSeen(element.querySelector('p'))).to.equal(true);
  });

  it('in an element is shown by those that follow it', async () => {
    breakMember(FactSummaryElement.prototype, 'draw');
    const page = await place<HTMLElement>('<div></div>');
    page.innerHTML = `<source-list for="at-fault">${fallback}</source-list><fact-summary id="at-fault">${scriptOf(aFactCheck())}</fact-summary>`;
    const [list, summary] = [...page.children] as [Widget, Widget];
    await settled(summary);
    await settled(list);
    expect([summary.status, list.status]).to.deep.equal(['error', 'error']);
    expect(isSeen(list.querySelector('p'))).to.equal(true);
    expect(printed()).to.have.length(1);
  });

  it('while an element leaves the page is said aloud and keeps the page at work', async () => {
    const [element] = await showWith('fact-summary', fallback);
    breakMember(LinkController.prototype, 'hostDisconnected');
    element.remove();
    expect(printed().map(({ words }) => words)).to.deep.equal(['Factlet: internal error; please report it:']);
  });

  it('is described whatever was thrown', async () => {
    const thrown: unknown[] = [undefined, null, 'words', Object.create(null), Symbol('s')];
    for (const value of thrown) {
      const { draw } = FactSummaryElement.prototype as unknown as { draw: unknown };
      Reflect.set(FactSummaryElement.prototype, 'draw', () => {
        throw value;
      });
      const [element] = await showWith('fact-summary', fallback);
      Reflect.set(FactSummaryElement.prototype, 'draw', draw);
      expect(element.issues.at(-1)?.message).to.match(/^Internal error; please report it: \S/);
      expect(isSeen(element.querySelector('p'))).to.equal(true);
    }
    expect(printed()).to.have.length(thrown.length);
  });
});
