import { expect } from 'chai';
import { citeSources } from '../../src/model/cite-sources.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { groupCitations } from '../../src/text/group-citations.js';
import { parseInlines } from '../../src/text/parse-rich-text.js';
import { citationsIn, flattenRichText } from '../../src/text/walk-rich-text.js';
import {
  aBareFactCheck,
  aParsedFactCheck,
  aSource,
  namesOf,
  type SourceInput,
} from '../support/build-payload.js';

/** Sources with these ids, each at an address of its own. */
function sourcesOf(...ids: (string | number)[]): SourceInput[] {
  return ids.map((id) => aSource({ id, url: `https://example.org/${id}` }));
}

/** The numbers that readers see for the marks of the summary, mark by mark. */
function numbersIn(fields: Partial<FactCheckInput>): (number | undefined)[][] {
  const factCheck = aParsedFactCheck(fields);
  const { find } = citeSources(factCheck);
  return citationsIn(factCheck.summary).map(({ refs }) => refs.map((ref) => find(ref)?.number));
}

/** Number and state of each row of the list. */
function rowsOf(fields: Partial<FactCheckInput>): [number, string][] {
  return citeSources(aParsedFactCheck(fields)).rows.map(({ number, state }) => [number, state]);
}

describe('Citation defects that others have met', () => {
  // lilbee #528
  it('a mark beyond the list leads to a row that says so, and is reported', () => {
    const fields = { summary: 'Tea [2][6].', sources: sourcesOf(1, 2, 3) };
    expect(rowsOf(fields)).to.deep.equal([
      [1, 'linked'],
      [2, 'linked'],
      [3, 'linked'],
      [6, 'missing'],
    ]);
    expect(numbersIn(fields)).to.deep.equal([[2], [6]]);
    const { issues } = parseFactCheck(aBareFactCheck(fields));
    expect(namesOf(issues)).to.deep.equal(['missing-sources sources', 'unused-source sources']);
    expect(issues[0]?.message).to.include(': 6.');
  });

  // open-webui #6396
  it('a text whose numbers are gone keeps its list, whose sources are reported as not cited', () => {
    const fields = { summary: 'Tea is grown on hills . Nowhere else .', sources: sourcesOf(1, 2) };
    expect(rowsOf(fields)).to.deep.equal([
      [1, 'linked'],
      [2, 'linked'],
    ]);
    const [issue] = parseFactCheck(aBareFactCheck(fields)).issues;
    expect(issue).to.include({ severity: 'warning', code: 'unused-source' });
    expect(issue?.message).to.include('1, 2');
  });

  // llama_index #7299
  it('sources that are named by words are numbered one after the other, by first mention', () => {
    const sources = sourcesOf('c7f2', 'a1', 'tea-2020', '9b');
    expect(numbersIn({ summary: '[tea-2020] [a1] [tea-2020] [c7f2]', sources })).to.deep.equal([
      [1],
      [2],
      [1],
      [3],
    ]);
    expect(rowsOf({ summary: '[tea-2020] [a1]', sources }).map(([number]) => number)).to.deep.equal([
      1, 2, 3, 4,
    ]);
  });

  // rehype-citation #21
  it('ten sources and more keep marks of two digits whole', () => {
    const ids = Array.from({ length: 12 }, (_, index) => index + 1);
    const fields = { summary: '[1][10][11, 12] [1-12]', sources: sourcesOf(...ids) };
    expect(numbersIn(fields)).to.deep.equal([[1], [10], [11, 12], ids]);
    expect(rowsOf(fields).map(([number]) => number)).to.deep.equal(ids);
    expect(parseFactCheck(aBareFactCheck(fields)).issues).to.deep.equal([]);
  });

  // papercite #11
  it('the number after 10 is 11, also where ids are words', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `source-${index}`);
    const summary = ids.map((id) => `[${id}]`).join(' ');
    expect(numbersIn({ summary, sources: sourcesOf(...ids) }).flat()).to.deep.equal(
      ids.map((_, index) => index + 1),
    );
  });

  it('the rows stand in the order of their values, not of their characters', () => {
    const fields = { summary: '[10][9][2][1]', sources: sourcesOf('10', '9', '2', '1') };
    expect(rowsOf(fields).map(([number]) => number)).to.deep.equal([1, 2, 9, 10]);
    expect(rowsOf({ summary: '[10][9][2]' }).map(([number]) => number)).to.deep.equal([2, 9, 10]);
  });

  // academic-bloggers-toolkit #119
  it('a range stays one mark that names every source in it', () => {
    const fields = { summary: 'Tea [1-4], [2–3, 5] [4].', sources: sourcesOf(1, 2, 3, 4, 5) };
    expect(numbersIn(fields)).to.deep.equal([[1, 2, 3, 4], [2, 3, 5], [4]]);
    expect(flattenRichText(aParsedFactCheck(fields).summary!)).to.equal(fields.summary);
  });

  it('a range is drawn with the characters it was written with', () => {
    for (const words of ['[1-4]', '[1–4]', '[1, 3-5]', '[1][2-4]', '[٢-٤]']) {
      const [group] = groupCitations(parseInlines(words));
      if (group?.type !== 'group') throw new Error('no marks');
      expect(group.refs.map(({ before, text }) => before + text).join('') + group.end).to.equal(words);
    }
  });

  it('a range that runs backwards or is too long stays words, and is reported', () => {
    const { factCheck, issues } = parseFactCheck(
      aBareFactCheck({ summary: '[1] [3-1] [1-80]', sources: sourcesOf(1) }),
    );
    expect(factCheck?.sources).to.have.length(1);
    expect(issues.map(({ code, text }) => [code, text])).to.deep.equal([
      ['lost-range', '[3-1]'],
      ['lost-range', '[1-80]'],
    ]);
  });

  // llm-wiki-compiler #114
  it('a bare number in brackets points to a row of the list, described or not', () => {
    const fields = { summary: 'Tea [1] and [2].', sources: sourcesOf(1) };
    expect(numbersIn(fields)).to.deep.equal([[1], [2]]);
    expect(numbersIn({ summary: 'Tea [1] and [2].' })).to.deep.equal([[1], [2]]);
    expect(rowsOf({ summary: 'Tea [1] and [2].' }).map(([, state]) => state)).to.deep.equal([
      'missing',
      'missing',
    ]);
  });

  it('a number without brackets points nowhere, and makes no source', () => {
    expect(rowsOf({ summary: 'Tea 1 and 2, (3), 4.' })).to.deep.equal([]);
  });
});
