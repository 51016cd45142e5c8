import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import type { IssueCode } from '../../src/model/issue-codes.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { factCheckSchema } from '../../src/schema/fact-check-schema.js';
import { aMutatedPayload, aPayload, aPayloadWithMedia } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aBareFactCheck,
  aFullFactCheck,
  aFullMedium,
  aSource,
  aVerdict,
  namesOf,
} from '../support/build-payload.js';

/** What the validator reports where a value has another shape than the schema asks for. */
const SHAPE_CODES: IssueCode[] = [
  'wrong-type',
  'missing',
  'empty-value',
  'number-as-text',
  'unknown-field',
  'text-as-name',
  'text-as-verdict',
  'object-as-list',
  'rating-spelling',
  'too-many',
  'too-large',
  'long-text',
  'unreadable',
  'unknown-format',
  'unreadable-time',
  'unknown-category',
];

/** Values that most fields cannot have. */
const oddValues = [
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

  it('refuses keys that it does not know, on every level', () => {
    const summary = [{ type: 'paragraph', children: [{ type: 'text', text: 'Tea', note: 1 }] }];
    for (const other of [
      { note: {} },
      { claims: [{ ...aBareClaim(), note: 1 }] },
      { publisher: { name: 'Gazette', id: 3 } },
      { summary },
    ]) {
      const input = { ...aFullFactCheck(), ...other };
      expect(accepts(input), JSON.stringify(other)).to.equal(false);
      expectAgreement(input);
    }
  });

  it('leaves keys alone that begin with x-, $, @ or _', () => {
    for (const key of ['x-note', '$schema', '@id', '_id', '__proto__', '__typename']) {
      const more = JSON.parse(`{"${key}":{"a":[1]}}`) as object;
      const input = { ...aFullFactCheck(), ...more, claims: [{ ...aBareClaim(), ...more }] };
      Object.defineProperty(input, key, { value: 1, enumerable: true });
      expect(accepts(input), key).to.equal(true);
      expectAgreement(input);
    }
  });

  it('accepts the strict form only of what the parser takes for it', () => {
    for (const other of [
      { publisher: 'Gazette' },
      { contributors: ['Ada'] },
      { claims: aBareClaim() },
      { claims: [aBareClaim({ verdicts: ['False'] as never })] },
      { claims: [aBareClaim({ verdicts: [{ ...aVerdict(), rating: 'False' as never }] })] },
      { lang: 5 },
    ]) {
      const input = { title: 'Tea', ...other };
      expect(accepts(input), JSON.stringify(other)).to.equal(false);
      expectAgreement(input);
    }
  });

  it('agrees with the parser on how long all texts may be together', () => {
    const sections = (count: number): object[] => new Array<object>(count).fill({ body: 'a'.repeat(20_000) });
    for (const [title, isShort] of [
      ['b'.repeat(20_000), true],
      ['b'.repeat(20_001), false],
    ] as const) {
      const input = { schemaVersion: '1', title, sections: sections(9), 'x-note': 'c'.repeat(9) };
      expect(accepts(input)).to.equal(isShort);
      expectAgreement(input);
    }
    const types = { type: 'paragraph', children: [{ type: 'text', text: '' }] };
    const longest = 'b'.repeat(20_000);
    expectAgreement({ title: longest, summary: [types], sections: sections(9) });
    expect(accepts({ title: longest, summary: [types], sections: sections(9) })).to.equal(true);
    expect(accepts({ title: `${longest}b`, summary: [types], sections: sections(9) })).to.equal(false);
    expectAgreement({ title: `${longest}b`, summary: [types], sections: sections(9) });
  });

  it('accepts what the parser gives', () => {
    fc.assert(
      fc.property(fc.oneof(aPayload(), aPayloadWithMedia(), aMutatedPayload()), (input) => {
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

    for (const [name, whole] of [
      ['a fact check', aFullFactCheck()],
      ['a medium', { title: 'Tea', claims: [aBareClaim({ media: [aFullMedium()] })] }],
    ] as const) {
      it(`agree on values of every kind in every field of ${name}`, () => {
        const full = JSON.stringify(whole);
        const visit = (pathTo: (root: unknown) => Record<string, unknown>): void => {
          for (const key of Object.keys(pathTo(JSON.parse(full)))) {
            for (const value of oddValues) {
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
    }

    it('both accept any valid payload', () => {
      fc.assert(
        fc.property(fc.oneof(aPayload(), aPayloadWithMedia()), (input) => {
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
          // A string is JSON text to the parser.
          if (typeof input !== 'string') expectAgreement(input);
        }),
      );
    });
  });
});
