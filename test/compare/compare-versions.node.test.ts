import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { compareVersions } from '../../src/compare/compare-versions.js';
import { aPayload } from '../support/build-arbitrary.js';
import { fillEveryField } from '../support/fill-every-field.js';

const claim = {
  id: 'c1',
  text: 'Salt boils.',
  verdicts: [{ label: 'False', reviewer: { name: 'Courier' } }],
};
const first: FactCheckInput = {
  title: 'Salt: 3 spoons, or none?',
  summary: 'Salt raises the boiling point by 0.5 degrees [1].',
  claims: [claim],
  sections: [{ heading: 'How', body: 'By a little, says Ada Sample [1].' }],
  sources: [{ id: 1, title: 'Boiling', url: 'https://example.org/boiling' }],
};

function parse(input: unknown): FactCheck {
  return parseFactCheck(input).factCheck!;
}

function compare(changes: Partial<FactCheckInput>, before: FactCheckInput = first) {
  return compareVersions(parse(before), parse({ ...before, ...changes }), '2026-03-31');
}

function owed(changes: Partial<FactCheckInput>): string[] {
  return compare(changes)
    .issues.filter(({ code }) => code === 'no-correction-entry')
    .map(({ path }) => path);
}

describe('compareVersions', () => {
  const substantial: Record<string, [Partial<FactCheckInput>, string]> = {
    'a verdict': [
      { claims: [{ ...claim, verdicts: [{ label: 'True', reviewer: { name: 'Courier' } }] }] },
      'claims[0].verdicts[0].label',
    ],
    'a verdict taken out': [{ claims: [{ ...claim, verdicts: [] }] }, 'claims[0]'],
    'a claim taken out': [{ claims: [] }, 'claims'],
    'who made a claim': [{ claims: [{ ...claim, claimant: { name: 'A cook' } }] }, 'claims[0].claimant'],
    'a number in the title': [{ title: 'Salt: 4 spoons, or none?' }, 'title'],
    'a number in the summary': [{ summary: 'Salt raises the boiling point by 0.6 degrees [1].' }, 'summary'],
    'a name in a section': [
      { sections: [{ heading: 'How', body: 'By a little, says Ann Sample [1].' }] },
      'sections[0].body',
    ],
    'a section with a name taken out': [{ sections: [] }, 'sections'],
    'a withdrawal': [{ status: 'retracted' }, 'status'],
  };
  for (const [what, [changes, path]] of Object.entries(substantial)) {
    it(`says that readers are owed an entry for ${what}`, () => {
      expect(owed(changes)).to.deep.equal([path]);
    });
  }

  it('says that a source was removed', () => {
    const { issues } = compare({ sources: [] });
    expect(issues.map(({ message }) => message)).to.include('Source 1, “Boiling”, was removed.');
  });

  const small: Record<string, Partial<FactCheckInput>> = {
    dates: { checkedAt: '2026-03-31' },
    'a new claim': { claims: [claim, { text: 'Pepper boils.' }] },
    'a new section': { sections: [...first.sections!, { heading: 'Why', body: 'So.' }] },
    'a new source': { sources: [...first.sources!, { id: 2, title: 'More' }] },
    'the title of a source': {
      sources: [{ id: 1, title: 'On boiling', url: 'https://example.org/boiling' }],
    },
    'the publisher': { publisher: { name: 'The Courier' } },
    'blanks in a text': { summary: 'Salt raises  the boiling\npoint by 0.5 degrees [1].' },
    'the words of a claim': { claims: [{ ...claim, text: 'Salt boils water.' }] },
    'a new explanation': { claims: [{ ...claim, explanation: 'Not so, says Ann Ash in 3 books.' }] },
    'other words around a number': { summary: 'By 0.5 degrees salt raises it [1].' },
    'more words in the title': { title: 'Salt: 3 spoons, or none at all?' },
    'another citation': { summary: 'Salt raises the boiling point by 0.5 degrees [2].' },
    'words around a name': { sections: [{ heading: 'How', body: 'Ada Sample says: by a little [1].' }] },
    'the address of a source': { sources: [{ id: 1, title: 'Boiling', url: 'https://example.org/b' }] },
    'the status outdated': { status: 'outdated' },
  };
  for (const [what, changes] of Object.entries(small)) {
    it(`asks for no entry for ${what}`, () => {
      expect(owed(changes)).to.deep.equal([]);
    });
  }

  it('tells of every field of the format that is taken out', () => {
    const words = (path: string): string =>
      path.endsWith('.raw') ? '[1]' : path === 'sources.id' ? '1' : path;
    const address = (path: string): string => `https://example.org/${path}`;
    const whole = fillEveryField({ words, address }) as Record<string, unknown>;
    // Without a title there is no fact check; the others then have their usual value.
    const fields = Object.keys(whole).filter((field) => !['title', 'schemaVersion', 'kind'].includes(field));
    const untold = fields.filter((field) => {
      const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
      const { issues } = compareVersions(parse(whole), parse(rest), '2026-03-31');
      return !issues.some(({ path }) => path.startsWith(field));
    });
    expect(untold).to.deep.equal([]);
  });

  it('has nothing to say of blanks, of keys in another order, or of the status that goes without saying', () => {
    expect(
      compare({
        status: 'current',
        summary: 'Salt raises the  boiling point by 0.5 degrees [1].',
      }).issues,
    ).to.deep.equal([]);
  });

  const changed = { claims: [{ ...claim, verdicts: [{ label: 'True', reviewer: { name: 'Courier' } }] }] };
  const entries: [string, NonNullable<FactCheckInput['corrections']>[number], boolean][] = [
    ['names both verdicts', { kind: 'verdict-change', from: 'false', to: ' True' }, true],
    ['names no verdict', { kind: 'verdict-change', text: 'We erred.' }, true],
    ['is of the kind error', { kind: 'error', text: 'We erred.' }, true],
    ['names another verdict', { kind: 'verdict-change', from: 'False', to: 'Mixed' }, false],
    ['is only an update', { kind: 'update', text: 'A source more.' }, false],
  ];
  for (const [what, entry, isEnough] of entries) {
    it(`takes an entry that ${what} for ${isEnough ? 'enough' : 'too little'} where a verdict changed`, () => {
      expect(owed({ ...changed, corrections: [entry] })).to.have.length(isEnough ? 0 : 1);
    });
  }

  it('does not count an entry that was there before', () => {
    const corrections = [{ at: '2026-01-01', kind: 'error' as const, text: 'A typing error.' }];
    const { issues } = compare(changed, { ...first, corrections });
    expect(issues.map(({ code }) => code)).to.include('no-correction-entry');
  });

  it('warns where an entry was removed', () => {
    const corrections = [{ at: '2026-01-01', kind: 'error' as const, text: 'A typing error.' }];
    const { issues } = compare({ corrections: [] }, { ...first, corrections });
    expect(issues).to.deep.equal([
      {
        severity: 'warning',
        code: 'lost-correction-entry',
        path: 'corrections',
        message: 'The correction entry “A typing error.” was removed. Readers may rely on it: put it back.',
      },
    ]);
  });

  it('drafts an entry for each verdict and one for all else together, which then are enough', () => {
    const changes = { ...changed, title: 'Pepper', summary: 'None.', status: 'retracted' as const };
    const { drafts } = compare(changes);
    expect(drafts.map(({ kind, from, to }) => [kind, from, to])).to.deep.equal([
      ['verdict-change', 'False', 'True'],
      ['retraction', undefined, undefined],
      ['update', undefined, undefined],
    ]);
    expect(owed({ ...changes, corrections: drafts })).to.deep.equal([]);
  });

  it('says changes in the editor’s language, and drafts in the language of the fact check', () => {
    const [before, after] = [
      { ...first, lang: 'de' },
      { ...first, lang: 'de', summary: 'Salz hebt ihn um 0,6 Grad [1].' },
    ];
    const { issues, drafts } = compareVersions(parse(before), parse(after), '2026-03-31');
    expect(issues.map(({ message }) => message).join()).to.match(
      /^The summary changed from “.*” to “.*”, but there is no correction entry\.$/,
    );
    expect(drafts.map(({ text }) => text).join()).to.match(/^Zusammenfassung: vorher „.*“, jetzt „.*“\.$/);
    const german = compareVersions(parse(first), parse({ ...first, ...changed }), '2026-03-31', 'de');
    expect(german.issues.map(({ message }) => message)).to.deep.equal([
      'Urteil zur Behauptung „Salt boils.“ (Courier): vorher False, jetzt True. Dazu fehlt ein Korrekturhinweis.',
    ]);
    expect(german.drafts[0]!.text).to.equal(
      'The verdict on “Salt boils.” by Courier changed from False to True.',
    );
  });

  it('knows a claim by its id wherever it moved, and a verdict by its reviewer', () => {
    const verdicts = [
      { label: 'No', reviewer: { name: 'B' } },
      { label: 'Yes', reviewer: { name: 'A' } },
    ];
    const before = {
      ...first,
      claims: [
        { ...claim, verdicts },
        { id: 'c2', text: 'Other.' },
      ],
    };
    const moved = {
      claims: [
        { id: 'c2', text: 'Other.' },
        { ...claim, verdicts: [...verdicts].reverse() },
      ],
    };
    expect(compare(moved, before).issues).to.deep.equal([]);
  });

  it('finds no change between a fact check and itself, and drafts that are enough for any other', () => {
    fc.assert(
      fc.property(aPayload(), aPayload(), (one, other) => {
        const [before, after] = [parseFactCheck(one).factCheck, parseFactCheck(other).factCheck];
        if (!before || !after) return;
        expect(compareVersions(before, before, '2026-03-31').issues).to.deep.equal([]);
        const { drafts } = compareVersions(before, after, '2026-03-31');
        const corrected = { ...after, corrections: [...after.corrections, ...drafts] };
        expect(compareVersions(before, corrected, '2026-03-31').drafts).to.deep.equal([]);
      }),
    );
  });
});
