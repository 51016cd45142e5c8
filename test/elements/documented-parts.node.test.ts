import { expect } from 'chai';
import { drawStatus } from '../../src/elements/parts/status.js';
import { en } from '../../src/locale/en.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { renderElement } from '../../src/server.js';
import { serialize } from '../../src/view/serialize.js';
import { aClaim, aFullMedium, aParsedFactCheck, aVerdict } from '../support/build-payload.js';
import { elementsOf, readCustomElements } from '../support/custom-elements.js';
import { samplePayloads } from '../support/sample-payloads.js';

const documented = elementsOf(readCustomElements());
const elements = ['fact-summary', 'claim-card', 'source-list'] as const;
const views = ['full', 'brief', 'glance'] as const;
const names = (html: string, pattern: RegExp): Set<string> =>
  new Set([...html.matchAll(pattern)].flatMap(([, words]) => words!.split(' ')));

const inPreviews = 'preview source-title source-meta source-access quote stance back-links'.split(' ');

/** What the manual names in one of its lists, for one element or for all three. */
function namesOf(list: 'cssParts' | 'cssStates' | 'slots', tag?: string): string[] {
  const of = documented.filter(({ tagName }) => !tag || tagName === tag);
  return [...new Set(of.flatMap((element) => (element[list] ?? []).map(({ name }) => name)))].filter(Boolean);
}

const cell = [{ type: 'text' as const, text: 'Tea' }];
const withMedia = aParsedFactCheck({
  claims: [
    aClaim({
      media: [aFullMedium()],
      explanation: [
        {
          type: 'figure',
          src: 'https://pics.example/cup.jpg',
          alt: 'A cup',
          credit: 'Ann Ash',
          children: cell,
        },
        { type: 'table', rows: [[cell]] },
      ],
    }),
  ],
});

/** Claims by themselves, because a card shows one: each verdict, none, two, and a conclusion too long for a line. */
const everyVerdict = samplePayloads().find(([name]) => name.endsWith('every-verdict.json'))![1];
const apart = [
  ...everyVerdict.claims.map((claim): [string, FactCheck] => ['', { ...everyVerdict, claims: [claim] }]),
  [
    '',
    aParsedFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: 'Not so. '.repeat(40) })] })] }),
  ] as [string, FactCheck],
  ['', withMedia] as [string, FactCheck],
];

/** All that an element draws of all samples, in all views. */
const drawOf = (element: (typeof elements)[number]): string =>
  [...samplePayloads(), ...apart]
    .flatMap(([, factCheck]) =>
      views.map(
        (view) =>
          renderElement(factCheck, {
            element,
            view,
            images: true,
            truthFirst: view === 'full',
            shareButtons: true,
          }).html,
      ),
    )
    .join('');

/** What an element draws while it has no fact check. */
const statuses = (['loading', 'error'] as const)
  .map((status) => {
    const announcement = status === 'loading' ? undefined : '';
    const props = { status, isLost: false, isRemote: true, announcement } as const;
    return serialize(drawStatus(en, undefined, props, false, false));
  })
  .join('');

describe('What a page can style', () => {
  const drawn = new Map(elements.map((element) => [element, drawOf(element)]));
  const all = [...drawn.values(), statuses].join('');

  for (const element of elements) {
    it(`are the documented parts of ${element}: each of them is drawn, and no other is`, () => {
      const found = names(`${drawn.get(element) ?? ''}${statuses}`, /\spart="([^"]+)"/g);
      // A preview is made when a reader asks for the source of a citation, and the way back when they have gone to its row.
      if (found.has('citation')) for (const part of inPreviews) found.add(part);
      expect([...found]).to.have.members(namesOf('cssParts', element));
    });
  }

  it('are the documented slots: each of them is drawn, and no other is', () => {
    expect([...names(all, /<slot name="([^"]+)"/g)]).to.have.members(namesOf('slots'));
  });

  it('are the documented states, each of which test/elements/fact-element.test.ts reaches', () => {
    for (const tag of elements)
      expect(namesOf('cssStates', tag)).to.have.members(['loading', 'ready', 'partial', 'error']);
  });
});
