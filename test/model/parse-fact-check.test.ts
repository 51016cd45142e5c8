import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { citationsIn, flattenRichText } from '../../src/text/walk-rich-text.js';
import { aMutatedPayload, aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aBareFactCheck,
  aFullFactCheck,
  aParsedFactCheck,
  aSection,
  aSource,
  aVerdict,
  deepFreeze,
  namesOf,
} from '../support/build-payload.js';

/** The fact check that a value gives, which there must be. */
function parsed(input: unknown): FactCheck {
  const { factCheck } = parseFactCheck(input);
  expect(factCheck).not.to.equal(undefined);
  return factCheck!;
}

/** The issues of a value as `code path`. */
function issueNames(input: unknown): string[] {
  return namesOf(parseFactCheck(input).issues);
}

function issueOf(input: unknown, code: string): Issue | undefined {
  return parseFactCheck(input).issues.find((issue) => issue.code === code);
}

/** The value as JSON would carry it: without prototypes and keys that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function throwing(): object {
  const fail = (): never => {
    throw new Error('no');
  };
  return new Proxy(
    {},
    { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail },
  );
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

// Marks that were written as ids alone have characters after parsing, which can go over the limit of all text.
const isTooLarge = ({ issues }: { issues: readonly { code: string }[] }): boolean =>
  issues.some(({ code }) => code === 'too-large');

describe('parseFactCheck', function () {
  this.timeout(30_000);

  describe('a fact check', () => {
    it('needs a title and nothing else', () => {
      const { factCheck, issues } = parseFactCheck({ title: 'Tea' });
      expect(issues).to.deep.equal([]);
      expect(plain(factCheck)).to.deep.equal({
        schemaVersion: '1',
        kind: 'overview',
        title: 'Tea',
        contributors: [],
        claims: [],
        sections: [],
        sources: [],
        followUps: [],
        corrections: [],
      });
    });

    it('is an overview where its claims are null, because no claim was lost', () => {
      for (const claims of [null, [null]])
        expect(parseFactCheck({ title: 'Tea', claims }).factCheck?.kind).to.equal('overview');
      for (const claims of [['Tea is wet.'], 'Tea is wet.'])
        expect(parseFactCheck({ title: 'Tea', claims }).factCheck?.kind).to.equal('claim-review');
    });

    it('keeps every field of the format, with blocks for texts', () => {
      const { factCheck, issues } = parseFactCheck(aFullFactCheck());
      expect(namesOf(issues)).to.deep.equal(['missing-sources sources']);
      const written = aFullFactCheck();
      const paragraph = (...children: object[]): object[] => [{ type: 'paragraph', children }];
      const text = (words: string): object => ({ type: 'text', text: words });
      const mark = (raw: string, ...refs: string[]): object => ({ type: 'citation', refs, raw });
      const [claim] = written.claims!;
      expect(plain(factCheck)).to.deep.equal({
        ...written,
        disclosure: { ...written.disclosure, disclaimer: paragraph(text('Kettles can be wrong.')) },
        summary: [
          ...paragraph(text('Nobody grew tea there '), mark('[1]', '1'), text('.')),
          ...paragraph(text('Not even once '), mark('[2, 3]', '2', '3'), text('.')),
        ],
        claims: [
          {
            ...claim,
            media: [],
            verdicts: [
              {
                ...claim!.verdicts![0],
                explanation: paragraph(text('No soil was found '), mark('[1]', '1'), text('.')),
              },
            ],
          },
        ],
        sections: [
          {
            ...written.sections![0],
            body: paragraph(text('They grow on hills '), mark('[note]', 'note'), text('.')),
          },
        ],
        sources: written.sources!.map((source) => ({ authors: [], quotes: [], stances: [], ...source })),
      });
    });

    it('cannot be shown without a title that says something', () => {
      for (const title of [undefined, null, '', ' \n', {}, [], true, ['Tea']]) {
        const { factCheck, issues } = parseFactCheck({ title, summary: 'Tea.' });
        expect(factCheck).to.equal(undefined);
        expect(issues).to.have.length(1);
        expect(issues[0]).to.include({ severity: 'error', path: 'title' });
        expect(issues[0]?.message).to.match(/(?:required\. N|; n)othing can be shown without it\.$/);
      }
    });

    it('cannot be read from what is no object', () => {
      const others = [undefined, null, 0, NaN, 5n, true, '', 'Tea', [], [{ title: 'Tea' }], Symbol('Tea')];
      for (const other of [...others, () => 'Tea']) {
        const { factCheck, issues } = parseFactCheck(other);
        expect(factCheck).to.equal(undefined);
        expect(issues.map(({ severity, path }) => [severity, path])).to.deep.equal([['error', '']]);
      }
    });

    it('may have keys that the format does not know, which are left out and named', () => {
      const { factCheck, issues } = parseFactCheck({
        ...aFullFactCheck(),
        note: 'x',
        claims: [{ ...aBareClaim(), score: 5 }],
        toString: 'x',
      });
      expect(namesOf(issues)).to.deep.equal([
        'unknown-field claims[0].score',
        'unknown-field note',
        'unknown-field toString',
        'missing-sources sources',
      ]);
      expect(factCheck).not.to.have.property('note');
      expect(factCheck?.claims[0]).not.to.have.property('score');
    });

    it('is the same whatever the order of its keys', () => {
      const reversed = Object.fromEntries(Object.entries(aFullFactCheck()).reverse());
      expect(JSON.stringify(parseFactCheck(reversed))).to.equal(
        JSON.stringify(parseFactCheck(aFullFactCheck())),
      );
    });
  });

  describe('the format version', () => {
    it('is 1 where it is not given', () => {
      expect(parsed({ title: 'Tea' }).schemaVersion).to.equal('1');
      expect(parsed({ title: 'Tea', schemaVersion: '1' }).schemaVersion).to.equal('1');
    });

    it('may be written as a number, which is reported', () => {
      expect(parsed({ title: 'Tea', schemaVersion: 1 }).schemaVersion).to.equal('1');
      expect(issueNames({ title: 'Tea', schemaVersion: 1 })).to.deep.equal(['number-as-text schemaVersion']);
    });

    it('leaves nothing to show where it is another', () => {
      for (const schemaVersion of ['2', '1.1', '0', '', 'one', 2, 0]) {
        const { factCheck, issues } = parseFactCheck({ title: 'Tea', schemaVersion });
        expect(factCheck).to.equal(undefined);
        expect(issues).to.have.length(1);
        expect(issues[0]).to.include({ severity: 'error', code: 'unknown-format', path: 'schemaVersion' });
        expect(issues[0]?.message).to.match(/`schemaVersion` must be "1"/);
      }
    });
  });

  describe('what does not fit', () => {
    it('costs a claim no more than itself', () => {
      const claims = [
        aBareClaim({ text: 'one' }),
        { text: '' },
        'two',
        { claimant: {} },
        aBareClaim({ text: 'three' }),
      ];
      const { factCheck, issues } = parseFactCheck({ title: 'Tea', claims });
      expect(factCheck?.claims.map(({ text }) => text)).to.deep.equal(['one', 'three']);
      expect(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path)).to.deep.equal([
        'claims[1].text',
        'claims[2]',
        'claims[3].text',
      ]);
    });

    it('costs a source no more than itself, and its marks lead to a source that is not described', () => {
      const sources = [aSource({ id: '1' }), 'Tea', aSource({ id: '3', url: 'https://example.org/soil' })];
      const { factCheck, issues } = parseFactCheck({ title: 'Tea', summary: '[1-3]', sources });
      expect(factCheck?.sources.map(({ id, placeholder }) => [id, placeholder])).to.deep.equal([
        ['1', undefined],
        ['3', undefined],
        ['2', true],
      ]);
      expect(namesOf(issues)).to.deep.equal(['wrong-type sources[1]', 'missing-sources sources']);
    });

    it('costs a verdict no more than itself', () => {
      const verdicts = [aVerdict({ label: 'one' }), { rating: 'true' }, aVerdict({ label: 'two' })];
      const claims = [{ ...aBareClaim(), verdicts }];
      expect(parsed({ title: 'Tea', claims }).claims[0]?.verdicts.map(({ label }) => label)).to.deep.equal([
        'one',
        'two',
      ]);
      expect(issueNames({ title: 'Tea', claims })).to.deep.equal(['missing claims[0].verdicts[1].label']);
    });

    const fields: [path: string, value: object, kept: object][] = [
      ['checkedAt', { checkedAt: '2026-02-30' }, {}],
      ['status', { status: 'fine' }, {}],
      ['kind', { kind: 'news' }, { kind: 'overview' }],
      ['dir', { dir: 'up' }, {}],
      ['lang', { lang: {} }, {}],
      ['publisher', { publisher: ['Kettle Gazette'] }, {}],
      [
        'publisher.policies',
        { publisher: { name: 'Gazette', policies: [] } },
        { publisher: { name: 'Gazette' } },
      ],
      [
        'disclosure.ai.involvement',
        { disclosure: { ai: { involvement: 'some' } } },
        { disclosure: { ai: { systems: [] } } },
      ],
      ['summary', { summary: true }, {}],
      ['sections', { sections: 'Tea' }, { sections: [] }],
      ['sections[0].body', { sections: [{ body: false }] }, { sections: [{}] }],
      ['labels', { labels: [] }, {}],
      ['scope.from', { scope: { from: 'now' } }, { scope: { countries: [] } }],
      [
        'corrections[0].kind',
        { corrections: [{ kind: 'typo', text: 'x' }] },
        { corrections: [{ text: 'x' }] },
      ],
    ];
    for (const [path, value, kept] of fields) {
      it(`costs ${path} no more than itself`, () => {
        expect(issueNames({ title: 'Tea', ...value })).to.deep.equal([`wrong-type ${path}`]);
        expect(plain(parsed({ title: 'Tea', ...value }))).to.deep.equal({
          ...(plain(aParsedFactCheck({ title: 'Tea' })) as object),
          ...kept,
        });
      });
    }

    it('is named by its path in the document, however deep', () => {
      const explanation = [
        {
          type: 'list',
          items: [
            [],
            [
              { type: 'text', text: 'x' },
              { type: 'link', text: 'y' },
            ],
          ],
        },
      ];
      const claims = [
        aBareClaim(),
        { ...aBareClaim(), verdicts: [{ ...aVerdict(), at: 'soon', explanation }] },
      ];
      expect(issueNames({ title: 'Tea', claims })).to.deep.equal([
        'wrong-type claims[1].verdicts[0].at',
        'missing claims[1].verdicts[0].explanation[0].items[1][1].href',
      ]);
    });
  });

  describe('rich text', () => {
    it('becomes blocks, also where it is empty', () => {
      for (const empty of ['', ' \n ']) {
        const factCheck = parsed({
          title: 'Tea',
          disclosure: { disclaimer: empty },
          summary: empty,
          claims: [
            { ...aBareClaim(), explanation: empty, verdicts: [{ ...aVerdict(), explanation: empty }] },
          ],
          sections: [{ body: empty }],
        });
        const { disclosure, summary, claims, sections } = factCheck;
        expect([
          disclosure?.disclaimer,
          summary,
          claims[0]?.explanation,
          claims[0]?.verdicts[0]?.explanation,
          sections[0]?.body,
        ]).to.deep.equal([[], [], [], [], []]);
      }
    });

    it('is not looked through for marks where it is given as blocks', () => {
      const summary = [{ type: 'paragraph', children: [{ type: 'text', text: '[1]' }] }];
      const { factCheck, issues } = parseFactCheck({ title: 'Tea', summary });
      expect(plain(factCheck?.summary)).to.deep.equal(summary);
      expect(issues).to.deep.equal([]);
    });

    it('gives a list that does not say so no numbers', () => {
      const summary = [{ type: 'list', items: [[{ type: 'text', text: 'x' }]] }];
      expect(parsed({ title: 'Tea', summary }).summary).to.deep.equal([{ ...summary[0], ordered: false }]);
    });

    it('writes a citation without characters of its own from its ids', () => {
      const summary = [{ type: 'paragraph', children: [{ type: 'citation', refs: ['2', 'who'] }] }];
      const raws = citationsIn(parsed({ title: 'Tea', summary }).summary).map(({ raw }) => raw);
      expect(raws).to.deep.equal(['[2, who]']);
    });

    it('loses a node of an unknown type, as an error', () => {
      const summary = [
        {
          type: 'paragraph',
          children: [
            { type: 'image', src: 'x' },
            { type: 'text', text: 'y' },
          ],
        },
        { type: 'html', html: '<b>' },
      ];
      const { factCheck, issues } = parseFactCheck({ title: 'Tea', summary });
      expect(flattenRichText(factCheck!.summary!)).to.equal('y');
      expect(namesOf(issues)).to.deep.equal(['wrong-type summary[0].children[0]', 'wrong-type summary[1]']);
      for (const { severity } of issues) expect(severity).to.equal('error');
    });

    it('reads ids that are words, and large numbers, where such a source exists', () => {
      const sources = [aSource({ id: 'who' }), aSource({ id: 2024 })];
      const factCheck = parsed({ title: 'Tea', summary: '[who] [2024] [2023] [whom]', sources });
      const refs = citationsIn(factCheck.summary).flatMap((citation) => citation.refs);
      expect(refs).to.deep.equal(['who', '2024']);
    });
  });

  describe('the kind', () => {
    const kinds: [string, Partial<FactCheckInput>, string][] = [
      ['a claim', { claims: [aBareClaim()] }, 'claim-review'],
      ['a claim, whatever the title', { title: 'Tea?', claims: [aBareClaim()] }, 'claim-review'],
      ['a question as title', { title: 'Is there tea on the moon?' }, 'question'],
      ['a question and a blank behind it', { title: 'Tea? \n' }, 'question'],
      ['an Arabic question', { title: 'هل يوجد شاي على القمر؟' }, 'question'],
      ['a Chinese question', { title: '月球上有茶嗎？' }, 'question'],
      ['a Greek question', { title: 'Υπάρχει τσάι\u037e' }, 'question'],
      ['a question and an answer', { title: 'Tea? No.' }, 'overview'],
      ['no question', { title: 'Tea on the moon' }, 'overview'],
      ['no claim but a summary', { summary: 'Is it?' }, 'overview'],
    ];
    for (const [name, fields, kind] of kinds) {
      it(`of a fact check with ${name} is ${kind}`, () => {
        expect(parsed(aBareFactCheck(fields)).kind).to.equal(kind);
      });
    }

    it('is the one given, if one is', () => {
      expect(parsed(aBareFactCheck({ kind: 'overview', claims: [aBareClaim()] })).kind).to.equal('overview');
      expect(parsed(aBareFactCheck({ kind: 'question' })).kind).to.equal('question');
    });

    it('is not changed by claims that had to be left out', () => {
      expect(parsed({ title: 'Tea', claims: [{}] }).kind).to.equal('claim-review');
    });
  });

  describe('sources', () => {
    function idsOf(...sources: unknown[]): unknown[] {
      return parsed({ title: 'Tea', sources }).sources.map(({ id }) => id);
    }

    it('without an id are cited by their position', () => {
      expect(idsOf({ title: 'a' }, { title: 'b' })).to.deep.equal(['1', '2']);
    });

    it('without an id take the next free number where another has that of their position', () => {
      expect(idsOf({ title: 'a' }, { id: 1, title: 'b' }, { title: 'c' }).map(String)).to.deep.equal([
        '2',
        '1',
        '3',
      ]);
      expect(idsOf({ title: 'a' }, { title: 'b' }, { id: '2', title: 'c' })).to.deep.equal(['1', '3', '2']);
      expect(new Set(idsOf({ id: '2' }, {}, {}, { id: '3' }, {})).size).to.equal(5);
    });

    it('with the id of another are kept and reported', () => {
      const sources = [1, '2', '1', '1'].map((id, index) =>
        aSource({ id, url: `https://example.org/${index}` }),
      );
      expect(idsOf(...sources)).to.deep.equal([1, '2', '1', '1']);
      const { issues } = parseFactCheck({ title: 'Tea', sources });
      expect(namesOf(issues)).to.deep.equal([
        'duplicate-source sources[2].id',
        'duplicate-source sources[3].id',
      ]);
      expect(issues[0]).to.include({ severity: 'warning' });
    });

    it('that are cited and not given are added, once each, and reported once', () => {
      const { factCheck, issues } = parseFactCheck({
        title: 'Tea',
        summary: '[10][9] [9, 2]',
        sources: [aSource()],
      });
      expect(plain(factCheck?.sources.slice(1))).to.deep.equal(
        ['2', '9', '10'].map((id) => ({ id, authors: [], quotes: [], stances: [], placeholder: true })),
      );
      const reported = issues.filter(({ code }) => code === 'missing-sources');
      expect(reported).to.have.length(1);
      expect(reported[0]).to.include({ severity: 'warning', path: 'sources' });
      expect(reported[0]?.message).to.include('2, 9, 10');
    });

    it('that are given but not described are reported and not doubled', () => {
      const input = { title: 'Tea', summary: '[1]', sources: [{ id: 1 }, { id: '2', placeholder: true }] };
      expect(idsOf(...input.sources)).to.deep.equal([1, '2']);
      expect(parsed(input).sources).to.have.length(2);
      expect(issueNames(input)).to.deep.equal(['missing-sources sources']);
    });

    it('that are described are not reported as missing, cited or not', () => {
      const sources = [aSource(), { id: '2', access: 'confidential' }, { id: '3', authors: ['Di Pot'] }];
      expect(issueNames({ title: 'Tea', summary: '[1]', sources })).to.deep.equal(['unused-source sources']);
    });

    it('are found missing in every text that readers see', () => {
      const { sources } = parsed({
        title: 'Tea',
        disclosure: { disclaimer: '[1]' },
        summary: '[2]',
        claims: [{ ...aBareClaim(), explanation: '[3]', verdicts: [{ ...aVerdict(), explanation: '[4]' }] }],
        sections: [aSection({ heading: '[6]', body: '[5]' })],
      });
      expect(sources.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4', '5']);
    });
  });

  describe('limits', () => {
    const lists: [string, number, (index: number) => object][] = [
      ['claims', 100, () => aBareClaim()],
      ['sources', 200, (index) => aSource({ id: index + 1, url: `https://example.org/${index}` })],
      ['sections', 50, () => aSection()],
      ['followUps', 20, (index) => ({ text: `Question ${index}?` })],
    ];
    for (const [name, most, make] of lists) {
      it(`are kept by ${most} ${name}, and the first ${most} of more are shown`, () => {
        const within = { title: 'Tea', [name]: times(most, make) };
        expect(issueNames(within)).to.deep.equal([]);
        const over = { title: 'Tea', [name]: times(most + 3, make) };
        expect(plain(parsed(over))).to.deep.equal(plain(parsed(within)));
        const { issues } = parseFactCheck(over);
        expect(issues).to.have.length(1);
        expect(issues[0]).to.include({ severity: 'warning', code: 'too-many', path: name, count: 3 });
      });
    }

    const texts: [string, number, (text: string) => Partial<FactCheckInput>][] = [
      ['claims[0].text', 2_000, (text) => ({ claims: [aBareClaim({ text })] })],
      [
        'claims[0].verdicts[0].label',
        4_000,
        (label) => ({ claims: [aBareClaim({ verdicts: [aVerdict({ label })] })] }),
      ],
      ['sections[0].body', 20_000, (body) => ({ sections: [aSection({ body })] })],
      ['summary', 20_000, (summary) => ({ summary })],
    ];
    for (const [path, most, fields] of texts) {
      it(`are kept by ${most} characters of ${path}, and more are shown whole`, () => {
        expect(issueNames(aBareFactCheck(fields('a'.repeat(most))))).to.deep.equal([]);
        const long = aBareFactCheck(fields('a'.repeat(most + 1)));
        expect(JSON.stringify(parsed(long))).to.include('a'.repeat(most + 1));
        expect(issueNames(long)).to.deep.equal([`long-text ${path}`]);
        expect(issueOf(long, 'long-text')).to.include({ severity: 'warning' });
      });
    }

    it('let a fact check have 200,000 characters in all', () => {
      const within = { title: 'a'.repeat(20_000), sections: times(9, () => ({ body: 'a'.repeat(20_000) })) };
      expect(issueNames(within)).to.deep.equal([]);
      const { factCheck, issues } = parseFactCheck({ ...within, title: 'a'.repeat(20_001) });
      expect(factCheck).to.equal(undefined);
      expect(namesOf(issues)).to.deep.equal(['too-large ']);
      expect(issues[0]).to.include({ severity: 'error' });
      expect(issues[0]?.message).to.match(/Too large: a fact check holds at most 200,000 characters\./);
    });

    it('count the characters of every kind of field', () => {
      const long = 'a'.repeat(200_001);
      const fields = [
        { publisher: { name: long } },
        { sources: [{ doi: long }] },
        { followUps: [{ text: long }] },
      ];
      for (const field of fields) expect(issueNames({ title: 'Tea', ...field })).to.include('too-large ');
    });

    it('refuse more values than a fact check can have, without reading them all', () => {
      const line = { type: 'paragraph', children: new Array<object>(5_000).fill({ type: 'text', text: '' }) };
      const { factCheck, issues } = parseFactCheck({
        title: 'Tea',
        summary: new Array<object>(5_000).fill(line),
      });
      expect(factCheck).to.equal(undefined);
      expect(namesOf(issues)).to.deep.equal(['too-large ']);
    });

    it('hold for lists that only claim to be long', () => {
      const claims = new Array<unknown>(4_294_967_295);
      expect(issueOf({ title: 'Tea', claims }, 'too-many')).to.include({ count: 4_294_967_195 });
    });
  });

  describe('issues', () => {
    it('have a message of at most 200 characters without markup, for any damaged payload', () => {
      fc.assert(
        fc.property(aMutatedPayload(), (input) => {
          for (const { severity, code, path, message } of parseFactCheck(input).issues) {
            expect(severity).to.be.oneOf(['error', 'warning', 'info']);
            expect(code).to.match(/^[a-z-]+$/);
            expect(path).to.match(/^(?:[a-zA-Z]+(?:\[\d+\])*(?:\.|$))*$/);
            expect(message).not.to.equal('');
            expect(message.length).to.be.at.most(200);
            expect(message).not.to.include('<');
          }
        }),
      );
    });

    it('stay short where many sources are missing', () => {
      const message = issueOf(
        { title: 'Tea', summary: '[1-50][51-100][101-150]' },
        'missing-sources',
      )?.message;
      expect(message).to.have.lengthOf.within(1, 200);
    });

    it('are never about an address that is empty', () => {
      expect(issueNames({ title: 'Tea', url: '', followUps: [{ text: 'x', url: ' ' }] })).to.deep.equal([]);
    });

    it('say where an address cannot be a link', () => {
      const input = aBareFactCheck({ sources: [aSource({ url: 'javascript:alert(1)' })] });
      expect(parsed(input).sources[0]?.url).to.equal('javascript:alert(1)');
      expect(issueNames(input)).to.deep.equal(['no-link sources[0].url']);
      expect(issueOf(input, 'no-link')).to.include({ severity: 'warning', text: 'javascript:alert(1)' });
    });
  });

  describe('the input', () => {
    it('may be frozen, and is never changed', () => {
      const { factCheck, issues } = parseFactCheck(deepFreeze(aFullFactCheck()));
      expect(plain(factCheck)).to.deep.equal(plain(parsed(aFullFactCheck())));
      expect(namesOf(issues)).to.deep.equal(['missing-sources sources']);
    });

    it('shares no object with the fact check', () => {
      const input = aFullFactCheck();
      const factCheck = parsed(input);
      factCheck.claims[0]!.verdicts[0]!.label = 'changed';
      factCheck.sources[0]!.authors.push('changed');
      factCheck.summary!.pop();
      expect(input).to.deep.equal(aFullFactCheck());
    });

    it('is not changed, for any damaged payload', () => {
      fc.assert(
        fc.property(aMutatedPayload(), (input) => {
          const before = JSON.stringify(input);
          parseFactCheck(deepFreeze(input));
          expect(JSON.stringify(input)).to.equal(before);
        }),
      );
    });

    it('is read by its own fields only', () => {
      const inherited = Object.create({ schemaVersion: '2' }) as object;
      expect(parsed(Object.assign(inherited, { title: 'Tea' })).schemaVersion).to.equal('1');
      expect(parseFactCheck(Object.create({ title: 'Tea' })).factCheck).to.equal(undefined);
      const source = Object.create({ url: 'javascript:alert(1)', title: 'inherited' }) as object;
      const factCheck = parsed({ title: 'Tea', sources: [source] });
      expect(plain(factCheck.sources)).to.deep.equal([{ id: '1', authors: [], quotes: [], stances: [] }]);
    });

    it('has no effect on prototypes', () => {
      const json = `{"title":"Tea","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
        "claims":[{"text":"x","__proto__":{"polluted":1}}],"publisher":{"__proto__":{"polluted":1}},
        "sources":[{"id":"__proto__","title":"x"},{"id":"constructor","title":"y"}],"summary":"[__proto__][constructor]"}`;
      const before = Object.getOwnPropertyNames(Object.prototype);
      const factCheck = parsed(JSON.parse(json));
      expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
      for (const value of [{}, factCheck, factCheck.claims[0], factCheck.publisher]) {
        expect((value as { polluted?: unknown }).polluted).to.equal(undefined);
      }
      expect(factCheck.sources.map(({ id }) => id)).to.deep.equal(['__proto__', 'constructor']);
    });

    it('is read alike where the page has put fields on every object', () => {
      const bare = { title: 'Tea', claims: [{ text: 'x' }], sources: [{}] };
      const read = (): string[] =>
        [aFullFactCheck(), bare].map((input) => JSON.stringify(parseFactCheck(input)));
      const clean = read();
      const dirty = Object.prototype as Record<string, unknown>;
      const names = [
        'summary',
        'url',
        'kind',
        'title',
        'type',
        'text',
        'id',
        'ordered',
        'value',
        'placeholder',
      ];
      let others: string[] = [];
      let summary: unknown;
      try {
        for (const name of names) dirty[name] = 'dirty';
        others = read();
        summary = parseFactCheck({ title: 'Tea' }).factCheck?.summary;
      } finally {
        for (const name of names) Reflect.deleteProperty(dirty, name);
      }
      expect(others).to.deep.equal(clean);
      expect(summary).to.equal(undefined);
    });

    it('may be as deep as it likes where the format does not look', () => {
      const { factCheck, issues } = parseFactCheck({ title: 'Tea', unknown: nested(1_000_000) });
      expect(factCheck?.title).to.equal('Tea');
      expect(namesOf(issues)).to.deep.equal(['unknown-field unknown']);
    });

    it('loses what is deep where the format looks', () => {
      const deep = nested(100_000);
      for (const key of ['lang', 'summary', 'claims', 'publisher', 'checkedAt', 'status', 'id']) {
        expect(parsed({ title: 'Tea', [key]: deep }).title).to.equal('Tea');
      }
    });

    it('may hold itself', () => {
      const input: Record<string, unknown> = { title: 'Tea' };
      const list: unknown[] = [input];
      list.push(list);
      for (const key of ['summary', 'claims', 'sections', 'sources', 'publisher', 'disclosure', 'unknown']) {
        input[key] = key === 'publisher' || key === 'disclosure' ? input : list;
      }
      expect(parsed(input).title).to.equal('Tea');
    });

    it('may have getters that throw, which cost their field only', () => {
      const input = {
        title: 'Tea',
        get summary(): string {
          throw new Error('no');
        },
        claims: [
          aBareClaim(),
          {
            get text(): string {
              throw new TypeError('no');
            },
          },
        ],
      };
      const { factCheck, issues } = parseFactCheck(input);
      expect(factCheck?.claims).to.have.length(1);
      expect(factCheck?.summary).to.equal(undefined);
      expect(namesOf(issues)).to.deep.equal(['unreadable summary', 'unreadable claims[1].text']);
    });

    it('is said in words where nothing at all can be read', () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      const { factCheck, issues } = parseFactCheck(proxy);
      expect(factCheck).to.equal(undefined);
      expect(issues).to.deep.equal([
        {
          severity: 'error',
          code: 'unreadable',
          path: '',
          message: 'This could not be read. Pass JSON, or an object of plain values.',
        },
      ]);
    });

    it('may be or hold proxies that answer nothing', () => {
      for (const proxy of [revoked(), throwing()]) {
        expect(parseFactCheck(proxy).factCheck).to.equal(undefined);
        expect(parseFactCheck(proxy).issues).to.have.length(1);
        expect(parseFactCheck(proxy).issues[0]).to.include({
          severity: 'error',
          code: 'unreadable',
          path: '',
        });
      }
      for (const key of Object.keys(aFullFactCheck())) {
        for (const proxy of [revoked(), throwing()]) {
          expect(() => parseFactCheck({ ...aFullFactCheck(), [key]: proxy })).not.to.throw();
          expect(() => parseFactCheck({ ...aFullFactCheck(), [key]: [proxy] })).not.to.throw();
        }
      }
    });

    it('may be any value', () => {
      const anything = fc.anything({
        maxDepth: 4,
        withBigInt: true,
        withBoxedValues: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
      });
      const odd = fc.oneof(
        anything,
        fc.dictionary(fc.constantFrom(...Object.keys(aFullFactCheck())), anything),
        fc.func(anything),
        fc.constantFrom(Symbol('Tea'), new WeakMap(), Promise.resolve(), /tea/),
        fc.json().map((json): unknown => JSON.parse(json)),
      );
      fc.assert(
        fc.property(odd, (input) => {
          const { factCheck, issues } = parseFactCheck(input);
          if (!factCheck) expect(issues.some(({ severity }) => severity === 'error')).to.equal(true);
        }),
      );
    });
  });

  describe('its output', () => {
    it('parses to itself', () => {
      const first = parsed(aFullFactCheck());
      const { factCheck, issues } = parseFactCheck(first);
      expect(factCheck).to.deep.equal(first);
      expect(namesOf(issues)).to.deep.equal(['missing-sources sources']);
    });

    it('parses to itself, for any payload, damaged or not', () => {
      fc.assert(
        fc.property(fc.oneof(aPayload(), aMutatedPayload()), (input) => {
          const { factCheck } = parseFactCheck(input);
          if (!factCheck) return;
          const again = parseFactCheck(factCheck);
          if (isTooLarge(again)) return;
          expect(again.factCheck).to.deep.equal(factCheck);
          for (const { code } of again.issues) expect(code).to.be.oneOf(allowedAgain);
        }),
      );
    });

    it('survives JSON, for any payload, damaged or not', () => {
      fc.assert(
        fc.property(fc.oneof(aPayload(), aMutatedPayload()), (input) => {
          const { factCheck } = parseFactCheck(input);
          if (!factCheck) return;
          expect(plain(factCheck)).to.deep.equal(factCheck);
          const again = parseFactCheck(plain(factCheck));
          if (!isTooLarge(again)) expect(again.factCheck).to.deep.equal(factCheck);
        }),
      );
    });

    it('is not changed by keys that the format does not know, for any payload', () => {
      fc.assert(
        fc.property(aPayload(), fc.anything(), (input, value) => {
          const more = { ...input, 'x-note': value, $schema: value };
          expect(JSON.stringify(parseFactCheck(more))).to.equal(JSON.stringify(parseFactCheck(input)));
        }),
      );
    });

    it('has blocks, lists, a kind and source ids, and a source for each mark, for any payload', () => {
      fc.assert(
        fc.property(fc.oneof(aPayload(), aMutatedPayload()), (input) => {
          const { factCheck } = parseFactCheck(input);
          if (!factCheck) return;
          const { claims, sections, sources, disclosure, summary, kind } = factCheck;
          expect(kind).to.be.a('string');
          const ids = new Set(sources.map(({ id }) => String(id)));
          expect(ids).not.to.include('undefined');
          const texts = [
            disclosure?.disclaimer,
            summary,
            ...claims.flatMap((claim) => [
              claim.explanation,
              ...claim.verdicts.map(({ explanation }) => explanation),
            ]),
            ...sections.map(({ body }) => body),
          ];
          for (const text of texts) {
            if (text === undefined) continue;
            expect(text).to.be.an('array');
            for (const { refs, raw } of citationsIn(text)) {
              expect(raw).not.to.equal('');
              for (const ref of refs) expect(ids).to.include(ref);
            }
          }
        }),
      );
    });
  });
});

/** What may still be said about what came out of the parser: its words are as they were, and missing sources make a list longer. */
const allowedAgain = [
  'html-in-text',
  'more-issues',
  'unreadable-address',
  'missing-alt',
  'missing-size',
  'categories-contradict',
  'bare-copy',
  'no-language-tag',
  'rating-missing',
  'label-contradicts-rating',
  'missing-sources',
  'duplicate-source',
  'unused-source',
  'number-gap',
  'same-address',
  'no-link',
  'long-text',
  'too-many',
];
