import { expect } from 'chai';
import {
  allWords,
  drawn,
  focused,
  partOf,
  place,
  scriptOf,
  settled,
  show,
  tags,
  wordsOf,
  type Widget,
  until,
} from '../support/build-element.js';
import { aClaim, aFactCheck, aVerdict } from '../support/build-payload.js';
import { faultAddress, newKey, release, seriesAddress } from '../support/faults.js';
import { closeFrames, openPage } from '../support/frame.js';
import { oneEvent } from '../support/one-event.js';

const fallback = '<h2>As printed</h2><p>The words of the page.</p>';
const loaded = 'The fact check has loaded.';

/** What is told by each element that comes into a page, in order: words that are added to a region which was there before. */
function listen(page: Element): string[] {
  const told: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const at = target instanceof Element ? target : target.parentElement;
      const region = at?.closest('[role=status]');
      const words = wordsOf(region);
      if (region && known.has(region) && words && told.at(-1) !== words) told.push(words);
    }
    note();
  });
  const known = new Set<Element>();
  const note = (): void => {
    for (const { shadowRoot } of page.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      observer.observe(shadowRoot, { childList: true, characterData: true, subtree: true });
      for (const region of shadowRoot.querySelectorAll('[role=status]')) known.add(region);
    }
  };
  note();
  return told;
}

function regionsOf(element: Element): HTMLElement[] {
  return drawn(element, '[role=status]').filter((region) => !region.closest('[part=foot]'));
}

