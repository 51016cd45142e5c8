import { toHtml } from '../../src/formats/html.js';
import { toPlainText } from '../../src/formats/plain-text.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { lineText } from '../../src/outline/line.js';
import type { MediumOutline } from '../../src/outline/media.js';
import { renderElement, toEmail, type ElementOptions } from '../../src/server.js';

/** What one writer leaves out, or says that no other does; each with its reason. */
export interface Exceptions {
  missing: [pattern: RegExp, reason: string][];
  extra: [pattern: RegExp, reason: string][];
}

/** How a writer begins to tell of a picture, video or recording: what it is, its verdict and what it shows, with nothing between. */
export type Introduce = (medium: MediumOutline) => string[];

/** A page knows the day on which it is read; the others are told. */
export const now = new Date();

const number: [RegExp, string] = [/^[\d .,•>“”()–-]*$/, 'numbers and signs of lists'];
const cited: [RegExp, string] = [
  /^(?:(?:\d+, )?cited (?:once|\d+ times)|not cited in the text|Cited: [\d ]+…?|↩)$/,
  'where the text cites a source is told where one can go there',
];

/** Everything that writes a whole fact check: how, and what it leaves out or adds. */
export const writers: Record<
  string,
  { write: (factCheck: FactCheck) => string; introduce: Introduce } & Exceptions
> = {
  '<fact-summary>': {
    write: (factCheck) => textOfHtml(drawn(factCheck)),
    introduce: ({ stamp, picture, medium, sensitive, whatItShows, inPlainWords }) => [
      stamp.piece.text,
      ...(picture && sensitive.length
        ? [lineText(sensitive), whatItShows, medium.alt ?? '']
        : [lineText(picture?.inWords ?? inPlainWords)]),
    ],
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
      [/^(?:Picture|As it was shared)$/, 'there is room for a picture, also for a still of a video'],
      [/^(?:Copy|Share|Read more)$|^Show picture \(from|^View the picture at/, 'buttons need a page'],
      [
        /^(?:(?:Supports|Contradicts|Gives context to) claim \d+ ?)+$/,
        'the claim has a number to which one can go',
      ],
      [/^Go to this passage$/, 'links to a passage need a browser'],
      [/^(?:Claim|Verdict)$/, 'names of a group'],
    ],
  },
  toHtml: {
    write: (factCheck) => textOfHtml(toHtml(factCheck, { now })),
    introduce: introduceInHtml,
    missing: [],
    extra: [number],
  },
  toEmail: {
    introduce: introduceInHtml,
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
    introduce: ({ sensitive, inWords }) => [[sensitive, inWords].map(lineText).filter(Boolean).join(' – ')],
    missing: [
      [/^What it shows$/, 'in a text nothing is folded away'],
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

function introduceInHtml({ sensitive, whatItShows, inWords }: MediumOutline): string[] {
  return [lineText(sensitive), sensitive.length ? whatItShows : '', lineText(inWords)];
}

/** Of a source, plain text holds what has a form that is read back. */
export const onlyListed = (factCheck: FactCheck): FactCheck => ({
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
export function drawn(factCheck: FactCheck, options: ElementOptions = {}): string {
  const { html } = renderElement(factCheck, options);
  const [, template] = /<template[^>]*>([^]*)<\/template>/.exec(html) ?? [];
  if (template === undefined) throw new Error('The element drew nothing.');
  return template;
}

/** HTML as lines of words. */
export function textOfHtml(html: string): string {
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
