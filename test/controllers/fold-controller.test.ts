import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { FactToggleEvent } from '../../src/events/fact-toggle-event.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import {
  allWords,
  click,
  drawn,
  focused,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
  type Widget,
} from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview } from '../support/build-payload.js';
import { emulateFeatures } from '../support/emulate-features.js';

const buttonOf = (element: Element): HTMLButtonElement | undefined =>
  drawn<HTMLButtonElement>(element, 'button').find((button) => button.ariaExpanded !== null);
const restOf = (element: Element): HTMLElement => partOf(element, 'rest');
const isOpen = (element: Element): boolean => isReadable(restOf(element).firstElementChild!);

/** Whether a reader sees the words of a piece; what is hidden until found takes room, but shows nothing. */
function isReadable(piece: Element): boolean {
  return piece.checkVisibility();
}

const toggle = async (element: Widget): Promise<void> => {
  click(buttonOf(element)!);
  await element.updateComplete;
};

describe('What a brief fact check folds away', () => {
  const brief = (factCheck = anOverview(), attributes = {}): Promise<FactSummaryElement> =>
    show(factCheck, 'fact-summary', { view: 'brief', ...attributes });

  afterEach(async () => {
    await emulateFeatures();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('at first', () => {
    it('is all but head, use of AI, first paragraph and foot', async () => {
      const summary = 'Bees visit blossom by day [1][2].\n\nSome fly at dusk [3].\n\nNone fly at night [4].';
      const disclosure = { ...anOverview().disclosure, ai: { involvement: 'generated' } } as const;
      const element = await brief(anOverview({ summary, disclosure }));
      expect(allWords(element)).to.equal(
        'Fact check · Overview, no verdict Bees and blossom AI wrote this text. No human review stated. ' +
          'Summary Bees visit blossom by day [1][2]. Read the full fact check About this fact check Copy',
      );
      for (const part of ['disclosure', 'summary', 'foot'])
        expect(isReadable(partOf(element, part)), part).to.be.true;
      for (const part of ['byline', 'disclaimer', 'section', 'sources', 'questions']) {
        expect(isReadable(partOf(element, part)), part).to.be.false;
      }
    });

    it('begins with the other paragraphs of the summary, then by-line and disclaimer', async () => {
      const element = await brief(
        anOverview({ summary: 'By day [1].\n\nAt dusk [2].\n\nNot at night [3].' }),
      );
      await toggle(element);
      expect(wordsOf(partOf(element, 'summary'))).to.equal('Summary By day [1].');
      expect(wordsOf(restOf(element))).to.match(
        /^At dusk \[2\]\. Not at night \[3\]\. Checked January 26, 2026 · 4 sources, details not included This overview may hold mistakes\. /,
      );
    });

    it('is never a claim without its verdict', async () => {
      const element = await brief(aFactCheck());
      for (const part of ['claim-text', 'verdict-label', 'summary']) {
        expect(isReadable(partOf(element, part)), part).to.be.true;
      }
      expect(wordsOf(partOf(element, 'claim'))).not.to.contain('electric lamp');
    });

    it('is the reasons and the sources on a claim card', async () => {
      const element = await show(aFactCheck(), 'claim-card', { view: 'brief' });
      expect(isReadable(partOf(element, 'verdict-label'))).to.be.true;
      expect(isReadable(partOf(element, 'sources'))).to.be.false;
      await toggle(element);
      expect(wordsOf(restOf(element))).to.match(/^It has had an electric lamp since 1957 .* Almanac of/);
    });

    it('is each of several claims, which are listed with their verdicts', async () => {
      const claims = [aClaim(), aClaim({ id: 'tower', text: 'The tower is red.' })];
      const element = await brief(aFactCheck({ claims }));
      expect(drawn(element, '[part=claim-list] li').filter(isReadable).map(wordsOf)).to.deep.equal([
        'Mostly false The lighthouse burns a tonne of oil a night.',
        'Mostly false The tower is red.',
      ]);
      expect(partsOf(element, 'claim').some(isReadable)).to.be.false;
    });

    it('is in the text for the search of the browser', async () => {
      expect(restOf(await brief()).textContent).to.contain('They see colours');
    });

    it('is nothing in full', async () => {
      for (const view of ['full', 'other']) {
        for (const tag of ['fact-summary', 'claim-card'] as const) {
          const element = await show(aFactCheck(), tag, { view });
          expect(buttonOf(element)).to.be.undefined;
          expect(drawn(element, '[hidden]:not([data-action=share]), details')).to.have.length(0);
        }
      }
    });
  });

  describe('by its button', () => {
    it('opens and closes in place, and the button says what it does', async () => {
      const element = await brief();
      const button = buttonOf(element)!;
      expect([wordsOf(button), button.ariaExpanded]).to.deep.equal(['Read the full fact check', 'false']);
      await toggle(element);
      expect(isOpen(element)).to.be.true;
      expect([wordsOf(button), button.ariaExpanded]).to.deep.equal(['Show less', 'true']);
      await toggle(element);
      expect(isOpen(element)).to.be.false;
      expect([wordsOf(button), button.ariaExpanded]).to.deep.equal(['Read the full fact check', 'false']);
    });

    it('opens with the keyboard, and the reader stays at the button', async () => {
      const element = await brief();
      buttonOf(element)!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
      expect(focused(element)).to.equal(buttonOf(element));
    });

    it('opens above what it opens, and holds no heading', async () => {
      const element = await brief();
      expect(buttonOf(element)!.nextElementSibling).to.equal(restOf(element));
      expect(drawn(element, 'button h1, button h2, button h3')).to.have.length(0);
    });

    it('stays open when the element is drawn again', async () => {
      const element = await brief();
      await toggle(element);
      element.headingLevel = 3;
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
    });

    it('tells the page each time, with the fact check', async () => {
      const element = await brief();
      const events: FactToggleEvent[] = [];
      element.addEventListener('fact-toggle', (event) => events.push(event));
      await toggle(element);
      await toggle(element);
      expect(events.map(({ open }) => open)).to.deep.equal([true, false]);
      expect(events[0]!.factCheck).to.equal(element.factCheck);
    });

    it('opens each element by itself', async () => {
      const [one, other] = [await brief(), await brief()];
      await toggle(one);
      expect([isOpen(one), isOpen(other)]).to.deep.equal([true, false]);
    });
  });

  describe('by what leads into it', () => {
    it('opens for a mark, and the reader comes to the source and back', async () => {
      const element = await brief();
      const [mark] = partsOf(element, 'citation');
      mark!.focus();
      click(mark!);
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
      expect(buttonOf(element)!.ariaExpanded).to.equal('true');
      expect(focused(element)).to.equal(partsOf(element, 'source')[0]);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(focused(element)).to.equal(mark);
    });

    it('has the line that leads to the sources, once it is open', async () => {
      const element = await brief();
      await toggle(element);
      click(linkCalled(element, '4 sources, details not included')!);
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
      expect(wordsOf(focused(element))).to.equal('Sources');
    });

    it('opens for a claim of the list', async () => {
      const claims = [aClaim(), aClaim({ id: 'tower', text: 'The tower is red.' })];
      const element = await brief(aFactCheck({ claims }));
      click(linkCalled(element, 'The tower is red.')!);
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
      expect(focused(element)).to.equal(partsOf(element, 'claim')[1]);
    });

    it('opens for an address', async () => {
      history.replaceState(null, '', '#bees/section-2');
      const element = await brief(anOverview(), { id: 'bees' });
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
      expect(focused(element)).to.equal(partsOf(element, 'section')[1]);
    });

    it('opens for a back link of a list elsewhere on the page', async () => {
      const element = await brief(aFactCheck(), { id: 'lamp-check' });
      const list = await show(undefined, 'source-list', { for: 'lamp-check' });
      await element.updateComplete;
      await list.updateComplete;
      click(drawn(list, '[data-use="2"]')[0]!);
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
      expect(restOf(element).contains(focused(element))).to.be.true;
    });

    it('opens when the browser finds words of it', async () => {
      const element = await brief();
      // The event of https://html.spec.whatwg.org/#event-beforematch.
      restOf(element).dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(isOpen(element)).to.be.true;
      expect(buttonOf(element)!.ariaExpanded).to.equal('true');
    });

    it('tells the page once', async () => {
      const element = await brief();
      const opened: boolean[] = [];
      element.addEventListener('fact-toggle', ({ open }) => opened.push(open));
      for (const mark of partsOf(element, 'citation').slice(0, 2)) click(mark);
      expect(opened).to.deep.equal([true]);
    });

    it('stays folded for a mark whose source stands elsewhere', async () => {
      const element = await brief(anOverview(), { id: 'bees-elsewhere' });
      const list = await show(undefined, 'source-list', { for: 'bees-elsewhere' });
      await element.updateComplete;
      await list.updateComplete;
      click(partOf(element, 'citation'));
      await element.updateComplete;
      expect(isOpen(element)).to.be.false;
      expect(focused(list)).to.equal(partsOf(list, 'source')[0]);
    });
  });

  it('is there in print, and no button is', async function () {
    const overview = await brief();
    const card = await show(aFactCheck(), 'claim-card', { view: 'brief' });
    if (!(await emulateFeatures({ media: 'print' }))) this.skip();
    for (const element of [overview, card]) {
      expect(isOpen(element)).to.be.true;
      expect(partsOf(element, 'source').every(isReadable)).to.be.true;
      expect(drawn(element, 'button').some(isSeen)).to.be.false;
    }
  });
});
