import type { FactCheck, FactCheckInput, Issue } from '../../src/formats.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';

/** One claim as an author may write it. */
export type ClaimInput = NonNullable<FactCheckInput['claims']>[number];
/** One verdict as an author may write it. */
export type VerdictInput = NonNullable<ClaimInput['verdicts']>[number];
/** One section as an author may write it. */
export type SectionInput = NonNullable<FactCheckInput['sections']>[number];
/** One source as an author may write it. */
export type SourceInput = NonNullable<FactCheckInput['sources']>[number];

/** A verdict with a label. */
export function aVerdict(fields: Partial<VerdictInput> = {}): VerdictInput {
  return { label: 'Mostly false', ...fields };
}

/** A claim without a verdict. */
export function aClaim(fields: Partial<ClaimInput> = {}): ClaimInput {
  return { text: 'Tea was first grown on the moon.', ...fields };
}

/** A section of one paragraph. */
export function aSection(fields: Partial<SectionInput> = {}): SectionInput {
  return { heading: 'The leaves', body: 'They grow on hills.', ...fields };
}

/** A described source with an address. */
export function aSource(fields: Partial<SourceInput> = {}): SourceInput {
  return { id: '1', title: 'A history of tea', url: 'https://example.org/tea', ...fields };
}

/** A fact check that has a title and nothing else. */
export function aFactCheck(fields: Partial<FactCheckInput> = {}): FactCheckInput {
  return { title: 'Tea on the moon', ...fields };
}

/** The same after parsing. */
export function aParsedFactCheck(fields: Partial<FactCheckInput> = {}): FactCheck {
  const { factCheck } = parseFactCheck(aFactCheck(fields));
  if (!factCheck) throw new Error('nothing can be shown');
  return factCheck;
}

/** A fact check that has every field of the format. */
export function aFullFactCheck(): FactCheckInput {
  const organization = {
    name: 'Kettle Gazette',
    url: 'https://example.org/gazette',
    logo: 'https://example.org/logo.svg',
    policies: {
      methodology: 'https://example.org/how',
      corrections: 'https://example.org/corrections',
      funding: 'https://example.org/funding',
      contact: 'https://example.org/contact',
    },
  };
  return {
    schemaVersion: '1',
    id: 'moon-tea',
    kind: 'claim-review',
    url: 'https://example.org/moon-tea',
    lang: 'en-GB',
    dir: 'ltr',
    title: 'Tea on the moon',
    version: 3,
    status: 'corrected',
    supersededBy: 'https://example.org/moon-tea-2',
    checkedAt: '2026-01-26',
    publishedAt: '2026-01',
    modifiedAt: '2026-01-27T10:00:00+01:00',
    evidenceCutoff: '2025',
    reviewBy: '2027-01-26T10:00Z',
    publisher: organization,
    contributors: [{ name: 'Ada Leaf', role: 'editor', url: 'https://example.org/ada' }],
    disclosure: {
      ai: {
        involvement: 'assisted',
        systems: ['a spelling checker'],
        reviewedBy: 'Bo Cup',
        reviewedAt: '2026-01-25',
        responsible: 'Kettle Gazette',
      },
      disclaimer: 'Kettles can be wrong.',
    },
    summary: 'Nobody grew tea there [1].\n\nNot even once [2, 3].',
    claims: [
      {
        id: 'first',
        text: 'Tea was first grown on the moon.',
        verbatim: true,
        claimant: { name: 'Cy Spoon', role: 'poet', url: 'https://example.org/cy', kind: 'person' },
        saidAt: '2025-12-24',
        place: 'Rome',
        appearances: [
          {
            url: 'https://example.org/poem',
            title: 'A poem',
            archiveUrl: 'https://example.org/archive',
            at: '2025-12-24',
          },
        ],
        verdicts: [
          {
            label: 'Mostly false',
            rating: 'mostly-false',
            scale: { value: 2, worst: 1, best: 5 },
            confidence: 'high',
            reviewer: organization,
            at: '2026-01-26',
            url: 'https://example.org/verdict',
            explanation: 'No soil was found [1].',
          },
        ],
        explanation: [
          { type: 'paragraph', children: [{ type: 'text', text: 'A poem is ' }] },
          {
            type: 'quote',
            children: [
              { type: 'strong', text: 'not' },
              { type: 'emphasis', text: 'a harvest' },
            ],
          },
          {
            type: 'list',
            ordered: true,
            items: [
              [
                { type: 'link', text: 'the poem', href: 'https://example.org/poem' },
                { type: 'citation', refs: ['1', '2'], raw: '[1][2]' },
              ],
            ],
          },
        ],
      },
    ],
    sections: [{ id: 'leaves', heading: 'The leaves', body: 'They grow on hills [note].' }],
    sources: [
      {
        id: 1,
        title: 'A history of tea',
        url: 'https://example.org/tea',
        publisher: 'Hill Press',
        authors: ['Di Pot'],
        publishedAt: '1999',
        accessedAt: '2026-01-02',
        type: 'report',
        primary: true,
        quotes: [{ text: 'Hills, and only hills.', locator: 'p. 3' }],
        stances: [{ claim: 'first', stance: 'contradicts' }],
        archiveUrl: 'https://example.org/tea-archive',
        access: 'paywalled',
        linkStatus: 'ok',
        retracted: false,
        doi: '10.1000/182',
        placeholder: false,
      },
      { id: '2', title: 'Letters', access: 'offline' },
      { id: 'note', publisher: 'The archive' },
      { id: 3, placeholder: true },
    ],
    followUps: [{ text: 'Is there coffee?', url: 'https://example.org/coffee' }],
    labels: { summary: 'In short', followUps: 'Read on' },
    corrections: [
      { at: '2026-01-27', kind: 'error', text: 'A date was wrong.', from: '25 January', to: '26 January' },
    ],
    scope: { countries: ['IT'], from: '2025', to: '2026' },
  };
}

/** A value that may not be changed, and neither may anything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** What the issues of a parse are called and where they are, as `code path`. */
export function namesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path }) => `${code} ${path}`);
}
