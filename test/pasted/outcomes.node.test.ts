import { expect } from 'chai';
import { forms, type Form } from '../support/pasted/forms.js';
import { resultsOf, type MediaOutcome, type Outcome, type Pass } from '../support/pasted/row.js';

const wordsIn = (html: string, change: (words: string) => string): string =>
  html.replaceAll(/>([^<>]+)</g, (_, words: string) => `>${change(words)}<`);

/** Systems that nobody has, one for each thing that can happen to a fact check. */
const systems: [what: string, pass: Pass, outcomes: Partial<Record<Form, Outcome>>][] = [
  [
    'keeps everything',
    (html) => html,
    { ...(Object.fromEntries(forms.map((form) => [form, 'works'])) as object), 'rich text': 'words' },
  ],
  ['keeps nothing', () => '', { article: 'lost', 'rich text': 'lost' }],
  [
    'removes every attribute but href',
    (html) => html.replaceAll(/ (?!href)[\w-]+="[^"]*"/g, ''),
    { article: 'undirected', 'rich text': 'words' },
  ],
  [
    'removes the article from a marker',
    (html) => html.replace(/>[^]*<\/div>$/, '><p>Gone</p></div>'),
    { 'marker with src': 'shown', article: 'changed' },
  ],
  [
    'removes links',
    (html) => html.replaceAll(/<\/?a\b[^>]*>/g, ''),
    { 'rich text': 'changed', 'marker with src': 'shown' },
  ],
  [
    'changes words',
    (html) => wordsIn(html, (words) => words.replaceAll('the', 'a')),
    { 'rich text': 'changed', article: 'changed' },
  ],
  [
    'changes verdicts in data',
    (html) => html.replaceAll(/%22label%22%3A%22/g, '$&Not%20'),
    { 'marker with JSON': 'wrong', 'rich text': 'words' },
  ],
  [
    'shows tags as words',
    (html) => html.replaceAll('<', '&lt;'),
    { article: 'code', 'marker with src': 'code' },
  ],
  [
    'ends with an error',
    () => {
      throw new Error('No HTML here');
    },
    { article: 'refused' },
  ],
];

describe('The rows about other people’s systems', () => {
  for (const [what, pass, outcomes] of systems)
    it(`notice a system that ${what}`, async () => {
      expect((await resultsOf(pass)).outcomes).to.deep.include(outcomes);
    });

  const ofPictures: [what: string, pass: Pass, outcome: MediaOutcome][] = [
    ['keeps everything', (html) => html, { outcome: 'works', pictures: 'stay' }],
    [
      'removes what pictures say to their host',
      (html) => html.replaceAll(' referrerpolicy="no-referrer"', ''),
      { outcome: 'works', pictures: 'told' },
    ],
    ['keeps nothing', () => '', { outcome: 'lost', pictures: 'left-out' }],
    [
      'makes a picture of each link to one',
      (html) =>
        html.replaceAll(/<a href="([^"]*\.svg)"[^>]*>/g, '<img src="$1" referrerpolicy="no-referrer">$&'),
      { outcome: 'works', pictures: 'others' },
    ],
  ];
  for (const [what, pass, outcome] of ofPictures)
    it(`notice what a system does to pictures that ${what}`, async () => {
      expect((await resultsOf(pass)).media).to.deep.equal(outcome);
    });
});
