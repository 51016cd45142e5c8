import { expect } from 'chai';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { sizeFrames } from '../../src/frame/size-frames.js';
import { emulateFeatures } from '../support/emulate-features.js';
import { addFrame, listenTo, removeFrames, until, widgetIn } from '../support/iframe-page.js';

/** The colour scheme that a frame was told; a frame that is on its way may have no root yet. */
function schemeOf(frame: HTMLIFrameElement): string | undefined {
  const root = frame.contentDocument?.documentElement as HTMLElement | null | undefined;
  return root?.dataset['scheme'];
}

function rootOf(frame: HTMLIFrameElement): HTMLElement {
  return frame.contentDocument!.documentElement;
}

function isWholeIn(frame: HTMLIFrameElement): boolean {
  const { height } = rootOf(frame).getBoundingClientRect();
  return frame.clientHeight >= height && frame.clientHeight < height + 2;
}

/** A message as it would come from a window. */
function say(frame: HTMLIFrameElement, data: unknown, origin = location.origin): void {
  dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow }));
}

describe('The script for the page around iframe pages', () => {
  before(() => {
    sizeFrames();
    sizeFrames();
  });
  afterEach(async () => {
    removeFrames();
    document.body.removeAttribute('style');
    await emulateFeatures();
  });

  it('makes a frame as tall as what it shows', async () => {
    const frame = addFrame('one-claim');
    await widgetIn(frame);
    await until(() => isWholeIn(frame), 'the whole');
    expect(frame.clientHeight).to.be.greaterThan(1000);
  });

  it('makes a frame taller when the reader opens the rest, and less tall when it is closed', async () => {
    const frame = addFrame('one-claim', { query: '?view=brief' });
    const widget = (await widgetIn(frame)) as HTMLElement &
      Pick<FactSummaryElement, 'status' | 'updateComplete'>;
    // What comes with the page already has a height, and the script has yet to draw its buttons.
    await until(() => widget.status === 'ready', 'the script');
    await widget.updateComplete;
    await until(() => isWholeIn(frame), 'the gist');
    const toggle = (): void =>
      widget.shadowRoot!.querySelector<HTMLButtonElement>('[data-action=toggle-rest]')!.click();
    toggle();
    await until(() => isWholeIn(frame) && frame.clientHeight > 1000, 'the rest');
    toggle();
    await until(() => isWholeIn(frame) && frame.clientHeight < 800, 'the gist again');
  });

  it('makes a frame fit again when it becomes narrower', async () => {
    const frame = addFrame('overview', { width: 700 });
    await widgetIn(frame);
    await until(() => isWholeIn(frame), 'the whole');
    const before = frame.clientHeight;
    frame.width = '320';
    await until(() => isWholeIn(frame) && frame.clientHeight > before, 'a taller frame');
  });

  it('makes a sandboxed frame as tall as what it shows, whose origin is null', async () => {
    const frame = addFrame('one-claim', { sandbox: 'allow-scripts' });
    await until(() => frame.clientHeight > 1000, 'the whole');
  });

  it('takes care of several frames, each by itself', async () => {
    const frames = [addFrame('one-claim'), addFrame('one-claim', { query: '?view=glance' })];
    await until(() => frames[0]!.clientHeight > 1000, 'the whole');
    await until(() => frames[1]!.clientHeight < 149, 'one line');
  });

  it('leaves frames alone that are not marked', async () => {
    const frame = addFrame('one-claim', { isMarked: false });
    const heard = listenTo(frame);
    await until(() => heard.length > 0, 'a message');
    expect(frame.style.height).to.equal('');
  });

  describe('answers only what comes from the frame itself', () => {
    const height = { factlet: 'height', height: 333, asks: false };

    it('by its window', () => {
      const frame = addFrame('one-claim');
      const other = addFrame('one-claim', { isMarked: false });
      say(other, height);
      dispatchEvent(new MessageEvent('message', { data: height, origin: location.origin, source: window }));
      dispatchEvent(new MessageEvent('message', { data: height, origin: location.origin }));
      expect(frame.style.height).to.equal('');
      expect(other.style.height).to.equal('');
      say(frame, height);
      expect(frame.style.height).to.equal('333px');
    });

    it('by its origin, which is that of its address, or null in a sandbox', () => {
      const frame = addFrame('one-claim');
      say(frame, height, 'https://example.org');
      expect(frame.style.height).to.equal('');
      say(frame, height, 'null');
      expect(frame.style.height).to.equal('333px');
    });

    it('with an address that is none', () => {
      const frame = addFrame('one-claim');
      frame.removeAttribute('src');
      say(frame, height);
      expect(frame.style.height).to.equal('');
    });
  });

  const odd: [what: string, height: unknown, style: string][] = [
    ['a height that is not a number', '500', ''],
    ['no number at all', NaN, ''],
    ['a height without end', Infinity, ''],
    ['nothing', undefined, ''],
    ['less than nothing', -5, '1px'],
    ['a part of a pixel', 200.2, '201px'],
    ['more than any page needs', 1e9, '20000px'],
  ];
  for (const [what, height, style] of odd) {
    it(`makes “${style}” of ${what}`, () => {
      const frame = addFrame('one-claim');
      say(frame, { factlet: 'height', height, asks: false });
      expect(frame.style.height).to.equal(style);
    });
  }

  it('throws at nothing that may arrive', () => {
    const frame = addFrame('one-claim');
    const hostile = {
      get factlet(): string {
        throw new Error('no');
      },
    };
    const errors: unknown[] = [];
    const note = (event: ErrorEvent): void => void errors.push(event.message);
    addEventListener('error', note);
    for (const data of [null, undefined, 7, '', '{}', [], { factlet: 'host' }, hostile]) say(frame, data);
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    expect(frame.style.height).to.equal('');
  });

  describe('tells a frame of the colours around it', () => {
    it('which are dark where the words are light, whatever the system prefers', async () => {
      document.body.style.color = 'rgb(238, 238, 238)';
      const frame = addFrame('one-claim');
      await widgetIn(frame);
      await until(() => schemeOf(frame) === 'dark', 'dark');
      expect(getComputedStyle(rootOf(frame)).colorScheme).to.equal('dark');
      expect(frame.style.colorScheme).to.equal('dark');
    });

    it('and again when they change', async () => {
      document.body.style.color = 'rgb(0, 0, 0)';
      const frame = addFrame('one-claim');
      await until(() => schemeOf(frame) === 'light', 'light');
      document.body.style.color = 'rgb(255, 255, 255)';
      await until(() => schemeOf(frame) === 'dark', 'dark');
    });

    it('and lets it be where a theme was asked for', async () => {
      document.body.style.color = 'rgb(255, 255, 255)';
      const frame = addFrame('one-claim', { query: '?theme=light' });
      await widgetIn(frame);
      await until(() => isWholeIn(frame), 'the whole');
      expect(getComputedStyle(rootOf(frame)).colorScheme).to.equal('light');
    });
  });
});
