import { expect } from 'chai';
import { citeSources } from '../../src/model/cite-sources.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import {
  aBareClaim,
  aParsedFactCheck,
  aSection,
  aSource,
  aVerdict,
  deepFreeze,
} from '../support/build-payload.js';

/** Number, id, uses and state of each row. */
function rowsOf(fields: Partial<FactCheckInput>): [number, string | number, number, string][] {
  return citeSources(aParsedFactCheck(fields)).rows.map(({ number, source, uses, state }) => [
    number,
    source.id,
    uses,
    state,
  ]);
}

describe('citeSources', () => {
  it('orders the sources by the numbers that readers see', () => {
    const sources = [aSource({ id: 'b' }), aSource({ id: '2' }), aSource({ id: 'a' })];
    expect(rowsOf({ summary: '[a]', sources })).to.deep.equal([
      [1, 'a', 1, 'linked'],
      [2, '2', 0, 'linked'],
      [3, 'b', 0, 'linked'],
    ]);
  });

  it('says of each source whether readers can follow it', () => {
    const sources = [
      { id: '1', title: 'Tea', url: 'https://example.org' },
      { id: '2', title: 'Tea', url: 'javascript:alert(1)' },
      { id: '3', title: 'Tea' },
      { id: '4', url: 'https://example.org' },
      { id: '5', access: 'confidential' as const },
      { id: '6', placeholder: true },
      { id: '7', title: ' ' },
    ];
    expect(rowsOf({ sources }).map(([, , , state]) => state)).to.deep.equal([
      'linked',
      'unlinked',
      'unlinked',
      'linked',
      'unlinked',
      'missing',
      'missing',
    ]);
  });

  it('leads readers by the DOI where the source has no address that can be a link', () => {
    const linksOf = (source: object): [string | undefined, string] => {
      const [row] = citeSources(aParsedFactCheck({ sources: [{ id: '1', title: 'Tea', ...source }] })).rows;
      return [row?.url, row!.state];
    };
    const doi = '10.1000/182';
    const link = [`https://doi.org/${doi}`, 'linked'];
    for (const written of [doi, `doi:${doi}`, `DOI: ${doi}`, `doi: \t ${doi}`, ` ${doi}\n`])
      expect(linksOf({ doi: written }), written).to.deep.equal(link);
    expect(linksOf({ doi: '10.123456789/a.b(c)1' })).to.deep.equal([
      'https://doi.org/10.123456789/a.b(c)1',
      'linked',
    ]);
    expect(linksOf({ doi, url: 'javascript:alert(1)' })).to.deep.equal(link);
    expect(linksOf({ doi, url: 'https://example.org/tea' })).to.deep.equal([
      'https://example.org/tea',
      'linked',
    ]);
    const others = [
      '10.100/182',
      '10.1234567890/1',
      '10.1000/',
      '10.1000/1 82',
      'see 10.1000/182',
      '10.tea1/182',
      '',
    ];
    for (const other of others) expect(linksOf({ doi: other }), other).to.deep.equal([undefined, 'unlinked']);
  });

  it('numbers words that no mark mentions as they are listed', () => {
    const sources = ['b', 'a'].map((id) => aSource({ id }));
    expect(rowsOf({ sources }).map(([number, id]) => [number, id])).to.deep.equal([
      [1, 'b'],
      [2, 'a'],
    ]);
  });

  it('lists sources that are cited but not given, in the order of their numbers', () => {
    expect(rowsOf({ summary: '[3][1]', sources: [aSource({ id: '2' })] })).to.deep.equal([
      [1, '1', 1, 'missing'],
      [2, '2', 0, 'linked'],
      [3, '3', 1, 'missing'],
    ]);
  });

  it('counts the marks of every text that readers see', () => {
    const [row] = rowsOf({
      disclosure: { disclaimer: '[1]' },
      summary: '[1][1]',
      claims: [aBareClaim({ verdicts: [aVerdict({ explanation: '[1]' })], explanation: '[1, 1]' })],
      sections: [aSection({ body: '[1-2]' })],
      sources: [aSource()],
    });
    expect(row).to.deep.equal([1, 1, 7, 'linked']);
  });

  it('does not count what only looks like a mark', () => {
    const text = { type: 'text' as const, text: '[1]' };
    const summary = [{ type: 'paragraph' as const, children: [text] }];
    expect(rowsOf({ summary, sections: [aSection({ body: '\\[1]' })], sources: [aSource()] })).to.deep.equal([
      [1, 1, 0, 'linked'],
    ]);
  });

  it('numbers words by first mention in reading order', () => {
    const sources = ['a', 'b', 'c'].map((id) => aSource({ id }));
    const claims = [aBareClaim({ explanation: '[c]' })];
    const sections = [aSection({ body: '[a]' })];
    expect(rowsOf({ summary: '[b]', claims, sections, sources }).map(([, id]) => id)).to.deep.equal([
      'c',
      'b',
      'a',
    ]);
    const more = [...claims, aBareClaim()];
    expect(rowsOf({ summary: '[b]', claims: more, sections, sources }).map(([, id]) => id)).to.deep.equal([
      'b',
      'c',
      'a',
    ]);
  });

  it('compares ids as strings', () => {
    for (const id of [1, '1']) {
      expect(rowsOf({ summary: '[1]', sources: [aSource({ id })] })).to.deep.equal([[1, id, 1, 'linked']]);
    }
  });

  it('leads marks to the first of two sources with one id and counts them there', () => {
    const fields = {
      summary: '[1][1]',
      sources: [aSource({ title: 'first' }), aSource({ title: 'second' })],
    };
    expect(rowsOf(fields)).to.deep.equal([
      [1, 1, 2, 'linked'],
      [2, 1, 0, 'linked'],
    ]);
    expect(citeSources(aParsedFactCheck(fields)).find('1')?.source.title).to.equal('first');
  });

  it('finds the row of a ref, and none for what is no source', () => {
    const { rows, find } = citeSources(
      aParsedFactCheck({ summary: '[2][who]', sources: [aSource({ id: 'who' })] }),
    );
    expect(find('who')).to.equal(rows[0]);
    expect(find('2')).to.equal(rows[1]);
    for (const ref of ['3', '', 'toString', '__proto__']) expect(find(ref)).to.equal(undefined);
  });

  it('gives no rows where there is no source', () => {
    expect(rowsOf({ summary: 'Tea.' })).to.deep.equal([]);
  });

  it('does not change the fact check', () => {
    const factCheck = deepFreeze(
      aParsedFactCheck({ summary: '[2][1]', sources: [aSource({ id: 'b' }), aSource()] }),
    );
    expect(citeSources(factCheck).rows).to.have.length(3);
    expect(factCheck.sources.map(({ id }) => id)).to.deep.equal(['b', 1, '2']);
  });
});
