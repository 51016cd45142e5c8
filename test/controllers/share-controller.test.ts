import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { FactShareEvent } from '../../src/events/fact-share-event.js';
import {
  click,
  drawn,
  focused,
  place,
  settled,
  show,
  until,
  wordsOf,
  type Widget,
} from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aVerdict } from '../support/build-payload.js';
import { engine } from '../support/engine.js';
import { faultAddress, newKey } from '../support/faults.js';

/** Replaces a member of an object until the end of the test. */
const replaced: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { configurable: true, value });
  replaced.push(() => Reflect.deleteProperty(object, name));
}

const buttonOf = (element: Element, words: string): HTMLButtonElement | undefined =>
  drawn<HTMLButtonElement>(element, 'button:not([hidden])').find((button) => wordsOf(button) === words);
const said = (element: Element): string => wordsOf(drawn(element, '[role=status]')[0]);
const copied = (element: Element): Promise<void> => until(() => said(element), 'an outcome');

/** What has the focus, in whatever root it is. */
function deepFocus(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** A clipboard that works. */
function aClipboard(): string[] {
  const texts: string[] = [];
  replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void texts.push(text)) });
  return texts;
}

/** A page without https or without leave: no clipboard, and the old command with this outcome. */
function noClipboard(isDone: boolean, clipboard?: unknown): string[] {
  const texts: string[] = [];
  replace(navigator, 'clipboard', clipboard);
  replace(document, 'execCommand', (command: string) => {
    if (command === 'copy') texts.push((deepFocus() as HTMLTextAreaElement).value);
    return isDone;
  });
  return texts;
}

