import { keepCitations } from '../text/keep-citations.js';
import { parseRichText } from '../text/parse-rich-text.js';
import type { RichText, TableBlock } from '../text/rich-text.js';
import { citationsIn } from '../text/walk-rich-text.js';
import { checkCitations } from './check-citations.js';
import { checkLanguage } from './check-words.js';
import { checkCopies } from './checked-pictures.js';
import { CitationLimits } from './citation-limits.js';
import { describeFault } from './describe-fault.js';
import { exceedsPayloadBytes } from './exceeds-bytes.js';
import { FactCheckError } from './fact-check-error.js';
import type { FactCheck, Source } from './fact-check.js';
import { findWrapped } from './find-wrapped.js';
import { readForeign, UnreadableError } from './foreign-value.js';
import { isUndescribed } from './is-undescribed.js';
import { IssueList, type Report } from './issue-list.js';
import type { Issue } from './issue.js';
import { jsonBytes } from './json-bytes.js';
import { PictureLimit } from './picture-limit.js';
import { parseJson } from './parse-json.js';
import { factCheckShape, limits } from './payload-shape.generated.js';
import { plainObject } from './plain-object.js';
import { TooLargeError } from './reading-run.js';
import { richTextsOf } from './rich-texts.js';
import { validate, type Validated } from './validate.js';

const TOO_MANY_BYTES = `Too large: a fact check holds at most ${limits.payloadBytes / 1024} KiB of JSON`;
const MOST_UNCHECKED_BYTES = 65_536;
const MOST_UNCHECKED_VALUES = 50_000;

/** A fact check as far as the input holds one, and what there is to say about the input. */
export interface ShownFactCheck {
  factCheck: FactCheck;
  issues: Issue[];
}

/** What there is to say about an input of which nothing can be shown. */
export interface UnshownFactCheck {
  factCheck: undefined;
  issues: Issue[];
}

/** What came of an input: `factCheck` is undefined if nothing can be shown. */
export type ParsedFactCheck = ShownFactCheck | UnshownFactCheck;

/** How strictly an input is read. */
export interface ParseOptions {
  /** Throw a `FactCheckError` with all issues if there is an error or a warning. Default: false. */
  strict?: boolean;
}

/**
 * Reads a fact check from a value or from JSON text: known fields are kept, rich text becomes blocks, `kind` and missing source
 * ids are filled in, cited sources that are not described become placeholders. Never changes the input and, without `strict`,
 * never throws. An item that does not fit is left out with an `error` issue at its path; nothing can be shown only without a
 * title, in another format version, or over the limits of size. All issues come at once.
 */
export function parseFactCheck(input: unknown, options: ParseOptions & { strict: true }): ShownFactCheck;
export function parseFactCheck(input: unknown, options?: ParseOptions): ParsedFactCheck;
export function parseFactCheck(input: unknown, options?: ParseOptions): ParsedFactCheck {
  const parsed = read(input);
  if (options?.strict && parsed.issues.some(({ severity }) => severity !== 'info'))
    throw new FactCheckError(parsed.issues);
  return parsed;
}

function read(input: unknown): ParsedFactCheck {
  const issues = new IssueList();
  const { report } = issues;
  try {
    const faults: Issue[] = [];
    if (typeof input === 'string' && exceedsPayloadBytes(input))
      throw new TooLargeError(`${TOO_MANY_BYTES}.`);
    const value = parseJson(faults, input);
    if (faults.length) return { factCheck: undefined, issues: faults };
    const factCheck = readValue(value, issues);
    if (factCheck) return { factCheck, issues: issues.toArray() };
    // What there is to say about the wrapper would be of no use.
    const wrapped = findWrapped(value);
    return { factCheck, issues: wrapped ? [wrapped] : issues.toArray() };
  } catch (error) {
    if (error instanceof TooLargeError) report('error', 'too-large', '', error.message);
    else if (error instanceof UnreadableError)
      report('error', 'unreadable', '', 'This could not be read. Pass JSON, or an object of plain values.');
    else return { factCheck: undefined, issues: [describeFault(error)] };
    return { factCheck: undefined, issues: issues.toArray() };
  }
}

function readValue(input: unknown, issues: IssueList): FactCheck | undefined {
  const { report } = issues;
  const version = readForeign(
    () => Object.getOwnPropertyDescriptor(Object(input), 'schemaVersion')?.value as unknown,
  );
  if ((typeof version === 'string' || typeof version === 'number') && `${version}` !== '1') {
    report(
      'error',
      'unknown-format',
      'schemaVersion',
      '`schemaVersion` must be "1"; this Factlet reads no other version.',
    );
    return undefined;
  }
  const validated = validate(input, factCheckShape, report);
  if (!validated.kept) return undefined;
  const factCheck = complete(validated, issues);
  return validated.isWhole ? withinLimits(factCheck, validated.values, report) : undefined;
}

