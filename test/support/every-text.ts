import type { FactCheckInput } from '../../src/model/fact-check.js';

/** Makes the words of a field from its name. */
export type Say = (field: string) => string;

/** A fact check with two claims whose every text that readers see comes from `say`. */
export function everyText(say: Say, more: Partial<FactCheckInput> = {}): FactCheckInput {
  const organization = { name: say('publisher.name'), url: 'https://example.org/' };
  return {
    title: say('title'),
    version: say('version'),
    checkedAt: '2026-01-26',
    publisher: organization,
    contributors: [
      { name: say('contributors.name'), role: say('contributors.role') },
      { name: say('second contributors.name'), url: 'https://example.org/person' },
    ],
    disclosure: {
      disclaimer: say('disclosure.disclaimer'),
      ai: {
        involvement: 'assisted',
        systems: [say('ai.systems'), say('second ai.systems')],
        reviewedBy: say('ai.reviewedBy'),
        reviewedAt: '2026-01-25',
        responsible: say('ai.responsible'),
      },
    },
    scope: { countries: [say('scope.countries'), say('second scope.countries')] },
    labels: { summary: say('labels.summary'), followUps: say('labels.followUps') },
    summary: [
      { type: 'paragraph', children: [{ type: 'text', text: say('summary') }] },
      { type: 'quote', children: [{ type: 'text', text: say('quote') }] },
      { type: 'list', ordered: true, items: [[{ type: 'strong', text: say('list item') }]] },
      {
        type: 'paragraph',
        children: [{ type: 'link', text: say('link'), href: 'https://example.org/link' }],
      },
    ],
    claims: [
      {
        id: 'one',
        text: say('claims.text'),
        verbatim: true,
        claimant: { name: say('claimant.name'), role: say('claimant.role') },
        saidAt: '2025-12',
        place: say('claims.place'),
        appearances: [
          { title: say('appearances.title'), url: 'https://example.org/seen', at: '2025' },
          { title: say('second appearances.title') },
        ],
        verdicts: [
          {
            label: say('verdicts.label'),
            rating: 'false',
            at: '2026',
            reviewer: { name: say('reviewer.name') },
            explanation: say('verdicts.explanation'),
          },
          { label: `${say('long verdicts.label')} ${say('end of a long label').repeat(8)}` },
        ],
        explanation: say('claims.explanation'),
      },
      { id: 'two', text: say('second claims.text'), verdicts: [{ label: say('second verdicts.label') }] },
    ],
    sections: [
      { heading: say('sections.heading'), body: say('sections.body') },
      { heading: say('second sections.heading'), body: 'x' },
    ],
    sources: [
      {
        id: 1,
        title: say('sources.title'),
        url: 'https://example.org/source/',
        publisher: say('sources.publisher'),
        authors: [say('sources.authors'), say('second sources.authors')],
        publishedAt: '2025',
        type: 'report',
        quotes: [{ text: say('quotes.text'), locator: say('quotes.locator') }],
        stances: [{ claim: 'one', stance: 'contradicts' }],
      },
      { id: 2, title: say('second sources.title'), access: 'offline' },
    ],
    followUps: [
      { text: say('followUps.text') },
      { text: say('second followUps.text'), url: 'https://example.org/next' },
    ],
    corrections: [
      {
        at: '2026-01-27',
        kind: 'error',
        text: say('corrections.text'),
        from: say('corrections.from'),
        to: say('corrections.to'),
      },
    ],
    ...more,
  };
}
