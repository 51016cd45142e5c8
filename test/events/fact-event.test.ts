import { expect } from 'chai';
import { FactCitationEvent } from '../../src/events/fact-citation-event.js';
import { FactErrorEvent } from '../../src/events/fact-error-event.js';
import { FactLoadEvent } from '../../src/events/fact-load-event.js';
import { FactMediaEvent } from '../../src/events/fact-media-event.js';
import { FactQuestionEvent } from '../../src/events/fact-question-event.js';
import { FactShareEvent } from '../../src/events/fact-share-event.js';
import { FactSourceEvent } from '../../src/events/fact-source-event.js';
import { FactToggleEvent } from '../../src/events/fact-toggle-event.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { place, show } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';

const classes = {
  'fact-citation': FactCitationEvent,
  'fact-error': FactErrorEvent,
  'fact-load': FactLoadEvent,
  'fact-media': FactMediaEvent,
  'fact-question': FactQuestionEvent,
  'fact-share': FactShareEvent,
  'fact-source': FactSourceEvent,
  'fact-toggle': FactToggleEvent,
};

describe('The events of the elements', () => {
  for (const [type, EventClass] of Object.entries(classes)) {
    describe(type, () => {
      it('bubbles and crosses shadow roots', () => {
        const event = new EventClass({});
        expect(event).to.be.instanceOf(Event);
        expect(event.type).to.equal(type);
        expect(event.bubbles).to.be.true;
        expect(event.composed).to.be.true;
      });

      const isCancelable = type === 'fact-question' || type === 'fact-media';
      it(isCancelable ? 'can be cancelled' : 'cannot be cancelled', () => {
        const event = new EventClass({});
        event.preventDefault();
        expect(event.defaultPrevented).to.equal(isCancelable);
      });

      it('says what it is about', () => {
        const { factCheck } = parseFactCheck(aFactCheck());
        const [claim] = factCheck!.claims;
        const [source] = factCheck!.sources;
        const details = { url: 'https://example.org/', mark: '[1]', claim, source, position: 3 };
        const event = new EventClass(details);
        expect(event).to.include(details);
        expect(event.factCheck).to.be.undefined;
      });
    });
  }

  describe('fact-question', () => {
    it('brings the words of the question, whether or not there is an address for it', () => {
      for (const url of [undefined, 'https://example.org/?q=Why%3F']) {
        const event = new FactQuestionEvent({ question: 'Why?', url });
        expect([event.question, event.url]).to.deep.equal(['Why?', url]);
      }
    });
  });

  describe('fact-toggle', () => {
    it('says whether the whole is shown now', () => {
      for (const open of [true, false]) expect(new FactToggleEvent({ open }).open).to.equal(open);
    });
  });

  describe('fact-load', () => {
    it('comes once, when the fact check is drawn, to listeners on the page', async () => {
      const page = await place<HTMLElement>('<div></div>');
      const root = page.attachShadow({ mode: 'open' });
      const element = document.createElement('fact-summary');
      const drawn: (string | undefined)[] = [];
      const note = (event: FactLoadEvent): void => {
        expect(event).to.be.instanceOf(FactLoadEvent);
        drawn.push(event.factCheck?.title, element.shadowRoot?.querySelector('[part~=title]')?.textContent);
      };
      document.body.addEventListener('fact-load', note);
      element.data = aFactCheck();
      root.append(element);
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      document.body.removeEventListener('fact-load', note);
      expect(drawn).to.deep.equal(['What does the lighthouse burn?', 'What does the lighthouse burn?']);
    });

    it('does not come for data that were replaced before they were drawn', async () => {
      const element = await place('<fact-summary></fact-summary>');
      const titles: (string | undefined)[] = [];
      element.addEventListener('fact-load', ({ factCheck }) => titles.push(factCheck?.title));
      element.data = aFactCheck({ title: 'First' });
      element.data = aFactCheck({ title: 'Second' });
      await element.updateComplete;
      await Promise.resolve();
      expect(titles).to.deep.equal(['Second']);
    });

    it('may set new data from its listener', async () => {
      const element = await show(undefined);
      const titles: (string | undefined)[] = [];
      element.addEventListener('fact-load', ({ factCheck }) => {
        titles.push(factCheck?.title);
        if (titles.length < 2) element.data = aFactCheck({ title: 'Second' });
      });
      element.data = aFactCheck({ title: 'First' });
      await element.updateComplete;
      await element.updateComplete;
      await element.updateComplete;
      await Promise.resolve();
      expect(titles).to.deep.equal(['First', 'Second']);
    });
  });

  describe('fact-error', () => {
    it('brings the issues in plain words', async () => {
      const element = await place('<fact-summary></fact-summary>');
      const messages: string[] = [];
      element.addEventListener('fact-error', ({ issues }) => {
        messages.push(...issues.map(({ message }) => message));
      });
      element.data = { claims: [] };
      await element.updateComplete;
      await Promise.resolve();
      expect(messages).to.deep.equal(['`title` is required. Nothing can be shown without it.']);
      expect(element.status).to.equal('error');
    });
  });
});
