import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import type { FactCheck } from '../../../src/formats.js';
import { toHtml } from '../../../src/formats/html.js';
import { citeSources } from '../../../src/model/cite-sources.js';
import type { SnippetHost } from '../../../src/publish/snippet.js';
import { toSafeUrl } from '../../../src/model/url-gate.js';
import { makeSnippet } from '../../../src/publish/snippet.js';
import { aFactCheck } from '../build-payload.js';
import { parsed } from '../comparable.js';
import { levelWords } from '../level-words.js';
import { samplePayloads } from '../sample-payloads.js';
import { forms, writeForms, type Form } from './forms.js';
import { AS_IT_COMES } from './table.js';
import { readFactChecks, readWords, type Picture, type Words } from './page.js';

/**
 * What becomes of a form: `works`, the same fact check is shown, and its words are there without our script; `words`, they alone;
 * `undirected`, they alone, and the page no longer says which of them run from right to left; `shown`, the same fact check is shown, but
 * readers without our script get other words; `lost`, nothing remains; `code`, readers see JSON or tags; `changed`, some words or links
 * are not as they were; `refused`, the system ends with an error; `wrong`, a fact check is shown with other verdicts or sources.
 */
export type Outcome =
  'works' | 'shown' | 'words' | 'undirected' | 'lost' | 'changed' | 'code' | 'refused' | 'wrong';

/**
 * What becomes of the pictures of an article with pictures: they `stay`; they stay, but the host of the files is `told` which page they
 * are on; they are `left-out`; `others` are there, of which an unstamped picture of a claim would be one.
 */
export type Pictures = 'stay' | 'told' | 'left-out' | 'others';

/** What one system does with an article that has pictures, a video and a table. */
export interface MediaOutcome {
  outcome: Outcome;
  pictures: Pictures;
}

/** What one system does with each form. */
export interface Row {
  system: string;
  setting: string;
  /** The place for which our own snippet works here. */
  host?: SnippetHost;
  outcomes: Record<Form, Outcome>;
  media: MediaOutcome;
}

/** The system as a function: what is pasted, and what its readers are sent. */
export type Pass = (html: string) => string | Promise<string>;

const file = 'test/support/pasted/results.json';
// From the best to the worst: of several fact checks the worst counts.
const order: readonly Outcome[] = [
  'works',
  'shown',
  'words',
  'undirected',
  'lost',
  'changed',
  'code',
  'refused',
  'wrong',
];
const address = (index: number): string => `https://courier.example/${index}.json`;

/** The results of all systems, as they are in the table of docs/publishing.md. */
export function readRows(): Row[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}

/** Fact checks with every field, with several claims, from right to left, and with words that template languages would run. */
function samples(): FactCheck[] {
  const names = ['every field', 'several-claims.json', 'arabic.json'];
  const found = samplePayloads().filter(([name]) => names.includes(name));
  const odd = '{{ site.title }} {% raw %} {x} *star* _line_ `code` [note] # 50% <b> & "so" --';
  return [
    ...found.map(([, factCheck]) => factCheck),
    parsed(aFactCheck({ title: `Odd ${odd}`, summary: `It says ${odd} [1].` })),
  ];
}

/**
 * A fact check with everything that pictures, videos and tables can have: a stamped still, an altered picture beside its original, a
 * picture as evidence, and others that are never written.
 */
function pictures(): FactCheck {
  const [, sample] = samplePayloads().find(([name]) => name === 'made-up/pictures.json')!;
  const chart = {
    type: 'figure',
    src: 'https://example.org/pictures/posts.svg',
    alt: 'A chart of posts in a week',
    width: 600,
    height: 400,
    children: [{ type: 'text', text: 'Posts in a week' }],
    credit: 'Drawn for this page',
  };
  const video = sample.claims[2]!;
  return parsed({
    ...sample,
    claims: sample.claims.map((claim) =>
      claim === video ? { ...claim, media: claim.media.map((one) => ({ ...one, stamped: true })) } : claim,
    ),
    sections: [...sample.sections, { heading: 'A chart', body: [chart] }],
  });
}

/**
 * Holds what a system does with each form to what the table says; FACTLET_WRITE=1 writes the table anew. With `host` our own snippet
 * for that place must work, and be the same fact check, with an address and without.
 */
export function describeRow(
  system: string,
  {
    setting = AS_IT_COMES,
    host,
    start,
  }: { setting?: string; host?: SnippetHost; start: () => Pass | Promise<Pass> },
): void {
  describe(`${system}, ${setting}`, function () {
    this.timeout(120_000);
    let pass: Pass;
    before(async function () {
      pass = await start();
    });

    it('does with each form what the table says', async () => {
      const row = { system, setting, ...(host && { host }), ...(await resultsOf(pass)) };
      if (process.env['FACTLET_WRITE']) writeRow(row);
      expect(readRows().find((one) => one.system === system && one.setting === setting)).to.deep.equal(row);
    });

    if (host)
      for (const src of [address(0), ''])
        it(`shows the fact check of our own snippet, ${src ? 'with' : 'without'} an address`, async () => {
          const all = samples();
          const given = all.map((factCheck, index) =>
            makeSnippet(host, { factCheck, src: src && address(index) }),
          );
          const pieces: string[] = [];
          for (const { clipboardHtml, code } of given) pieces.push(await pass(clipboardHtml ?? code));
          const shown = await readFactChecks(pieces, filesOf(all));
          shown.forEach((factCheck, index) => {
            expect(factCheck, pieces[index]).not.to.equal(null);
            expect(levelWords(factCheck as FactCheck)).to.deep.equal(levelWords(all[index]!));
          });
        });
  });
}

