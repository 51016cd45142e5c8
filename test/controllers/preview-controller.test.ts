import { expect } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import {
  click,
  drawn,
  focused,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  place,
  scriptOf,
  settled,
  show,
  stayOnPage,
  until,
  wordsOf,
} from '../support/build-element.js';
import { aFactCheck, anOverview, aSource } from '../support/build-payload.js';
import { closeFrames, openPage } from '../support/frame.js';
import {
  aWhile,
  clickOn,
  hover,
  isPreviewed,
  leave,
  moveTo,
  previewOf,
  tap,
  touch,
  untilGone,
} from '../support/pointer.js';

const letters = aSource({
  id: 2,
  title: 'Letters of a keeper',
  url: 'https://example.org/letters',
  type: 'journal',
  publisher: 'Harbour Press',
  publishedAt: '1957-03',
  quotes: [{ text: 'The lamp is electric now.', locator: 'p. 12' }],
  archiveUrl: 'https://example.com/archive/letters',
  stances: [{ claim: 'lamp', stance: 'contradicts' }],
});
const chart = aSource({ id: 7, title: 'A chart of the bay', url: 'https://example.org/chart' });
const log = aSource({ id: 8, title: 'The log book', url: undefined });

/** One group of three marks in the summary, one mark each in the claim and in the section. */
const payload = (more: Partial<FactCheckInput> = {}): FactCheckInput =>
  aFactCheck({
    summary: 'The lamp is electric [2][7][8].',
    sources: [aSource(), letters, chart, log],
    ...more,
  });

const summaryMarks = (element: Element): HTMLElement[] => [
  ...partOf(element, 'summary').querySelectorAll<HTMLElement>('[part=citation]'),
];
const mouse = { bubbles: true, composed: true, pointerType: 'mouse' };

