import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { drawn, isSeen, type Widget, click, partOf, partsOf, show } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { emulateFeatures } from '../support/emulate-features.js';
import { engine } from '../support/engine.js';
import { leave } from '../support/pointer.js';
import { plainStates, readerStates } from '../support/states.js';

// What a reader may set, everywhere and against everything (https://www.w3.org/TR/WCAG22/#text-spacing).
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Sets a reader's style sheet in the page and in an element, as extensions of browsers do; gives what takes it out again. */
function setSpacing(element: Widget): () => void {
  const sheets = [element, element.shadowRoot!].map((place) => {
    const sheet = document.createElement('style');
    sheet.textContent = spacing;
    place.append(sheet);
    return sheet;
  });
  return () => sheets.forEach((sheet) => sheet.remove());
}

/** Texts and boxes that are cut off, reach beyond the element, or lie over the next ones. */
function lostIn(element: Widget): string[] {
  const lost: string[] = [];
  const edge = element.getBoundingClientRect();
  const root = drawn(element, '.root')[0];
  if (!root) return [];
  for (const box of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
    if (!(box instanceof HTMLElement) || !isSeen(box) || isApart(box)) continue;
    const { overflowX, overflowY } = getComputedStyle(box);
    const isWide = box.scrollWidth > box.clientWidth + 1 && overflowX !== 'visible';
    const isHigh = box.scrollHeight > box.clientHeight + 1 && overflowY === 'hidden';
    if (isWide || isHigh) lost.push(`cut off: ${box.outerHTML.slice(0, 120)}`);
    const { bottom } = box.getBoundingClientRect();
    const next = box.nextElementSibling;
    if (
      next &&
      isBlock(box) &&
      isBlock(next) &&
      isBelow(box, next) &&
      next.getBoundingClientRect().top < bottom - 1
    )
      lost.push(`overlapping: ${box.outerHTML.slice(0, 120)}`);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (isApart(text.parentElement!) || !text.nodeValue!.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, width } of range.getClientRects())
      // Blanks, and in WebKit the full stop behind an unbroken group, hang over with the spacing of letters.
      if (width && (left < edge.left - 1 || right > edge.right + 6))
        lost.push(`outside: ${text.nodeValue!.trim()}, ${Math.round(right - edge.right)} pixels`);
  }
  return lost;
}

/** Boxes that are not part of the flow: what lies above the page, what is not seen, what is folded until the reader opens it. */
function isApart(box: Element): boolean {
  return Boolean(box.closest('[popover], .written, .fold, .announcement, .unseen, [hidden]'));
}

function isBlock(box: Element): boolean {
  return /^(block|flex|grid|list-item)$/.test(getComputedStyle(box).display) && isSeen(box) && !isApart(box);
}

/** Whether a box comes below the one before it, as all do but for verdicts side by side. */
function isBelow(box: Element, next: Element): boolean {
  const [one, other] = [box.getBoundingClientRect(), next.getBoundingClientRect()];
  return other.left < one.right - 1 && one.left < other.right - 1;
}

const few = /every-field|arabic|forty|several|opened|reached|reviewers|copied|partial|loaded/;
const states = [...plainStates, ...readerStates].filter(
  ({ name }) => engine === 'chromium' || few.test(name),
);

describe('Nothing is lost', () => {
  let size: { width: number; height: number };
  const page = document.documentElement;

  before(async () => {
    size = { width: window.innerWidth, height: window.innerHeight };
    // 1280 pixels at 400 % (https://www.w3.org/TR/WCAG22/#reflow).
    if (engine !== 'webkit') await setViewport({ width: 320, height: 256 });
  });

  after(async () => {
    if (engine !== 'webkit') await setViewport(size);
  });

  afterEach(leave);

  function expectAll(element: Widget, setting: string): void {
    expect(lostIn(element), setting).to.deep.equal([]);
    // The area in which a finger finds a mark reaches beyond the mark, at the end of a line into the page's margin.
    expect(element.scrollWidth, setting).to.be.at.most(312);
    if (engine !== 'webkit') expect(page.scrollWidth, setting).to.be.at.most(320);
  }

  for (const { name, open, close } of states) {
    it(`at 400 %, with a reader's own spacing, and with text at 200 %: ${name}`, async () => {
      const element = await open();
      element.style.width = '304px';
      expectAll(element, 'at 400 %');
      const takeOut = setSpacing(element);
      expectAll(element, "at 400 % with a reader's own spacing");
      takeOut();
      element.style.fontSize = '200%';
      expectAll(element, 'with text at 200 % on a screen of 320 pixels');
      await close?.();
    });
  }
});

describe('What would be lost', () => {
  const faults: Record<string, string> = {
    'cut off': 'p { white-space: nowrap; overflow: hidden; }',
    overlapping: 'p { margin-block-end: -9px !important; }',
    outside: 'p { white-space: nowrap; }',
  };

  for (const [fault, style] of Object.entries(faults)) {
    it(`is found: ${fault}`, async () => {
      const element = await show(aFactCheck());
      element.style.width = '100px';
      const sheet = document.createElement('style');
      sheet.textContent = style;
      element.shadowRoot!.append(sheet);
      expect(lostIn(element).join('\n')).to.contain(`${fault}: `);
    });
  }
});

describe('Nothing moves', () => {
  after(() => emulateFeatures());

  for (const { name, open, close } of [...plainStates, ...readerStates]) {
    it(`by itself, wherever less motion is wished: ${name}`, async function () {
      if (!(await emulateFeatures({ reducedMotion: 'reduce' }))) this.skip();
      const element = await open();
      const moving = [element as HTMLElement, ...drawn(element, '*').filter(isSeen)].filter((box) =>
        ['', '::before', '::after'].some((pseudo) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(box, pseudo);
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
        }),
      );
      expect(moving.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(element.getAnimations({ subtree: true })).to.have.length(0);
      await close?.();
      await leave();
    });
  }

  it('on the way to a source and back, even on a page that scrolls smoothly', async () => {
    const page = document.documentElement;
    page.style.scrollBehavior = 'smooth';
    try {
      const element = await show(aFactCheck({ summary: `${'Word. '.repeat(6000)} So [2].` }));
      const mark = partsOf(element, 'citation').find(({ dataset }) => dataset['ref'] === '2')!;
      click(mark);
      await element.updateComplete;
      const { top, bottom } = partOf(element, 'sources')
        .querySelector('li.highlighted')!
        .getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight);
    } finally {
      page.removeAttribute('style');
    }
  });
});