const page = location.href.replace(/#.*/, '');
const reviewer = { name: 'Harbour Desk' };

afterEach(() => {
  for (const undo of replaced.splice(0)) undo();
});

describe('What a reader copies by the button', () => {
  const copyOf = async (element: Widget): Promise<string> => {
    const texts = aClipboard();
    click(buttonOf(element, 'Copy')!);
    await copied(element);
    expect(texts).to.have.length(1);
    return texts[0]!;
  };

  it('is claim, verdict, reviewer, date and link', async () => {
    const claims = [aClaim({ verdicts: [aVerdict({ label: 'False', reviewer, at: '2026-01-02' })] })];
    const url = 'https://example.org/lamp';
    for (const tag of ['fact-summary', 'claim-card'] as const) {
      expect(await copyOf(await show(aFactCheck({ claims, url }), tag, { 'share-buttons': '' }))).to.equal(
        [
          'Claim: The lighthouse burns a tonne of oil a night. Verdict: False (Harbour Desk, January 2, 2026).',
          'https://example.org/lamp',
        ].join('\n'),
      );
    }
  });

  it('is every claim with its verdicts in one line, or that there is none', async () => {
    const claims = [
      aClaim({ text: 'One.', verdicts: [{ label: 'False', reviewer }, { label: 'Half true' }] }),
      aClaim({ id: 'b', text: 'Two?', verdicts: [] }),
    ];
    const words = await copyOf(await show(aFactCheck({ claims, url: 'https://example.org/' })));
    expect(words.split('\n')).to.deep.equal([
      'Claim: One. Verdict: False (Harbour Desk). Verdict: Half true.',
      'Claim: Two? No verdict given.',
      'https://example.org/',
    ]);
  });

  it('is the claim of the card and no other', async () => {
    const claims = [aClaim(), aClaim({ id: 'tower', text: 'The tower is red.' })];
    const words = await copyOf(
      await show(aFactCheck({ claims }), 'claim-card', { claim: 'tower', 'share-buttons': '' }),
    );
    expect(words).to.match(/^Claim: The tower is red\. Verdict: Mostly false\.\nhttp\S+$/);
  });

  it('says of an overview that it gives no verdict', async () => {
    expect(await copyOf(await show(anOverview({ url: 'https://example.org/bees' })))).to.equal(
      [
        'Bees and blossom.',
        'Fact-check overview, no verdict.',
        'Checked January 26, 2026.',
        'https://example.org/bees',
      ].join('\n'),
    );
  });

  const states = {
    retracted: 'The publisher withdrew this fact check. It is kept here as a record.',
    corrected: 'This fact check has been corrected.',
    outdated: 'This fact check may be out of date.',
    superseded: 'A newer fact check replaces this one.',
  } as const;

  for (const [status, words] of Object.entries(states)) {
    it(`begins with “${words}”`, async () => {
      const copy = await copyOf(await show(aFactCheck({ status: status as keyof typeof states })));
      expect(copy.split('\n').slice(0, 2)).to.deep.equal([
        words,
        'Claim: The lighthouse burns a tonne of oil a night. Verdict: Mostly false.',
      ]);
    });
  }

  it('is never a cut verdict', async () => {
    const label = `${'Not so, '.repeat(60)}but true`;
    const words = await copyOf(await show(aFactCheck({ claims: [aClaim({ verdicts: [{ label }] })] })));
    expect(words).to.contain(` Verdict: ${label}.\n`);
  });

  it('leads to this place on the page where the fact check has no address of its own', async () => {
    for (const url of [undefined, 'javascript:alert(1)', 'lamp.html']) {
      const plain = await copyOf(await show(aFactCheck({ url })));
      expect(plain.split('\n').at(-1)).to.equal(page);
      const named = await copyOf(await show(aFactCheck({ url }), 'fact-summary', { id: 'my lamp' }));
      expect(named.split('\n').at(-1)).to.equal(`${page}#my%20lamp`);
    }
  });
});

describe('The button “Copy”', () => {
  it('says that it has copied, in a place that is read out', async () => {
    aClipboard();
    const element = await show(aFactCheck());
    const [status] = drawn(element, '[role=status]');
    expect(said(element)).to.equal('');
    click(buttonOf(element, 'Copy')!);
    await copied(element);
    expect(said(element)).to.equal('Copied.');
    expect(drawn(element, '[role=status]')[0]).to.equal(status);
  });

  it('tells the page, with fact check and address', async () => {
    aClipboard();
    const element = await show(aFactCheck({ url: 'https://example.org/lamp' }));
    const events: FactShareEvent[] = [];
    element.addEventListener('fact-share', (event) => events.push(event));
    click(buttonOf(element, 'Copy')!);
    expect(events.map(({ url }) => url)).to.deep.equal(['https://example.org/lamp']);
    expect(events[0]!.factCheck).to.equal(element.factCheck);
  });

  const refusals: [string, unknown][] = [
    ['there is no clipboard', undefined],
    ['the clipboard refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    [
      'the clipboard throws',
      {
        writeText: () => {
          throw new TypeError('no');
        },
      },
    ],
  ];

  for (const [reason, clipboard] of refusals) {
    it(`copies by the old command where ${reason}`, async () => {
      const texts = noClipboard(true, clipboard);
      const element = await show(aFactCheck({ url: 'https://example.org/lamp' }));
      click(buttonOf(element, 'Copy')!);
      await copied(element);
      expect(said(element)).to.equal('Copied.');
      expect(texts).to.deep.equal([
        'Claim: The lighthouse burns a tonne of oil a night. Verdict: Mostly false.\nhttps://example.org/lamp',
      ]);
    });
  }

  it('says so where nothing could be copied', async () => {
    noClipboard(false);
    const element = await show(aFactCheck());
    click(buttonOf(element, 'Copy')!);
    await copied(element);
    expect(said(element)).to.equal('This could not be copied.');
  });

  it('leaves the reader at the button, the page where it is and nothing behind', async () => {
    for (const isDone of [true, false]) {
      noClipboard(isDone);
      const box = await place<HTMLElement>('<div style="padding-block: 300vh"></div>');
      const element = await show(aFactCheck());
      box.append(element);
      const button = buttonOf(element, 'Copy')!;
      button.scrollIntoView();
      button.focus({ preventScroll: true });
      await new Promise(requestAnimationFrame);
      const { scrollY } = window;
      const count = document.body.childElementCount;
      click(button);
      await copied(element);
      expect(focused(element)).to.equal(button);
      // Firefox rounds where half a pixel is scrolled.
      expect(window.scrollY).to.be.closeTo(scrollY, 1);
      expect(document.body.childElementCount).to.equal(count);
      expect(document.querySelectorAll('textarea')).to.have.length(0);
      expect(drawn(element, 'textarea')).to.have.length(0);
    }
  });

  it('copies by the old command for real', async function () {
    // Only Chromium lets a test paste without asking.
    if (engine !== 'chromium') this.skip();
    replace(navigator, 'clipboard', undefined);
    const element = await show(aFactCheck({ url: 'https://example.org/lamp' }));
    const box = document.createElement('textarea');
    element.after(box);
    buttonOf(element, 'Copy')!.focus();
    await sendKeys({ press: 'Enter' });
    await copied(element);
    expect(said(element)).to.equal('Copied.');
    box.focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'v' });
    await sendKeys({ up: 'Control' });
    expect(box.value).to.equal(
      'Claim: The lighthouse burns a tonne of oil a night. Verdict: Mostly false.\nhttps://example.org/lamp',
    );
  });

  it('copies in an open dialog, where the rest of the page cannot be used', async () => {
    const texts = noClipboard(true);
    const dialog = await place<HTMLDialogElement>('<dialog></dialog>');
    dialog.append(await show(aFactCheck()));
    dialog.showModal();
    const element = dialog.firstElementChild as Widget;
    click(buttonOf(element, 'Copy')!);
    await copied(element);
    expect(texts[0]).to.match(/^Claim: /);
    dialog.close();
  });

  it('lets two elements each say their own', async () => {
    aClipboard();
    const [one, other] = [await show(aFactCheck()), await show(anOverview())];
    click(buttonOf(one, 'Copy')!);
    await copied(one);
    expect(said(other)).to.equal('');
  });
});