describe('What a mark shows above the text', () => {
  let element: FactSummaryElement;
  let marks: HTMLElement[];

  beforeEach(async () => {
    element = await show(payload());
    marks = summaryMarks(element);
  });

  afterEach(async () => {
    await leave();
    closeFrames();
  });

  describe('while the mouse rests on it', () => {
    it('is what its source is, who stands behind it, what it says and where it stands', async () => {
      const words = wordsOf(await hover(marks[0]!));
      for (const piece of [
        'Letters of a keeper',
        'Journal article',
        'Harbour Press',
        'March 1957',
        'The lamp is electric now.',
        'p. 12',
        'Archived copy',
        'Contradicts the claim',
      ]) {
        expect(words).to.contain(piece);
      }
    });

    it('leads to the source, to its archived copy and to the passage', async () => {
      const preview = await hover(marks[0]!);
      expect(
        [...preview.querySelectorAll('a')].map((link) => [link.ariaLabel ?? wordsOf(link), link.href]),
      ).to.deep.equal([
        ['Letters of a keeper', 'https://example.org/letters'],
        ['Archived copy', 'https://example.com/archive/letters'],
        ['Go to this passage', 'https://example.org/letters#:~:text=The%20lamp%20is%20electric%20now.'],
      ]);
    });

    it('has the number of the source', async () => {
      const [row] = (await hover(marks[1]!)).querySelectorAll('li');
      expect(row!.value).to.equal(7);
    });

    it('is of this mark alone, not of its group', async () => {
      const words = wordsOf(await hover(marks[1]!));
      expect(words).to.contain('A chart of the bay');
      expect(words).not.to.contain('Letters of a keeper');
    });

    it('is above everything else of the page', async () => {
      const cover = document.createElement('div');
      Object.assign(cover.style, {
        position: 'fixed',
        inset: '0',
        zIndex: '2147483647',
        pointerEvents: 'none',
      });
      document.body.append(cover);
      const preview = await hover(marks[0]!);
      cover.style.pointerEvents = 'auto';
      expectInView(preview);
      cover.remove();
    });

    it('is of the next mark when the mouse goes on to it', async () => {
      await hover(marks[0]!);
      await moveTo(marks[1]!);
      await until(() => wordsOf(previewOf(element)).includes('A chart of the bay'), 'the next source');
      expect(drawn(element, '[part=preview]')).to.have.length(1);
    });

    it('does not come for a mouse that passes by', async () => {
      marks[0]!.dispatchEvent(new PointerEvent('pointerover', mouse));
      partOf(element, 'title').dispatchEvent(new PointerEvent('pointerover', mouse));
      await aWhile();
      expect(isPreviewed(element)).to.be.false;
    });

    it('stays while the mouse stays', async () => {
      await hover(marks[0]!);
      await aWhile();
      expect(isPreviewed(element)).to.be.true;
    });

    it('stays when the mouse moves onto it', async () => {
      const preview = await hover(marks[0]!);
      await moveOnto(preview);
      await aWhile();
      expect(isPreviewed(element)).to.be.true;
    });

    it('goes when the mouse leaves the mark', async () => {
      await hover(marks[0]!);
      await moveTo(partOf(element, 'title'));
      await untilGone(element);
    });

    it('goes when the mouse leaves what is shown', async () => {
      await moveOnto(await hover(marks[0]!));
      await moveTo(partOf(element, 'title'));
      await untilGone(element);
    });

    it('goes when the mouse leaves the element', async () => {
      const after = document.createElement('p');
      after.textContent = 'Of the page';
      element.after(after);
      await hover(marks[0]!);
      await moveTo(after);
      await untilGone(element);
    });

    it('is drawn anew for the next mark after it has gone', async () => {
      await hover(marks[0]!);
      await moveTo(partOf(element, 'title'));
      await untilGone(element);
      expect(wordsOf(await hover(marks[1]!))).to.contain('A chart of the bay');
    });

    it('moves nothing of the text', async () => {
      const before = drawn(element, 'p, li').map((piece) => piece.getBoundingClientRect().top);
      const { scrollHeight } = document.documentElement;
      await hover(marks[0]!);
      const offset = drawn(element, 'p, li')[0]!.getBoundingClientRect().top - before[0]!;
      const after = drawn(element, 'article p, article li').map((piece) => piece.getBoundingClientRect().top);
      expect(after.map((top) => top - offset)).to.deep.equal(before);
      expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
    });

    it('makes no request', async () => {
      const before = performance.getEntriesByType('resource').length;
      await hover(marks[0]!);
      expect(performance.getEntriesByType('resource')).to.have.length(before);
    });

    it('tells the page of a source that is followed from there', async () => {
      const stay = stayOnPage();
      const told: unknown[] = [];
      element.addEventListener('fact-source', ({ source, url, position }) =>
        told.push(source?.title, url, position),
      );
      click((await hover(marks[1]!)).querySelector('a')!);
      stay();
      expect(told).to.deep.equal(['A chart of the bay', 'https://example.org/chart', 7]);
    });
  });

  describe('that goes on Escape', () => {
    it('goes, and neither focus nor view moves', async () => {
      marks[2]!.focus();
      await hover(marks[0]!);
      const { scrollY } = window;
      await sendKeys({ press: 'Escape' });
      expect(isPreviewed(element)).to.be.false;
      expect(focused(element) === marks[2]).to.be.true;
      expect(window.scrollY).to.equal(scrollY);
    });

    it('goes wherever the focus is', async () => {
      const field = await place<HTMLInputElement>('<input aria-label="Of the page">');
      await hover(marks[0]!);
      field.focus({ preventScroll: true });
      await sendKeys({ press: 'Escape' });
      expect(isPreviewed(element)).to.be.false;
      expect(document.activeElement === field).to.be.true;
    });

    it('goes alone: the row that was reached stays reached until the next Escape', async () => {
      click(marks[1]!);
      await element.updateComplete;
      const row = focused(element);
      await hover(marks[0]!);
      await sendKeys({ press: 'Escape' });
      expect(isPreviewed(element)).to.be.false;
      expect(focused(element) === row).to.be.true;
      await sendKeys({ press: 'Escape' });
      expect(focused(element) === marks[1]).to.be.true;
    });

    it('does not come back until the mouse comes back', async () => {
      await hover(marks[0]!);
      await sendKeys({ press: 'Escape' });
      await aWhile();
      expect(isPreviewed(element)).to.be.false;
      await moveTo(partOf(element, 'title'));
      await hover(marks[0]!);
    });
  });

  describe('without a mouse', () => {
    it('is nothing while it has the focus alone', async () => {
      marks[0]!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element) === marks[1]).to.be.true;
      await aWhile();
      expect(isPreviewed(element)).to.be.false;
    });

    it('is nothing on Enter, which goes to the row', async () => {
      marks[1]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(wordsOf(focused(element))).to.contain('A chart of the bay');
      expect((focused(element) as HTMLLIElement).value).to.equal(7);
      expect(isPreviewed(element)).to.be.false;
    });

    it('is nothing on Enter after a finger has touched another mark', async () => {
      touch(marks[0]!);
      await sendKeys({ press: 'Escape' });
      marks[1]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(element) === partsOf(element, 'source')[2]).to.be.true;
      expect(isPreviewed(element)).to.be.false;
    });
  });

  describe('and gives way to the row', () => {
    it('when the mark is clicked', async () => {
      await hover(marks[1]!);
      await clickOn(marks[1]!);
      await until(() => (focused(element) as HTMLLIElement | null)?.value === 7, 'the row');
      expect(isPreviewed(element)).to.be.false;
    });

    it('when the mark is clicked before the mouse has rested there', async () => {
      await clickOn(marks[1]!);
      await aWhile();
      expect((focused(element) as HTMLLIElement).value).to.equal(7);
      expect(isPreviewed(element)).to.be.false;
    });
  });

  describe('where nothing is to be shown', () => {
    it('is nothing for a source that is not described', async () => {
      const bare = await show(anOverview());
      const [mark] = partsOf(bare, 'citation');
      await moveTo(mark!);
      await aWhile();
      expect(isPreviewed(bare)).to.be.false;
      expect(drawn(bare, '[part=preview]')).to.deep.equal([]);
    });

    it('goes when the mouse moves on to a mark whose source is not described', async () => {
      const some = await show(payload({ summary: 'The lamp is electric [2][4].' }));
      const [known, missing] = summaryMarks(some);
      await hover(known!);
      await moveTo(missing!);
      await untilGone(some);
    });

    it('is the row that a tap leads to where no source of the group is described', async () => {
      const bare = await show(anOverview());
      touch(partsOf(bare, 'citation')[1]!);
      expect(isPreviewed(bare)).to.be.false;
      expect(focused(bare) === partsOf(bare, 'source')[1]).to.be.true;
    });

    it('is nothing with no-previews, by mouse or by finger', async () => {
      element.setAttribute('no-previews', '');
      await element.updateComplete;
      await moveTo(marks[0]!);
      await aWhile();
      expect(isPreviewed(element)).to.be.false;
      touch(marks[1]!);
      expect(isPreviewed(element)).to.be.false;
      expect((focused(element) as HTMLLIElement).value).to.equal(7);
    });

    it("is nothing for the page's own children that happen to carry data of their own", async () => {
      const host = await show(
        payload(),
        'fact-summary',
        {},
        '<a slot="footer" href="#a" data-ref="2">A link</a>',
      );
      await moveTo(host.querySelector('a')!);
      await aWhile();
      expect(isPreviewed(host)).to.be.false;
    });
  });

  describe('and what becomes of it', () => {
    it('goes when another fact check is shown', async () => {
      await hover(marks[0]!);
      element.data = payload({ sources: [aSource({ id: 2, title: 'Quite another source' })] });
      await element.updateComplete;
      expect(isPreviewed(element)).to.be.false;
    });

    it('goes when the marks are no longer there', async () => {
      await hover(marks[0]!);
      element.data = { title: 'Nothing but a title' };
      await element.updateComplete;
      expect(isPreviewed(element)).to.be.false;
    });

    it('stays when the same fact check is drawn again', async () => {
      await hover(marks[0]!);
      element.requestUpdate();
      await element.updateComplete;
      expect(isPreviewed(element)).to.be.true;
    });

    it('comes although the fact check is drawn again while the mouse rests', async () => {
      await moveTo(marks[0]!);
      element.requestUpdate();
      await element.updateComplete;
      await until(() => previewOf(element), 'the preview');
    });

    it('goes when the element is taken out of the page, and is not there when it comes back', async () => {
      await hover(marks[0]!);
      const page = element.parentElement!;
      element.remove();
      expect(isSeen(drawn(element, '[part=preview]')[0])).to.be.false;
      page.append(element);
      await element.updateComplete;
      expect(isPreviewed(element)).to.be.false;
    });

    it('does not come when the element is taken out while the mouse rests', async () => {
      const page = element.parentElement!;
      marks[0]!.dispatchEvent(new PointerEvent('pointerover', mouse));
      element.remove();
      page.append(element);
      await aWhile();
      expect(isPreviewed(element)).to.be.false;
    });

    it('leaves no listener on the document when it has gone', async () => {
      const kept = watchListeners();
      await hover(marks[0]!);
      expect(kept.types(), 'while it is shown').not.to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      expect(kept.types()).to.deep.equal([]);
      touch(marks[0]!);
      click(drawn(element, '[data-action=close-preview]')[0]!);
      expect(kept.types()).to.deep.equal([]);
      touch(marks[0]!);
      element.remove();
      expect(kept.types()).to.deep.equal([]);
      kept.stop();
    });
  });

  describe('on a tap', () => {
    const sheetAt = (mark: HTMLElement): HTMLElement => {
      touch(mark);
      return previewOf(element)!;
    };
    const members = (sheet: HTMLElement): number[] =>
      [...sheet.querySelectorAll('li')].map(({ value }) => value);

    it('is one sheet with every source of the group', () => {
      const sheet = sheetAt(marks[1]!);
      expect(members(sheet)).to.deep.equal([2, 7, 8]);
      for (const words of ['Letters of a keeper', 'A chart of the bay', 'The log book']) {
        expect(wordsOf(sheet)).to.contain(words);
      }
    });

    it('is the same for a real finger', async function () {
      // The driver of WebKitGTK has no touch.
      if (!(await tap(marks[1]!, () => isPreviewed(element), 'the sheet'))) this.skip();
      expect(members(previewOf(element)!)).to.deep.equal([2, 7, 8]);
      await aWhile();
      expect(isPreviewed(element)).to.be.true;
      expect(focused(element) === previewOf(element)).to.be.true;
    });

    it('takes away for a real finger what it taps beside', async function () {
      if (!(await tap(marks[1]!, () => isPreviewed(element), 'the sheet'))) this.skip();
      await tap(partOf(element, 'title'), () => !isPreviewed(element), 'no sheet');
    });

    it('leads a real finger to the list', async function () {
      if (!(await tap(marks[1]!, () => isPreviewed(element), 'the sheet'))) this.skip();
      const row = drawn(element, '[data-target="source-7"]')[0]!;
      await tap(row, () => (focused(element) as HTMLLIElement | null)?.value === 7, 'the row');
      expect(isPreviewed(element)).to.be.false;
    });

    it('is named after its sources and has the focus', () => {
      const sheet = sheetAt(marks[0]!);
      expect(sheet.role).to.equal('dialog');
      expect(sheet.ariaLabel).to.equal('source 2, source 7, source 8');
      expect(focused(element) === sheet).to.be.true;
    });

    it('offers to open each source that can be opened', () => {
      const links = [...sheetAt(marks[0]!).querySelectorAll('a')].filter(
        (link) => wordsOf(link) === 'Open source',
      );
      expect(links.map(({ href }) => href)).to.deep.equal([
        'https://example.org/letters',
        'https://example.org/chart',
      ]);
      for (const link of links) expect(link.rel).to.equal('noopener noreferrer');
    });

    it('tells the page of the source that is opened there', () => {
      const stay = stayOnPage();
      const told: unknown[] = [];
      element.addEventListener('fact-source', ({ source, position }) => told.push(source?.title, position));
      sheetAt(marks[0]!);
      click(drawn(element, '[part=preview] a').filter((link) => wordsOf(link) === 'Open source')[1]!);
      stay();
      expect(told).to.deep.equal(['A chart of the bay', 7]);
    });

    for (const way of ['Escape', 'the link back'] as const) {
      it(`leads to the list, and back to the very mark by ${way}`, async () => {
        click(sheetAt(marks[1]!).querySelector<HTMLElement>('[data-target="source-8"]')!);
        await element.updateComplete;
        expect(isPreviewed(element)).to.be.false;
        expect((focused(element) as HTMLLIElement).value).to.equal(8);
        if (way === 'Escape') await sendKeys({ press: 'Escape' });
        else click(linkCalled(element, 'Back to the text')!);
        await element.updateComplete;
        expect(focused(element) === marks[1]).to.be.true;
      });
    }

    it('leads to a list elsewhere on the page', async () => {
      element.id = 'previewed';
      const list = document.createElement('source-list');
      list.setAttribute('for', 'previewed');
      element.before(list);
      await list.updateComplete;
      await element.updateComplete;
      marks = partsOf(element, 'citation');
      click(sheetAt(marks[1]!).querySelector<HTMLElement>('[data-target="source-7"]')!);
      await list.updateComplete;
      expect((focused(list) as HTMLLIElement).value).to.equal(7);
      await sendKeys({ press: 'Escape' });
      expect(focused(element) === marks[1]).to.be.true;
    });

    it('has a member for a source that is not described, with the way to its row', async () => {
      const some = await show(payload({ summary: 'The lamp is electric [2][4].' }));
      touch(summaryMarks(some)[0]!);
      const sheet = previewOf(some)!;
      expect(members(sheet)).to.deep.equal([2, 4]);
      click(sheet.querySelector<HTMLElement>('[data-target="source-4"]')!);
      await some.updateComplete;
      expect((focused(some) as HTMLLIElement).value).to.equal(4);
    });

    it('has a source that the group names twice once', async () => {
      const twice = await show(payload({ summary: 'The lamp is electric [2][2][7].' }));
      touch(summaryMarks(twice)[0]!);
      expect(members(previewOf(twice)!)).to.deep.equal([2, 7]);
    });

    it('has every source of a range', async () => {
      const range = await show(payload({ summary: 'The lamp is electric [7-8].' }));
      touch(summaryMarks(range)[0]!);
      expect(members(previewOf(range)!)).to.deep.equal([7, 8]);
    });

    it('changes neither the address nor the history', () => {
      const { href } = location;
      const { length } = history;
      click(sheetAt(marks[1]!).querySelector<HTMLElement>('[data-target="source-8"]')!);
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(length);
    });

    it('goes on Escape and leaves the focus on the mark', async () => {
      sheetAt(marks[1]!);
      await sendKeys({ press: 'Escape' });
      expect(isPreviewed(element)).to.be.false;
      expect(focused(element) === marks[1]).to.be.true;
    });

    it('goes by its button and leaves the focus on the mark', async () => {
      const button = sheetAt(marks[1]!).querySelector('button')!;
      expect(wordsOf(button)).to.equal('Close');
      await clickOn(button);
      await untilGone(element);
      expect(focused(element) === marks[1]).to.be.true;
      expect(element.status).to.equal('ready');
    });

    it('goes when the page is clicked beside it', async () => {
      sheetAt(marks[1]!);
      await clickOn(partOf(element, 'title'));
      await untilGone(element);
    });

    it('opens again after it has gone', async () => {
      sheetAt(marks[1]!);
      await clickOn(partOf(element, 'title'));
      await untilGone(element);
      sheetAt(marks[0]!);
      await aWhile();
      expect(isPreviewed(element)).to.be.true;
    });

    it('stays when a mouse passes by', async () => {
      sheetAt(marks[1]!);
      await moveTo(partOf(element, 'title'));
      await aWhile();
      expect(isPreviewed(element)).to.be.true;
    });

    it('keeps the keyboard inside the reach of the sheet', async () => {
      const sheet = sheetAt(marks[1]!);
      await sendKeys({ press: 'Tab' });
      expect(sheet.contains(focused(element))).to.be.true;
    });

    it('goes to the row where the tap is one of a screen reader, which has no count', () => {
      const init = { bubbles: true, composed: true, cancelable: true };
      marks[1]!.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType: 'touch' }));
      click(marks[1]!);
      expect(isPreviewed(element)).to.be.false;
      expect((focused(element) as HTMLLIElement).value).to.equal(7);
    });

    it('goes with the element', () => {
      sheetAt(marks[1]!);
      const page = element.parentElement!;
      element.remove();
      page.append(element);
      expect(isPreviewed(element)).to.be.false;
    });

    it('goes when another fact check is shown, and the focus stays in the element', async () => {
      sheetAt(marks[1]!);
      element.data = payload({ title: 'Another' });
      await element.updateComplete;
      expect(isPreviewed(element)).to.be.false;
      expect(document.activeElement === element).to.be.true;
    });
  });

  describe('at the edges of the screen', () => {
    const long = aSource({
      id: 2,
      title: `A very long title ${'of letters by the keepers of lamps '.repeat(6)}`,
      url: `https://example.org/${'a'.repeat(300)}`,
      publisher: 'w'.repeat(90),
      quotes: [{ text: 'They wrote at length. '.repeat(40) }],
    });

    /** A page of 320 by 480, as of a phone or at 400 %, with one mark at either end of a line. */
    async function openPhone(style = '', lang = 'en'): Promise<{ host: FactSummaryElement; view: Window }> {
      const data = payload({
        lang,
        summary: `[2] ${'word '.repeat(60)} end [2][7].`,
        sources: [long, chart],
      });
      const { document: page } = await openPage(
        '<script type="module" src="/src/define.ts"></script><style>body { margin: 4px; font: 16px sans-serif }</style>',
        `<div style="${style}"><fact-summary>${scriptOf(data)}</fact-summary></div>`,
      );
      const view = page.defaultView!;
      Object.assign(view.frameElement!, { width: '320', height: '480' });
      const host = page.querySelector('fact-summary')!;
      await until(() => host.shadowRoot && view.innerWidth === 320, 'the element');
      await settled(host);
      return { host, view };
    }

    for (const [lang, name] of [
      ['en', 'left to right'],
      ['ar', 'right to left'],
    ] as const) {
      it(`is whole on a screen 320 pixels wide, from ${name}`, async () => {
        const { host, view } = await openPhone('', lang);
        for (const mark of summaryMarks(host)) {
          await leave();
          await untilGone(host);
          expectWhole(await hover(mark), view);
        }
        expect(view.document.documentElement.scrollWidth).to.be.at.most(320);
      });

      it(`is a whole sheet on a screen 320 pixels wide, from ${name}`, async () => {
        const { host, view } = await openPhone('', lang);
        touch(summaryMarks(host)[1]!);
        expectWhole(previewOf(host)!, view);
        expect(view.document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    it('is wide enough to be read wherever on the line its mark is', async () => {
      const { host } = await openPhone();
      for (const mark of summaryMarks(host).slice(0, 2)) {
        await leave();
        await untilGone(host);
        expect((await hover(mark)).getBoundingClientRect().width).to.be.above(240);
      }
    });

    it('is whole where the page has been scrolled, at the top and at the bottom of the screen', async () => {
      const { host, view } = await openPhone('padding-block: 1500px');
      const [mark] = summaryMarks(host);
      for (const block of ['start', 'end', 'center'] as const) {
        mark!.scrollIntoView({ block });
        mark!.dispatchEvent(new PointerEvent('pointerover', mouse));
        await until(() => previewOf(host), 'the preview');
        // An engine follows the scrolling of an anchor when it paints.
        await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
        expectWhole(previewOf(host)!, view);
        host.dispatchEvent(new PointerEvent('pointerleave'));
        await untilGone(host);
      }
    });

    it('scrolls inside where there is more to say than fits', async () => {
      const { host } = await openPhone();
      touch(summaryMarks(host)[1]!);
      const sheet = previewOf(host)!;
      expect(sheet.scrollHeight).to.be.above(sheet.clientHeight);
      expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth);
      expect(getComputedStyle(sheet).overflowY).to.be.oneOf(['auto', 'scroll']);
    });

    it('is above the mark where there is no room below', async () => {
      const { host, view } = await openPhone('padding-block: 800px');
      const mark = summaryMarks(host)[0]!;
      mark.scrollIntoView({ block: 'end' });
      mark.dispatchEvent(new PointerEvent('pointerover', mouse));
      await until(() => previewOf(host), 'the preview');
      const preview = previewOf(host)!;
      expectWhole(preview, view);
      expect(preview.getBoundingClientRect().bottom).to.be.at.most(mark.getBoundingClientRect().top + 1);
    });

    it('does not cover its mark', async () => {
      const { host } = await openPhone('padding-block: 800px');
      for (const mark of summaryMarks(host)) {
        await leave();
        await untilGone(host);
        const { top, bottom } = (await hover(mark)).getBoundingClientRect();
        const { top: above, bottom: below } = mark.getBoundingClientRect();
        expect(top >= below - 1 || bottom <= above + 1).to.be.true;
      }
    });

    for (const style of [
      'overflow: hidden',
      'overflow: clip',
      'contain: paint',
      'overflow: auto',
      'transform: translate(0); overflow: hidden',
      'position: relative; z-index: 0; overflow: hidden',
    ]) {
      it(`is not clipped by what it is in: ${style}`, async () => {
        const box = await place<HTMLElement>(`<div style="${style}"></div>`);
        const host = document.createElement('fact-summary');
        host.noTitle = true;
        host.data = { title: 'Lamps', lang: 'en', summary: 'So [2].', sources: [letters] };
        box.append(host);
        await host.updateComplete;
        const mark = partOf(host, 'citation');
        box.style.blockSize = `${mark.getBoundingClientRect().bottom - box.getBoundingClientRect().top + 4}px`;
        const preview = await hover(mark);
        expectWhole(preview, window);
        expectInView(preview);
        expect(preview.getBoundingClientRect().height).to.be.above(60);
      });
    }

    it('needs no motion', async () => {
      const preview = await hover(marks[0]!);
      expect(preview.getAnimations()).to.deep.equal([]);
      expect(getComputedStyle(preview).transitionDuration).to.equal('0s');
    });

    it('has a ground and a frame of its own, light or dark', async () => {
      for (const theme of ['light', 'dark'] as const) {
        const themed = await show(payload(), 'fact-summary', { theme });
        const preview = await hover(summaryMarks(themed)[0]!);
        const { backgroundColor, color, borderTopStyle } = getComputedStyle(preview);
        expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
        expect(color).not.to.equal(backgroundColor);
        expect(borderTopStyle).to.equal('solid');
        await leave();
        themed.remove();
      }
    });
  });
});

/** Moves the mouse onto what is shown, without bringing anything into view. */
async function moveOnto(preview: HTMLElement): Promise<void> {
  const { left, top, width, height } = preview.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Nothing of it lies outside the screen. */
function expectWhole(preview: HTMLElement, view: Window): void {
  const { left, top, right, bottom } = preview.getBoundingClientRect();
  expect(left, 'left').to.be.at.least(0);
  expect(top, 'top').to.be.at.least(0);
  expect(right, 'right').to.be.at.most(view.document.documentElement.clientWidth);
  expect(bottom, 'bottom').to.be.at.most(view.innerHeight);
  expect(preview.scrollWidth, 'its own width').to.be.at.most(preview.clientWidth);
}

/** Nothing lies above it, and nothing cuts it off. */
function expectInView(preview: HTMLElement): void {
  const { left, top, right, bottom } = preview.getBoundingClientRect();
  const root = preview.getRootNode() as ShadowRoot;
  for (const [x, y] of [
    [left + 4, top + 4],
    [right - 4, top + 4],
    [left + 4, bottom - 4],
    [right - 4, bottom - 4],
  ] as const) {
    expect(preview.contains(root.elementFromPoint(x, y)), `${x}, ${y}`).to.be.true;
  }
}

/** Keeps account of the listeners that are added to the document and removed from it. */
function watchListeners(): { types: () => string[]; stop: () => void } {
  const kept: string[] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  document.addEventListener = function (this: Document, ...args: Parameters<Document['addEventListener']>) {
    kept.push(args[0]);
    addEventListener.apply(this, args);
  } as Document['addEventListener'];
  document.removeEventListener = function (
    this: Document,
    ...args: Parameters<Document['removeEventListener']>
  ) {
    const at = kept.indexOf(args[0]);
    if (at >= 0) kept.splice(at, 1);
    removeEventListener.apply(this, args);
  } as Document['removeEventListener'];
  return {
    types: () => [...kept],
    stop: () => {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    },
  };
}
