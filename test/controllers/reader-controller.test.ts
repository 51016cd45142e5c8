import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { FactCitationEvent } from '../../src/events/fact-citation-event.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import {
  click,
  drawn,
  focused,
  linkCalled,
  partOf,
  partsOf,
  place,
  scriptOf,
  show,
  stayOnPage,
  until,
  wordsOf,
} from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aSource, aVerdict } from '../support/build-payload.js';
import { clickOn, leave, moveTo, touch } from '../support/pointer.js';

const back = 'Back to the text';

describe('How a reader gets from a mark to its source and back', () => {
  let element: FactSummaryElement;
  let marks: HTMLElement[];
  let rows: HTMLElement[];

  beforeEach(async () => {
    element = await show(anOverview());
    marks = partsOf(element, 'citation');
    rows = partsOf(element, 'source');
  });

  const follow = async (mark: HTMLElement): Promise<void> => {
    mark.focus();
    click(mark);
    await element.updateComplete;
  };

  describe('with the mouse', () => {
    it('brings the focus to the row of the source that the mark names', async () => {
      await follow(marks[2]!);
      expect(focused(element)).to.equal(rows[2]);
    });

    it('brings the row into view', async () => {
      const far = await show(
        anOverview({ summary: 'First [1].', sections: [{ body: 'Long\n\n'.repeat(200) + ' [2]' }] }),
      );
      const [mark] = partsOf(far, 'citation');
      mark!.focus();
      click(mark!);
      const { top, bottom } = partsOf(far, 'source')[0]!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight);
    });

    it('shows one link back to the text, in the row that was reached', async () => {
      await follow(marks[1]!);
      expect(drawn(element, '[role="doc-backlink"]').map(wordsOf)).to.deep.equal([back]);
      expect(rows[1]!.contains(linkCalled(element, back)!)).to.be.true;
    });

    it('moves the link back with the reader', async () => {
      await follow(marks[0]!);
      await follow(marks[3]!);
      expect(drawn(element, '[role="doc-backlink"]')).to.have.length(1);
      expect(rows[0]!.contains(linkCalled(element, back)!)).to.be.true;
    });

    it('goes back to the very mark by that link, and takes the link away', async () => {
      // The fourth mark names the same source as the first.
      await follow(marks[3]!);
      click(linkCalled(element, back)!);
      await element.updateComplete;
      expect(focused(element)).to.equal(marks[3]);
      expect(linkCalled(element, back)).to.be.undefined;
    });

    it('makes the row that was reached stand out', async () => {
      const ground = (): string => getComputedStyle(rows[0]!).backgroundColor;
      const before = ground();
      await follow(marks[0]!);
      expect(ground()).not.to.equal(before);
    });

    it('leads from the by-line to the list', async () => {
      click(linkCalled(element, '4 sources, details not included')!);
      await element.updateComplete;
      expect(wordsOf(focused(element))).to.equal('Sources');
    });

    it('goes to the row of a source with any id', async () => {
      const id = 'a "b" [c] \\ d';
      const odd = await show(
        aFactCheck({
          summary: [{ type: 'paragraph', children: [{ type: 'citation', refs: [id] }] }],
          sources: [aSource({ id })],
          claims: [],
          sections: [],
        }),
      );
      click(partOf(odd, 'citation'));
      expect(focused(odd)).to.equal(partOf(odd, 'source'));
    });
  });

  describe('with the keyboard', () => {
    it('goes to the row on Enter and back to the very mark on Escape', async () => {
      marks[3]!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(focused(element)).to.equal(rows[0]);
      expect(linkCalled(element, back)).to.exist;
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(focused(element)).to.equal(marks[3]);
      expect(linkCalled(element, back)).to.be.undefined;
    });

    it('reaches the link back with Tab and follows it with Enter', async () => {
      marks[1]!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      expect(wordsOf(focused(element))).to.equal(back);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(focused(element)).to.equal(marks[1]);
    });

    it('goes from mark to mark with Tab', async () => {
      marks[0]!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(marks[1]);
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(marks[2]);
    });

    it('has no stop but its links and what the foot offers before anything was followed', () => {
      const stops = drawn(element, '*').filter(({ tabIndex }) => tabIndex >= 0);
      expect(stops.map((stop) => stop.getAttribute('role') ?? stop.localName)).to.deep.equal([
        'a',
        ...new Array<string>(marks.length).fill('doc-noteref'),
        ...drawn(element, '[part=foot] button').map(({ localName }) => localName),
      ]);
    });

    it('leads to the list on Enter', async () => {
      drawn(element, 'a')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(wordsOf(focused(element))).to.equal('Sources');
    });

    it('leaves Escape to the page while no source was reached', async () => {
      const left: boolean[] = [];
      const note = (event: KeyboardEvent): void => void left.push(event.defaultPrevented);
      window.addEventListener('keydown', note);
      marks[0]!.focus();
      await sendKeys({ press: 'Escape' });
      window.removeEventListener('keydown', note);
      expect(left).to.deep.equal([false]);
      expect(focused(element)).to.equal(marks[0]);
    });

    it('shows where the focus is', async () => {
      marks[0]!.focus();
      await sendKeys({ press: 'Tab' });
      expect(getComputedStyle(focused(element)!).outlineStyle).not.to.equal('none');
    });
  });

  describe('by the links of the row', () => {
    let described: FactSummaryElement;
    let places: HTMLElement[];
    const backLinks = (host: Element = described): HTMLElement[] =>
      drawn(host, '[part=source][value="1"] [role="doc-backlink"]');

    beforeEach(async () => {
      described = await show(aFactCheck({ summary: 'One [1]. Two [2][1].' }));
      places = drawn(described, '[data-ref="1"]');
    });

    it('has one link for each place that cites it, in the order of reading', () => {
      expect(wordsOf(partOf(described, 'source'))).to.match(/Cited: 1 2 3 4$/);
      expect(backLinks().map((link) => link.ariaLabel)).to.deep.equal(
        [1, 2, 3, 4].map((number) => `Back to citation ${number}`),
      );
      expect(places).to.have.length(4);
    });

    it('leads back to each of these places', async () => {
      for (const [index, mark] of places.entries()) {
        click(backLinks()[index]!);
        await described.updateComplete;
        expect(focused(described) === mark).to.be.true;
      }
    });

    it('leads back by keyboard', async () => {
      backLinks()[2]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(described) === places[2]).to.be.true;
    });

    it('leads back by the mouse itself, and brings the place into view', async () => {
      const far = await show(
        aFactCheck({ summary: 'First [1].', sections: [{ body: 'Long\n\n'.repeat(200) }], claims: [] }),
      );
      await clickOn(backLinks(far)[0]!);
      await until(() => focused(far) === partOf(far, 'citation'), 'the mark');
      const { top, bottom } = partOf(far, 'citation').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight);
    });

    it('has a number for each of the first places, and says how many there are', async () => {
      const many = await show({ title: 'T', lang: 'en', summary: '[1] '.repeat(730), sources: [aSource()] });
      expect(backLinks(many).map(wordsOf).map(Number)).to.deep.equal(
        Array.from({ length: 26 }, (_, at) => at + 1),
      );
      expect(wordsOf(partOf(many, 'source'))).to.match(/ 25 26 … cited 730 times$/);
    });

    it('makes the row that was reached one among others again', async () => {
      click(places[0]!);
      await described.updateComplete;
      expect(linkCalled(described, back)).to.exist;
      click(backLinks()[1]!);
      await described.updateComplete;
      expect(linkCalled(described, back)).to.be.undefined;
    });

    it('leads inside a card to the marks of the card', async () => {
      const card = await show(aFactCheck(), 'claim-card');
      expect(backLinks(card)).to.have.length(0);
      click(partOf(card, 'citation'));
      await card.updateComplete;
      const links = backLinks(card);
      expect(links.map(wordsOf)).to.deep.equal(['Back to the text']);
      click(links[0]!);
      expect(focused(card) === partOf(card, 'citation')).to.be.true;
    });

    it('does nothing to the address or the history', () => {
      const { href } = location;
      const { length } = history;
      for (const link of backLinks()) click(link);
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(length);
    });
  });

  describe('when the text was drawn anew in the meantime', () => {
    const asList = (text: string) =>
      [
        {
          type: 'list',
          ordered: false,
          items: [
            [
              { type: 'text', text },
              { type: 'citation', refs: ['1'] },
            ],
          ],
        },
      ] as never;

    for (const way of ['Escape', 'the link back'] as const) {
      it(`goes back to a place of the same source by ${way}`, async () => {
        const host = await show(aFactCheck({ claims: [], sections: [] }));
        click(partOf(host, 'citation'));
        await host.updateComplete;
        host.data = aFactCheck({ claims: [], sections: [], summary: asList('It is electric') });
        await host.updateComplete;
        if (way === 'Escape') await sendKeys({ press: 'Escape' });
        else click(linkCalled(host, back)!);
        await host.updateComplete;
        expect(focused(host) === partOf(host, 'citation')).to.be.true;
        expect(partOf(host, 'citation').isConnected).to.be.true;
      });
    }

    it('leaves the focus on the row where no place cites the source any longer', async () => {
      const host = await show(aFactCheck({ claims: [], sections: [] }));
      click(partOf(host, 'citation'));
      await host.updateComplete;
      host.data = aFactCheck({ claims: [], sections: [], summary: 'It is electric.' });
      await host.updateComplete;
      expect(linkCalled(host, back)).to.be.undefined;
      await sendKeys({ press: 'Escape' });
      expect(focused(host) === partOf(host, 'source')).to.be.true;
    });
  });

  describe('with a key held down', () => {
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      it(`leaves the click to the browser with ${key}`, () => {
        let prevented: boolean | undefined;
        let events = 0;
        const note = (event: Event): void => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        };
        element.addEventListener('fact-citation', () => (events += 1));
        window.addEventListener('click', note);
        marks[2]!.focus();
        const init = { bubbles: true, composed: true, cancelable: true, [key]: true };
        marks[2]!.dispatchEvent(new MouseEvent('click', init));
        window.removeEventListener('click', note);
        expect(prevented).to.be.false;
        expect(events).to.equal(0);
        expect(focused(element) === marks[2]).to.be.true;
      });
    }

    it('has an address that a new tab opens at the row', async () => {
      const host = await show(anOverview(), 'fact-summary', { id: 'bees' });
      expect(partsOf<HTMLAnchorElement>(host, 'citation').map(({ hash }) => hash)).to.deep.equal(
        [1, 2, 3, 1, 2, 4, 3].map((number) => `#bees/source-${number}`),
      );
    });
  });

  describe('by an address', () => {
    let original: string;
    let field: HTMLInputElement;

    beforeEach(async () => {
      original = location.href;
      field = await place<HTMLInputElement>('<input aria-label="Of the page">');
      field.focus();
    });

    afterEach(() => {
      history.replaceState(null, '', original);
    });

    const load = (hash: string): void => history.replaceState(null, '', hash);
    const change = async (hash: string): Promise<void> => {
      const changed = new Promise((resolve) =>
        window.addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = hash;
      await changed;
    };
    const open = (more: Parameters<typeof aFactCheck>[0] = {}, id = 'deep'): Promise<FactSummaryElement> =>
      show(
        aFactCheck({
          sections: [
            { heading: 'One', body: 'A' },
            { heading: 'Two', body: 'B' },
          ],
          ...more,
        }),
        'fact-summary',
        { id },
      );
    const sourceAt = (host: Element, number: number): HTMLElement =>
      drawn(host, `[part=source][value="${number}"]`)[0]!;

    it('comes to a source when the page is loaded', async () => {
      load('#deep/source-2');
      const host = await open();
      await until(() => focused(host), 'a focus');
      expect(focused(host) === sourceAt(host, 2)).to.be.true;
    });

    it('comes to a source when the address changes', async () => {
      const host = await open();
      await change('#deep/source-2');
      expect(focused(host) === sourceAt(host, 2)).to.be.true;
      await change('#deep/source-1');
      expect(focused(host) === sourceAt(host, 1)).to.be.true;
    });

    it('comes to a section when the page is loaded, and when the address changes', async () => {
      load('#deep/section-2');
      const host = await open();
      await until(() => focused(host), 'a focus');
      expect(wordsOf(focused(host))).to.equal('2. Two B');
      await change('#deep/section-1');
      expect(wordsOf(focused(host))).to.equal('1. One A');
    });

    it('brings the place into view', async () => {
      load('#deep/source-2');
      const host = await open({ summary: 'Long\n\n'.repeat(200) });
      await until(() => focused(host), 'a focus');
      const { top, bottom } = sourceAt(host, 2).getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight);
    });

    it('waits for a fact check that comes later', async () => {
      load('#deep/source-2');
      const host = await show(undefined, 'fact-summary', { id: 'deep' });
      expect(document.activeElement === field).to.be.true;
      host.data = aFactCheck();
      await until(() => focused(host), 'a focus');
      expect(focused(host) === sourceAt(host, 2)).to.be.true;
    });

    it('comes once: the focus is free afterwards', async () => {
      load('#deep/source-2');
      const host = await open();
      await until(() => focused(host), 'a focus');
      field.focus();
      host.data = aFactCheck({ title: 'Another' });
      await host.updateComplete;
      await host.updateComplete;
      expect(document.activeElement === field).to.be.true;
    });

    it('leads from the source that was reached to the first place that cites it', async () => {
      load('#deep/source-2');
      const host = await open();
      await until(() => linkCalled(host, back), 'the link back');
      click(linkCalled(host, back)!);
      await host.updateComplete;
      expect((focused(host) as HTMLElement).ariaLabel).to.equal('source 2');
    });

    it('has no link back from a source that the text does not cite, and Escape keeps the focus there', async () => {
      load('#deep/source-2');
      const host = await open({ summary: 'So [1].' });
      await until(() => focused(host), 'a focus');
      await host.updateComplete;
      expect(linkCalled(host, back)).to.be.undefined;
      await sendKeys({ press: 'Escape' });
      expect(focused(host) === sourceAt(host, 2)).to.be.true;
    });

    it('comes to a source of a list that stands alone', async () => {
      load('#alone/source-2');
      const list = await show(aFactCheck(), 'source-list', { id: 'alone' });
      await until(() => focused(list), 'a focus');
      await list.updateComplete;
      expect(focused(list) === sourceAt(list, 2)).to.be.true;
      expect(linkCalled(list, back)).to.be.undefined;
    });

    for (const order of ['before', 'after'] as const) {
      it(`comes to a source of a list that stands ${order} the text`, async () => {
        load('#deep/source-2');
        const summary = `<fact-summary id="deep">${scriptOf(aFactCheck())}</fact-summary>`;
        const list = '<source-list for="deep"></source-list>';
        const page = await place<HTMLElement>(
          `<div>${order === 'before' ? list + summary : summary + list}</div>`,
        );
        const found = page.querySelector('source-list')!;
        await until(() => focused(found), 'a focus');
        expect(focused(found) === sourceAt(found, 2)).to.be.true;
        field.focus();
        await change('#deep/source-1');
        expect(focused(found) === sourceAt(found, 1)).to.be.true;
      });
    }

    for (const id of [
      'two words',
      'проверка',
      '灯台',
      'a/b',
      '100%',
      'o\'clock "x"',
      '<b>',
      'a:b.c',
      'né',
    ] as const) {
      it(`comes to a source of an element with the id ${id}`, async () => {
        load(`#${encodeURIComponent(id)}/source-2`);
        const host = await open({}, id);
        await until(() => focused(host), 'a focus');
        expect(focused(host) === sourceAt(host, 2)).to.be.true;
        field.focus();
        // As people write it.
        await change(`#${id}/source-1`);
        expect(focused(host) === sourceAt(host, 1)).to.be.true;
        await change(partOf<HTMLAnchorElement>(host, 'section').querySelector('a')!.hash);
        expect(wordsOf(focused(host))).to.equal('1. One A');
      });
    }

    for (const hash of [
      '#deep',
      '#deep/',
      '#deep/source-9',
      '#deep/source-0',
      '#deep/source-1x',
      '#deep/source-',
      '#deep/section-9',
      '#deep/x/source-1',
      '#xdeep/source-1',
      '#source-1',
      '#/source-1',
      '#%/source-1',
      '#Deep/source-1',
    ]) {
      it(`stays where the reader is with ${hash}`, async () => {
        const host = await open();
        await change(hash);
        await host.updateComplete;
        expect(focused(host) === null).to.be.true;
      });
    }

    it('stays where the reader is in an element without an id', async () => {
      const host = await show(aFactCheck());
      await change('#/source-1');
      await host.updateComplete;
      expect(document.activeElement === field).to.be.true;
    });

    it('comes to the right one of two fact checks', async () => {
      const one = await open({}, 'one');
      const two = document.createElement('fact-summary');
      two.id = 'two';
      two.data = aFactCheck();
      one.after(two);
      await two.updateComplete;
      await change('#two/source-2');
      expect(focused(one)).to.be.null;
      expect(focused(two) === sourceAt(two, 2)).to.be.true;
      await change('#one/section-2');
      expect(wordsOf(focused(one))).to.equal('2. Two B');
    });

    it('listens no more when the element is taken out', async () => {
      const host = await open();
      const page = host.parentElement!;
      host.remove();
      await change('#deep/source-1');
      load('#');
      page.append(host);
      await host.updateComplete;
      expect(document.activeElement === field).to.be.true;
    });

    it('gives nothing of the element an id that the page could have', async () => {
      expect(drawn(await open(), '[id]')).to.have.length(0);
    });
  });

  describe('to the address of a section', () => {
    let host: FactSummaryElement;
    let original: string;

    beforeEach(async () => {
      original = location.href;
      host = await show(
        aFactCheck({
          sections: [
            { heading: 'One', body: 'A' },
            { heading: 'Two', body: 'B' },
          ],
        }),
        'fact-summary',
        { id: 'deep' },
      );
    });

    afterEach(async () => {
      await leave();
      history.replaceState(null, '', original);
    });

    const links = (): HTMLAnchorElement[] => drawn<HTMLAnchorElement>(host, '[part=section] h3 a');
    const seen = (): boolean[] => links().map((link) => getComputedStyle(link).opacity === '1');

    it('shows the link while the mouse is on the heading', async () => {
      expect(seen()).to.deep.equal([false, false]);
      await leave();
      await moveTo(links()[1]!.parentElement!);
      await until(() => seen()[1], 'the link');
      expect(seen()).to.deep.equal([false, true]);
    });

    it('shows the link while the section has the focus', () => {
      partsOf(host, 'section')[0]!.focus();
      expect(seen()).to.deep.equal([true, false]);
    });

    it('is a link for the keyboard too, with a name of its own, and seen while it has the focus', () => {
      for (const link of links()) {
        expect(link.tabIndex).to.equal(0);
        expect(link.ariaLabel).to.equal('Go to this passage');
        link.focus();
        expect(getComputedStyle(link).opacity).to.equal('1');
      }
    });

    it('leaves the words and the name of the heading as they are', () => {
      const heading = links()[0]!.parentElement!;
      expect([wordsOf(heading), heading.ariaLabel]).to.deep.equal(['1. One', '1. One']);
    });

    it('changes the address on a click and comes to the section', async () => {
      links()[1]!.click();
      await until(() => focused(host) === partsOf(host, 'section')[1], 'the section');
      expect(location.hash).to.equal('#deep/section-2');
    });

    it('has no link where the element has no id', async () => {
      expect(drawn(await show(aFactCheck()), '[part=section] h3 a')).to.have.length(0);
    });
  });

  describe('and what stays as it is', () => {
    it('takes the link back away when the focus leaves the row', async () => {
      const after = document.createElement('button');
      element.after(after);
      await follow(marks[0]!);
      after.focus();
      await element.updateComplete;
      expect(linkCalled(element, back)).to.be.undefined;
      expect(document.activeElement).to.equal(after);
    });

    it('keeps the link back while the focus goes from the row to that link', async () => {
      await follow(marks[0]!);
      linkCalled(element, back)!.focus();
      await element.updateComplete;
      expect(linkCalled(element, back)).to.exist;
    });

    it("changes neither the page's address nor its history", async () => {
      const { href } = location;
      const { length } = history;
      let changes = 0;
      const note = (): void => void (changes += 1);
      window.addEventListener('hashchange', note);
      await follow(marks[0]!);
      click(linkCalled(element, back)!);
      await element.updateComplete;
      marks[1]!.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Escape' });
      window.removeEventListener('hashchange', note);
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(length);
      expect(changes).to.equal(0);
    });

    it('stays on a page whose base is elsewhere', async () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/';
      document.head.append(base);
      const { href } = location;
      await follow(marks[0]!);
      base.remove();
      expect(location.href).to.equal(href);
      expect(focused(element)).to.equal(rows[0]);
    });
  });

  describe('and what the page is told', () => {
    it('says which source and which mark was followed, before the focus moves', async () => {
      const events: FactCitationEvent[] = [];
      element.addEventListener('fact-citation', (event) => {
        expect(focused(element)).to.equal(marks[2]);
        events.push(event);
      });
      await follow(marks[2]!);
      expect(events).to.have.length(1);
      expect(events[0]!.mark).to.equal('[3]');
      expect(String(events[0]!.source?.id)).to.equal('3');
      expect(events[0]!.position).to.equal(3);
      expect(events[0]!.claim).to.be.undefined;
      expect(events[0]!.factCheck).to.equal(element.factCheck);
    });

    it('says it once for Enter too', async () => {
      let count = 0;
      element.addEventListener('fact-citation', () => (count += 1));
      marks[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(count).to.equal(1);
    });

    it('says in which claim the mark is, and which of all marks it is', async () => {
      const told: unknown[] = [];
      const host = await show(
        aFactCheck({
          claims: [
            aClaim({ id: undefined, text: 'The first.', explanation: 'So [1].' }),
            aClaim({ id: 'second', text: 'The second.', verdicts: [aVerdict({ explanation: 'So [2].' })] }),
          ],
        }),
      );
      host.addEventListener('fact-citation', ({ claim, source, position }) =>
        told.push([claim?.text, source?.title, position]),
      );
      for (const mark of partsOf(host, 'citation')) click(mark);
      expect(told).to.deep.equal([
        [undefined, 'Almanac of the harbour', 1],
        [undefined, 'Letters of a keeper', 2],
        ['The first.', 'Almanac of the harbour', 3],
        ['The second.', 'Letters of a keeper', 4],
        ['The second.', 'Almanac of the harbour', 5],
        [undefined, 'Almanac of the harbour', 6],
      ]);
    });

    it('says it of the claim of a card', async () => {
      const card = await show(aFactCheck(), 'claim-card');
      let told: unknown;
      card.addEventListener('fact-citation', ({ claim, position }) => (told = [claim?.id, position]));
      click(partOf(card, 'citation'));
      expect(told).to.deep.equal(['lamp', 1]);
    });

    it('says it for a finger that opens the sheet, too', async () => {
      const host = await show(aFactCheck());
      let count = 0;
      host.addEventListener('fact-citation', () => (count += 1));
      touch(partOf(host, 'citation'));
      expect(count).to.equal(1);
    });

    it('says it not for the ways inside the element', async () => {
      const host = await show(aFactCheck());
      let count = 0;
      host.addEventListener('fact-source', () => (count += 1));
      click(partOf(host, 'citation'));
      for (const link of drawn(host, '[role="doc-backlink"]')) click(link);
      click(linkCalled(host, '2 sources')!);
      expect(count).to.equal(0);
    });

    it('says which number the source has that is followed', async () => {
      const host = await show(
        aFactCheck({ sources: [aSource({ id: 9 }), aSource({ id: 4, title: 'Four' })] }),
      );
      const stay = stayOnPage();
      const told: unknown[] = [];
      host.addEventListener('fact-source', ({ position, source }) => told.push(position, source?.title));
      click(linkCalled(host, 'Four')!);
      stay();
      expect(told).to.deep.equal([4, 'Four']);
    });

    it('says which source is followed and where it leads', async () => {
      const described = await show(aFactCheck());
      const told: (string | undefined)[] = [];
      described.addEventListener('fact-source', (event) => {
        told.push(String(event.source?.id), event.url);
      });
      described.addEventListener('click', (event) => event.preventDefault());
      click(linkCalled(described, 'Letters of a keeper')!);
      expect(told).to.deep.equal(['2', 'https://example.org/letters']);
    });
  });

  describe("and what belongs to the page's own children", () => {
    it('does not load again when a button of the page is pressed inside it', async () => {
      const host = await show(anOverview(), 'fact-summary', {}, '<button slot="footer">Share</button>');
      let reloads = 0;
      host.reload = () => Promise.resolve(void (reloads += 1));
      host.querySelector('button')!.click();
      expect(reloads).to.equal(0);
    });

    it('does not load again when a button of the fallback is pressed', async () => {
      const host = await place('<fact-summary><button>Vote</button></fact-summary>');
      let reloads = 0;
      host.reload = () => Promise.resolve(void (reloads += 1));
      host.querySelector('button')!.click();
      expect(reloads).to.equal(0);
    });

    it('leaves links of the page alone that happen to carry data of their own', async () => {
      const host = await show(
        anOverview(),
        'fact-summary',
        {},
        '<a slot="footer" href="#a" data-ref="1" data-target="sources" data-use>A link of the page</a>',
      );
      let prevented: boolean | undefined;
      const note = (event: Event): void => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', note);
      click(host.querySelector('a')!);
      window.removeEventListener('click', note);
      expect(prevented).to.be.false;
    });
  });
});
