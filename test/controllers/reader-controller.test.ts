import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FactCitationEvent } from '../../src/events/fact-citation-event.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import {
  aFactCheck,
  anOverview,
  aSource,
  click,
  drawn,
  focused,
  linkCalled,
  partOf,
  partsOf,
  place,
  show,
  wordsOf,
} from '../support/build-element.js';

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

    it('leads from the line under the date to the list', async () => {
      click(linkCalled(element, '4 sources cited, details not in this copy')!);
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

    it('has no stop but its links before anything was followed', () => {
      const stops = drawn(element, '*').filter(({ tabIndex }) => tabIndex >= 0);
      expect(stops.map((stop) => stop.getAttribute('role') ?? stop.localName)).to.deep.equal([
        'a',
        ...new Array<string>(marks.length).fill('doc-noteref'),
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
      expect(events[0]!.factCheck).to.equal(element.factCheck);
    });

    it('says it once for Enter too', async () => {
      let count = 0;
      element.addEventListener('fact-citation', () => (count += 1));
      marks[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(count).to.equal(1);
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
        '<a slot="footer" href="#a" data-ref="1" data-list data-back>A link of the page</a>',
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
