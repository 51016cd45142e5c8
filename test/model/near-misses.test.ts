import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aBareClaim, aVerdict, namesOf } from '../support/build-payload.js';

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The first verdict that is read where `verdict` stands in the list, and what is said about it. */
function readVerdict(verdict: unknown): [label: string | undefined, ...names: string[]] {
  const { factCheck, issues } = parseFactCheck({
    title: 'Tea',
    claims: [{ ...aBareClaim(), verdicts: [verdict] }],
  });
  return [factCheck?.claims[0]?.verdicts[0]?.label, ...namesOf(issues)];
}

describe('What is nearly right', () => {
  const names: [path: string, input: object][] = [
    ['publisher', { publisher: 'Kettle Gazette' }],
    ['contributors[0]', { contributors: ['Kettle Gazette'] }],
    ['claims[0].claimant', { claims: [{ ...aBareClaim(), claimant: 'Kettle Gazette' }] }],
  ];
  for (const [path, input] of names) {
    it(`is a text for ${path}, which is read as its name`, () => {
      const { factCheck, issues } = parseFactCheck({ title: 'Tea', ...input });
      expect(JSON.stringify(factCheck)).to.include('{"name":"Kettle Gazette"}');
      expect(issues.map((issue) => [issue.severity, issue.code, issue.path])).to.deep.equal([
        ['info', 'text-as-name', path],
      ]);
      expect(issues[0]?.message).to.include('Write { "name": "Kettle Gazette" } instead.');
    });
  }

  it('is a text for a reviewer, which is read as the name', () => {
    const verdict = aVerdict({ reviewer: 'Bo Cup' as never, rating: 'mostly-false' });
    const { factCheck, issues } = parseFactCheck({
      title: 'Tea',
      claims: [aBareClaim({ verdicts: [verdict] })],
    });
    expect(plain(factCheck?.claims[0]?.verdicts[0]?.reviewer)).to.deep.equal({ name: 'Bo Cup' });
    expect(namesOf(issues)).to.deep.equal(['text-as-name claims[0].verdicts[0].reviewer']);
  });

  it('is not a blank text, nor one where the object has no name', () => {
    for (const input of [{ publisher: ' ' }, { labels: 'x' }, { scope: 'IT' }, { disclosure: 'AI' }]) {
      const [issue] = parseFactCheck({ title: 'Tea', ...input }).issues;
      expect(issue, JSON.stringify(input)).to.include({ severity: 'error', code: 'wrong-type' });
    }
  });

  it('is one object for a list of one, which is named by its own path', () => {
    const input = {
      title: 'Tea',
      claims: { ...aBareClaim(), verdicts: { label: 'False' } },
      sources: { id: 1, title: 'x', pulisher: 'y' },
    };
    const { factCheck, issues } = parseFactCheck(input);
    expect(factCheck?.claims[0]?.verdicts.map(({ label }) => label)).to.deep.equal(['False']);
    expect(factCheck?.sources.map(({ title }) => title)).to.deep.equal(['x']);
    expect(namesOf(issues)).to.deep.equal([
      'object-as-list claims',
      'object-as-list claims.verdicts',
      'rating-missing claims.verdicts.rating',
      'object-as-list sources',
      'unknown-field sources.pulisher',
    ]);
  });

  it('is not an object of objects: it is no item, and is lost as an error', () => {
    const { factCheck, issues } = parseFactCheck({ title: 'Tea', sources: { 1: { title: 'x' } } });
    expect(factCheck?.sources).to.deep.equal([]);
    expect(issues[0]).to.include({ severity: 'error', code: 'wrong-type', path: 'sources' });
  });

  it('is a rating in another case or spacing', () => {
    for (const [written, rating] of [
      ['False', 'false'],
      [' Mostly False ', 'mostly-false'],
      ['MOSTLY_FALSE', 'mostly-false'],
      ['Not a Claim', 'not-a-claim'],
    ] as const) {
      const verdict = { label: 'x', rating: written };
      const { factCheck, issues } = parseFactCheck({
        title: 'Tea',
        claims: [{ text: 'x', verdicts: [verdict] }],
      });
      expect(factCheck?.claims[0]?.verdicts[0]?.rating).to.equal(rating);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ severity: 'info', code: 'rating-spelling' });
    }
    for (const written of ['Falsch', 'mostlyfalse', 'false!', '', 'true or false', false, 0]) {
      const verdict = { label: 'x', rating: written };
      const { factCheck, issues } = parseFactCheck({
        title: 'Tea',
        claims: [{ text: 'x', verdicts: [verdict] }],
      });
      expect(factCheck?.claims[0]?.verdicts[0]?.rating, String(written)).to.equal(undefined);
      expect(issues[0]).to.include({ severity: 'warning', code: 'wrong-type' });
    }
  });

  it('is not a date in another form: it is never guessed', () => {
    for (const date of ['26.1.2026', '1/2/2026', 'January 26, 2026', '2026-1-26', '20260126']) {
      const { factCheck, issues } = parseFactCheck({ title: 'Tea', checkedAt: date });
      expect(factCheck?.checkedAt, date).to.equal(undefined);
      expect(issues[0]).to.include({
        severity: 'warning',
        code: 'wrong-type',
        path: 'checkedAt',
        text: date,
      });
    }
  });

  describe('for a verdict', () => {
    const labels = [
      'Misleading',
      'Pants on fire!',
      'Falso',
      'খাঁটি নয়',
      '誤り',
      'لا أساس له',
      'False – and 3 more',
      'FALSE',
      'mostly-false',
      'a'.repeat(80),
    ];
    for (const label of labels) {
      it(`is the label “${label.slice(0, 20)}” alone, which is a warning`, () => {
        const [read, first] = readVerdict(label);
        expect(read).to.equal(label);
        expect(first).to.equal('text-as-verdict claims[0].verdicts[0]');
      });
    }

    it('gets the rating that a known label has in the same advice, not in one of its own', () => {
      const issuesOf = (label: string) =>
        parseFactCheck({ title: 'Tea', claims: [{ text: 'x', verdicts: [label] }] }).issues;
      expect(issuesOf('Mostly False').map(({ code, message }) => [code, message])).to.deep.equal([
        [
          'text-as-verdict',
          '`verdicts[0]` was read as the label of a verdict. Write { "label": "Mostly False", "rating": "mostly-false" } instead.',
        ],
      ]);
      expect(issuesOf('Falso')[0]!.message).to.include('Write { "label": "Falso" } instead.');
    });

    const others = [
      '',
      ' ',
      '4',
      '★★',
      '3/5',
      'https://example.org/false',
      'www.example.org',
      'ann@example.org',
      '{"label":"False"}',
      '["False"]',
      '665f1c0aab',
      'verdict_12',
      'cjld2cyuq0000t3rmniod1foy',
      'aBcDeFgH',
      'false:1',
      'a'.repeat(81),
    ];
    for (const other of others) {
      it(`is not ${JSON.stringify(other.slice(0, 20))}, which is lost as an error`, () => {
        expect(readVerdict(other)).to.deep.equal([undefined, 'wrong-type claims[0].verdicts[0]']);
      });
    }
  });
});

