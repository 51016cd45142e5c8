import { expect } from 'chai';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import { findGrowth } from '../../support/measure-growth.js';

describe('Markdown that its parser would take minutes for', function () {
  this.timeout(120_000);

  for (const piece of ['- ', '* ', '+ ', '> ', '>', '1. ', '7) ', '[^a]: ', '- > ', '  - '])
    it(`is refused with its line, before it is parsed: ${JSON.stringify(piece)} again and again`, () => {
      const start = process.cpuUsage();
      const { factCheck, issues } = fromMarkdown(`# Tea\n\n${piece.repeat(50_000)}`);
      expect(factCheck).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ severity: 'error', code: 'too-deep' });
      expect(issues[0]!.message).to.include('Line 3:').and.to.include('32');
      expect(process.cpuUsage(start).user).to.be.below(2_000_000);
    });

  for (const piece of [
    ']',
    '[',
    '](',
    '![',
    '<!--',
    '<a ',
    '*a_ ',
    '**a',
    '`a ``',
    '[a](<',
    '- - - - a\n',
    '> - a\n',
  ])
    it(`is never parsed for long: ${JSON.stringify(piece)} again and again`, () => {
      const growth = findGrowth((size) => {
        const text = `# Tea\n\nTea ${piece.repeat(size / piece.length)}`;
        return () => fromMarkdown(text);
      }, 125_000);
      expect(growth).to.equal(undefined);
    });

  it('is refused in the front matter too', () => {
    for (const words of [']'.repeat(100_000), '- '.repeat(1_000)]) {
      const { factCheck, issues } = fromMarkdown(
        `---\nclaims:\n  - text: Tea\n    explanation: "${words}"\n---\n# Tea\n`,
      );
      expect(factCheck).to.equal(undefined);
      expect(issues[0]!.severity).to.equal('error');
    }
  });

  it('are not many explanations in the front matter beside many sources', () => {
    const growth = findGrowth((size) => {
      const numbers = Array.from({ length: size / 100 }, (_, index) => index);
      const claims = numbers.map((index) => `  - text: Tea ${index}\n    explanation: Hot [^${index}].\n`);
      const notes = numbers.map((index) => `[^${index}]: Tea\n\n`);
      const text = `---\nclaims:\n${claims.join('')}---\n# Tea\n\n${notes.join('')}`;
      return () => fromMarkdown(text);
    }, 125_000);
    expect(growth).to.equal(undefined);
  });

  it('is named by the line up to which it is too much', () => {
    const { issues } = fromMarkdown(`# Tea\n\nOne\n${']'.repeat(100_000)}\n`);
    expect(issues[0]).to.include({ severity: 'error', code: 'too-much-markup' });
    const remedy =
      'has too many Markdown characters, such as brackets and stars. Remove them, or pass the article as plain text. Nothing was read.';
    expect(issues[0]!.message).to.equal(`Line 4: this paragraph or list ${remedy}`);
    const several = fromMarkdown(`# Tea\n\n${`${']'.repeat(1_000)}\n\n`.repeat(5)}`);
    expect(several.issues[0]!.message).to.equal(`Line 11: the text up to here ${remedy}`);
  });

  it('is nothing that an author writes', () => {
    const rule = `${'- '.repeat(40)}\n\n${'* '.repeat(40)}\n\n${'-'.repeat(200)}`;
    const nested = Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join(
      '\n',
    );
    const sources = Array.from(
      { length: 200 },
      (_, index) =>
        `${index + 1}. [*Tea* ${index}](<https://example.org/${index}>), [archive](https://example.org/a/${index})`,
    );
    const text = Array.from(
      { length: 100 },
      () => 'Tea grows **on hills** [1], [2] and _in valleys_ [3][4].',
    ).join('\n\n');
    const { factCheck } = fromMarkdown(
      `# Tea\n\n> > > Quoted.\n\n${rule}\n\n${nested}\n\n${text}\n\n## Sources\n\n${sources.join('\n')}\n`,
    );
    expect(factCheck!.sources).to.have.length(200);
  });
});
