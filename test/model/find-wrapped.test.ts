import { expect } from 'chai';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aClaim, aFactCheck } from '../support/build-payload.js';

const issuesOf = (value: unknown): Issue[] => parseFactCheck(value).issues;
const own = { title: 'Do bees sleep?', claims: [aClaim()] };

describe('A fact check that a content management system has wrapped', () => {
  const wrapped: [system: string, value: unknown, path: string][] = [
    ['WordPress, fields of ACF', { id: 7, title: { rendered: 'Bees' }, status: 'publish', acf: own }, 'acf'],
    [
      'WordPress, a field of ACF',
      { id: 7, title: { rendered: 'Bees' }, acf: { fact_check: own } },
      'acf.fact_check',
    ],
    [
      'WordPress, registered meta',
      { title: { rendered: 'Bees' }, meta: { footnotes: '', check: own } },
      'meta.check',
    ],
    ['Strapi 4', { data: { id: 1, attributes: own }, meta: {} }, 'data.attributes'],
    [
      'Strapi 4, a list',
      { data: [{ id: 1, attributes: own }], meta: { pagination: { page: 1 } } },
      'data[0].attributes',
    ],
    ['Strapi 5, Directus', { data: { documentId: 'a1', ...own } }, 'data'],
    ['Contentful', { items: [{ sys: { id: 'a1' }, fields: own }] }, 'items[0].fields'],
    ['GraphQL', { data: { factCheckCollection: { items: [own] } } }, 'data.factCheckCollection.items[0]'],
    ['a list of one', [own], '[0]'],
  ];
  for (const [system, value, path] of wrapped)
    it(`is one error that says where it is: ${system}`, () => {
      for (const given of [value, JSON.stringify(value)]) {
        const { factCheck, issues } = parseFactCheck(given);
        expect(factCheck).to.equal(undefined);
        expect(issues).to.deep.equal([
          {
            severity: 'error',
            code: 'wrapped-fact-check',
            path,
            message: `There seems to be a fact check inside \`${path}\`. Pass that object alone, without what is around it.`,
          },
        ]);
      }
    });

  it('is found as text, too', () => {
    const [issue] = issuesOf({ meta: { payload: JSON.stringify({ data: own }) } });
    expect(issue!.path).to.equal('meta.payload.data');
    expect(issue!.message).to.include('Pass that JSON text alone');
  });

  it('is the nearest of several', () => {
    expect(issuesOf({ deep: { deeper: own }, near: own })[0]!.path).to.equal('near');
  });

  const others: [what: string, value: object][] = [
    [
      'sources with titles',
      { summary: 'Bees [1].', sources: [{ id: 1, title: 'A book', url: 'https://e.org' }] },
    ],
    ['an article', { article: { title: 'Bees', url: 'https://example.org/', publisher: { name: 'A' } } }],
    ['a title that is blank', { data: { title: ' ', claims: [] } }],
    ['words that begin with a brace', { data: '{ title: claims }' }],
    ['what is deeper than any system wraps it', { a: { b: { c: { d: { e: { f: own } } } } } }],
  ];
  for (const [what, value] of others)
    it(`is not taken for one: ${what}`, () => {
      const codes = issuesOf(value).map(({ code }) => code);
      expect(codes).to.include('missing').and.not.to.include('wrapped-fact-check');
    });

  it('is nothing beside a fact check that can be shown', () => {
    const { factCheck, issues } = parseFactCheck({ ...aFactCheck(), acf: own });
    expect(factCheck).not.to.equal(undefined);
    expect(issues.map(({ code }) => code)).not.to.include('wrapped-fact-check');
  });

  it('is looked for in what throws, contains itself or has no end, in short time', () => {
    const cycle: Record<string, unknown> = {};
    cycle['data'] = [cycle];
    const many: object = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, at) => [`field-${at}`, { at }]),
    );
    const thrower = {
      get data(): never {
        throw new Error('no');
      },
    };
    const endless: object = new Proxy({}, { get: () => endless, ownKeys: () => ['a'] });
    const start = performance.now();
    for (const value of [cycle, { many }, thrower, { endless }, { data: thrower }]) {
      const { factCheck, issues } = parseFactCheck(value);
      expect(factCheck).to.equal(undefined);
      expect(issues.map(({ code }) => code)).to.include('missing');
    }
    expect(performance.now() - start).to.be.below(1_000);
  });
});
