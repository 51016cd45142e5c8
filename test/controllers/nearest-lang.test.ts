import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import type { Phrase } from '../../src/locale/messages.js';
import { registerLocale } from '../../src/locale/registry.js';
import { partOf, partsOf, place, show, wordsOf } from '../support/build-element.js';
import { aFactCheck, anOverview } from '../support/build-payload.js';

const brackets = (phrase: Phrase): Phrase =>
  typeof phrase === 'string' ? `«${phrase}»` : { one: `«${phrase.one}»`, other: `«${phrase.other}»` };

const messages = Object.fromEntries(
  Object.entries(en.messages).map(([name, phrase]) => [name, brackets(phrase as Phrase)]),
) as unknown as typeof en.messages;

describe('The language of the interface', () => {
  before(() => {
    registerLocale({ ...en, lang: 'qps', messages });
    registerLocale({ ...en, lang: 'qps-Arab', dir: 'rtl', messages });
  });

  const heading = (element: Element): string => wordsOf(partOf(element, 'sources').querySelector('[part]'));

  async function inside(markup: string, payload: object = aFactCheck({ lang: '' })): Promise<HTMLElement> {
    const page = await place<HTMLElement>(markup);
    const element = page.localName === 'fact-summary' ? page : page.querySelector('fact-summary')!;
    Object.assign(element, { data: payload });
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    return element;
  }

  it('is English where no language is given', async () => {
    expect(heading(await inside('<fact-summary></fact-summary>'))).to.equal('Sources');
  });

  it('is that of its own lang', async () => {
    expect(heading(await inside('<fact-summary lang="qps"></fact-summary>'))).to.equal('«Sources»');
  });

  it('is that of the nearest lang around it', async () => {
    const element = await inside('<div lang="fr"><p lang="qps"><fact-summary></fact-summary></p></div>');
    expect(heading(element)).to.equal('«Sources»');
  });

  it('is that of the lang nearest to it, not of the farthest', async () => {
    const element = await inside('<div lang="qps"><p lang="en"><fact-summary></fact-summary></p></div>');
    expect(heading(element)).to.equal('Sources');
  });

  it('is looked up through shadow roots', async () => {
    const page = await place<HTMLElement>('<div lang="qps"><div></div></div>');
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const element = document.createElement('fact-summary');
    element.data = aFactCheck();
    root.append(element);
    await element.updateComplete;
    expect(heading(element)).to.equal('«Sources»');
  });

  it('is the nearest known language of a tag with region or script', async () => {
    expect(heading(await inside('<fact-summary lang="QPS-ploc-x-y"></fact-summary>'))).to.equal('«Sources»');
  });

  it('is English for a language that is not known', async () => {
    expect(heading(await inside('<fact-summary lang="fr"></fact-summary>'))).to.equal('Sources');
  });

  it("marks its own words with their language where the fact check's differs", async () => {
    const element = await inside('<fact-summary lang="qps"></fact-summary>', aFactCheck({ lang: 'it' }));
    const words = partOf(element, 'kind');
    expect(words.closest('[lang]')?.getAttribute('lang')).to.equal('qps');
    expect(partOf(element, 'title').closest('[lang]')?.getAttribute('lang')).to.equal('it');
  });

  it("gives its own words their direction where the fact check's differs", async () => {
    const element = await inside('<fact-summary lang="qps-Arab"></fact-summary>', anOverview());
    expect(getComputedStyle(partOf(element, 'kind')).direction).to.equal('rtl');
    expect(getComputedStyle(partOf(element, 'title')).direction).to.equal('ltr');
  });

  it('does not translate the words of the fact check', async () => {
    const element = await inside('<fact-summary lang="qps"></fact-summary>', aFactCheck());
    expect(wordsOf(partOf(element, 'title'))).to.equal('What does the lighthouse burn?');
    expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Mostly false');
  });

  it('names marks in its own words', async () => {
    const element = await inside('<fact-summary lang="qps"></fact-summary>', anOverview());
    expect(partsOf(element, 'citation')[2]!.ariaLabel).to.equal('«source 3»');
  });

  it('says in English that nothing could be loaded where the page is in a language that is not known', async () => {
    const element = await show('{', 'fact-summary', { lang: 'fr' });
    expect(partOf(element, 'error').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('marks English words as English in a page whose language is not known and a fact check without one', async () => {
    const element = await show({ title: 'Que brûle le phare ?' }, 'fact-summary', { lang: 'fr' });
    expect(partOf(element, 'kind').closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('is that of the new place after a move', async () => {
    const element = await inside('<fact-summary></fact-summary>');
    const other = await place<HTMLElement>('<div lang="qps"></div>');
    other.append(element);
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(heading(element)).to.equal('«Sources»');
  });
});
