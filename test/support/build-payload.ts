import type { FactCheck, FactCheckInput, Issue } from '../../src/formats.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';

/** One claim as an author may write it. */
export type ClaimInput = NonNullable<FactCheckInput['claims']>[number];
/** One verdict as an author may write it. */
export type VerdictInput = NonNullable<ClaimInput['verdicts']>[number];
/** One picture, video or recording as an author may write it. */
export type MediumInput = NonNullable<ClaimInput['media']>[number];
/** One section as an author may write it. */
export type SectionInput = NonNullable<FactCheckInput['sections']>[number];
/** One source as an author may write it. */
export type SourceInput = NonNullable<FactCheckInput['sources']>[number];

/** A verdict in a reviewer's words, with its rating. */
export function aVerdict(fields: Partial<VerdictInput> = {}): VerdictInput {
  return { label: 'Mostly false', rating: 'mostly-false', ...fields };
}

/** A claim with a verdict and a citation in its explanation. */
export function aClaim(fields: Partial<ClaimInput> = {}): ClaimInput {
  return aBareClaim({
    id: 'lamp',
    verdicts: [aVerdict()],
    explanation: 'It has had an electric lamp since 1957 [1].',
    ...fields,
  });
}

/** A picture of a claim that can be drawn. */
export function aMedium(fields: Partial<MediumInput> = {}): MediumInput {
  return {
    src: 'https://pics.example/bridge.jpg',
    alt: 'A bridge with a crowd on it',
    width: 1200,
    height: 800,
    ...fields,
  };
}

/** A medium that has every field of the format. */
export function aFullMedium(): MediumInput {
  const about = {
    credit: 'Di Pot',
    url: 'https://example.org/seen',
    archiveUrl: 'https://example.org/seen-archive',
    at: '2019-05-01',
  };
  return aMedium({
    ...about,
    kind: 'video',
    caption: 'A crowd on a bridge [1].',
    start: '1:12',
    end: '00:01:47',
    transcript: 'We walk home.',
    categories: ['edited', 'missing-context'],
    aiMade: 'part',
    context: 'A parade, seven years ago [2].',
    original: {
      ...about,
      src: 'https://pics.example/original.jpg',
      alt: 'An empty bridge',
      width: 1200,
      height: 800,
      caption: 'The bridge as it was [1].',
    },
    stamped: true,
    sensitive: 'Shows a crush',
    credentials: 'https://example.org/credentials',
  });
}

/** A claim with its text only. */
export function aBareClaim(fields: Partial<ClaimInput> = {}): ClaimInput {
  return { text: 'The lighthouse burns a tonne of oil a night.', ...fields };
}

/** A section of one paragraph, without citations. */
export function aSection(fields: Partial<SectionInput> = {}): SectionInput {
  return { heading: 'The lamp', body: 'It was changed in 1957.', ...fields };
}

/** A source with a title and an address. */
export function aSource(fields: Partial<SourceInput> = {}): SourceInput {
  return { id: 1, title: 'Almanac of the harbour', url: 'https://example.org/almanac', ...fields };
}

/** A fact check that every element can show: a summary, one claim, a section, two sources and a question. */
export function aFactCheck(fields: Partial<FactCheckInput> = {}): FactCheckInput {
  return {
    title: 'What does the lighthouse burn?',
    lang: 'en',
    checkedAt: '2026-01-26',
    summary: 'The lamp is electric [1][2].',
    claims: [aClaim()],
    sections: [aSection({ body: 'It was changed in 1957 [1].' })],
    sources: [
      aSource(),
      aSource({ id: 2, title: 'Letters of a keeper', url: 'https://example.org/letters' }),
    ],
    followUps: [{ text: 'Who keeps the lighthouse?' }],
    ...fields,
  };
}

/** A fact check with its title only, which is no question: its kind follows from the fields. */
export function aBareFactCheck(fields: Partial<FactCheckInput> = {}): FactCheckInput {
  return { title: 'The lamp of the lighthouse', ...fields };
}

/** A fact check with these fields, parsed; the title may be omitted. */
export function aParsedFactCheck(fields: Partial<FactCheckInput> = {}): FactCheck {
  const { factCheck } = parseFactCheck(aBareFactCheck(fields));
  if (!factCheck) throw new Error('nothing can be shown');
  return factCheck;
}

/** An overview in the shape of a plain-text article: citations by number only, sections, no sources, no claim. */
export function anOverview(fields: Partial<FactCheckInput> = {}): FactCheckInput {
  return {
    title: 'Bees and blossom',
    lang: 'en',
    checkedAt: '2026-01-26',
    disclosure: { disclaimer: 'This overview may hold mistakes. Learn more.' },
    summary: 'Bees visit blossom by day [1][2]. Some fly at dusk [3].',
    sections: [
      { heading: 'What is known', body: 'They see colours [1].\n\nThey also smell [2][4].' },
      { heading: 'What is not', body: 'How they agree [3].' },
    ],
    followUps: [{ text: 'Do bees sleep?' }, { text: 'How far do bees fly?' }],
    ...fields,
  };
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
