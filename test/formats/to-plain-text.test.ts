import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { fromPlainText, toPlainText } from '../../src/formats/plain-text.js';
import { en } from '../../src/locale/en.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aSection,
  aSource,
  aVerdict,
  deepFreeze,
} from '../support/build-payload.js';
import { parsed } from '../support/comparable.js';
import { readFixture } from './fixtures/read-fixture.js';

const situations = [
  'compact-without-blank-lines',
  'disclaimer-at-the-end',
  'faq-and-stale-notice',
  'headings-with-full-stops',
  'italian-body',
  'leaked-tokens',
  'lists-and-headings-with-numbers',
  'marks-with-spaces',
  'no-structure',
  'numbering-that-restarts',
  'numbering-with-gaps',
  'numbers-that-are-no-headings',
  'odd-blanks',
  'oldest-form-with-bullets',
  'plain-overview',
  'sources-each-on-two-lines',
  'sources-in-brackets',
  'sources-numbered',
  'sources-with-bullets',
  'stale-notice-without-date',
  'subtitle-or-summary',
  'summary-without-heading',
  'title-as-markdown-link',
  'unreadable-date',
  'wrapped-lines',
];

function textOf(fields: Partial<FactCheckInput>, locale = en): string {
  return toPlainText(aParsedFactCheck(fields), { locale });
}

/** The lines of a text that say something. */
function linesOf(fields: Partial<FactCheckInput>): string[] {
  return textOf(fields).split('\n').filter(Boolean);
}

/** Without the names of sections, which the reader gives by their places. */
function withoutSectionIds({ sections, ...more }: FactCheck): object {
  return { ...more, sections: sections.map(({ heading, body }) => ({ heading, body })) };
}

