import { expect } from 'chai';
import type { FactErrorEvent } from '../../src/events/fact-error-event.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { allWords, drawn, isSeen, partOf, place, settled, until, wordsOf } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { faultAddress, newKey, release, requestsOf } from '../support/faults.js';
import { oneEvent } from '../support/one-event.js';

const titleOf = (element: Element): string => wordsOf(partOf(element, 'title'));

function open(src: string, children = ''): Promise<FactSummaryElement> {
  return place(`<fact-summary src="${src.replaceAll('&', '&amp;')}">${children}</fact-summary>`);
}

describe('How an element loads its src', () => {
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    rejections.push(event.reason);
    event.preventDefault();
  };

  before(() => window.addEventListener('unhandledrejection', note));
  after(() => {
    window.removeEventListener('unhandledrejection', note);
    expect(rejections).to.deep.equal([]);
  });

  describe('when the answer is good', () => {
    for (const name of ['json', 'plain', 'byte-order-mark', 'redirect', 'largest-allowed']) {
      it(`shows the answer of the server (${name.replaceAll('-', ' ')})`, async () => {
        const element = await open(faultAddress(name, newKey(), 'Served'));
        await settled(element);
        expect(element.issues).to.deep.equal([]);
        expect(titleOf(element)).to.equal('Served');
      });
    }

    it('shows an answer from another site that allows it', async () => {
      const address = new URL(faultAddress('for-all-sites', newKey(), 'From elsewhere'), location.href);
      address.hostname = '127.0.0.1';
      const element = await open(address.href);
      await settled(element);
      expect(titleOf(element)).to.equal('From elsewhere');
    });

    it('sends no cookie and no referrer', async () => {
      const key = newKey();
      document.cookie = 'visited=yes; path=/';
      const element = await open(faultAddress('json', key));
      await settled(element);
      document.cookie = 'visited=; path=/; max-age=0';
      const [request] = await requestsOf(key);
      expect(request?.cookie).to.equal('');
      expect(request?.referer).to.equal('');
    });

    it('resolves a relative address against the page', async () => {
      const base = document.createElement('base');
      base.href = '/faults/';
      document.head.append(base);
      const element = await open(`json?key=${newKey()}&title=Relative`);
      await settled(element);
      base.remove();
      expect(titleOf(element)).to.equal('Relative');
    });
  });

  describe('when the answer is bad', () => {
    const faults: Record<string, RegExp> = {
      'login-page': /holds a web page/,
      'not-found': /status 404/,
      'server-error': /status 500/,
      'no-content': /status 204|not JSON/,
      empty: /not JSON/,
      truncated: /Broken JSON/,
      'not-an-object': /must be an object/,
      'too-large': /at most 256 KiB/,
      'gzip-bomb': /at most 256 KiB/,
      // WebKit takes a reset for the end.
      'reset-midway': /No response|Broken JSON/,
    };

    for (const [name, message] of Object.entries(faults)) {
      it(`keeps the fallback and says why in its issues (${name.replaceAll('-', ' ')})`, async () => {
        const element = await open(faultAddress(name, newKey()), '<p>As printed</p>');
        const failure = oneEvent(element, 'fact-error') as Promise<unknown> as Promise<FactErrorEvent>;
        await settled(element);
        expect(element.status).to.equal('error');
        expect(isSeen(element.querySelector('p'))).to.be.true;
        expect(element.issues[0]?.severity).to.equal('error');
        expect(element.issues[0]?.message).to.match(message);
        expect((await failure).issues).to.equal(element.issues);
      });

      it(`shows readers calm words and no technical ones (${name.replaceAll('-', ' ')})`, async () => {
        const element = await open(faultAddress(name, newKey()));
        await settled(element);
        expect(allWords(element)).to.match(/^The fact check could not be (?:loaded|read)\. Try again$/);
      });
    }

    it('treats an answer that another site does not allow as no answer', async () => {
      const address = new URL(faultAddress('json', newKey()), location.href);
      address.hostname = '127.0.0.1';
      const element = await open(address.href);
      await settled(element);
      expect(element.issues[0]?.message).to.match(/^No response, or the server does not allow/);
    });

    it('gives up after ten seconds', async () => {
      const key = newKey();
      const delays: (number | undefined)[] = [];
      const { setTimeout } = window;
      // The ten seconds pass at once.
      window.setTimeout = ((run: () => void, delay?: number) => {
        delays.push(delay);
        return setTimeout(run, delay === 10_000 ? 0 : delay);
      }) as typeof window.setTimeout;
      try {
        const element = await open(faultAddress('held', key));
        await settled(element);
        expect(element.status).to.equal('error');
      } finally {
        window.setTimeout = setTimeout;
      }
      expect(delays).to.include(10_000);
    });

    it('stops its clock as soon as the answer is there', async () => {
      const { setTimeout, clearTimeout } = window;
      const running = new Set<unknown>();
      window.setTimeout = ((run: () => void, delay?: number) => {
        const timer = setTimeout(run, delay);
        if (delay === 10_000) running.add(timer);
        return timer;
      }) as typeof window.setTimeout;
      window.clearTimeout = ((timer?: number) => {
        running.delete(timer);
        clearTimeout(timer);
      }) as typeof window.clearTimeout;
      try {
        const element = await open(faultAddress('held', newKey()));
        expect(running.size).to.equal(1);
        element.src = faultAddress('json', newKey(), 'Served');
        await until(() => element.status === 'ready', 'the answer');
        expect(running.size).to.equal(0);
      } finally {
        window.setTimeout = setTimeout;
        window.clearTimeout = clearTimeout;
      }
    });

    it('asks anew for an address that failed before when another element comes', async () => {
      const address = faultAddress('second-try', newKey(), 'At last');
      const first = await open(address);
      await settled(first);
      first.remove();
      const second = await open(address);
      await settled(second);
      expect(second.status).to.equal('ready');
    });
  });

  describe('when the address is bad', () => {
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'ftp://example.org/a.json',
      'blob:x',
      'mailto:a@example.org',
    ]) {
      it(`refuses ${src} in words`, async () => {
        const element = await open(src, '<p>As printed</p>');
        await settled(element);
        expect(element.status).to.equal('error');
        expect(element.issues[0]?.message).to.match(/http or https address/);
        expect(isSeen(element.querySelector('p'))).to.be.true;
      });
    }

    for (const src of ['http://', 'https://exa mple.org/']) {
      it(`keeps the fallback where ${src} is no address`, async () => {
        const element = await open(src, '<p>As printed</p>');
        await settled(element);
        expect(element.status).to.equal('error');
        expect(isSeen(element.querySelector('p'))).to.be.true;
      });
    }

    it('asks for nothing when src is empty', async () => {
      const element = await open('');
      expect(element.status).to.equal('empty');
    });

    it('refuses an address with a user and a password', async () => {
      const address = new URL(faultAddress('json', newKey()), location.href);
      address.username = 'reader';
      address.password = 'secret';
      const element = await open(address.href);
      await settled(element);
      expect(element.status).to.equal('error');
    });
  });

  describe('while it waits', () => {
    it('says so where there is no fallback', async () => {
      const key = newKey();
      const element = await open(faultAddress('held', key));
      expect(element.status).to.equal('loading');
      expect(allWords(element)).to.equal('Loading the fact check…');
      await release(key);
      await settled(element);
    });

    it('draws nothing more where there is a fallback', async () => {
      const key = newKey();
      const element = await open(faultAddress('held', key), '<p>As printed</p>');
      expect(element.status).to.equal('loading');
      expect(allWords(element)).to.equal('');
      expect(isSeen(element.querySelector('p'))).to.be.true;
      await release(key);
      await settled(element);
    });

    it('shares one request among all elements with the same address', async () => {
      const key = newKey();
      const address = faultAddress('json', key, 'Shared').replaceAll('&', '&amp;');
      const page = await place<HTMLElement>(
        `<div>${`<fact-summary src="${address}"></fact-summary>`.repeat(5)}<claim-card src="${address}"></claim-card></div>`,
      );
      const elements = [...page.querySelectorAll('fact-summary')];
      await Promise.all(elements.map(settled));
      await settled(page.querySelector('claim-card')!);
      expect(elements.map(titleOf)).to.deep.equal(new Array(5).fill('Shared'));
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('shows the last of several addresses and aborts the others', async () => {
      const key = newKey();
      const element = await open(faultAddress('held', key, 'First'));
      await untilAsked(key);
      element.src = faultAddress('held', key, 'Second');
      await untilAsked(key, 2);
      element.src = faultAddress('json', key, 'Last');
      await oneEvent(element, 'fact-load');
      await release(key);
      await untilAborted(key, 2);
      expect(titleOf(element)).to.equal('Last');
      expect(element.issues).to.deep.equal([]);
    });

    it('shows data that comes while src is loading, and aborts the request', async () => {
      const key = newKey();
      const element = await open(faultAddress('held', key, 'Src'));
      await untilAsked(key);
      element.data = aFactCheck({ title: 'Data' });
      await oneEvent(element, 'fact-load');
      await untilAborted(key, 1);
      expect(titleOf(element)).to.equal('Data');
    });

    it('aborts the request when it is taken out of the page, and draws nothing late', async () => {
      const key = newKey();
      const element = await open(faultAddress('held', key));
      const events: string[] = [];
      element.addEventListener('fact-load', ({ type }) => events.push(type));
      element.addEventListener('fact-error', ({ type }) => events.push(type));
      await untilAsked(key);
      element.remove();
      await untilAborted(key, 1);
      await release(key);
      await element.updateComplete;
      expect(element.status).to.equal('empty');
      expect(events).to.deep.equal([]);
    });

    it('keeps the request when only one of two elements is taken out of the page', async () => {
      const key = newKey();
      const address = faultAddress('held', key, 'Still wanted');
      const gone = await open(address);
      const stays = await open(address);
      await untilAsked(key);
      gone.remove();
      await until(() => gone.status === 'empty', 'given up');
      await release(key);
      await settled(stays);
      expect(titleOf(stays)).to.equal('Still wanted');
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('asks again when it is put back after it was given up', async () => {
      const key = newKey();
      const element = await open(faultAddress('held', key, 'Back again'));
      await untilAsked(key);
      const page = element.parentElement!;
      element.remove();
      await untilAborted(key, 1);
      page.append(element);
      await untilAsked(key, 2);
      await release(key);
      await settled(element);
      expect(titleOf(element)).to.equal('Back again');
    });

    it('makes one request for twenty moves in the page', async () => {
      const key = newKey();
      const element = await open(faultAddress('held', key, 'Moved'));
      const places = [await place<HTMLElement>('<div></div>'), await place<HTMLElement>('<p></p>')];
      for (let move = 0; move < 20; move += 1) places[move % 2]!.append(element);
      await untilAsked(key);
      await release(key);
      await settled(element);
      expect(titleOf(element)).to.equal('Moved');
      expect(await requestsOf(key)).to.have.length(1);
    });

    it('makes no request for moves after the answer', async () => {
      const key = newKey();
      const element = await open(faultAddress('json', key, 'Moved'));
      await settled(element);
      const other = await place<HTMLElement>('<div></div>');
      other.append(element);
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Moved');
      expect(await requestsOf(key)).to.have.length(1);
    });
  });

  describe('when it is asked to try again', () => {
    it('shows the answer after a press of the button', async () => {
      const element = await open(faultAddress('second-try', newKey(), 'At last'), '<p>As printed</p>');
      await settled(element);
      const [button] = drawn<HTMLButtonElement>(element, 'button');
      expect(wordsOf(button)).to.equal('Try again');
      button!.click();
      await oneEvent(element, 'fact-load');
      expect(titleOf(element)).to.equal('At last');
      expect(isSeen(element.querySelector('p'))).to.be.false;
    });

    it('has a button that is large enough to tap', async () => {
      const element = await open(faultAddress('not-found', newKey()));
      await settled(element);
      const { width, height } = drawn(element, 'button')[0]!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });

    it('offers no button where there is no address to ask', async () => {
      const element = await place('<fact-summary></fact-summary>');
      element.data = '{';
      await element.updateComplete;
      expect(allWords(element)).to.equal('The fact check could not be read.');
      expect(drawn(element, 'button')).to.have.length(0);
    });

    it('settles reload when the new answer is drawn', async () => {
      const key = newKey();
      const element = await open(faultAddress('second-try', key, 'At last'));
      await settled(element);
      await element.reload();
      expect(titleOf(element)).to.equal('At last');
      expect(await requestsOf(key)).to.have.length(2);
    });

    it('keeps what is shown while reload waits', async () => {
      const element = await open(faultAddress('json', newKey(), 'Shown'));
      await settled(element);
      const reloaded = element.reload();
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Shown');
      await reloaded;
      expect(titleOf(element)).to.equal('Shown');
    });

    it('does nothing on reload where there is no src', async () => {
      const element = await place('<fact-summary></fact-summary>');
      await element.reload();
      expect(element.status).to.equal('empty');
    });
  });
});

function untilAsked(key: string, count = 1): Promise<void> {
  return poll(async () => (await requestsOf(key)).length >= count);
}

function untilAborted(key: string, count: number): Promise<void> {
  return poll(async () => (await requestsOf(key)).filter(({ aborted }) => aborted).length === count);
}

async function poll(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 4000;
  while (!(await condition())) if (performance.now() > end) throw new Error('The server did not see it.');
}
