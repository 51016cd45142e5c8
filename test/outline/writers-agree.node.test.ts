import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { en } from '../../src/locale/en.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { describeOutline } from '../../src/outline/describe.js';
import { glanceSentences } from '../../src/outline/gist.js';
import { lineText } from '../../src/outline/line.js';
import type { Outline } from '../../src/outline/outline.js';
import { toOembed } from '../../src/server.js';
import {
  drawn,
  now,
  onlyListed,
  textOfHtml,
  writers,
  type Exceptions,
  type Introduce,
} from '../support/all-writers.js';
import {
  aClaim,
  aFullFactCheck,
  aFullMedium,
  aMedium,
  aParsedFactCheck,
  aSource,
  aVerdict,
} from '../support/build-payload.js';
import { factsOf, linesAbout, plainWords } from '../support/outline-facts.js';
import { samplePayloads } from '../support/sample-payloads.js';

/** Words without marks, each sentence in a line of its own. */
function inLines(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => plainWords(line).split(' · '))
    .filter(Boolean)
    .join('\n');
}

/** What a writer does not tell of the pictures of claims, or not where it belongs: each with its verdict, then what it really shows. */
function missedOf({ claims }: Outline, text: string, introduce: Introduce): string[] {
  const lines = `\n${inLines(text)}\n`;
  let from = 0;
  const missed: string[] = [];
  for (const medium of claims.flatMap(({ media }) => media)) {
    const about = linesAbout(medium).map((line) => (typeof line === 'string' ? line : lineText(line)));
    const sentences = about.flatMap((line) => inLines(line).split('\n'));
    for (const words of [inLines(introduce(medium).join('\n')), ...sentences]) {
      const at = lines.indexOf(words, from);
      if (at < 0) missed.push(words);
      else from = at + words.length;
    }
  }
  return missed;
}

