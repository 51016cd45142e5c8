import { expect } from 'chai';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  allWords,
  drawn,
  partOf,
  partsOf,
  place,
  settled,
  show,
  wordsOf,
  type Widget,
} from '../../support/build-element.js';
import { aClaim, aFactCheck, aVerdict } from '../../support/build-payload.js';
import { faultAddress, newKey, seriesAddress } from '../../support/faults.js';

const log = async (corrections: FactCheckInput['corrections']): Promise<string[]> => {
  const element = await show(aFactCheck({ corrections }));
  return drawn(element, '[part=corrections] li').map(wordsOf);
};

describe('The log of corrections', () => {
  it('says what was changed, when, from what and to what, in the words of the publisher', async () => {
    expect(
      await log([
        {
          at: '2026-02-03',
          kind: 'verdict-change',
          text: 'A new letter was found.',
          from: 'Mostly false',
          to: 'False',
        },
        { at: '2026-02', kind: 'error', text: 'A name was wrong.' },
      ]),
    ).to.deep.equal([
      'February 3, 2026 · Verdict changed · Before: Mostly false · Now: False · A new letter was found.',
      'February 2026 · Error corrected · A name was wrong.',
    ]);
  });

  const kinds = {
    'verdict-change': 'Verdict changed',
    error: 'Error corrected',
    update: 'Update',
    clarification: 'Clarification',
    retraction: 'Withdrawn',
  };

  for (const [kind, words] of Object.entries(kinds)) {
    it(`names its kind: ${kind}`, async () => {
      expect(await log([{ kind: kind as keyof typeof kinds }])).to.deep.equal([words]);
    });
  }

  it('shows what little there is', async () => {
    expect(await log([{ text: 'A name.' }, { from: '3' }, { to: '4' }, { at: '2026' }])).to.deep.equal([
      'A name.',
      'Before: 3',
      'Now: 4',
      '2026',
    ]);
  });

  it('stands under its own heading, after the text and before the questions', async () => {
    const element = await show(aFactCheck({ corrections: [{ text: 'A name was wrong.' }] }));
    expect(drawn(element, 'h3').map(wordsOf)).to.deep.equal([
      'Summary',
      'The lamp',
      'Sources',
      'Corrections',
      'Further questions',
      'About this fact check',
    ]);
  });

  it('is not there where nothing was corrected', async () => {
    const element = await show(aFactCheck());
    expect(partsOf(element, 'corrections')).to.have.length(0);
    expect(allWords(element)).not.to.contain('Corrections');
  });

  it('keeps each text in its own direction', async () => {
    const element = await show(
      aFactCheck({ corrections: [{ text: 'صححنا الاسم.', from: 'زائف', to: 'False' }] }),
    );
    const apart = drawn(element, '[part=corrections] bdi');
    expect(apart.map(wordsOf)).to.deep.equal(['زائف', 'صححنا الاسم.']);
    for (const words of apart) {
      expect(getComputedStyle(words).direction).to.equal('rtl');
      expect(getComputedStyle(words.parentElement!).direction).to.equal('ltr');
      expect(wordsOf(words.parentElement)).to.contain('Now: False');
    }
  });
});

describe('What has changed while a reader was there', () => {
  const rated = (label: string, more: Partial<FactCheckInput> = {}): FactCheckInput =>
    aFactCheck({ claims: [aClaim({ verdicts: label ? [aVerdict({ label })] : [] })], ...more });
  const open = async <T extends Widget>(tag: string, ...answers: unknown[]): Promise<T> => {
    const element = await place<T>(`<${tag}></${tag}>`);
    element.src = seriesAddress(...answers);
    await element.updateComplete;
    await settled(element);
    return element;
  };
  const news = (element: Element): string[] => partsOf(element, 'notice').map(wordsOf);
  const told = 'This fact check has changed since you opened it.';

  for (const tag of ['fact-summary', 'claim-card']) {
    it(`is said after reload, from what to what, in ${tag}`, async () => {
      const element = await open(tag, rated('Mostly false'), rated('False'));
      expect(news(element)).to.deep.equal([]);
      await element.reload();
      expect(news(element)).to.deep.equal([`${told} · Before: Mostly false · Now: False`]);
      expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('False');
    });
  }

  it('stands above claim and verdict', async () => {
    const element = await open('fact-summary', rated('Mostly false'), rated('False'));
    await element.reload();
    const words = allWords(element);
    expect(words.indexOf(told)).to.be.within(0, words.indexOf('The lighthouse burns'));
  });

  it('is nothing where the verdict has stayed', async () => {
    const element = await open('fact-summary', rated('False'), rated('False', { summary: 'New words.' }));
    await element.reload();
    expect(allWords(element)).to.contain('New words.');
    expect(news(element)).to.deep.equal([]);
  });

  it('is a verdict given for the first time, or taken back', async () => {
    const given = await open('fact-summary', rated(''), rated('False'));
    await given.reload();
    expect(news(given)).to.deep.equal([`${told} · Now: False`]);
    const taken = await open('fact-summary', rated('False'), rated(''));
    await taken.reload();
    expect(news(taken)).to.deep.equal([`${told} · Before: False`]);
    expect(wordsOf(partOf(taken, 'no-verdict'))).to.equal('No verdict given');
  });

  it('is told of each claim that changed', async () => {
    const two = (one: string, other: string): FactCheckInput =>
      aFactCheck({
        claims: [
          aClaim({ verdicts: [{ label: one }] }),
          aClaim({ id: 'tower', text: 'The tower is red.', verdicts: [{ label: other }] }),
        ],
      });
    const element = await open('fact-summary', two('A', 'B'), two('A2', 'B2'));
    await element.reload();
    expect(news(element)).to.deep.equal([`${told} · Before: A · Now: A2`, `${told} · Before: B · Now: B2`]);
  });

  it('is said after an answer that failed, too', async () => {
    const element = await open('fact-summary', rated('Mostly false'), 'no fact check', rated('False'));
    await element.reload();
    expect(element.status).to.equal('error');
    await element.reload();
    expect(news(element)).to.deep.equal([`${told} · Before: Mostly false · Now: False`]);
  });

  it('is not said of another fact check that the page puts in its place', async () => {
    const element = await show(rated('Mostly false'));
    element.data = rated('False');
    await element.updateComplete;
    expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('False');
    expect(news(element)).to.deep.equal([]);
  });

  it('is not said of the first answer, nor of another address', async () => {
    const element = await open('fact-summary', rated('Mostly false'));
    element.src = seriesAddress(rated('False'));
    await element.updateComplete;
    await settled(element);
    expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('False');
    expect(news(element)).to.deep.equal([]);
    element.src = faultAddress('json', newKey());
    await element.updateComplete;
    await settled(element);
    expect(news(element)).to.deep.equal([]);
  });
});
