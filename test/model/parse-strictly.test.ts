import { expect } from 'chai';
import { FactCheckError } from '../../src/model/fact-check-error.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aBareClaim, aBareFactCheck, deepFreeze, namesOf } from '../support/build-payload.js';

function thrownBy(input: unknown): FactCheckError {
  try {
    parseFactCheck(input, { strict: true });
  } catch (error) {
    expect(error).to.be.instanceOf(FactCheckError).and.instanceOf(Error);
    return error as FactCheckError;
  }
  throw new Error('nothing was thrown');
}

describe('parseFactCheck with strict', () => {
  it('gives a fact check that has nothing but notes', () => {
    const { factCheck, issues } = parseFactCheck(aBareFactCheck({ documentId: 'x' } as never), {
      strict: true,
    });
    expect(factCheck.title).to.equal('The lamp of the lighthouse');
    expect(namesOf(issues)).to.deep.equal(['unknown-field documentId']);
  });

  it('throws one error with all issues where there is an error or a warning', () => {
    expect(namesOf(thrownBy({ title: 'x', lang: 5, claims: [{}] }).issues)).to.deep.equal([
      'number-as-text lang',
      'missing claims[0].text',
    ]);
    expect(namesOf(thrownBy({ title: 'x', cliams: [] }).issues)).to.deep.equal(['unknown-field cliams']);
    expect(thrownBy('Tea').issues[0]?.code).to.equal('broken-json');
    expect(thrownBy(undefined).issues).to.have.length(1);
  });

  it('says in the error what is wrong and where', () => {
    const { name, message } = thrownBy({ lang: 5, documentId: 'x' });
    expect(name).to.equal('FactCheckError');
    expect(message).to.equal(`The fact check has 2 problems:
  warning at lang: \`lang\` must be text; the number was read as "5". Write text in quotes.
  error at title: \`title\` is required. Nothing can be shown without it.`);
    expect(thrownBy({ title: 'x', checkedAt: 'Easter\nMonday' }).message).to.match(/: .* “Easter Monday”$/);
    expect(thrownBy({ title: 'x', claims: new Array<object>(50).fill({}) }).message).to.match(
      /\n {2}and 40 more$/,
    );
  });
});

describe('parseFactCheck', () => {
  it('names all that is wrong at once, also where the title is missing', () => {
    const { factCheck, issues } = parseFactCheck({
      summary: 'Tea [1].',
      claims: [{ verdicts: [{ label: 'True', rating: 'false' }] }],
      sources: [{ id: 2 }, { id: 2 }],
      cliams: [],
    });
    expect(factCheck).to.equal(undefined);
    expect(namesOf(issues)).to.include.members([
      'missing title',
      'label-contradicts-rating claims[0].verdicts[0].rating',
      'missing claims[0].text',
      'unknown-field cliams',
      'duplicate-source sources[1].id',
      'missing-sources sources',
    ]);
  });

  it('names a source by its place in the input, also behind one that is skipped', () => {
    const { issues } = parseFactCheck({
      title: 'x',
      sources: ['x', { id: 2, title: 'a' }, { id: 2, title: 'b' }],
    });
    expect(namesOf(issues)).to.deep.equal(['wrong-type sources[0]', 'duplicate-source sources[2].id']);
  });

  it('takes JSON text, with a byte order mark or without', () => {
    const text = JSON.stringify(aBareFactCheck({ claims: [aBareClaim()] }));
    const parsed = parseFactCheck(aBareFactCheck({ claims: [aBareClaim()] }));
    expect(parseFactCheck(text)).to.deep.equal(parsed);
    expect(parseFactCheck(`\ufeff${text}`)).to.deep.equal(parsed);
  });

  it('says of text that is no JSON where it is broken', () => {
    expect(parseFactCheck('{ "title": "x", }').issues).to.deep.equal([
      {
        severity: 'error',
        code: 'broken-json',
        path: '',
        message: 'Broken JSON at line 1, column 17: unexpected "}". Correct it there; nothing was read.',
        text: '{ "title": "x", }',
      },
    ]);
    expect(parseFactCheck('Do bees sleep?').issues[0]?.message).to.equal(
      'This is not JSON, from line 1, column 1. Pass text that begins with { or [; nothing was read.',
    );
    expect(parseFactCheck('{ "title": "x"').issues[0]?.message).to.equal(
      'Broken JSON at line 1, column 15: it ends too early. Correct it there; nothing was read.',
    );
    expect(parseFactCheck('').factCheck).to.equal(undefined);
  });

  it('refuses more than 256 KiB of JSON text, in bytes', () => {
    const textOf = (letter: string, count: number): string =>
      JSON.stringify({ title: 'x', 'x-note': letter.repeat(count) });
    const frame = textOf('', 0).length;
    expect(parseFactCheck(textOf('a', 262_144 - frame)).issues).to.deep.equal([]);
    expect(parseFactCheck(textOf('é', (262_144 - frame) / 2)).issues).to.deep.equal([]);
    for (const text of [
      textOf('a', 262_145 - frame),
      textOf('é', 131_072),
      textOf('😀', 65_536),
      textOf('ก', 90_000),
    ]) {
      const { factCheck, issues } = parseFactCheck(text);
      expect(factCheck).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({
        code: 'too-large',
        message: 'Too large: a fact check holds at most 256 KiB of JSON.',
      });
    }
  });

  it('lists at most a hundred issues and counts the others, the gravest first to stay', () => {
    const claims = new Array<object>(100).fill({ verdict: 'x', text: 5 });
    const { issues } = parseFactCheck({ claims });
    expect(issues).to.have.length(101);
    expect(issues.map(({ path }) => path)).to.include('title');
    expect(issues.at(-1)).to.include({ severity: 'warning', code: 'more-issues', count: 101 });
  });

  it('never changes its input', () => {
    const input = deepFreeze({
      title: 'x',
      publisher: 'y',
      claims: { text: 'x', verdicts: ['False'] },
      cliams: 1,
    });
    expect(parseFactCheck(input).factCheck?.claims[0]?.verdicts[0]?.label).to.equal('False');
  });
});
