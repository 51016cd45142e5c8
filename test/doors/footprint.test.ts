import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import { formsBody, lookAtForms, type Sight } from '../support/forms.js';
import { closeFrames, openAddress, openPage, type Frame } from '../support/frame.js';

const classic = '<script src="/dist/factlet.min.js"></script>';
const allDrawn: Sight[] = ['drawn', 'drawn', 'drawn'];

/**
 * Notes who listens to what on the window and the document, and what waits for a clock; the clocks of the page stand still.
 * Its own names are no names of the page, where they would hide those that it watches.
 */
const watch = `<script>{
  window.watched = { listeners: [], repeated: 0, timers: new Map() };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this === window || this === document || !this) watched.listeners.push(type);
    return addEventListener.call(this, type, ...rest);
  };
  let count = 0;
  window.setTimeout = (act) => { watched.timers.set(++count, act); return count; };
  window.clearTimeout = (timer) => { watched.timers.delete(timer); };
  window.setInterval = window.requestIdleCallback = () => { watched.repeated += 1; return 0; };
  Object.defineProperty(document, 'hidden', { value: true });
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  window.requestAnimationFrame = () => 0;
}</script>`;

/** Notes every request when it is made, also one whose answer nobody reads, which the browser's own list leaves out. */
const noteRequests = `<script>{
  window.requested = [];
  const note = (holder, name, at = 0) => {
    const own = holder[name];
    holder[name] = function (...given) { requested.push(name + ' ' + given[at]); return own.apply(this, given); };
  };
  note(window, 'fetch');
  note(navigator, 'sendBeacon');
  note(XMLHttpRequest.prototype, 'open', 1);
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image', 'Audio'])
    window[name] = class extends window[name] { constructor(...given) { super(...given); requested.push(name); } };
}</script>`;

interface Watched {
  listeners: string[];
  repeated: number;
  timers: Map<number, () => void>;
}

describe('The script for publishers leaves of itself on a page', () => {
  afterEach(closeFrames);

  it('no listener on window or document for messages, for leaving the page or for what readers do there', async () => {
    const { listeners } = watchedOf(await openDrawn(watch + classic));
    const forbidden =
      /^(?:message|storage|(?:before)?unload|page|visibility|key|mouse|pointer|touch|wheel|scroll|click|input|focus|blur|select|copy|paste)/;
    expect(listeners, 'the watch is at work').to.include('readystatechange');
    expect(listeners.filter((type) => forbidden.test(type))).to.deep.equal([]);
  });

  it('no clock that runs on, drawn in a tab in the background where no frame is ever drawn', async () => {
    const frame = await openDrawn(watch + classic);
    const { timers, repeated } = watchedOf(frame);
    for (const [timer, act] of [...timers]) {
      timers.delete(timer);
      act();
    }
    expect(repeated).to.equal(0);
    expect(timers.size).to.equal(0);
  });

  it('no cookie, no storage and no request but for the addresses', async () => {
    const frame = await openDrawn(noteRequests + classic);
    for (const mark of marksOf(frame)) mark.click();
    const { requested } = frame.window as unknown as { requested: string[] };
    expect(requested.map((request) => request.replace(/\?.*/, ''))).to.deep.equal([
      `fetch ${location.origin}/faults/json`,
    ]);
    const { window, document } = frame;
    const asked = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    // The browser lists an answer when it has come to its end, which may be after the drawing.
    expect([...new Set(asked)].filter((path) => path !== '/faults/json').sort()).to.deep.equal([
      '/dist/factlet.min.js',
      '/test/doors/pages/record.js',
    ]);
    expect(document.cookie).to.equal('');
    const keys = [window.localStorage, window.sessionStorage].flatMap((store) => Object.keys(store));
    expect(keys.filter((key) => /fact/i.test(key))).to.deep.equal([]);
    expect((await window.indexedDB.databases()).map(({ name }) => name)).to.deep.equal([]);
    expect(await window.caches.keys()).to.deep.equal([]);
  });

  it('no violation of the strictest policy while readers use all that is there', async () => {
    const frame = await openAddress('/test/doors/pages/strict-policy-forms.html');
    await waitUntil(
      () =>
        [...frame.document.querySelectorAll('fact-summary')].every(
          ({ status }: { status?: string }) => status === 'ready',
        ),
      'all drawn',
    );
    for (const mark of marksOf(frame)) {
      const options = { bubbles: true, composed: true, pointerType: 'touch' };
      mark.dispatchEvent(new frame.window.PointerEvent('pointerdown', options));
      mark.dispatchEvent(new frame.window.PointerEvent('click', { ...options, cancelable: true }));
      mark.click();
    }
    for (const element of frame.document.querySelectorAll('fact-summary')) {
      for (const view of ['brief', 'glance', 'full'] as const) {
        element.view = view;
        element.theme = view === 'full' ? 'dark' : 'light';
        await element.updateComplete;
        for (const button of element.shadowRoot!.querySelectorAll('button')) button.click();
      }
      await element.reload();
      element.data = '{';
      await element.updateComplete;
    }
    expect(frame.record.violations).to.deep.equal([]);
    expect(frame.record.errors).to.deep.equal([]);
  });
});

async function openDrawn(head: string): Promise<Frame> {
  const frame = await openPage(head, formsBody);
  expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
  return frame;
}

function watchedOf({ window }: Frame): Watched {
  return (window as unknown as { watched: Watched }).watched;
}

function marksOf({ document }: Frame): HTMLElement[] {
  return [...document.querySelectorAll('fact-summary')].flatMap((element) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=citation]'),
  ]);
}