describe('The rating of a verdict', () => {
  function ratingIssues(verdict: object): [string, string, string][] {
    const { factCheck, issues } = parseFactCheck({
      title: 'Tea',
      claims: [{ text: 'x', verdicts: [verdict] }],
    });
    expect(factCheck?.claims[0]?.verdicts[0]?.rating).to.equal((verdict as { rating?: string }).rating);
    return issues.map(({ severity, code, path }) => [severity, code, path]);
  }

  it('is asked for where the whole label is one of our words, and never set', () => {
    for (const label of ['False', ' mostly FALSE ', 'Not a claim', 'missing-context']) {
      expect(ratingIssues({ label })).to.deep.equal([
        ['info', 'rating-missing', 'claims[0].verdicts[0].rating'],
      ]);
    }
    for (const label of ['False!', 'Totally false', 'Falsch', 'Pants on fire']) {
      expect(ratingIssues({ label })).to.deep.equal([]);
    }
  });

  it('may not contradict the label', () => {
    expect(ratingIssues({ label: 'True', rating: 'false' })).to.deep.equal([
      ['warning', 'label-contradicts-rating', 'claims[0].verdicts[0].rating'],
    ]);
    expect(ratingIssues({ label: 'Mostly true', rating: 'true' })).to.have.length(1);
    expect(ratingIssues({ label: 'True', rating: 'true' })).to.deep.equal([]);
    expect(ratingIssues({ label: 'True enough', rating: 'false' })).to.deep.equal([]);
  });

  it('is named at the place of the verdict in the input, also behind one that is skipped', () => {
    const verdicts = [{}, { label: 'True', rating: 'false' }];
    const { issues } = parseFactCheck({ title: 'Tea', claims: ['x', { text: 'x', verdicts }] });
    expect(namesOf(issues)).to.include('label-contradicts-rating claims[1].verdicts[1].rating');
  });
});
