import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { flattenRichText } from '../../src/text/walk-rich-text.js';
import {
  aBareClaim,
  aBareFactCheck,
  aSection,
  aSource,
  aVerdict,
  deepFreeze,
  type SourceInput,
} from '../support/build-payload.js';

const CODES = ['unused-source', 'number-gap', 'same-address', 'leaked-token', 'lost-range'];

/** What editors are told about the citations of a fact check. */
function toldOf(fields: Partial<FactCheckInput>, ...codes: string[]): Issue[] {
  return parseFactCheck(aBareFactCheck(fields)).issues.filter(({ code }) =>
    (codes.length ? codes : CODES).includes(code),
  );
}

/** Sources with these ids, each at an address of its own. */
function sourcesOf(...ids: (string | number)[]): SourceInput[] {
  return ids.map((id, index) => aSource({ id, url: `https://example.org/page-${index}` }));
}

/** Two sources at these addresses, both cited. */
function twinsOf(first: string, second: string): Issue[] {
  const sources = [aSource({ id: 1, url: first }), aSource({ id: 2, url: second })];
  return toldOf({ summary: '[1][2]', sources });
}

describe('checkCitations', function () {
  this.timeout(30_000);

  it('has nothing to say where the marks and the list agree', () => {
    expect(toldOf({})).to.deep.equal([]);
    expect(toldOf({ summary: 'Tea [2][1], [3].', sources: sourcesOf(1, '2', 3) })).to.deep.equal([]);
    expect(toldOf({ summary: 'Tea [who].', sources: sourcesOf('who') })).to.deep.equal([]);
  });

  describe('a source that no mark names', () => {
    it('is reported for information, with the mark to write', () => {
      const sources = sourcesOf(1, 2, 3, 4);
      expect(toldOf({ summary: 'Tea [1][3].', sources })).to.deep.equal([
        {
          severity: 'info',
          code: 'unused-source',
          path: 'sources',
          message: 'Not cited in the text: 2, 4. Write [2] where the text relies on it, or remove it.',
        },
      ]);
    });

    it('is reported together with the others, of which the first are named', () => {
      const sources = sourcesOf(...Array.from({ length: 200 }, (_, index) => index + 1));
      const issues = toldOf({ summary: 'Tea.', sources });
      expect(issues).to.have.length(1);
      expect(issues[0]?.message).to.match(/ 1, 2, 3, 4, 5, 6, 7, 8, 9, …\. Write \[1\] /);
      const nine = toldOf({ summary: 'Tea.', sources: sources.slice(0, 9) });
      expect(nine[0]?.message).to.include(' 7, 8, 9. Write');
    });

    it('counts as used by a mark in any text', () => {
      const fields = {
        disclosure: { disclaimer: '[1]' },
        summary: '[2]',
        claims: [aBareClaim({ explanation: '[3]', verdicts: [aVerdict({ explanation: '[4]' })] })],
        sections: [aSection({ body: '[5]' })],
      };
      expect(toldOf({ ...fields, sources: sourcesOf(1, 2, 3, 4, 5) })).to.deep.equal([]);
    });

    it('counts as used where it takes a stance on a claim', () => {
      const stances = [{ claim: 'first', stance: 'supports' as const }];
      const claims = [aBareClaim({ id: 'first', explanation: 'Tea.' })];
      expect(toldOf({ claims, sources: [aSource({ stances })] })).to.deep.equal([]);
    });

    it('is not reported where it has no more than a number, or where there is no text to cite it in', () => {
      expect(toldOf({ summary: 'Tea.', sources: [{ id: 1, placeholder: true }] })).to.deep.equal([]);
      expect(toldOf({ claims: [aBareClaim()], sources: sourcesOf(1) })).to.deep.equal([]);
    });
  });

  describe('a gap in the numbers of the list', () => {
    it('is reported for information, with the first number that is missing', () => {
      expect(toldOf({ summary: '[1][2][5]', sources: sourcesOf(5, 1, 2) })).to.deep.equal([
        {
          severity: 'info',
          code: 'number-gap',
          path: 'sources',
          message: 'Source numbers jump from 2 to 5. Add source 3, or number without gaps.',
        },
      ]);
    });

    it('is reported once, where it is first', () => {
      const issues = toldOf({ summary: '[10][20][30]', sources: sourcesOf(10, 20, 30) });
      expect(issues.map(({ message }) => message)).to.deep.equal([
        'Source numbers jump from 10 to 20. Add source 11, or number without gaps.',
      ]);
    });

    it('is none where marks name the numbers between', () => {
      expect(toldOf({ summary: '[1][2][3-4][5]', sources: sourcesOf(1, 2, 5) })).to.deep.equal([]);
      const some = toldOf({ summary: '[1][2][3][5]', sources: sourcesOf(1, 2, 5) });
      expect(some.map(({ message }) => message)).to.deep.equal([
        'Source numbers jump from 3 to 5. Add source 4, or number without gaps.',
      ]);
    });

    it('is none where a mark names a number far behind the list, which is reported as missing', () => {
      expect(toldOf({ summary: '[1][9]', sources: sourcesOf(1) })).to.deep.equal([]);
    });

    it('is none where sources that are named by words take the numbers between', () => {
      expect(toldOf({ summary: '[1][a][b][4]', sources: sourcesOf(1, 'a', 'b', 4) })).to.deep.equal([]);
    });

    it('is none before the first number', () => {
      expect(toldOf({ summary: '[7][8]', sources: sourcesOf(7, 8) })).to.deep.equal([]);
    });
  });

  describe('the same address twice', () => {
    it('is a warning that names the first source', () => {
      const url = 'https://example.org/tea';
      expect(twinsOf(url, url)).to.deep.equal([
        {
          severity: 'warning',
          code: 'same-address',
          path: 'sources[1].url',
          message: 'Same address as source 1. Cite [1] in both places, or correct the address.',
        },
      ]);
    });

    const same: [name: string, first: string, second: string][] = [
      ['http and https', 'http://example.org/tea', 'https://example.org/tea'],
      ['letter case of the host', 'https://Example.ORG/tea', 'https://example.org/tea'],
      ['default ports', 'https://example.org:443/tea', 'http://example.org:80/tea'],
      ['a last slash', 'https://example.org/tea/', 'https://example.org/tea'],
      ['a last slash before parameters', 'https://example.org/tea/?page=2', 'https://example.org/tea?page=2'],
      ['a bare host', 'https://example.org', 'https://example.org/'],
      ['nothing behind a question mark or hash', 'https://example.org/tea?', 'https://example.org/tea#'],
      ['words to scroll to', 'https://example.org/tea#:~:text=green', 'https://example.org/tea'],
      ['words to scroll to in a part', 'https://example.org/tea#a:~:text=b', 'https://example.org/tea#a'],
      [
        'parameters of campaigns',
        'https://example.org/tea?utm_source=x&utm_medium=y',
        'https://example.org/tea',
      ],
      ['a campaign among others', 'https://example.org/?utm_id=1&page=2#a', 'https://example.org/?page=2#a'],
      ['a campaign behind others', 'https://example.org/?page=2&utm_id=1', 'https://example.org/?page=2'],
    ];
    for (const name of ['fbclid', 'gclid', 'dclid', 'msclkid', 'mc_cid', 'mc_eid', 'igshid', 'ref_src']) {
      same.push([
        `the parameter ${name}`,
        `https://example.org/tea/?${name}=a.b-C`,
        'https://example.org/tea',
      ]);
    }
    for (const [name, first, second] of same) {
      it(`is found whatever the ${name}`, () => {
        expect(twinsOf(first, second).map(({ code }) => code)).to.deep.equal(['same-address']);
        expect(twinsOf(second, first)).to.have.length(1);
      });
    }

    const others: [name: string, first: string, second: string][] = [
      ['parameter', 'https://example.org/tea?page=1', 'https://example.org/tea?page=2'],
      ['part of a page', 'https://example.org/tea#green', 'https://example.org/tea#black'],
      ['letter case of a path', 'https://example.org/Tea', 'https://example.org/tea'],
      ['port', 'https://example.org:8443/tea', 'https://example.org/tea'],
      ['host', 'https://example.org/tea', 'https://www.example.org/tea'],
      [
        'article by a parameter that only begins alike',
        'https://example.org/?gclids=1',
        'https://example.org/',
      ],
    ];
    for (const [name, first, second] of others) {
      it(`is not found where they differ in the ${name}`, () => {
        expect(twinsOf(first, second)).to.deep.equal([]);
      });
    }

    it('is found for addresses that can be links only', () => {
      for (const url of ['', 'example.org', 'javascript:alert(1)', '0', '1']) {
        expect(twinsOf(url, url)).to.deep.equal([]);
      }
    });

    it('leads to the first source wherever it is found', () => {
      const sources = [1, 2, 3].map((id) => aSource({ id }));
      const issues = toldOf({ summary: '[1-3]', sources });
      expect(issues.map(({ path, message }) => [path, message.slice(0, 25)])).to.deep.equal([
        ['sources[1].url', 'Same address as source 1.'],
        ['sources[2].url', 'Same address as source 1.'],
      ]);
    });
  });

  describe('what a text generator left', () => {
    const tokens: [text: string, ...found: string[]][] = [
      ['Tea (p1_s1, published 2025-04-20).', 'p1_s1'],
      ['According to p13_s2, tea (p2_s10, dated 2025).', 'p13_s2', 'p2_s10'],
      ['Tea【4†source】.', '【4†source】'],
      ['Tea【4:0†tea.pdf】【12†L1-L9】.', '【4:0†tea.pdf】', '【12†L1-L9】'],
      ['Tea [oaicite:3].', '[oaicite:3]'],
      ['Tea :contentReference[oaicite:3]{index=3}.', '[oaicite:3]'],
      ['Tea \ue200cite\ue202turn0search1\ue202turn1news12\ue201.', 'turn0search1', 'turn1news12'],
      ['Tea citeturn0search1.', 'turn0search1'],
      ['Tea[^3].', '[^3]'],
      ['Tea [^3^][^12].', '[^3^]', '[^12]'],
    ];
    for (const [text, ...found] of tokens) {
      it(`is found in “${text.replace(/[\ue200-\ue202]/gu, '')}” and stays in the text`, () => {
        const { factCheck, issues } = parseFactCheck(aBareFactCheck({ summary: text }));
        expect(
          issues.map(({ severity, code, path, text: token }) => [severity, code, path, token]),
        ).to.deep.equal(found.map((token) => ['warning', 'leaked-token', 'summary', token]));
        expect(flattenRichText(factCheck!.summary!)).to.equal(text);
      });
    }

    const words = [
      'Tea [sic] (p. 1) is 1【注】and ^3.',
      'step1_s1 and p_s and p1 s1',
      'It is my turn, turn 0, turn2 page.',
      'Tea [a^3] [^a] x^[3]',
      'Tea\\[1] [[1]] 【1】',
    ];
    for (const text of words) {
      it(`is not found in “${text}”`, () => {
        expect(toldOf({ summary: text })).to.deep.equal([]);
      });
    }

    it('is told where a number belongs', () => {
      expect(toldOf({ summary: '[^3]' })[0]?.message).to.equal(
        'A text generator left this mark. Write the number of the source instead, such as [1].',
      );
    });

    it('is found in every text, at the place where it was written', () => {
      const fields = {
        disclosure: { disclaimer: '[^1]' },
        summary: '[^2]',
        claims: [
          aBareClaim(),
          aBareClaim({ explanation: '[^3]', verdicts: [aVerdict(), aVerdict({ explanation: '[^4]' })] }),
        ],
        sections: [{}, aSection({ body: '[^5]' })],
      };
      const found = toldOf(fields).map(({ path, text }) => `${path} ${text}`);
      expect(found).to.have.members([
        'disclosure.disclaimer [^1]',
        'summary [^2]',
        'claims[1].explanation [^3]',
        'claims[1].verdicts[1].explanation [^4]',
        'sections[1].body [^5]',
      ]);
    });

    it('keeps its place where claims before it were left out', () => {
      const input = { title: 'Tea', claims: [{}, aBareClaim({ explanation: '[^1]' })] };
      const issue = parseFactCheck(input).issues.find(({ code }) => code === 'leaked-token');
      expect(issue?.path).to.equal('claims[1].explanation');
    });

    it('is found in texts given as blocks', () => {
      const children = [{ type: 'text' as const, text: 'Tea 【4†source】.' }];
      expect(toldOf({ summary: [{ type: 'list', items: [children] }] })).to.have.length(1);
      expect(toldOf({ summary: [{ type: 'quote', children }] })[0]).to.include({ path: 'summary' });
    });
  });

  describe('a range of numbers that stays words', () => {
    for (const range of ['[5-3]', '[5–3]', '[5 - 3]', '[12-1]', '[٥-٣]', '[1-80]', '[1-51]']) {
      it(`is a warning for ${range}`, () => {
        const issues = toldOf({ summary: `Tea [1] is ${range}.`, sources: sourcesOf(1) });
        expect(issues).to.deep.equal([
          {
            severity: 'warning',
            code: 'lost-range',
            path: 'summary',
            message:
              'This range is shown as text. Write the smaller number first, and cite at most 50 sources.',
            text: range,
          },
        ]);
      });
    }

    for (const text of [
      '[1-3]',
      '[2024]',
      '[2020-2024]',
      '[0-3]',
      '\\[5-3]',
      '[[5-3]]',
      '[5-3',
      '[x-3]',
      '5-3',
    ]) {
      it(`is none for ${text}`, () => {
        expect(toldOf({ summary: `Tea [1] is ${text}.`, sources: sourcesOf(1) })).to.deep.equal([]);
      });
    }

    it('is found in each of several that stand together', () => {
      const issues = toldOf({ summary: '[1][5-3][6-4]' });
      expect(issues.map(({ text }) => text)).to.deep.equal(['[5-3]', '[6-4]']);
    });

    it('is none where nothing is cited', () => {
      expect(toldOf({ summary: 'They won [6-4] [7-5].' })).to.deep.equal([]);
    });

    it('is none where there are so many sources', () => {
      const sources = sourcesOf(...Array.from({ length: 80 }, (_, index) => index + 1));
      expect(toldOf({ summary: '[1-80]', sources })).to.deep.equal([]);
    });
  });

  describe('whatever is written', () => {
    const piece = fc.constantFrom(
      '[1]',
      '[2-1]',
      '[1-80]',
      '[^3]',
      '\\',
      '[',
      ']',
      '(p1_s1',
      ')',
      '【4†',
      '】',
      '[oaicite:',
      'turn0',
      'search',
      '\ue200',
      '9',
      '٣',
      ' ',
      '\n\n',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 20 });
    const url = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('', 'https://example.org/?&#', 'https://example.org//#:~:', 'http://[::1]/', 'x'),
    );
    const id = fc.oneof(fc.nat(12), fc.constantFrom('a', 'Infinity', 'NaN', '__proto__', '[', '<b>'));
    const payload = fc.record({
      title: fc.constant('Tea'),
      summary: text.map((pieces) => pieces.join('')),
      sections: fc.array(fc.record({ body: text.map((pieces) => pieces.join('')) }), { maxLength: 2 }),
      sources: fc.array(fc.record({ id, url }, { requiredKeys: [] }), { maxLength: 12 }),
    });

    it('nothing is thrown, no input changed, and each message is short and plain', () => {
      fc.assert(
        fc.property(payload, (input) => {
          const before = JSON.stringify(input);
          const { factCheck, issues } = parseFactCheck(deepFreeze(input));
          expect(JSON.stringify(input)).to.equal(before);
          expect(factCheck).not.to.equal(undefined);
          for (const { code, message, path } of issues) {
            expect(code).not.to.equal('unreadable');
            expect(path).not.to.equal('');
            expect(message).to.have.lengthOf.within(1, 200);
            expect(message).not.to.include('<');
          }
        }),
      );
    });

    it('no source is unused that a mark names', () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (marks) => {
          const sources = sourcesOf(1, 2, 3, 4, 5, 6, 7, 8, 9);
          const [issue] = toldOf({ summary: `Tea ${marks.map((mark) => `[${mark}]`).join(' ')}`, sources });
          const unused = /: ([\d, ]+)\./.exec(issue?.message ?? '')?.[1]?.split(', ') ?? [];
          expect([...new Set([...unused, ...marks.map(String)])]).to.have.length(9);
          for (const mark of marks) expect(unused).not.to.include(String(mark));
        }),
      );
    });

    const patterns = {
      'opened tokens': '【4†',
      'opened brackets': '(p1_s1 ',
      'digits in tokens': `p${'1'.repeat(1_000)}_s`,
      'names of turns': 'turn1a',
      'long turns': `turn1${'a'.repeat(1_000)}`,
      'opened references': '[oaicite:1',
      'opened ranges': '[1-',
      backslashes: '\\',
      'runs of ranges': '[5-3]',
      'runs of tokens': '[^1]',
    };
    for (const [name, pattern] of Object.entries(patterns)) {
      it(`a text of ${name} as long as a fact check can be comes to an end`, () => {
        const bytes = new TextEncoder().encode(JSON.stringify(pattern)).length - 2;
        const summary = pattern.repeat(Math.min(199_000 / pattern.length, 260_000 / bytes));
        const start = performance.now();
        expect(parseFactCheck({ title: 'Tea', summary, sources: sourcesOf(1) }).factCheck).not.to.equal(
          undefined,
        );
        expect(performance.now() - start).to.be.below(5_000);
      });
    }

    it('two hundred long addresses come to an end', () => {
      const tail = '&/#'.repeat(300);
      const sources = sourcesOf(...Array.from({ length: 200 }, (_, index) => index + 1)).map((source) => ({
        ...source,
        url: `${source.url}?${tail}`,
      }));
      expect(toldOf({ summary: '[1-50][51-100][101-150][151-200]', sources })).to.deep.equal([]);
    });
  });
});