describe('News for readers who do not see a page change', () => {
  for (const tag of tags) {
    it(`are one message where the fact check of <${tag}> arrives late`, async () => {
      const element = await place(`<${tag} src="${seriesAddress(aFactCheck())}">${fallback}</${tag}>`);
      const told = listen(element.parentElement!);
      const [region] = regionsOf(element);
      expect(region!.textContent.trim()).to.equal('');
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(regionsOf(element)[0] === region).to.be.true;
      expect(told).to.deep.equal([loaded]);
    });

    it(`are one message where <${tag}> could not be loaded, the line that is seen`, async () => {
      const element = await place(
        `<${tag} src="${faultAddress('not-found', newKey())}">${fallback}</${tag}>`,
      );
      const told = listen(element.parentElement!);
      await settled(element);
      expect(told).to.deep.equal(['The fact check could not be loaded. Try again']);
      expect(allWords(element)).to.equal('The fact check could not be loaded. Try again');
    });

    it(`are none in <${tag}> where the fact check is there at first`, async () => {
      const inPage = await place(`<${tag}>${scriptOf(aFactCheck())}</${tag}>`);
      expect(regionsOf(inPage)).to.have.length(0);
      expect(regionsOf(await show(aFactCheck(), tag))).to.have.length(0);
      expect(regionsOf(await show('{', tag))).to.have.length(0);
      expect(regionsOf(await show(undefined, tag))).to.have.length(0);
    });
  }

  it('are told once however many elements wait for the same address', async () => {
    const src = seriesAddress(aFactCheck()).replaceAll('&', '&amp;');
    const page = await place<HTMLElement>('<div></div>');
    page.innerHTML = tags.map((tag) => `<${tag} src="${src}"></${tag}>`).join('');
    const elements = [...page.querySelectorAll<Widget>(tags.join())];
    for (const element of elements) await element.updateComplete;
    const told = listen(page);
    for (const element of elements) await settled(element);
    expect(told).to.deep.equal([loaded]);
  });

  it('are none where an element follows another', async () => {
    const key = newKey();
    const page = await place<HTMLElement>(
      `<div><fact-summary id="followed" src="${faultAddress('held', key)}"></fact-summary><source-list for="followed"></source-list></div>`,
    );
    const told = listen(page);
    await release(key);
    await settled(page.querySelector('fact-summary')!);
    await settled(page.querySelector('source-list')!);
    expect(told).to.deep.equal([loaded]);
  });

  it('are none while the page itself is loading: it has not been read yet', async () => {
    const frame = await openPage('<script type="module" src="/src/define.ts"></script>', '');
    const { document: page } = frame;
    Object.defineProperty(page, 'readyState', { value: 'interactive' });
    const element = page.createElement('fact-summary');
    element.src = faultAddress('json', newKey(), 'Early');
    page.body.append(element);
    const told = listen(page.body);
    await oneEvent(element, 'fact-load');
    expect(told).to.deep.equal([]);
    closeFrames();
  });

  it('are not seen, and take no room', async () => {
    const element = await place(
      `<fact-summary src="${faultAddress('json', newKey(), 'Late')}"></fact-summary>`,
    );
    await settled(element);
    const [region] = regionsOf(element);
    expect(region!.textContent.trim()).to.equal(loaded);
    const { width, height } = region!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(getComputedStyle(region!).position).to.equal('absolute');
  });

  it('are in the language of the interface', async () => {
    const page = await place<HTMLElement>('<div lang="en"></div>');
    page.innerHTML = `<fact-summary src="${faultAddress('json', newKey(), 'Late')}"></fact-summary>`;
    const element = page.querySelector('fact-summary')!;
    await settled(element);
    expect([regionsOf(element)[0]!.lang, regionsOf(element)[0]!.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('are forgotten after a while, so that nobody reads old news', async () => {
    const { setTimeout } = window;
    const later: (() => void)[] = [];
    window.setTimeout = ((act: () => void, wait = 0) =>
      wait === 5000 ? later.push(act) : setTimeout(act, wait)) as typeof window.setTimeout;
    try {
      const element = await place(
        `<fact-summary src="${faultAddress('json', newKey(), 'Late')}"></fact-summary>`,
      );
      await settled(element);
      expect(regionsOf(element)[0]!.textContent.trim()).to.equal(loaded);
      for (const act of later) act();
      await element.updateComplete;
      expect(drawn(element, '.announcement')[0]!.textContent.trim()).to.equal('');
    } finally {
      window.setTimeout = setTimeout;
    }
  });

  describe('after asking again', () => {
    const before = aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: 'False' })] })] });
    const after = aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: 'True' })] })] });

    it('say that a verdict has changed', async () => {
      const element = await place(`<fact-summary src="${seriesAddress(before, after)}"></fact-summary>`);
      await settled(element);
      const told = listen(element.parentElement!);
      await element.reload();
      expect(told).to.deep.equal(['This fact check has changed since you opened it.']);
    });

    it('are none where nothing has changed', async () => {
      const element = await place(`<fact-summary src="${seriesAddress(before, before)}"></fact-summary>`);
      await settled(element);
      const told = listen(element.parentElement!);
      await element.reload();
      expect(told).to.deep.equal([]);
    });

    it('say each time that it has failed, and that it is tried', async () => {
      const element = await place(
        `<fact-summary src="${faultAddress('not-found', newKey())}"></fact-summary>`,
      );
      await settled(element);
      const told = listen(element.parentElement!);
      const button = drawn<HTMLButtonElement>(element, '[data-action=retry]')[0]!;
      button.focus();
      button.click();
      await oneEvent(element, 'fact-error');
      expect(told).to.deep.equal([
        'Loading the fact check… Try again',
        'The fact check could not be loaded. Try again',
      ]);
      expect(focused(element) === button).to.be.true;
    });

    it('bring a reader who has pressed the button to the title, because the button is gone', async () => {
      const element = await place(
        `<fact-summary src="${faultAddress('second-try', newKey(), 'At last')}"></fact-summary>`,
      );
      await settled(element);
      const told = listen(element.parentElement!);
      const button = drawn<HTMLButtonElement>(element, '[data-action=retry]')[0]!;
      button.focus();
      button.click();
      await oneEvent(element, 'fact-load');
      await element.updateComplete;
      await until(() => focused(element) === partOf(element, 'title'), 'the title has the focus');
      expect(told.at(-1)).to.equal(loaded);
    });

    it('leave a reader who is elsewhere by then where they are', async () => {
      const key = newKey();
      const page = await place<HTMLElement>(
        `<div><fact-summary src="${faultAddress('second-try', key, 'At last')}"></fact-summary><button>Elsewhere</button></div>`,
      );
      const element = page.querySelector('fact-summary')!;
      await settled(element);
      drawn<HTMLButtonElement>(element, '[data-action=retry]')[0]!.click();
      const elsewhere = page.querySelector('button')!;
      elsewhere.focus();
      await oneEvent(element, 'fact-load');
      await element.updateComplete;
      expect(document.activeElement === elsewhere).to.be.true;
    });
  });

  it('say each time that something was copied', async () => {
    const element = await show(aFactCheck());
    const region = drawn(element, '[part=foot] [role=status]')[0]!;
    const added: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        added.push(...[...addedNodes].map((node) => node.textContent ?? ''));
    }).observe(region, { childList: true });
    for (let time = 1; time <= 2; time += 1) {
      drawn<HTMLButtonElement>(element, '[data-action=copy]')[0]!.click();
      const deadline = performance.now() + 3000;
      while (added.filter(Boolean).length < time && performance.now() < deadline)
        await new Promise(requestAnimationFrame);
      expect(added.filter(Boolean)).to.have.length(time);
    }
  });
});
