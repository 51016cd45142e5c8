import type {
  ClaimInput,
  FactCheckInput,
  SectionInput,
  SourceInput,
  VerdictInput,
} from '../model/fact-check.js';

/** A valid verdict, “Mostly false”, for tests of your own; `fields` replace its fields. */
export function aVerdict(fields: Partial<VerdictInput> = {}): VerdictInput {
  return { label: 'Mostly false', rating: 'mostly-false', at: '2026-02-11', ...fields };
}

/** A valid claim with one verdict and an explanation that cites source 1, for tests of your own; `fields` replace its fields. */
export function aClaim(fields: Partial<ClaimInput> = {}): ClaimInput {
  return {
    id: 'frost',
    text: 'Frost paints the leaves red.',
    verdicts: [aVerdict()],
    explanation: 'Shorter days set off the change, and a hard frost ends it [1].',
    ...fields,
  };
}

/** A valid section of one paragraph that cites source 2, for tests of your own; `fields` replace its fields. */
export function aSection(fields: Partial<SectionInput> = {}): SectionInput {
  return {
    heading: 'Where the red comes from',
    body: 'Leaves make the red pigment in autumn [2].',
    ...fields,
  };
}

/** A valid source with an address, for tests of your own; `fields` replace its fields, so that each can have an `id` of its own. */
export function aSource(fields: Partial<SourceInput> = {}): SourceInput {
  return { id: 1, title: 'A year in the forest', url: 'https://example.org/forest', ...fields };
}

/**
 * A valid fact check for tests of your own, which every element can show: a summary, one claim with its verdict, a section, two
 * sources and a question. `fields` replace its fields as a whole; what your test is about stands in the test, all else is filled in.
 */
export function aFactCheck(fields: Partial<FactCheckInput> = {}): FactCheckInput {
  return {
    title: 'Does frost turn the leaves red?',
    lang: 'en',
    checkedAt: '2026-02-11',
    publisher: { name: 'The Example Courier', url: 'https://example.org/' },
    summary: 'Light and cold nights do, long before the first frost [1][2].',
    claims: [aClaim()],
    sections: [aSection()],
    sources: [
      aSource(),
      aSource({ id: 2, title: 'Pigments of leaves', url: 'https://example.org/pigments' }),
    ],
    followUps: [{ text: 'Why do some leaves stay green?' }],
    ...fields,
  };
}
