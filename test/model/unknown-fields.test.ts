import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aBareClaim, aBareFactCheck, aVerdict } from '../support/build-payload.js';

/** The issues about unknown fields of an object that also has a title. */
function unknownIn(more: object): Issue[] {
  return parseFactCheck({ title: 'Tea', ...more }).issues.filter(({ code }) => code === 'unknown-field');
}

function questionsIn(more: object): string[] {
  return unknownIn(more).map(({ severity, message }) => {
    expect(severity, message).to.equal('warning');
    return message;
  });
}

describe('An unknown field', () => {
  it('that looks like a misspelling is a warning with the name that was meant', () => {
    expect(unknownIn({ cliams: [aBareClaim()], verdict: 'False' })).to.deep.equal([
      {
        severity: 'warning',
        code: 'unknown-field',
        path: 'cliams',
        message: '`cliams` is not a field; did you mean `claims`?',
      },
      {
        severity: 'warning',
        code: 'unknown-field',
        path: 'verdict',
        message: '`verdict` is not a field; did you mean `claims[].verdicts`?',
        text: 'False',
      },
    ]);
  });

  it('is compared with the fields of its own object first', () => {
    const claims = [
      { ...aBareClaim(), verdict: aVerdict() },
      { ...aBareClaim(), claimnt: {} },
    ];
    expect(questionsIn({ claims, sources: [{ titel: 'x' }] })).to.deep.equal([
      '`verdict` is not a field; did you mean `verdicts`?',
      '`claimnt` is not a field; did you mean `claimant`?',
      '`titel` is not a field; did you mean `title`?',
    ]);
  });

  it('may be written as other programs write names', () => {
    expect(questionsIn({ checked_at: 1, FollowUps: [], 'evidence-cutoff': 1, followup: [] })).to.deep.equal([
      '`checked_at` is not a field; did you mean `checkedAt`?',
      '`FollowUps` is not a field; did you mean `followUps`?',
      '`evidence-cutoff` is not a field; did you mean `evidenceCutoff`?',
      '`followup` is not a field; did you mean `followUps`?',
    ]);
  });

  it('that belongs to another object is a warning with that place, the nearest one', () => {
    expect(questionsIn({ rating: 'false', claim: 'x', author: 'Ann' })).to.deep.equal([
      '`rating` is not a field; did you mean `claims[].verdicts[].rating`?',
      '`claim` is not a field; did you mean `claims`?',
      '`author` is not a field; did you mean `sources[].authors`?',
    ]);
    expect(questionsIn({ claims: [{ ...aBareClaim(), title: 'x', name: 'y' }] })).to.deep.equal([
      '`title` is not a field; did you mean `claims[].appearances[].title`?',
      '`name` is not a field; did you mean `claims[].claimant.name`?',
    ]);
    expect(questionsIn({ claims: [{ ...aBareClaim(), sources: [], publishedAt: '2026' }] })).to.deep.equal([
      '`sources` is not a field; did you mean `sources` at the top level?',
      '`publishedAt` is not a field; did you mean `publishedAt` at the top level?',
    ]);
  });

  it('names both where two were likely', () => {
    expect(questionsIn({ label: 'False' })).to.deep.equal([
      '`label` is not a field; did you mean `labels` or `claims[].verdicts[].label`?',
    ]);
  });

  it('that content management systems add is an info, once a name, with its count', () => {
    const own = { documentId: 'a', createdAt: '2026', __typename: 'X' };
    const verdicts = [{ ...aVerdict({ rating: 'mostly-false' }), id: 7, ...own }];
    const claims = [
      { ...aBareClaim(), verdicts, ...own },
      { ...aBareClaim(), ...own },
    ];
    expect(
      unknownIn({ claims, publisher: { id: 3, name: 'x' } }).map(({ severity, path, count }) => [
        severity,
        path,
        count,
      ]),
    ).to.deep.equal([
      ['info', 'publisher.id', 2],
      ['info', 'claims[0].verdicts[0].documentId', 3],
      ['info', 'claims[0].verdicts[0].createdAt', 3],
    ]);
    expect(unknownIn({ documentId: 1 })[0]?.message).to.equal(
      '`documentId` is not a field of the format; ignored.',
    );
    expect(
      unknownIn({ claims: [own, own].map((one) => ({ ...aBareClaim(), ...one })) })[0]?.message,
    ).to.equal('`documentId` is not a field of the format; ignored. Found 2 times.');
  });

  it('is left alone where it begins with x-, $, @ or _', () => {
    const own = { 'x-claims': 1, $schema: 1, '@type': 1, _id: 1, ['__proto__']: 1 };
    expect(unknownIn({ ...own, claims: [{ ...aBareClaim(), ...own }] })).to.deep.equal([]);
  });

  it('is shortened where its name is long, and never read as HTML', () => {
    const [long, tag] = unknownIn({ ['n'.repeat(1_000)]: 1, '<img>': 1 });
    expect(long?.message).to.equal(`\`${'n'.repeat(40)}…\` is not a field of the format; ignored.`);
    expect(tag?.message).not.to.include('<');
  });

  it('does not cost the time of its number: a million cost no more a name than thousands', () => {
    const holder = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, index]));
    const issues = unknownIn(holder(300_000));
    expect(issues).to.have.length(100);
    const { issues: all } = parseFactCheck({ title: 'Tea', ...holder(300_000), cliams: [] });
    expect(all.map(({ path }) => path)).to.include('key0');
    expect(all.at(-1)?.code).to.equal('more-issues');
  });

  it('never throws and never changes what is shown, whatever it is', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('toString', 'constructor', '__proto__', 'hasOwnProperty', 'cliams', '0'),
    );
    const plain = JSON.stringify(parseFactCheck(aBareFactCheck()).factCheck);
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), fc.dictionary(key, fc.anything()), (own, inherited) => {
        const input: object = Object.create(inherited) as object;
        for (const name of Object.keys(own)) {
          if (name in aBareFactCheck()) continue;
          Object.defineProperty(input, name, { enumerable: true, get: () => own[name] });
        }
        Object.defineProperty(input, 'title', { value: aBareFactCheck().title, enumerable: true });
        const known = Object.keys(own).some((name) => /^(?:id|url|lang|kind|dir|status|version)$/.test(name));
        const { factCheck, issues } = parseFactCheck(input);
        if (!known) expect(JSON.stringify(factCheck)).to.equal(plain);
        for (const { severity } of issues) expect(severity).not.to.equal('error');
      }),
    );
  });

  it('is named without its text where a getter throws', () => {
    const input = {
      title: 'Tea',
      get cliams(): unknown {
        throw new Error('no');
      },
    };
    expect(unknownIn({})).to.deep.equal([]);
    expect(parseFactCheck(input).issues).to.have.length(1);
  });
});
