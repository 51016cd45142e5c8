import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { toPlainText } from '../../src/formats/plain-text.js';
import { en } from '../../src/locale/en.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { describeOutline } from '../../src/outline/describe.js';
import { glanceSentences } from '../../src/outline/gist.js';
import { renderElement, toEmail, toOembed, type ElementOptions } from '../../src/server.js';
import { aClaim, aFullFactCheck, aParsedFactCheck, aSource, aVerdict } from '../support/build-payload.js';
import { factsOf, plainWords } from '../support/outline-facts.js';
import { samplePayloads } from '../support/sample-payloads.js';

/** What one writer leaves out, or says that no other does; each with its reason. */
interface Exceptions {
  missing: [pattern: RegExp, reason: string][];
  extra: [pattern: RegExp, reason: string][];
}

// A page knows the day on which it is read; the others are told.
const now = new Date();

const number: [RegExp, string] = [/^[\d .,•>“”()–-]*$/, 'numbers and signs of lists'];
const cited: [RegExp, string] = [
  /^(?:(?:\d+, )?cited (?:once|\d+ times)|not cited in the text|Cited: [\d ]+…?|↩)$/,
  'where the text cites a source is told where one can go there',
];

const writers: Record<string, { write: (factCheck: FactCheck) => string } & Exceptions> = {
  '<fact-summary>': {
    write: (factCheck) => textOfHtml(drawn(factCheck)),
    missing: [
      [/^Read the full fact check$/, 'this is the full fact check'],
      [
        /^(?:Supports|Contradicts|Gives context to) the claim: /,
        'the claim has a number to which one can go',
      ],
    ],
    extra: [
      number,
      cited,
      [/^(?:Copy|Share|Read more)$|^Show picture \(from |^View the picture at /, 'buttons need a page'],
      [
        /^(?:(?:Supports|Contradicts|Gives context to) claim \d+ ?)+$/,
        'the claim has a number to which one can go',
      ],
      [/^Go to this passage$/, 'links to a passage need a browser'],
      [/^(?:Claim|Verdict)$/, 'names of a group'],
    ],
  },
  toHtml: { write: (factCheck) => textOfHtml(toHtml(factCheck, { now })), missing: [], extra: [number] },
  toEmail: {
    write: (factCheck) => textOfHtml(toEmail(factCheck, { now }).html.replace(/<head>[^]*<\/head>/, '')),
    missing: [],
    extra: [number],
  },
  toPlainText: {
    // Addresses are written out, and reviewer and day stand in brackets behind the label.
    write: (factCheck) =>
      toPlainText(factCheck)
        .replace(/ \| /g, '\n')
        .replace(/(?<=\()https?:[^\s)]*|(?<=(?:– |fact check: ))https?:\S*/g, '')
        .replace(/^(Verdict: .*) \((?:.*, )?((?:\w+ (?:\d+, )?)?\d{4}[^()]*)\)$/gm, '$1\n$2')
        .replace(/^(Verdict: .*) \([^()]*\)$/gm, '$1'),
    missing: [
      [/^Fact check$|, no verdict$/, 'the first line is the title, by which the text is read back'],
      [/^Claim \((?:quoted|paraphrased)\)$/, 'quotation marks say so, and “Claim:” is read back'],
      [/^No link given\.$|^Archived copy$|^[\w-]+(?:\.[\w-]+)+$/, 'the address itself is there or not'],
      [/^Reviewer’s conclusion$/, '“Verdict:” is read back'],
      [
        /^(?:Corrections|About this fact check)$/,
        'these lines stand above the summary, where they have no heading',
      ],
      [
        /^Reviewed by |^AI use: not stated$|^\d+ sources?(?:,|$)/,
        'reviewers are named in brackets, and nothing is said of what is not stated',
      ],
      [/^This check was due for review/, 'nobody knows when a text is read'],
      [/^\d+ claims? checked$|: \d+$/, 'there is no list of claims beside the claims'],
      [
        /^(?:Sources$|Summary$|This article cites|Details are missing for)/,
        'a source that is only a number is not listed, and a heading parts nothing from nothing',
      ],
    ],
    extra: [number, [/^(?:Claim|Verdict|Disclaimer)$/, 'by these words they are read back']],
  },
};

/** Of a source, plain text holds what has a form that is read back. */
const onlyListed = (factCheck: FactCheck): FactCheck => ({
  ...factCheck,
  sources: factCheck.sources.map(({ id, title, url, authors, publisher }) => ({
    id,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    authors,
    quotes: [],
    stances: [],
  })),
});

/** What the element draws, without the article inside its tag. */
function drawn(factCheck: FactCheck, options: ElementOptions = {}): string {
  const { html } = renderElement(factCheck, options);
  const [, template] = /<template[^>]*>([^]*)<\/template>/.exec(html) ?? [];
  if (template === undefined) throw new Error('The element drew nothing.');
  return template;
}

function textOfHtml(html: string): string {
  return html
    .replace(/<(?:style|script)\b[^]*?<\/(?:style|script)>/g, '')
    .replace(
      /<\/?(?:p|li|h\d|div|section|article|blockquote|figure|figcaption|table|caption|tr|t[dh]|ol|ul|details|summary|button|slot|svg|span class="small"[^>]*)(?:\s[^>]*)?>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** What is told by the outline and not by the writer, and what by the writer alone. */
function compare(facts: readonly string[], text: string, { missing, extra }: Exceptions): string[] {
  const isExcepted = (words: string, exceptions: Exceptions['missing']): boolean =>
    exceptions.some(([pattern]) => pattern.test(words));
  let rest = text
    .split('\n')
    .flatMap((line) => plainWords(line).split(' · '))
    .join('\n');
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