describe('toPlainText', function () {
  this.timeout(30_000);

  for (const situation of situations) {
    it(`writes what fromPlainText reads: ${situation.replaceAll('-', ' ')}`, async () => {
      const { factCheck } = fromPlainText(await readFixture(`plain-text/${situation}.txt`));
      const again = fromPlainText(toPlainText(factCheck!));
      expect(withoutSectionIds(again.factCheck!)).to.deep.equal(withoutSectionIds(factCheck!));
    });
  }

  it('writes claims, by-lines and corrections so that they are read back', () => {
    const fields = {
      title: 'Why kettles sing',
      checkedAt: '2026-03-02',
      contributors: [{ name: 'Ann Ash' }],
      claims: [
        {
          text: 'Kettles sing in tune.',
          claimant: { name: 'Tom Reed', role: 'tea taster' },
          verdicts: [
            {
              label: 'False',
              rating: 'false' as const,
              reviewer: { name: 'Kettle Gazette' },
              at: '2026-03-02',
            },
          ],
          explanation: 'They hiss.',
        },
        { text: 'Kettles are made of copper.', verbatim: true, verdicts: [] },
      ],
      summary: 'They sing.',
      sections: [{ heading: 'The steam', body: 'It sings.' }],
      corrections: [{ at: '2026-03-09', kind: 'error' as const, text: 'We wrote that they whistle.' }],
    };
    const written = aParsedFactCheck(fields);
    const { factCheck } = fromPlainText(toPlainText(written));
    for (const key of ['title', 'checkedAt', 'contributors', 'claims', 'summary', 'corrections'] as const)
      expect(factCheck![key], key).to.deep.equal(written[key]);
  });

  it('says that the headings and the caption of a table do not come back as such', () => {
    const table = {
      type: 'table' as const,
      caption: [{ type: 'text' as const, text: 'Kettles sold' }],
      header: 'row' as const,
      rows: [
        [[{ type: 'text' as const, text: 'Year' }], [{ type: 'text' as const, text: 'Kettles' }]],
        [[{ type: 'text' as const, text: '2025' }], [{ type: 'text' as const, text: '12' }]],
      ],
    };
    const factCheck = aParsedFactCheck({
      title: 'Kettles',
      summary: [table],
      sections: [{ heading: 'More', body: [table] }],
    });
    const paths: string[] = [];
    const text = toPlainText(factCheck, { onIssue: ({ path }) => paths.push(path) });
    expect(paths).to.deep.equal(['summary[0]', 'sections[0].body[0]']);
    expect(text).to.include('Kettles sold\n\nYear | Kettles\n2025 | 12');
  });

  it('writes the parts of an article in its order', () => {
    expect(
      textOf({
        title: 'Why kettles sing',
        checkedAt: '2026-01-26',
        publishedAt: '2026-01',
        modifiedAt: '2027',
        status: 'outdated',
        disclosure: { disclaimer: 'Kettles err.' },
        labels: { summary: 'Executive summary', followUps: 'Want to dive deeper?' },
        summary: 'They sing [1].\n\nLoudly [2].',
        sections: [aSection({ heading: 'The steam', body: 'It sings.' }), aSection({ heading: 'The tea' })],
        sources: [
          aSource({ id: 1, publisher: 'Hill Press', authors: ['Di Pot'], publishedAt: '1999' }),
          { id: 2, url: 'https://example.org/bare' },
        ],
        followUps: [{ text: 'Why?' }, { text: 'Where?' }],
      }).split('\n'),
    ).to.deep.equal([
      'Why kettles sing',
      '',
      'Checked January 26, 2026',
      'Updated in 2027',
      'Disclaimer: Kettles err.',
      '',
      'This fact check may be out of date.',
      '',
      'Executive summary',
      '',
      'They sing [1].',
      '',
      'Loudly [2].',
      '',
      '1. The steam',
      '',
      'It sings.',
      '',
      '2. The tea',
      '',
      'It was changed in 1957.',
      '',
      'Sources',
      '1. Almanac of the harbour (Di Pot, Hill Press, 1999) – https://example.org/almanac',
      '2. https://example.org/bare',
      '',
      'Want to dive deeper?',
      'Why?',
      'Where?',
    ]);
  });

  it('writes dates of any precision so that they are read back', () => {
    for (const date of ['2026', '2026-01', '2026-01-26']) {
      const { factCheck } = fromPlainText(textOf({ checkedAt: date, modifiedAt: date, summary: 'Tea.' }));
      expect(factCheck).to.include({ checkedAt: date, modifiedAt: date });
    }
  });

  it('never writes a claim without its verdict, or without saying that there is none', () => {
    const verdicts = [
      aVerdict({ label: 'False', reviewer: { name: 'Bo' }, at: '2026', explanation: 'Because.' }),
    ];
    const claimant = { name: 'Cy', role: 'poet' };
    expect(
      linesOf({
        claims: [aBareClaim({ text: 'A', verbatim: true, claimant, verdicts }), aBareClaim({ text: 'B' })],
      }).slice(1),
    ).to.deep.equal([
      'Claim: “A”',
      'Claimed by Cy (poet)',
      'Verdict: False (Bo, 2026)',
      'Because.',
      'Claim: B',
      'No verdict given',
    ]);
  });

  it('says what else a reader should know where it is stated', () => {
    const lines = linesOf(aFullFactCheck());
    expect(lines).to.include.members([
      'This fact check has been corrected.',
      'A newer fact check replaces this one. https://example.org/moon-tea-2',
      'January 27, 2026 · Error corrected · Before: 25 January · Now: 26 January · A date was wrong.',
      'AI helped to produce this text. Systems used: a spelling checker. Reviewed by Bo Cup on January 25, 2026. Responsible: Kettle Gazette.',
      'By Ada Leaf, editor',
      'Published by Kettle Gazette',
      'Read the full fact check: https://example.org/moon-tea',
    ]);
    expect(linesOf({ title: 'Tea' })).to.deep.equal(['Tea']);
  });

  it('writes lists, quotations, links and marks as words', () => {
    const summary: FactCheckInput['summary'] = [
      { type: 'quote', children: [{ type: 'strong', text: 'One' }] },
      { type: 'list', ordered: false, items: [[{ type: 'text', text: 'Two' }]] },
      { type: 'list', ordered: true, items: [[{ type: 'text', text: 'Three' }]] },
      {
        type: 'paragraph',
        children: [
          { type: 'link', text: 'four', href: 'https://example.org/4' },
          { type: 'text', text: ' a[1] ' },
          { type: 'citation', refs: ['note', '1'], raw: '[note, 1]' },
          { type: 'link', text: 'five', href: 'javascript:alert(1)' },
        ],
      },
    ];
    expect(
      linesOf({ summary, sources: [aSource({ id: 1 }), aSource({ id: 'note' })] }).slice(1, 5),
    ).to.deep.equal(['> One', '• Two', '1. Three', 'four (https://example.org/4) a\\[1] [2, 1]five']);
  });

  it('tells what it leaves out', () => {
    const paths: string[] = [];
    const factCheck = aParsedFactCheck({
      claims: [aBareClaim()],
      summary: '[2]',
      sources: [aSource({ id: 1, quotes: [{ text: 'Hills.' }] })],
      followUps: [{ text: 'Why?', url: 'https://example.org/' }],
    });
    toPlainText(factCheck, { onIssue: ({ code, path }) => paths.push(`${code} ${path}`) });
    expect(paths).to.deep.equal([
      'not-in-text claims',
      'not-in-text followUps[0].url',
      'not-in-text sources[0]',
      'not-in-text sources[1]',
    ]);
  });

  it('speaks the language given', () => {
    const locale = { ...en, messages: { ...en.messages, sources: 'Quellen' } };
    expect(textOf({ sources: [aSource()] }, locale)).to.include('\nQuellen\n');
  });

  it('loses no title, claim, label, heading, source or question of any payload, and changes none', () => {
    fc.assert(
      fc.property(aPayload(), (input) => {
        const factCheck = deepFreeze(parsed(input));
        const bare = (words: string): string => words.replaceAll(/\s+/g, '');
        const text = bare(toPlainText(factCheck));
        const { title, claims, sections, sources, followUps } = factCheck;
        for (const words of [
          title,
          ...claims.flatMap((claim) => [claim.text, ...claim.verdicts.map(({ label }) => label)]),
          ...sections.map(({ heading = '' }) => heading),
          ...sources.map((source) => source.title ?? ''),
          ...followUps.map((question) => question.text),
        ])
          expect(text).to.include(bare(words));
      }),
    );
  });
});
