import { expect } from 'chai';
import { readLines } from '../../../src/formats/plain-text/read-lines.js';
import { takeBoilerplate } from '../../../src/formats/plain-text/take-boilerplate.js';

/** What is left of the lines, and the blocks that were taken out. */
function taken(...written: string[]): [kept: string[], ...removed: string[]] {
  const { lines, removed } = takeBoilerplate(readLines(written.join('\n\n')));
  return [lines.map(({ text }) => text), ...removed];
}

const article = ['Does tea grow on the moon', 'It does not', 'More words'];
const appeal = 'Keep Kettle independent';
const sentence = 'We write without advertising and need each of our many readers.';

describe('takeBoilerplate', () => {
  it('leaves an article as it is', () => {
    expect(taken(...article)).to.deep.equal([article]);
    expect(taken()).to.deep.equal([[]]);
  });

  it('takes the top of a page, where it begins in a way that no article does', () => {
    const top = ['Skip to content', '• Home', '- Politics', 'Index/tea', 'Log in'];
    expect(taken(...top, ...article)).to.deep.equal([article, top.join('\n')]);
    for (const start of ['Menu', 'Your fact-checks', 'Skip to main content'])
      expect(taken(start, ...article)).to.deep.equal([article, start]);
    for (const start of ['Skip to tea', 'Menus', 'Home'])
      expect(taken(start, ...article), start).to.deep.equal([[start, ...article]]);
    expect(taken('Menu', 'Home')).to.deep.equal([[], 'Menu\nHome']);
  });

  it('takes what a page prints above its article, if one of its lines is surely no title', () => {
    const tops = [
      ['Subscribe', 'Log in', 'News > Science'],
      ['Advertisement', 'Share this article', 'Facebook', 'WhatsApp'],
      ['Startseite', 'Anzeige'],
    ];
    for (const top of tops) expect(taken(...top, ...article)).to.deep.equal([article, top.join('\n')]);
    expect(taken('Facebook', ...article)).to.deep.equal([['Facebook', ...article]]);
  });

  it('takes the foot of a page, where it has two lines or asks whether it was of help', () => {
    const foot = ['Share', 'Copy link', 'Privacy PolicyPrivacy'];
    expect(taken(...article, ...foot)).to.deep.equal([article, foot.join('\n')]);
    expect(taken(...article, 'Blog', 'FAQ')).to.deep.equal([article, 'Blog\nFAQ']);
    expect(taken(...article, 'Blog')).to.deep.equal([[...article, 'Blog']]);
    expect(taken(...article, 'Was this fact-check helpful?')).to.deep.equal([
      article,
      'Was this fact-check helpful?',
    ]);
    expect(taken(...article, 'Yes', 'Or no', 'No')).to.deep.equal([[...article, 'Yes', 'Or no', 'No']]);
    expect(taken('Share', ...article)).to.deep.equal([['Share', ...article]]);
  });

  it('takes an appeal for money with its counters, wherever it stands', () => {
    const all = [
      appeal,
      sentence,
      'Time left: 3 days',
      'Goal: $500',
      '$1,200 raised of $5,000',
      '$300 of $500',
      'Donate now',
      'Support us!',
    ];
    expect(taken(article[0]!, ...all, ...article.slice(1))).to.deep.equal([article, all.join('\n')]);
    expect(taken(...article, appeal, 'It needs you.', 'Please donate!')).to.deep.equal([
      [...article, 'It needs you.', 'Please donate!'],
      appeal,
    ]);
    expect(taken(...article, 'Help keep Kettle Gazette independent!', 'Loading...')).to.deep.equal([
      article,
      'Help keep Kettle Gazette independent!\nLoading...',
    ]);
    expect(taken(appeal, `Fact check: ${sentence}`)).to.deep.equal([[`Fact check: ${sentence}`], appeal]);
    expect(taken(appeal, sentence.slice(0, -1), 'Donations cost')).to.deep.equal([
      [sentence.slice(0, -1), 'Donations cost'],
      appeal,
    ]);
    expect(taken('Keep tea', sentence)).to.deep.equal([['Keep tea', sentence]]);
  });

  it('takes a counter that stands alone only while it is loading', () => {
    expect(taken(article[0]!, 'Loading…', ...article.slice(1))).to.deep.equal([article, 'Loading…']);
    for (const counter of ['Goal: tea', 'Donate', 'Loading tea'])
      expect(taken(article[0]!, counter, ...article.slice(1)), counter).to.deep.equal([
        [article[0], counter, ...article.slice(1)],
      ]);
  });

  it('takes a line that names the kind or the topic, where a title stands below it', () => {
    for (const kicker of ['Fact check', 'FACT-CHECK:', 'Health', 'Factually'])
      expect(taken(kicker, ...article), kicker).to.deep.equal([article, kicker]);
    expect(taken('Health', ...article.slice(0, 1))).to.deep.equal([['Health', article[0]]]);
    for (const second of [
      'Executive summary',
      'Checked on 2026-01-26',
      'Disclaimer: x',
      'This fact-check may be outdated',
      '1. Tea',
      'It does not grow.',
      'x'.repeat(301),
    ])
      expect(taken('Health', second, 'More words'), second).to.deep.equal([['Health', second, 'More words']]);
    expect(taken('Health', 'x'.repeat(300), 'More words')).to.have.length(2);
    expect(taken('Tea', ...article)).to.deep.equal([['Tea', ...article]]);
  });
});
