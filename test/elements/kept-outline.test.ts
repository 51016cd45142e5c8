import { expect } from 'chai';
import { registerLocale } from '../../src/locale/registry.js';
import { he } from '../../src/locale/he.js';
import { click, drawn, partOf, show, until, wordsOf, type Widget } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';

/** Counts how often it is decided what readers are told of the authors, which is read nowhere else. */
function countDecisions(element: Widget): () => number {
  const factCheck = element.factCheck!;
  const { contributors } = factCheck;
  let count = 0;
  Object.defineProperty(factCheck, 'contributors', { get: () => ((count += 1), contributors) });
  return () => count;
}

describe('What readers are told is decided', () => {
  const open = (): Promise<Widget> =>
    show(aFactCheck({ contributors: [{ name: 'Ada Sample' }] }), 'fact-summary', { id: 'kept' });

  it('once, however often readers copy and follow marks, and in whatever view', async () => {
    const element = await open();
    const decisions = countDecisions(element);
    click(drawn(element, '[data-action=copy]')[0]!);
    await until(() => wordsOf(drawn(element, '[role=status]')[0]), 'an outcome of copying');
    for (const view of ['brief', 'glance', 'full'] as const) {
      element.view = view;
      await element.updateComplete;
    }
    element.headingLevel = 4;
    await element.updateComplete;
    expect(partOf(element, 'title').localName).to.equal('h4');
    click(partOf(element, 'citation'));
    await element.updateComplete;
    expect(wordsOf(partOf(element, 'source'))).to.match(/Back to the text$/);
    expect(wordsOf(partOf(element, 'byline'))).to.match(/^By Ada Sample · /);
    expect(decisions()).to.equal(0);
  });

  it('anew where the page asks for other words', async () => {
    registerLocale(he);
    const element = await open();
    const decisions = countDecisions(element);
    element.truthFirst = true;
    await element.updateComplete;
    expect(wordsOf(partOf(element, 'claim'))).to.match(/^What is true /);
    expect(decisions()).to.equal(1);
    element.parentElement!.lang = 'he';
    await until(() => decisions() > 1, 'another language');
    await element.updateComplete;
    expect(wordsOf(partOf(element, 'kind'))).to.equal(he.messages.factCheck);
  });
});
