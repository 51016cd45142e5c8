import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { factCheckSchema } from '../../src/schema/fact-check-schema.js';
import { aMutatedPayload, aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aBareFactCheck,
  aFullFactCheck,
  aSource,
  aVerdict,
  namesOf,
} from '../support/build-payload.js';

/** What the validator reports where a value has another shape than the schema asks for. */
const SHAPE_CODES = [
  'wrong-type',
  'missing',
  'left-out',
  'empty-value',
  'too-many',
  'too-large',
  'long-text',
  'unreadable',
  'unknown-format',
];

/** The findings of the tolerant validator that are about the shape. */
function shapeIssues(input: unknown): string[] {
  return namesOf(parseFactCheck(input).issues.filter(({ code }) => SHAPE_CODES.includes(code)));
}

function accepts(input: unknown): boolean {
  return factCheckSchema.safeParse(input).success;
}

/** Fails where one of the two accepts what the other refuses, and says why. */
function expectAgreement(input: unknown): void {
  const issues = shapeIssues(input);
  const { error } = factCheckSchema.safeParse(input);
  const found = error?.issues.map(({ code, path }) => `${code} ${path.map(String).join('.')}`) ?? [];
  expect(found.length === 0, `schema: ${found.join()}; validator: ${issues.join()}`).to.equal(
    issues.length === 0,
  );
}

describe('factCheckSchema', function () {
  this.timeout(30_000);

  it('accepts a fact check that has every field', () => {
    expect(accepts(aFullFactCheck())).to.equal(true);
    expect(shapeIssues(aFullFactCheck())).to.deep.equal([]);
  });

  it('requires nothing but the title', () => {
    expect(factCheckSchema.parse({ title: 'Tea' })).to.deep.equal({
      schemaVersion: '1',
      title: 'Tea',
      contributors: [],
      claims: [],
      sections: [],
      sources: [],
      followUps: [],
      corrections: [],
    });
    expect(accepts({})).to.equal(false);
  });

  it('ignores keys that it does not know', () => {
    expect(accepts({ ...aFullFactCheck(), note: {}, claims: [{ ...aBareClaim(), note: 1 }] })).to.equal(true);
  });

  it('accepts what the parser gives', () => {
    fc.assert(
      fc.property(fc.oneof(aPayload(), aMutatedPayload()), (input) => {
        const { factCheck } = parseFactCheck(input);
        if (!factCheck) return;
        const { error } = factCheckSchema.safeParse(factCheck);
        // Texts and lists that are too long are shown as far as the contract says, and stay too long.
        expect(error?.issues.filter(({ code }) => code !== 'too_big') ?? []).to.deep.equal([]);
      }),
    );
  });

  describe('and the validator', () => {
    it('agree on the limits of lists', () => {
      const lists: [string, number, unknown][] = [
        ['claims', 100, aBareClaim()],
        ['sources', 200, aSource()],
        ['sections', 50, {}],
        ['followUps', 20, { text: 'x' }],
        ['contributors', 100, { name: 'x' }],
        ['corrections', 100, {}],
      ];
      for (const [name, most, item] of lists) {
        for (const count of [most, most + 1]) {
          const input = { title: 'Tea', [name]: new Array<unknown>(count).fill(item) };
          expect(accepts(input), `${count} ${name}`).to.equal(count === most);
          expectAgreement(input);
        }
      }
      for (const count of [300, 301]) {
        const input = aBareFactCheck({ scope: { countries: new Array<string>(count).fill('IT') } });
        expect(accepts(input)).to.equal(count === 300);
        expectAgreement(input);
      }
    });

    it('agree on the limits of texts', () => {
      const fields: [number, (text: string) => object][] = [
        [2_000, (text) => ({ claims: [aBareClaim({ text })] })],
        [4_000, (label) => ({ claims: [aBareClaim({ verdicts: [aVerdict({ label })] })] })],
        [20_000, (summary) => ({ summary })],
        [20_000, (body) => ({ sections: [{ body }] })],
      ];
      for (const [most, field] of fields) {
        for (const length of [most, most + 1]) {
          const input = { title: 'Tea', ...field('a'.repeat(length)) };
          expect(accepts(input)).to.equal(length === most);
          expectAgreement(input);
        }
      }
    });

    it('agree on values of every kind in every field', () => {
      const values = [
        undefined,
        null,
        '',
        ' ',
        'x',
        'true',
        '2026',
        '2026-02-30',
        0,
        7,
        NaN,
        Infinity,
        true,
        [],
        ['x'],
        [[]],
        [{}],
        {},
        { type: 'text' },
      ];
      const full = JSON.stringify(aFullFactCheck());
      const visit = (pathTo: (root: unknown) => Record<string, unknown>): void => {
        for (const key of Object.keys(pathTo(JSON.parse(full)))) {
          for (const value of values) {
            const input: unknown = JSON.parse(full);
            const holder = pathTo(input);
            // A list made in JavaScript may hold `undefined`, which JSON cannot say.
            if (value === undefined && Array.isArray(holder)) continue;
            holder[key] = value;
            expectAgreement(input);
          }
          const next = pathTo(JSON.parse(full))[key];
          if (typeof next === 'object' && next !== null)
            visit((root) => pathTo(root)[key] as Record<string, unknown>);
        }
      };
      visit((root) => root as Record<string, unknown>);
    });

    it('both accept any valid payload', () => {
      fc.assert(
        fc.property(aPayload(), (input) => {
          expect(shapeIssues(input)).to.deep.equal([]);
          expect(factCheckSchema.safeParse(input).error?.issues ?? []).to.deep.equal([]);
        }),
      );
    });

    it('agree on any payload that is damaged in one place', () => {
      fc.assert(fc.property(aMutatedPayload(), expectAgreement));
    });

    it('agree on any JSON value', () => {
      const name = fc.constantFrom(...Object.keys(aFullFactCheck()));
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(name, fc.jsonValue())), (input) => {
          expectAgreement(input);
        }),
      );
    });
  });
});
