import { expect } from 'chai';
import { unwrapLines } from '../../../src/formats/plain-text/unwrap-lines.js';

/** A paragraph of four lines that were broken at forty-eight characters, each in mid-sentence. */
const broken = [
  'Tea was first grown in the hills of a far land,',
  'where the rain comes late and the sun goes down',
  'behind the trees before any of the leaves could',
  'be dry, and so the people there began to use a',
  'small fire of old wood.',
];
const joined = broken.join(' ');

describe('unwrapLines', () => {
  it('joins lines that were broken at one width', () => {
    expect(unwrapLines(broken)).to.deep.equal([joined]);
    expect(unwrapLines(['Tea', '', ...broken, '', ...broken])).to.deep.equal(['Tea', '', joined, '', joined]);
  });

  it('leaves lines apart whose next word would have had room', () => {
    const lines = [...broken, '', 'Short line', 'and another one'];
    expect(unwrapLines(lines)).to.deep.equal([joined, '', 'Short line', 'and another one']);
  });

  it('leaves items of a list apart, whatever their sign', () => {
    for (const sign of ['• ', '- ', '* ', '1. ', '12) ', '[3] '])
      expect(unwrapLines([...broken.slice(0, 4), `${sign}small fire`])).to.deep.equal([
        broken.slice(0, 4).join(' '),
        `${sign}small fire`,
      ]);
    expect(unwrapLines([...broken.slice(0, 4), '-small fire']).length).to.equal(1);
  });

  it('leaves questions apart below their heading, but not elsewhere', () => {
    const questions = [
      'Why would anybody make a fire of old wood there?',
      'Whatever became of the people who had made them?',
    ];
    expect(unwrapLines([...broken, '', 'Related questions', ...questions])).to.deep.equal([
      joined,
      '',
      'Related questions',
      ...questions,
    ]);
    expect(unwrapLines([...broken, '', ...questions])).to.deep.equal([joined, '', questions.join(' ')]);
    expect(unwrapLines([...broken, '', 'Related questions', 'Sources', ...questions]).at(-1)).to.equal(
      questions.join(' '),
    );
  });

  it('leaves texts alone that are narrower or wider than any mail', () => {
    const narrow = broken.map((line) => line.slice(0, 39).trim());
    expect(unwrapLines(narrow)).to.deep.equal(narrow);
    const wide = broken.map((line) => line + ' and more words'.repeat(6));
    expect(unwrapLines(wide)).to.deep.equal(wide);
    expect(unwrapLines([])).to.deep.equal([]);
  });

  it('leaves texts alone in which few lines break in mid-sentence', () => {
    const two = broken.slice(0, 3);
    expect(unwrapLines(two)).to.deep.equal(two);
    const ended = broken.map((line) => `${line.slice(0, 46)}.`);
    expect(unwrapLines(ended)).to.deep.equal(ended);
    const titled = broken.map((line) => line[0]!.toUpperCase() + line.slice(1));
    expect(unwrapLines(titled)).to.deep.equal(titled);
    const rare = [...broken, ...new Array<string>(9).fill('A line.')];
    expect(unwrapLines(rare)).to.deep.equal(rare);
    expect(unwrapLines([...broken, ...new Array<string>(5).fill('A line.')])[0]).to.equal(joined);
  });
});
