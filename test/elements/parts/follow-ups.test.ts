import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { FactQuestionEvent } from '../../../src/events/fact-question-event.js';
import type { FactSummaryElement } from '../../../src/elements/fact-summary/fact-summary.js';
import {
  click,
  drawn,
  focused,
  partOf,
  partsOf,
  show,
  stayOnPage,
  wordsOf,
} from '../../support/build-element.js';
import { aFactCheck } from '../../support/build-payload.js';

const ask = (
  followUps: { text: string; url?: string }[],
  questionUrl?: string,
): Promise<FactSummaryElement> =>
  show(
    aFactCheck({ followUps }),
    'fact-summary',
    questionUrl === undefined ? {} : { 'question-url': questionUrl },
  );

const hrefs = (element: Element): (string | undefined)[] =>
  partsOf(element, 'question').map((question) => question.querySelector('a')?.href);

describe('Follow-up questions', () => {
  let leave: () => void;

  beforeEach(() => {
    leave = stayOnPage();
  });

  afterEach(() => leave());

  it('are a plain list under a heading', async () => {
    const element = await ask([{ text: 'Who keeps it?' }, { text: 'Since when?' }]);
    expect(wordsOf(partOf(element, 'questions'))).to.equal('Further questions Who keeps it? Since when?');
    expect(partsOf(element, 'question').map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    expect(drawn(element, '[part=question] button')).to.have.length(0);
  });

  it('are words where there is no address for them', async () => {
    expect(hrefs(await ask([{ text: 'Who keeps it?' }]))).to.deep.equal([undefined]);
  });

  it('are links to their own address first, then to the one that question-url makes', async () => {
    const element = await ask(
      [{ text: 'A?', url: 'https://example.org/a' }, { text: 'B & c?' }],
      'https://example.org/search?q={question}&from=widget',
    );
    expect(hrefs(element)).to.deep.equal([
      'https://example.org/a',
      'https://example.org/search?q=B%20%26%20c%3F&from=widget',
    ]);
  });

  it('are put into a relative address as they are, with no sign read as a pattern', async () => {
    const element = await ask([{ text: '$& $1 $$ {question} <b> \'"' }], '/q?{question}');
    const [href] = hrefs(element);
    expect(href).to.match(new RegExp(`^${location.origin}/q\\?`));
    expect(decodeURIComponent(new URL(href!).search)).to.equal('?$& $1 $$ {question} <b> \'"');
  });

  for (const pattern of [
    'javascript:alert("{question}")',
    'data:,{question}',
    'https://user:pw@example.org/{question}',
    'https://{question}:x/',
    '',
  ]) {
    it(`are words where question-url is “${pattern}”`, async () => {
      expect(hrefs(await ask([{ text: 'Why?' }], pattern))).to.deep.equal([undefined]);
    });
  }

  it('are words where they cannot be written into an address', async () => {
    const element = await ask([{ text: 'Half a sign \ud83d?' }], '/q?{question}');
    expect(hrefs(element)).to.deep.equal([undefined]);
    expect(element.status).to.equal('ready');
  });

  it('tell the page when they are followed, with address and fact check', async () => {
    const element = await ask([{ text: 'Who?' }], '/q?{question}');
    const events: FactQuestionEvent[] = [];
    element.addEventListener('fact-question', (event) => events.push(event));
    click(partOf(element, 'question').querySelector('a')!);
    expect(events).to.have.length(1);
    expect(events[0]!.url).to.equal(`${location.origin}/q?Who%3F`);
    expect(events[0]!.factCheck).to.equal(element.factCheck);
  });

  it('leave the page where it is when the event is cancelled', async () => {
    const element = await ask([{ text: 'Who?' }], '/q?{question}');
    const outcomes: boolean[] = [];
    const note = (event: Event): void => void outcomes.push(event.defaultPrevented);
    element.addEventListener('click', note);
    const link = partOf(element, 'question').querySelector('a')!;
    click(link);
    element.addEventListener('fact-question', (event) => event.preventDefault());
    click(link);
    expect(outcomes).to.deep.equal([false, true]);
  });

  it('tell the page nothing where they are words', async () => {
    const element = await ask([{ text: 'Who?' }]);
    let count = 0;
    element.addEventListener('fact-question', () => (count += 1));
    click(partOf(element, 'question'));
    expect(count).to.equal(0);
  });

  describe('as buttons', () => {
    const buttons = (
      followUps: { text: string; url?: string }[],
      more: Record<string, string> = {},
    ): Promise<FactSummaryElement> =>
      show(aFactCheck({ followUps }), 'fact-summary', { questions: 'buttons', ...more });
    const buttonsOf = (element: Element): HTMLButtonElement[] =>
      drawn<HTMLButtonElement>(element, '[part=question] button');
    const asked = (element: HTMLElement): FactQuestionEvent[] => {
      const events: FactQuestionEvent[] = [];
      element.addEventListener('fact-question', (event) => events.push(event));
      return events;
    };

    it('are a list under a heading all the same', async () => {
      const element = await buttons([{ text: 'Who keeps it?' }, { text: 'Since when?' }]);
      expect(buttonsOf(element).map(wordsOf)).to.deep.equal(['Who keeps it?', 'Since when?']);
      expect(drawn(element, '[part=questions] ul > li')).to.have.length(2);
      expect(drawn(element, '[part=questions] a, button h3')).to.have.length(0);
    });

    it('tell the page their words and where they would lead', async () => {
      const element = await buttons([{ text: 'A “b” & c?' }, { text: 'D?', url: 'https://example.org/d' }]);
      const events = asked(element);
      for (const button of buttonsOf(element)) click(button);
      expect(events.map(({ question }) => question)).to.deep.equal(['A “b” & c?', 'D?']);
      expect(events[0]!.factCheck).to.equal(element.factCheck);
    });

    it('are asked with the keyboard too, and keep the focus', async () => {
      const element = await buttons([{ text: 'Who?' }]);
      const events = asked(element);
      buttonsOf(element)[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(events).to.have.length(1);
      expect(focused(element)).to.equal(buttonsOf(element)[0]);
    });

    it('can be cancelled, and lead nowhere by themselves', async () => {
      const element = await buttons([{ text: 'Who?' }]);
      const { href } = location;
      element.addEventListener('fact-question', (event) => event.preventDefault());
      const events = asked(element);
      click(buttonsOf(element)[0]!);
      expect(events.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true]);
      expect(location.href).to.equal(href);
    });

    it('submit no form of the page', async () => {
      const form = document.createElement('form');
      let count = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        count += 1;
      });
      const element = await buttons([{ text: 'Who?' }]);
      element.replaceWith(form);
      form.append(element);
      click(buttonsOf(element)[0]!);
      expect(count).to.equal(0);
      form.remove();
    });

    it('are a list of links for any other value', async () => {
      const element = await buttons([{ text: 'Who?' }], {
        questions: 'list',
        'question-url': '/q?{question}',
      });
      expect(buttonsOf(element)).to.have.length(0);
      expect(hrefs(element)[0]).to.match(/\/q\?Who%3F$/);
    });
  });

  it('bring their words with the event where they are links', async () => {
    const element = await ask([{ text: 'Who & why?' }], '/q?{question}');
    const words: string[] = [];
    element.addEventListener('fact-question', ({ question }) => words.push(question));
    click(partOf(element, 'question').querySelector('a')!);
    expect(words).to.deep.equal(['Who & why?']);
  });
});