// What a string says takes more room as blocks. Whatever is accepted must be readable again in the form in which it is written, so
// a large one is read once more: the limits are those of the result.
function withinLimits(factCheck: FactCheck, values: number, report: Report): FactCheck {
  const bytes = jsonBytes(factCheck);
  if (bytes > limits.payloadBytes)
    throw new TooLargeError(`${TOO_MANY_BYTES}, after its texts are converted to blocks.`);
  // No value that was added takes less than three bytes, no character less than one: this is below all limits.
  if (bytes <= MOST_UNCHECKED_BYTES && values <= MOST_UNCHECKED_VALUES) return factCheck;
  const { kept } = validate(factCheck, factCheckShape, (severity, code, ...details) => {
    if (code === 'too-many') report(severity, code, ...details);
  });
  return kept as FactCheck;
}

// Also where the title is missing, so that all issues come at once.
function complete({ kept, texts, paths }: Validated, issues: IssueList): FactCheck {
  const { report } = issues;
  const factCheck = kept as FactCheck;
  const { sources, claims } = factCheck;
  const ids = nameSources(sources, paths, report);
  const missing = new Set<string>();
  for (const source of sources) if (isUndescribed(source)) missing.add(String(source.id));
  const marks = new CitationLimits(ids, sources.length);
  const pictures = new PictureLimit();
  checkCopies(factCheck, paths, report);
  for (const { media } of claims) for (const medium of media) pictures.admitMedium(medium);
  for (const [holder, key] of richTextsOf(factCheck)) {
    const written: unknown = holder[key];
    const blocks =
      typeof written === 'string' ? parseRichText(written, (id) => ids.has(id)) : (written as RichText);
    holder[key] = blocks;
    for (const block of blocks) {
      if (block.type === 'list') block.ordered = (block.ordered as unknown) === true;
      if (block.type === 'table') completeTable(block);
      if (block.type === 'figure') pictures.admit(block);
    }
    for (const citation of citationsIn(blocks)) citation.raw ||= `[${citation.refs.join(', ')}]`;
    keepCitations(blocks, marks.admits);
  }
  for (const id of marks.undescribed) missing.add(id);
  const names = [...missing].sort((a, b) => Number(a) - Number(b) || 0);
  for (const id of names) {
    if (!ids.has(id)) {
      sources.push(
        Object.assign(plainObject<Source>(), { id, authors: [], quotes: [], stances: [], placeholder: true }),
      );
    }
  }
  if (names.length) {
    const message = `Cited but not described: ${names.join(', ')}. Add each to \`sources\` with a title and an address.`;
    report('warning', 'missing-sources', 'sources', message);
  }
  marks.report(report);
  pictures.report(report);
  checkCitations({ sources, paths, texts, cited: marks.cited, missing }, report);
  factCheck.schemaVersion = '1';
  const { kind, lang, title = '' } = factCheck as Partial<FactCheck>;
  if (lang !== undefined) checkLanguage(lang, report);
  // A claim that had to be left out does not make an overview of the rest.
  const hasClaims = claims.length > 0 || issues.hasErrorAt('claims');
  const isQuestion = /[?\u037e\u061f\uff1f]\s*$/.test(title);
  factCheck.kind = kind ?? (hasClaims ? 'claim-review' : isQuestion ? 'question' : 'overview');
  return factCheck;
}

// Every row as wide as the widest.
function completeTable(table: TableBlock): void {
  if (!Object.hasOwn(table, 'header')) table.header = 'none';
  const width = table.rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const row of table.rows) while (row.length < width) row.push([]);
}

// A source without an id is cited by its position; where another source has that number, by the next free one.
function nameSources(
  sources: readonly Partial<Source>[],
  paths: ReadonlyMap<unknown, string>,
  report: Report,
): Set<string> {
  const ids = new Set<string>();
  for (const source of sources) {
    const { id } = source;
    if (id === undefined) continue;
    if (ids.has(String(id))) {
      const message = `Duplicate source id \`${String(id)}\`: citations link to the first one. Give each source its own id.`;
      report('warning', 'duplicate-source', `${paths.get(source)}.id`, message);
    }
    ids.add(String(id));
  }
  let index = -1;
  for (const source of sources) {
    index += 1;
    if (source.id !== undefined) continue;
    let number = index + 1;
    while (ids.has(String(number))) number += 1;
    source.id = String(number);
    ids.add(source.id);
  }
  return ids;
}
