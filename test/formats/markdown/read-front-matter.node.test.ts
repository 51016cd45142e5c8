import { expect } from 'chai';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import { toMarkdown } from '../../../src/formats/to-markdown.js';
import type { FactCheck } from '../../../src/model/fact-check.js';
import type { ParsedFactCheck } from '../../../src/model/parse-fact-check.js';
import { aClaim, aParsedFactCheck, aVerdict } from '../../support/build-payload.js';
import { findGrowth } from '../../support/measure-growth.js';
import { readFixture } from '../fixtures/read-fixture.js';

const parse = (...lines: string[]): ParsedFactCheck =>
  fromMarkdown(['---', ...lines, '---', '# Tea'].join('\n'));

function read(...lines: string[]): FactCheck {
  const { factCheck, issues } = parse(...lines);
  if (!factCheck) throw new Error(JSON.stringify(issues));
  return factCheck;
}

describe('The front matter', function () {
  this.timeout(60_000);

  it('keeps the verdict of an author’s first fact check', async () => {
    const { factCheck } = fromMarkdown(await readFixture('markdown/front-matter-verdict.md'));
    expect(factCheck!.checkedAt).to.equal('2026-03-02');
    expect(factCheck!.claims).to.have.length(1);
    expect(factCheck!.claims[0]!.verdicts[0]!.label).to.equal('False');
  });

  for (const label of [
    'False',
    'false',
    'No',
    'yes',
    'True',
    'on',
    'Off',
    'y',
    '1',
    '0.5',
    '1e3',
    '0x1F',
    '2026-03-02',
    '.nan',
    'None',
  ])
    it(`reads the label ${label} as these very letters`, () => {
      const { claims } = read('claims:', '  - text: Tea', '    verdicts:', `      - label: ${label}`);
      expect(claims[0]!.verdicts[0]!.label).to.equal(label);
    });

  it('reads dates, versions and ids as they are written', () => {
    const factCheck = read('checkedAt: 2026-03-02', 'version: 1.10', 'id: 007', 'lang: no');
    expect(factCheck).to.include({ checkedAt: '2026-03-02', version: '1.10', id: '007', lang: 'no' });
  });

  it('reads true, false and numbers where the payload has them, and nowhere else', () => {
    const { claims, sources, contributors } = read(
      'contributors: [{ name: true }, { name: 12 }]',
      'claims:',
      '  - text: yes',
      '    verbatim: Yes',
      '    verdicts: [{ label: 3, scale: { value: 3, worst: 1, best: 5.5 } }]',
      '  - { text: more, verbatim: FALSE }',
      'sources: [{ id: 1, title: no, primary: true, retracted: false }]',
    );
    expect(contributors).to.deep.equal([{ name: 'true' }, { name: '12' }]);
    expect(claims[0]).to.include({ text: 'yes', verbatim: true });
    expect(claims[0]!.verdicts[0]).to.deep.include({ label: '3', scale: { value: 3, worst: 1, best: 5.5 } });
    expect(claims[1]!.verbatim).to.equal(false);
    expect(sources[0]).to.include({ id: '1', title: 'no', primary: true, retracted: false });
  });

  it('reads the blocks of a rich text, with a list that has an order', () => {
    const { claims } = read(
      'claims:',
      '  - text: Tea',
      '    explanation:',
      '      - { type: list, ordered: true, items: [[{ type: text, text: No }]] }',
    );
    expect(claims[0]!.explanation).to.deep.equal([
      { type: 'list', ordered: true, items: [[{ type: 'text', text: 'No' }]] },
    ]);
  });

  it('names the field where neither true nor false, or no number, is written', () => {
    const { issues } = parse(
      'claims: [{ text: Tea, verbatim: maybe, verdicts: [{ label: No, scale: { value: many, worst: 1, best: 5 } }] }]',
    );
    const paths = issues.map(({ path }) => path);
    expect(paths).to.include('claims[0].verbatim').and.to.include('claims[0].verdicts[0].scale.value');
  });

  it('reads all forms of YAML: lists in brackets, folded and kept lines, quotes, comments, empty fields', () => {
    const factCheck = read(
      'publisher: { name: "Tea: the paper", url: https://example.org/#top } # the house',
      'scope: { countries: [IT, FR, "NO"] }',
      'claims:',
      '- text: >-',
      '    Tea was first',
      '    grown on the moon.',
      '  place:',
      '  saidAt: ~',
      "  claimant: { name: 'O''Cup' }",
    );
    expect(factCheck.publisher).to.deep.equal({ name: 'Tea: the paper', url: 'https://example.org/#top' });
    expect(factCheck.scope!.countries).to.deep.equal(['IT', 'FR', 'NO']);
    expect(factCheck.claims[0]).to.include({ text: 'Tea was first grown on the moon.' });
    expect(factCheck.claims[0]).not.to.have.any.keys('place', 'saidAt');
    expect(factCheck.claims[0]!.claimant).to.deep.equal({ name: "O'Cup" });
  });

  it('says “null” and “~” in quotes where they are words', () => {
    const written = aParsedFactCheck({
      lang: 'null',
      claims: [aClaim({ text: 'Null', place: '~', verdicts: [aVerdict({ label: 'null' })] })],
      url: 'https://example.org/a:',
    });
    const { factCheck } = fromMarkdown(toMarkdown(written));
    expect(factCheck).to.include({ lang: 'null', url: 'https://example.org/a:' });
    expect(factCheck!.claims[0]).to.deep.include({ text: 'Null', place: '~' });
    expect(factCheck!.claims[0]!.verdicts[0]!.label).to.equal('null');
  });

  it('gives a verdict without a rating that of its label, and leaves a rating as it is', () => {
    const { factCheck, issues } = parse(
      'claims:',
      '  - text: Tea is cold.',
      '    verdicts:',
      '      - label: False',
      '      - label: No',
      '      - label: "True"',
      '        rating: mixed',
    );
    const { verdicts } = factCheck!.claims[0]!;
    expect(verdicts.map(({ label, rating }) => [label, rating])).to.deep.equal([
      ['False', 'false'],
      ['No', undefined],
      ['True', 'mixed'],
    ]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.include(
      'rating-from-label claims[0].verdicts[0].rating',
    );
  });

  it('takes the rating of a label from the newsroom’s table before our own words', () => {
    const ratings = { 'pants on fire': 'false', False: 'misleading' } as const;
    const text = [
      ...['---', 'claims:', '  - text: Tea is cold.'],
      ...['    verdicts: [{ label: Pants on Fire }, { label: "False" }, { label: Pants }]', '---', '# Tea'],
    ].join('\n');
    const { factCheck, issues } = fromMarkdown(text, { ratings });
    expect(factCheck!.claims[0]!.verdicts.map(({ rating }) => rating)).to.deep.equal([
      'false',
      'misleading',
      undefined,
    ]);
    expect(issues.filter(({ code }) => code === 'rating-from-label')).to.have.length(2);
  });

  describe('in people’s words', () => {
    it('takes the rating beside a claim for the verdict’s label, and says so', () => {
      for (const key of ['rating', 'verdict', 'label']) {
        const { factCheck, issues } = parse('claim: Tea is cold.', 'claimant: Ada', `${key}: False`);
        const [claim] = factCheck!.claims;
        expect(claim).to.deep.include({ text: 'Tea is cold.', claimant: { name: 'Ada' } });
        expect(claim!.verdicts[0]).to.deep.include({ label: 'False', rating: 'false' });
        expect(issues.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal([
          'info label-from-front-matter',
          'info rating-from-label',
        ]);
      }
    });

    it('takes a date and authors for the fields that they mean, and says so', () => {
      const { factCheck, issues } = parse('date: 12 March 2026', 'author: Ann Ash and Bo Elm', 'title: Tea');
      expect(factCheck).to.include({ publishedAt: '2026-03-12' });
      expect(factCheck!.contributors).to.deep.equal([{ name: 'Ann Ash' }, { name: 'Bo Elm' }]);
      expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
        'read-as-field publishedAt',
        'read-as-field contributors',
      ]);
    });

    const asked: Record<
      string,
      [fields: string[], claimant: string | undefined, label: string, day?: string]
    > = {
      'labels of an article': [
        ['Claim: Tea is cold.', 'Claimed by: Tom Reed', 'Verdict: False', 'Date: May 3, 2026'],
        'Tom Reed',
        'False',
      ],
      'keys of a publishing system': [
        [
          'fact_check_claim: Tea is cold.',
          'fact_check_rating: False',
          'claim_date: 2026-05-01',
          'date: 2026-05-03',
        ],
        undefined,
        'False',
        '2026-05-01',
      ],
      'words of another language': [
        ['lang: de', 'Behauptung: Tea is cold.', 'Bewertung: Falsch', 'Datum: 3.5.2026'],
        undefined,
        'Falsch',
      ],
      'weak labels beside a known verdict': [
        ['lang: fr', 'affirmation: Tea is cold.', 'verdict: Faux', 'date: 3 mai 2026'],
        undefined,
        'Faux',
      ],
      'a claim with fields': [
        ['claim: { text: Tea is cold., author: Tom Reed }', 'verdict: False', 'date: 2026-05-03'],
        'Tom Reed',
        'False',
      ],
    };
    for (const [what, [fields, claimant, label, day]] of Object.entries(asked))
      it(`takes ${what} for what they mean`, () => {
        const { claims, publishedAt } = read('title: Tea', ...fields);
        expect(claims.map((claim) => [claim.text, claim.claimant?.name, claim.saidAt])).to.deep.equal([
          ['Tea is cold.', claimant, day],
        ]);
        expect(claims[0]!.verdicts.map((verdict) => verdict.label)).to.deep.equal([label]);
        expect(publishedAt).to.equal('2026-05-03');
      });

    it('takes several claims, each with its verdict', () => {
      const items = [
        '{ claim: Tea is cold., verdict: False }',
        '{ claim: Milk is warm., rating: Mixed, claimant: Bo }',
      ];
      const { claims } = read('title: Tea', `claims: [${items.join(', ')}]`);
      expect(
        claims.map(({ text, claimant, verdicts }) => [text, claimant?.name, verdicts[0]?.label]),
      ).to.deep.equal([
        ['Tea is cold.', undefined, 'False'],
        ['Milk is warm.', 'Bo', 'Mixed'],
      ]);
    });

    it('takes nothing for a claim that only has such a name', () => {
      const { claims } = read('title: Tea', 'quote: Tea is cold.', 'status: current', 'result: 4:2');
      expect(claims).to.deep.equal([]);
    });

    it('guesses no date', () => {
      expect(parse('date: 03/04/2026', 'title: Tea').factCheck).not.to.have.property('publishedAt');
    });

    it('gives a label its class only as a whole', () => {
      const [claim] = read('claim: Tea is cold.', 'rating: False, mostly').claims;
      expect(claim!.verdicts[0]).to.include({ label: 'False, mostly' }).and.not.to.have.property('rating');
    });

    it('leaves a claim without verdict as it is, and claims as the payload has them', () => {
      expect(read('claim: Tea is cold.').claims[0]!.verdicts).to.deep.equal([]);
      expect(read('claim: Tea', 'claims: [{ text: Milk }]').claims.map(({ text }) => text)).to.deep.equal([
        'Milk',
      ]);
    });
  });

  describe('that is not valid YAML', () => {
    for (const [what, line, column, words] of [
      ['a colon in words', 'title: Is it: true?', 8, 'quotes'],
      ['an open quotation mark', 'title: "unclosed', 17, 'quote'],
      ['a sign that YAML keeps to itself', 'title: @tea', 8, 'quotes'],
      ['a star before words', 'title: *tea* is hot', 8, 'quotes'],
      ['a key that is there twice', 'lang: fr', 1, 'twice'],
      ['a key that is no word', '[a]: b', 1, 'key'],
      ['words after a list', 'x: [a] b', 8, 'Unexpected'],
      ['words and a list', 'x: - a', 4, 'Unexpected'],
    ] as const)
      it(`names line and column of ${what}, and reads nothing`, () => {
        const { factCheck, issues } = parse('lang: en', line);
        expect(factCheck).to.equal(undefined);
        expect(issues).to.have.length(1);
        expect(issues[0]).to.include({ severity: 'error', code: 'broken-front-matter', text: line });
        expect(issues[0]!.message).to.include(`Line 3, column ${column}: `).and.to.include(words);
      });

    it('is one error, however much is wrong', () => {
      expect(parse('a: b: c', 'd: e: f', '@').issues).to.have.length(1);
    });
  });

  it('is said to be none where it has no fields', () => {
    for (const line of ['just words', '- a list']) {
      const { factCheck, issues } = parse(line);
      expect(factCheck!.title).to.equal('Tea');
      expect(issues[0]).to.include({ severity: 'warning', code: 'unread-front-matter', text: line });
    }
  });

  it('keeps the words behind a tag that it does not know, and says so', () => {
    const { factCheck, issues } = parse('lang: !tea en');
    expect(factCheck!.lang).to.equal('en');
    expect(issues[0]).to.include({ severity: 'warning', code: 'unread-front-matter' });
  });

  it('is not made large by links to itself', () => {
    const lines = Array.from(
      { length: 30 },
      (_, level) => `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
    );
    expect(parse('a: &a-1 [tea]', ...lines).issues[0]!.code).to.equal('broken-front-matter');
  });

  for (const [what, piece] of [
    ['keys', (index: number) => `a${index}: b\n`],
    ['items', () => '- a\n'],
    ['claims', (index: number) => `  - text: ${index}\n    verbatim: true\n`],
    ['lists in lists', () => 'a: [[[[[[[[a]]]]]]]]\n'],
    ['quotation marks', () => '"'],
    ['spaces', () => '   '],
  ] as const)
    it(`takes time that grows no faster than the number of ${what}`, () => {
      const growth = findGrowth((size) => {
        const lines = Array.from({ length: Math.ceil(size / piece(0).length) }, (_, index) => piece(index));
        const text = `---\n${what === 'claims' ? 'claims:\n' : ''}${lines.join('')}\n---\n# Tea`;
        return () => fromMarkdown(text);
      }, 1_000_000);
      expect(growth).to.equal(undefined);
    });
});