function filesOf(all: readonly FactCheck[]): Record<string, unknown> {
  return Object.fromEntries(all.map((factCheck, index) => [address(index), factCheck]));
}

/**
 * What a system makes of each form, in the worst case of all samples, and of an article with pictures, a video and a table, written
 * with `{ images: true }`, in a marker.
 */
export async function resultsOf(pass: Pass): Promise<Pick<Row, 'outcomes' | 'media'>> {
  const all = samples();
  const written = all.map((factCheck, index) => writeForms(factCheck, address(index)));
  const withPictures = pictures();
  const given = [
    ...forms.flatMap((form) => written.map((one) => one[form])),
    `<div data-fact-summary="">\n${toHtml(withPictures, { images: true })}\n</div>`,
  ];
  const made: (string | undefined)[] = [];
  for (const html of given) made.push(await resultOf(pass, html));
  const pieces = made.map((html) => html ?? '');
  const words = await readWords([...given, ...pieces]);
  const shown = await readFactChecks(pieces, filesOf(all));
  const results = made.map((html, index): Outcome =>
    html === undefined
      ? 'refused'
      : compare({
          factCheck: index < given.length - 1 ? all[index % all.length]! : withPictures,
          given: words[index]!,
          made: words[index + given.length]!,
          shown: shown[index],
        }),
  );
  const outcomes = Object.fromEntries(
    forms.map((form, index) => [form, worstOf(results.slice(index * all.length, (index + 1) * all.length))]),
  ) as Record<Form, Outcome>;
  const [before, after] = [words[given.length - 1]!, words.at(-1)!];
  return {
    outcomes,
    media: { outcome: results.at(-1)!, pictures: comparePictures(before.pictures, after.pictures) },
  };
}

function comparePictures(given: readonly Picture[], made: readonly Picture[]): Pictures {
  if (made.some(({ src }) => !given.some((one) => one.src === src))) return 'others';
  if (made.length < given.length) return 'left-out';
  return made.every(({ referrerPolicy }) => referrerPolicy === 'no-referrer') ? 'stay' : 'told';
}

/** What a system makes of HTML; `undefined` where it ends with an error instead. */
async function resultOf(pass: Pass, html: string): Promise<string | undefined> {
  try {
    return await pass(html);
  } catch {
    return undefined;
  }
}

function worstOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((worst, outcome) =>
    order.indexOf(outcome) > order.indexOf(worst) ? outcome : worst,
  );
}

function compare({
  factCheck,
  given,
  made,
  shown,
}: {
  factCheck: FactCheck;
  given: Words;
  made: Words;
  shown: unknown;
}): Outcome {
  const isShown = shown !== null;
  if (isShown && !isDeepStrictEqual(factsOf(shown as FactCheck), factsOf(factCheck))) return 'wrong';
  if (/"title":|<article|<section|data-fact-/.test(made.words)) return 'code';
  if (isShown && !isDeepStrictEqual(levelWords(shown as FactCheck), levelWords(factCheck))) return 'changed';
  const hasWords = flat(made.words) === flat(given.words) && isDeepStrictEqual(made.links, given.links);
  const hasDirections = isDeepStrictEqual(made.directions, given.directions);
  if (isShown) return hasWords && hasDirections ? 'works' : 'shown';
  if (hasWords) return hasDirections ? 'words' : 'undirected';
  return flat(made.words) === '' ? 'lost' : 'changed';
}

/** What must never be another: who made each claim, how it was judged, and which number leads to which source. */
function factsOf(factCheck: FactCheck): unknown {
  const claims = factCheck.claims.map(({ claimant, verdicts }) => [
    claimant?.name,
    ...verdicts.map(({ label, rating }) => [label, rating]),
  ]);
  const sources = citeSources(factCheck).rows.map(({ number, source }) => [number, toSafeUrl(source.url)]);
  return [claims, sources];
}

// Systems set quotation marks and dashes as printers do, and put line ends where they like.
function flat(words: string): string {
  return words
    .replaceAll(/\s+/g, '')
    .replaceAll(/[‘’“”′″`"']+/g, "'")
    .replaceAll(/[–—-]+/g, '-')
    .replaceAll('…', '...');
}

function writeRow(row: Row): void {
  const others = readRows().filter(({ system, setting }) => system !== row.system || setting !== row.setting);
  const rows = [...others, row].sort((a, b) => (a.system + a.setting < b.system + b.setting ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
}
