import { expect } from 'chai';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  allWords,
  click,
  drawn,
  focused,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aSource } from '../../support/build-payload.js';
import { shownIn } from '../../support/shown-words.js';

const cited = (count: number): string =>
  Array.from({ length: count }, (_, index) => `[${index + 1}]`).join(' ');

async function rowsOf(sources: FactCheckInput['sources'], summary = '[1]'): Promise<HTMLElement[]> {
  return partsOf(await show({ title: 'T', lang: 'en', summary, sources }), 'source');
}

describe('The list of sources', () => {
  describe('that are described', () => {
    it('shows title, authors, publisher, date and host', async () => {
      const [row] = await rowsOf([
        aSource({ authors: ['Ann Ash', 'Bo Birch'], publisher: 'Harbour Press', publishedAt: '2025-03' }),
      ]);
      const words = wordsOf(row);
      for (const piece of [
        'Almanac of the harbour',
        'Ann Ash',
        'Bo Birch',
        'Harbour Press',
        'March 2025',
        'example.org',
      ]) {
        expect(words).to.contain(piece);
      }
      expect(words).not.to.contain('No link given.');
    });

    it('links the title', async () => {
      const element = await show(aFactCheck());
      expect(linkCalled(element, 'Almanac of the harbour')!.href).to.equal('https://example.org/almanac');
    });

    it('shows the host in letters that cannot be mistaken', async () => {
      const [row] = await rowsOf([aSource({ url: 'https://ex\u0430mple.org/' })]);
      expect(wordsOf(row)).to.contain('xn--exmple-4nf.org');
    });

    it('says that no link is given where there is none', async () => {
      const [row] = await rowsOf([aSource({ url: undefined })]);
      expect(wordsOf(row)).to.match(/^Almanac of the harbour ↩ No link given\.$/);
    });

    it('shows an address that is no link as text', async () => {
      const [row] = await rowsOf([aSource({ url: 'ftp://example.org/a.txt' })]);
      expect(wordsOf(row)).to.contain('ftp://example.org/a.txt');
      expect(wordsOf(row)).to.contain('No link given.');
      expect(row!.querySelectorAll('[href]:not([role])')).to.have.length(0);
    });

    it('shows the address in the place of a title', async () => {
      const [row] = await rowsOf([{ id: 1, url: 'https://example.org/a' }]);
      expect(wordsOf(row!.querySelector('a'))).to.equal('https://example.org/a');
    });

    it('shows a source of which only the publisher is known', async () => {
      const [row] = await rowsOf([{ id: 1, publisher: 'Harbour Press' }]);
      expect(wordsOf(row)).to.equal('Harbour Press ↩ No link given.');
    });

    it('shows a source of which only the DOI is known', async () => {
      const [row] = await rowsOf([{ id: 1, doi: '10.1000/182' }]);
      expect(wordsOf(row)).to.contain('10.1000/182');
    });

    it('shows a source of which only a quotation is known', async () => {
      const [row] = await rowsOf([{ id: 1, quotes: [{ text: 'The lamp was lit by hand.' }] }]);
      expect(wordsOf(row)).to.contain('The lamp was lit by hand.');
    });

    it('says which of them the text does not cite', async () => {
      const [first, second] = await rowsOf([aSource(), aSource({ id: 2, title: 'Beside the point' })]);
      expect(wordsOf(first)).not.to.contain('cited');
      expect(wordsOf(second)).to.contain('not cited in the text');
    });
  });

  describe('of which only the numbers are known', () => {
    it('says so once and lists them compactly', async () => {
      const element = await show(anOverview({ summary: cited(9), sections: [{ body: '[1] [1] [1] [1]' }] }));
      const words = allWords(element);
      expect(
        words.split('This article cites 9 sources by number. Their details are not included here.'),
      ).to.have.length(2);
      expect(words).not.to.contain('No link given.');
      const rows = partsOf<HTMLLIElement>(element, 'source');
      expect(rows.map(wordsOf).slice(0, 2)).to.deep.equal(['1, cited 5 times', '2, cited once']);
      expect(rows.map(({ value }) => value)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('is an ordered list all the same', async () => {
      const element = await show(anOverview());
      expect(drawn(element, 'ol > li')).to.deep.equal(partsOf(element, 'source'));
    });

    it('says it of one', async () => {
      expect(allWords(await show(anOverview({ summary: '[1]', sections: [] })))).to.contain(
        'This article cites 1 source by number. Its details are not included here.',
      );
    });

    it('keeps gaps in the numbers', async () => {
      const element = await show(anOverview({ summary: '[2] [7]', sections: [] }));
      expect(partsOf<HTMLLIElement>(element, 'source').map(({ value }) => value)).to.deep.equal([2, 7]);
    });

    it('leads from its rows nowhere', async () => {
      const element = await show(anOverview());
      expect(partsOf(element, 'source').flatMap((row) => [...row.querySelectorAll('a')])).to.deep.equal([]);
    });
  });

  describe('of which some are not described', () => {
    const sources = [1, 2, 3, 5, 7, 9].map((id) => aSource({ id, title: `Source number ${id}` }));

    it('says which', async () => {
      const element = await show(anOverview({ summary: cited(9), sources }));
      expect(allWords(element)).to.contain('Details are missing for 3 of 9 sources: 4, 6 and 8.');
    });

    it('says which one', async () => {
      const element = await show(
        anOverview({ summary: cited(3), sections: [], sources: sources.slice(0, 2) }),
      );
      expect(allWords(element)).to.contain('Details are missing for 1 of 3 sources: 3.');
    });

    it('keeps their rows, with their numbers', async () => {
      const rows = partsOf<HTMLLIElement>(await show(anOverview({ summary: cited(9), sources })), 'source');
      expect(rows.map(({ value }) => value)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(wordsOf(rows[3])).to.match(/^cited (once|\d times)$/);
    });
  });

  describe('that is too long', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => aSource({ id: index + 1 }));

    it('shows the first 200 and says how many are not shown, with the way to them', async () => {
      const element = await show(aFactCheck({ sources: many(205), url: 'https://example.org/check' }));
      expect(partsOf(element, 'source')).to.have.length(200);
      expect(allWords(element)).to.contain('5 more are not shown here.');
      expect(linkCalled(element, 'Read the full fact check')!.href).to.equal('https://example.org/check');
    });

    it('says nothing of the whole fact check where its address is not known', async () => {
      const element = await show(aFactCheck({ sources: many(201) }));
      const last = partOf(element, 'sources').lastElementChild;
      expect(wordsOf(last)).to.equal('1 more is not shown here.');
    });

    it('says the same of sections, questions and claims', async () => {
      const sections = Array.from({ length: 53 }, (_, index) => ({ heading: `H${index}`, body: 'B' }));
      expect(allWords(await show(aFactCheck({ sections })))).to.contain('3 more are not shown here.');
      const followUps = Array.from({ length: 24 }, (_, index) => ({ text: `Q${index}?` }));
      const questions = partOf(await show(aFactCheck({ followUps })), 'questions');
      expect(wordsOf(questions)).to.contain('4 more are not shown here.');
      const claims = Array.from({ length: 102 }, (_, index) => aClaim({ id: `c${index}` }));
      expect(allWords(await show(aFactCheck({ claims })))).to.contain('2 more are not shown here.');
    });
  });

  describe('of a long fact check', () => {
    const sources = Array.from({ length: 200 }, (_, index) =>
      aSource({
        id: index + 1,
        title: `Source number ${index + 1}`,
        url: `https://example.org/${index + 1}`,
      }),
    );
    // Each of the 200 twice and the first 100 a third time, in groups of five.
    const numbers = Array.from({ length: 500 }, (_, index) => (index % 200) + 1);
    const paragraphs = Array.from({ length: 100 }, (_, index) => {
      const group = numbers.slice(index * 5, index * 5 + 5);
      return `Paragraph ${index + 1}${group.map((number) => `[${number}]`).join('')}.`;
    });
    const long = aFactCheck({ summary: paragraphs.join('\n\n'), claims: [], sections: [], sources });

    it('has all 200 rows and all 500 marks with their numbers', async () => {
      const element = await show(long);
      expect(partsOf(element, 'citation').map(shownIn)).to.deep.equal(numbers.map(String));
      const rows = partsOf<HTMLLIElement>(element, 'source');
      expect(rows.map(({ value }) => value)).to.deep.equal(sources.map(({ id }) => id));
      expect(rows.every((row, index) => wordsOf(row).startsWith(`Source number ${index + 1} `))).to.be.true;
      expect(rows.map((row) => row.querySelectorAll('[role="doc-backlink"]').length)).to.deep.equal(
        sources.map((_, index) => (index < 100 ? 3 : 2)),
      );
      expect(allWords(element)).to.contain('200 sources');
      expect(element.issues).to.deep.equal([]);
    });

    it('leads from any mark to its row and from any row to its places', async () => {
      const element = await show(long);
      const marks = partsOf(element, 'citation');
      const rows = partsOf(element, 'source');
      for (const index of [0, 9, 199, 200, 399, 499]) {
        click(marks[index]!);
        expect(focused(element) === rows[index % 200]).to.be.true;
      }
      click(rows[99]!.querySelectorAll<HTMLElement>('[role="doc-backlink"]')[2]!);
      expect(focused(element) === marks[499]).to.be.true;
    });

    it('has room for the numbers of the rows', async () => {
      const element = await show(long);
      const list = drawn(element, '[part=sources] ol')[0]!;
      const { paddingInlineStart, fontSize } = getComputedStyle(list);
      expect(parseFloat(paddingInlineStart)).to.be.at.least(2 * parseFloat(fontSize));
    });
  });

  describe('of a source that is cited very often', () => {
    it('leads back to the first 26 places and says how many there are', async () => {
      const [row] = await rowsOf([aSource()], 'Tea [1].'.repeat(1_204));
      const links = [...row!.querySelectorAll('[role="doc-backlink"]')];
      expect(links.map(({ textContent }) => Number(textContent))).to.deep.equal(
        Array.from({ length: 26 }, (_, at) => at + 1),
      );
      expect(wordsOf(row)).to.match(/Cited: 1 2 3 .* 26 … cited 1204 times$/);
    });

    it('leads back to all places while they are few', async () => {
      const [row] = await rowsOf([aSource()], 'Tea [1].'.repeat(26));
      expect(wordsOf(row)).to.match(/Cited: 1 2 3 .* 25 26$/);
    });
  });

  it('says how many cited sources the list has no room for', async () => {
    const sources = Array.from({ length: 200 }, (_, index) =>
      aSource({ id: index + 1, url: `https://example.org/${index}` }),
    );
    const element = await show({ title: 'T', lang: 'en', summary: 'Tea [1], [201] and [202].', sources });
    expect(wordsOf(partOf(element, 'sources'))).to.contain('2 more are not shown here.');
    expect(allWords(element)).to.contain('[201] and [202].');
  });

  it('is not there where nothing is cited and no source is given', async () => {
    const element = await show({ title: 'T', summary: 'No mark.' });
    expect(partsOf(element, 'sources')).to.have.length(0);
    expect(allWords(element)).not.to.contain('source');
  });
});
