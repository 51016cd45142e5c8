import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import type { FactCheck } from '../../../src/formats.js';
import type { SnippetHost } from '../../../src/publish/snippet.js';
import { makeSnippet } from '../../../src/publish/snippet.js';
import { aFactCheck } from '../build-payload.js';
import { parsed } from '../comparable.js';
import { levelWords } from '../level-words.js';
import { samplePayloads } from '../sample-payloads.js';
import { forms, writeForms, type Form } from './forms.js';
import { look, type Seen } from './page.js';

/**
 * What becomes of a form: `works`, the same fact check is shown, and its words are there without our script; `words`, they alone;
 * `shown`, the same fact check is shown, but readers without our script get other words; `lost`, nothing remains; `code`, readers see
 * JSON or tags; `changed`, something is not as it was; `refused`, the system ends with an error.
 */
export type Outcome = 'works' | 'words' | 'shown' | 'lost' | 'code' | 'changed' | 'refused';

/** What one system does with each form. */
export interface Row {
  system: string;
  setting: string;
  outcomes: Record<Form, Outcome>;
}

/** The system as a function: what is pasted, and what its readers are sent. */
export type Pass = (html: string) => string | Promise<string>;

const file = 'test/support/pasted/results.json';
const order: readonly Outcome[] = ['works', 'shown', 'words', 'lost', 'changed', 'code', 'refused'];
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
 * Holds what a system does with each form to what the table says; FACTLET_WRITE=1 writes the table anew. With `host` our own snippet
 * for that place must work, and be the same fact check, with an address and without.
 */
export function describeRow(
  system: string,
  {
    setting = 'as it comes',
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
      const outcomes = Object.fromEntries(
        await Promise.all(forms.map(async (form) => [form, await outcomeOf(form, pass)] as const)),
      ) as Record<Form, Outcome>;
      const row = { system, setting, outcomes };
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
          const pieces = [];
          for (const { clipboardHtml, code } of given) pieces.push(await pass(clipboardHtml ?? code));
          const seen = await look(pieces, filesOf(all));
          seen.forEach(({ factCheck }, index) => {
            expect(factCheck, pieces[index]!).not.to.equal(null);
            expect(levelWords(factCheck as FactCheck)).to.deep.equal(levelWords(all[index]!));
          });
        });
  });
}

function filesOf(all: readonly FactCheck[]): Record<string, unknown> {
  return Object.fromEntries(all.map((factCheck, index) => [address(index), factCheck]));
}

async function outcomeOf(form: Form, pass: Pass): Promise<Outcome> {
  const all = samples();
  const given = all.map((factCheck, index) => writeForms(factCheck, address(index))[form]);
  const made: string[] = [];
  try {
    for (const html of given) made.push(await pass(html));
  } catch {
    return 'refused';
  }
  const seen = await look([...given, ...made], filesOf(all));
  const results = all.map((factCheck, index) => compare(factCheck, seen[index]!, seen[index + all.length]!));
  return results.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0]!;
}

function compare(factCheck: FactCheck, given: Seen, made: Seen): Outcome {
  const hasSame =
    made.factCheck !== null &&
    isDeepStrictEqual(levelWords(made.factCheck as FactCheck), levelWords(factCheck));
  const hasWords =
    flat(made.words) === flat(given.words) &&
    String(made.links) === String(given.links) &&
    (made.factCheck === null || String(made.directions) === String(given.directions));
  if (made.factCheck !== null && !hasSame) return 'changed';
  if (/"title":|<article|<section|data-fact-/.test(made.words)) return 'code';
  if (hasSame) return hasWords ? 'works' : 'shown';
  if (hasWords) return 'words';
  return flat(made.words) === '' ? 'lost' : 'changed';
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