describe('The button “Share”', () => {
  const shares = (answer: () => unknown = () => Promise.resolve()): ShareData[] => {
    const given: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => {
      given.push(data);
      return answer();
    });
    return given;
  };

  it('is there only where the browser can share', async function () {
    if ('share' in navigator) this.skip();
    expect(buttonOf(await show(aFactCheck()), 'Share')).to.be.undefined;
    shares();
    expect(buttonOf(await show(aFactCheck()), 'Share')).to.exist;
  });

  it('hands over title, claim with verdict, and link', async () => {
    const given = shares();
    const element = await show(aFactCheck({ url: 'https://example.org/lamp' }));
    const urls: (string | undefined)[] = [];
    element.addEventListener('fact-share', ({ url }) => urls.push(url));
    click(buttonOf(element, 'Share')!);
    expect(given).to.deep.equal([
      {
        title: 'What does the lighthouse burn?',
        text: 'Claim: The lighthouse burns a tonne of oil a night. Verdict: Mostly false.',
        url: 'https://example.org/lamp',
      },
    ]);
    expect(urls).to.deep.equal(['https://example.org/lamp']);
  });

  const answers: [string, () => unknown][] = [
    ['the reader changes their mind', () => Promise.reject(new DOMException('no', 'AbortError'))],
    [
      'sharing throws',
      () => {
        throw new TypeError('no');
      },
    ],
    ['sharing answers nothing', () => undefined],
  ];

  for (const [reason, answer] of answers) {
    it(`says nothing and throws nothing where ${reason}`, async () => {
      const thrown: unknown[] = [];
      const note = (event: Event): void => {
        event.preventDefault();
        thrown.push(event);
      };
      const types = ['error', 'unhandledrejection'];
      const mocha = window.onerror;
      window.onerror = null;
      for (const type of types) window.addEventListener(type, note);
      shares(answer);
      const element = await show(aFactCheck());
      click(buttonOf(element, 'Share')!);
      await new Promise(requestAnimationFrame);
      for (const type of types) window.removeEventListener(type, note);
      window.onerror = mocha;
      expect(thrown).to.deep.equal([]);
      expect(said(element)).to.equal('');
    });
  }
});

describe('A click elsewhere', () => {
  it('copies nothing and tells nothing', async () => {
    const texts = aClipboard();
    const element = await show(aFactCheck());
    let count = 0;
    element.addEventListener('fact-share', () => (count += 1));
    click(drawn(element, '[part=foot]')[0]!);
    click(drawn(element, '[part=claim-text]')[0]!);
    await element.updateComplete;
    expect([texts.length, count]).to.deep.equal([0, 0]);
  });

  it('throws nothing where there is no fact check to copy', async () => {
    const element = await place(
      `<fact-summary src="${faultAddress('second-try', newKey())}"></fact-summary>`,
    );
    await settled(element);
    expect(element.status).to.equal('error');
    const thrown: unknown[] = [];
    const note = (event: Event): void => {
      event.preventDefault();
      thrown.push(event);
    };
    const mocha = window.onerror;
    window.onerror = null;
    window.addEventListener('error', note);
    click(buttonOf(element, 'Try again')!);
    window.removeEventListener('error', note);
    window.onerror = mocha;
    expect(thrown).to.deep.equal([]);
    await until(() => element.status === 'ready', 'the second answer');
  });
});
