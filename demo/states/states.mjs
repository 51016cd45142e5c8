const one = '../one-claim/one-claim.json';
const several = '../several-claims/several-claims.json';
const verdicts = '../every-verdict/every-verdict.json';

/** A fact check on the page itself, for states that no sample has. */
const harbour = {
  title: 'The lamp of the lighthouse does sleep',
  lang: 'en',
  checkedAt: '2026-05-14',
  publisher: { name: 'The Example Courier', url: 'https://example.org/courier' },
  claims: [
    {
      id: 'lamp',
      text: 'The lamp of the lighthouse never sleeps.',
      verbatim: true,
      claimant: { name: 'Tom Reed', role: 'keeper' },
      saidAt: '2026-05-02',
      place: 'a speech',
      appearances: [{ title: 'The Harbour Gazette', url: 'https://example.org/gazette' }],
      verdicts: [
        {
          label: 'Mostly false',
          rating: 'mostly-false',
          scale: { value: 2, worst: 1, best: 5 },
          confidence: 'high',
          reviewer: { name: 'The Example Courier' },
          at: '2026-05-14',
        },
      ],
      explanation: 'The lamp burns from dusk to dawn only [1].',
    },
  ],
  summary: 'It was off for 61 nights last year [1, 2].',
  sources: [{ id: 1, title: 'The keeper’s book', publisher: 'Harbour archive', type: 'report' }],
};
const [claim] = harbour.claims;
const change = (fields) => ({ ...harbour, ...fields });
const ai = (involvement) => change({ disclosure: { ai: { involvement, systems: ['A made-up model'] } } });

/**
 * Every state that a style sheet may meet, in groups: a name, the element, and its data as an address (`src`), as an object (`data`) or as
 * text that cannot be read (`text`).
 */
export const groups = [
  {
    name: 'Verdicts',
    states: [
      { name: 'Every rating, several reviewers, no verdict, long labels', src: verdicts, isWide: true },
      { name: 'One claim with a meter', data: harbour },
      { name: 'One claim without a verdict', data: change({ claims: [{ ...claim, verdicts: [] }] }) },
      { name: 'Several claims', src: several, attributes: ' view="brief"' },
      { name: 'No claim: an overview', src: '../overview/overview.json', attributes: ' view="brief"' },
      { name: 'What is true comes first', data: harbour, attributes: ' truth-first' },
      // Its first heading is one level further down.
      { name: 'Without its title', data: harbour, attributes: ' no-title', level: 3 },
    ],
  },
  {
    name: 'Notices and AI',
    states: [
      ...['outdated', 'corrected', 'superseded', 'retracted'].map((status) => ({
        name: `:state(ready), status “${status}”`,
        src: `../every-verdict/status-${status}.json`,
      })),
      { name: 'AI helped to produce the text', data: ai('assisted'), attributes: ' view="brief"' },
      { name: 'AI wrote the text', data: ai('generated'), attributes: ' view="brief"' },
    ],
  },
  {
    name: 'Cards and short views',
    states: [
      { name: '<claim-card>', src: one, tag: 'claim-card', attributes: ' share-buttons' },
      {
        name: '<claim-card density="compact">',
        src: several,
        tag: 'claim-card',
        attributes: ' claim="4" density="compact"',
      },
      { name: '<claim-card view="brief">', src: one, tag: 'claim-card', attributes: ' view="brief"' },
      { name: '<claim-card> in 300 pixels', src: one, tag: 'claim-card', isNarrow: true },
      { name: 'view="brief"', src: one, attributes: ' view="brief"' },
      { name: 'view="glance", one claim', src: one, attributes: ' view="glance"' },
      { name: 'view="glance", several claims', src: several, attributes: ' view="glance"' },
    ],
  },
  {
    name: 'Text and sources',
    states: [
      {
        name: 'A whole fact check: sections, corrections, questions, foot',
        src: '../corrected/corrected.json',
      },
      { name: 'Questions as buttons', src: one, attributes: ' questions="buttons"' },
      { name: 'Sources of every kind', src: '../forty-sources/forty-sources.json', tag: 'source-list' },
      { name: 'Citations that went wrong, placeholders', src: '../broken-citations/broken-citations.json' },
      { name: 'From right to left', src: '../arabic/arabic.json' },
      { name: 'Compact', src: one, attributes: ' density="compact"' },
    ],
  },
  {
    name: 'Not there, not yet, not whole',
    states: [
      { name: ':state(partial)', data: harbour },
      { name: ':state(error), without an article', text: '{ "title": ' },
      {
        name: ':state(error), with an article',
        text: '{ "title": ',
        article: '<p>The article as the page has it.</p>',
      },
    ],
  },
];
