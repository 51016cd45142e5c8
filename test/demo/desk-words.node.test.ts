import { expect } from 'chai';
import { blocksShape, factCheckShape } from '../../src/model/payload-shape.generated.js';
import { issueGuides, type IssueCode } from '../../src/model/issue-codes.js';
import type { Shape } from '../../src/model/shape.js';
import { de } from '../../demo/desk/words/de.js';
import { en } from '../../demo/desk/words/en.js';
import { placeOf } from '../../demo/desk/words/field-words.js';
import { issueWords } from '../../demo/desk/words/issue-words.js';

/** Fields and values of the format that the form draws, the fields by the last two steps of their paths. */
function used(shape: Shape, path: string, found: { fields: Set<string>; values: Set<string> }): void {
  if (shape.kind === 'list') used(shape.item, path, found);
  if (shape.kind === 'choice') for (const value of shape.values) found.values.add(value);
  if (shape.kind !== 'object') return;
  for (const [key, inner] of Object.entries(shape.fields)) {
    if (key === 'schemaVersion' || key === 'placeholder') continue;
    const at = path ? `${path}.${key}` : key;
    found.fields.add(at.split('.').slice(-2).join('.'));
    used(inner, at, found);
  }
}

describe('The words of the desk', () => {
  const found = { fields: new Set<string>(), values: new Set<string>() };
  used(factCheckShape, '', found);
  for (const type of ['figure', 'table'] as const)
    if (blocksShape.item.kind === 'node')
      for (const key of Object.keys(blocksShape.item.types[type]!.fields))
        if (key !== 'type') found.fields.add(`block.${key}`);

  for (const words of [en, de])
    it(`name every field of the format in ${words.name}`, () => {
      const missing = [...found.fields].filter(
        (path) => (words.fields[path] ?? words.fields[path.split('.').at(-1)!]) === undefined,
      );
      expect(missing).to.deep.equal([]);
    });

  it('name every value in German', () => {
    expect([...found.values].filter((value) => de.values[value] === undefined)).to.deep.equal([]);
  });

  it('have for German all that they have for English, place by place', () => {
    const keys = (value: object, path = ''): string[] =>
      Object.entries(value).flatMap(([key, inner]): string[] =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? keys(inner as object, `${path}.${key}`)
          : [`${path}.${key}`],
      );
    const german = new Set(keys(de));
    expect(keys(en).filter((key) => key !== '.issues' && !german.has(key))).to.deep.equal([]);
  });

  it('say every issue in German, with what it names', () => {
    for (const guides of Object.values(issueGuides))
      for (const code of Object.keys(guides) as IssueCode[]) {
        const said = issueWords({ code, path: 'claims[0].at', message: 'Nothing is named.' }, de);
        expect(said, code)
          .to.match(/\S[.)]$/)
          .and.not.match(/\{|: ?\.|\(\)/);
      }
    const date = {
      code: 'wrong-type',
      path: 'checkedAt',
      message: '`checkedAt` must be a date; ignored.',
    } as const;
    expect(issueWords(date, de)).to.include('ein Datum wie 2026-01-26');
    expect(issueWords(date, en)).to.equal('“Checked on” must be a date; ignored.');
    const sized = {
      code: 'missing-size',
      path: 'summary[0].width',
      message: '`width` and `height` must be whole pixels from 1 to 20,000.',
    } as const;
    expect(issueWords(sized, en)).to.match(/^“Width[^”`]*” and “Height[^”`]*” must/);
    const misspelt = {
      code: 'unknown-field',
      path: 'cliams',
      message: '`cliams` is not a field; did you mean `claims`?',
    } as const;
    expect(issueWords(misspelt, en)).to.equal(misspelt.message);
    const unrated = {
      code: 'rating-missing',
      path: 'claims[0].verdicts[0].rating',
      message: 'The label “False” has no `rating`, so it is drawn without a colour. Add "rating": "false".',
    } as const;
    expect(issueWords(unrated, en)).to.include('verdict “False” has');
    expect(issueWords(unrated, de)).to.include('Urteil „False“ fehlt');
    const cited = {
      code: 'missing-sources',
      path: 'sources',
      message: 'Details are missing: 2, 3.',
    } as const;
    expect(issueWords(cited, de)).to.include(': 2, 3.');
    const rated = {
      code: 'not-a-verdict',
      path: '',
      message: '“Rating: AA-” looks like a rating of something else. Add it in “Your newsroom”.',
    } as const;
    expect(issueWords(rated, de)).to.include('anderem: „Rating: AA-“. Ist');
  });

  it('say where a problem is', () => {
    expect(placeOf('claims[1].verdicts[0].at', de)).to.equal('Behauptung 2, Urteil 1, Datum');
    expect(placeOf('checkedAt', en)).to.equal('Checked on');
  });
});