/** What is told by the outline and not by the writer, and what by the writer alone. */
function compare(facts: readonly string[], text: string, { missing, extra }: Exceptions): string[] {
  const isExcepted = (words: string, exceptions: Exceptions['missing']): boolean =>
    exceptions.some(([pattern]) => pattern.test(words));
  let rest = inLines(text);
  const absent = facts.filter((fact) => !rest.includes(fact) && !isExcepted(fact, missing));
  for (const fact of [...facts].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(fact, '\n');
  const alone = rest
    .split(/\n| · /)
    .map((words) => words.replace(/^[\s:,;()“”]+|[\s:,;()“”]+$/g, ''))
    .filter((words) => words && !isExcepted(words, extra) && !isExcepted(`${words}:`, extra));
  return [...absent.map((words) => `left out: ${words}`), ...alone.map((words) => `added: ${words}`)];
}

const states: [string, Partial<FactCheckInput>][] = [
  ...(['current', 'outdated', 'corrected', 'superseded', 'retracted'] as const).map(
    (status): [string, Partial<FactCheckInput>] => [`that is ${status}`, { ...aFullFactCheck(), status }],
  ),
  ['that a newer one replaces, without a status', { supersededBy: 'https://example.org/new' }],
  ['of a claimant without a name', { claims: [aClaim({ claimant: { role: 'senator' } })] }],
  ['of a claim that many make', { claims: [aClaim({ claimant: { kind: 'many' } })] }],
  [
    'of a claimant that is not named',
    { claims: [aClaim({ claimant: { kind: 'unknown' }, saidAt: '2025' })] },
  ],
  [
    'of a claim that appeared in several places',
    {
      claims: [aClaim({ appearances: [{ title: 'A poem' }, { url: 'https://example.org/a', at: '2025' }] })],
    },
  ],
  ['of a claim that ends in a quotation', { claims: [aClaim({ text: 'He said: “No.”' })] }],
  ['of a claim without a verdict', { claims: [aClaim({ verdicts: [] })] }],
  [
    'with several verdicts',
    {
      claims: [
        aClaim({ verdicts: [aVerdict({ label: 'False' }), aVerdict({ label: 'Half true', at: '2026' })] }),
      ],
    },
  ],
  [
    'with a long verdict',
    { claims: [aClaim({ verdicts: [aVerdict({ label: 'Not so. '.repeat(20).trim() })] })] },
  ],
  [
    'with a DOI as an address',
    { sources: [aSource({ url: undefined, doi: 'https://doi.org/10.1000/182' })] },
  ],
  ['with sources that are not described', { summary: 'Tea [1][2].', sources: [aSource({ id: 1 })] }],
  [
    'with a picture and a table',
    {
      sources: [aSource({ id: 1 })],
      sections: [
        {
          heading: 'Evidence',
          body: [
            {
              type: 'figure',
              src: 'https://pics.example/bridge.jpg',
              alt: 'A bridge with a crowd on it',
              width: 1200,
              height: 800,
              children: [{ type: 'text', text: 'The opening day' }],
              credit: 'Photo by Ann Ash',
            },
            {
              type: 'table',
              caption: [{ type: 'text', text: 'Visitors a year' }],
              header: 'both',
              rows: [
                [[{ type: 'text', text: 'Year' }], [{ type: 'text', text: 'Visitors' }]],
                [[{ type: 'text', text: 'The first' }], [{ type: 'text', text: 'Nobody [1]' }]],
              ],
            },
          ],
        },
      ],
    },
  ],
  ['with a picture that has every field', { claims: [aClaim({ media: [aFullMedium()] })] }],
  [
    'with pictures and a video that cannot be drawn',
    {
      claims: [
        aClaim({
          media: [
            aMedium({ alt: '' }),
            aMedium({ src: 'javascript:x', context: 'A parade.' }),
            { kind: 'video', end: '1:10', original: { url: 'https://army.example/1' } },
          ],
        }),
      ],
    },
  ],
  [
    'with a picture on which reviewers differ, and one without a verdict',
    {
      claims: [
        aClaim({
          verdicts: [aVerdict({ label: 'False' }), aVerdict({ label: 'Half true' })],
          media: [aMedium()],
        }),
        aClaim({ id: 'b', text: 'It is empty.', verdicts: [], media: [aMedium({ aiMade: 'whole' })] }),
      ],
    },
  ],
  ...(['none', 'assisted', 'generated', 'unknown'] as const).map(
    (involvement): [string, Partial<FactCheckInput>] => [
      `with AI: ${involvement}`,
      { disclosure: { ai: { involvement, systems: ['A speller'], responsible: 'Bo' } } },
    ],
  ),
];

const factChecks: [string, FactCheck][] = [
  ...samplePayloads(),
  ...states.map(([name, fields]): [string, FactCheck] => [`one ${name}`, aParsedFactCheck(fields)]),
];

describe('All writers', () => {
  for (const [writer, { write, ...exceptions }] of Object.entries(writers)) {
    it(`tell the same: ${writer}`, () => {
      for (const [name, factCheck] of factChecks) {
        const told = writer === 'toPlainText' ? onlyListed(factCheck) : factCheck;
        const facts = factsOf(buildOutline(told, { locale: en, now }));
        expect(compare(facts, write(told), exceptions), name).to.deep.equal([]);
      }
    });
  }

  for (const [writer, { write, introduce }] of Object.entries(writers)) {
    it(`say of a picture in this order what it is, its verdict and what it really shows: ${writer}`, () => {
      const media = factChecks.flatMap(([name, factCheck]) => {
        const outline = buildOutline(factCheck, { locale: en, now });
        expect(missedOf(outline, write(factCheck), introduce), name).to.deep.equal([]);
        return outline.claims.flatMap((claim) => claim.media);
      });
      expect(media).to.have.length.above(5);
    });
  }

  it('are seen to differ where one of them tells of a picture without its verdict, or not what it really shows', () => {
    const factCheck = factChecks.find(([name]) => name.endsWith('pictures.json'))![1];
    const outline = buildOutline(factCheck, { locale: en, now });
    for (const [writer, { write, introduce, ...exceptions }] of Object.entries(writers)) {
      const text = write(factCheck);
      const kite = introduce(outline.claims[1]!.media[0]!).join('\n').trim();
      const unstamped = inLines(text).replace(kite, kite.replace('Altered', ''));
      expect(missedOf(outline, unstamped, introduce), writer).to.deep.equal([kite]);
      const untold = inLines(text).replace('What it really shows', '');
      expect(missedOf(outline, untold, introduce), writer).not.to.deep.equal([]);
      const facts = factsOf(buildOutline(factCheck, { locale: en, now }));
      const without = text.replaceAll('Partly made with AI', '');
      expect(compare(facts, without, exceptions), writer).to.include('left out: Partly made with AI');
    }
  });

  it('are seen to differ where one of them leaves out a word or adds one', () => {
    const [, factCheck] = factChecks[0]!;
    const facts = factsOf(buildOutline(factCheck, { locale: en }));
    const html = textOfHtml(toHtml(factCheck));
    const exceptions = writers['toHtml']!;
    expect(compare(facts, html.replace('Mostly false', 'False'), exceptions)).to.include(
      'left out: Mostly false',
    );
    expect(compare(facts, `${html}\nNo doubt.`, exceptions)).to.deep.equal(['added: No doubt.']);
  });

  it('say in one line or in a preview what has become of a fact check, and never a claim without its verdict', () => {
    for (const [name, factCheck] of factChecks) {
      const outline = buildOutline(factCheck, { locale: en });
      const { gist } = outline;
      const places = [
        glanceSentences(gist).join(' '),
        describeOutline(outline),
        textOfHtml(toOembed(factCheck, { iframeUrl: 'https://example.org/f' }).html),
        textOfHtml(toHtml(factCheck, { view: 'glance' })),
        textOfHtml(drawn(factCheck, { view: 'glance' })),
      ].map(plainWords);
      for (const words of places) {
        for (const sentence of gist.status) expect(words, name).to.include(plainWords(sentence));
        if (outline.claims.length !== 1) continue;
        for (const { label } of outline.claims[0]!.verdicts)
          expect(words, name).to.include(plainWords(label));
      }
    }
  });
});
