import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { issueAt } from '../issue-at.js';
import type { ArticleBlock, ArticleRun, ListBlock } from './article-tree.js';
import { findField, type Field } from './find-field.js';
import type { Vocabulary } from './label-index.js';
import { reportAt } from './report.js';
import { runsOfBlock, sliceRuns, textOf, lineTextOf, textOfBlock } from './runs.js';
import { readSourceEntry } from './source-entry.js';

/** A source as a text lists it. */
export type ListedSource = NonNullable<FactCheckInput['sources']>[number] & { id: string };

const LONGEST_ENTRY = 600;
const ADDRESS = /https?:\/\//iu;

/** The sources of an article, and the blocks that are none. */
export interface TakenSources {
  sources: ListedSource[];
  blocks: ArticleBlock[];
  /** Whether their numbers are printed as `(1)`. */
  areInParentheses: boolean;
}

/** Takes the footnotes and the last source list of an article, numbered as printed or else by position. */
export function takeSources(
  blocks: readonly ArticleBlock[],
  vocabulary: Vocabulary,
  issues: Issue[],
): TakenSources {
  const notes = blocks.filter((block) => block.type === 'note');
  const text = blocks.filter((block) => block.type !== 'note');
  const zone = findZone(text, vocabulary) ?? findHeading(blocks, text, vocabulary);
  const listed = zone ? numberEntries(zone.entries, issues) : [];
  const taken = new Set(listed.map(({ id }) => id));
  const footnotes = notes.map(({ id, children }) =>
    toSource(
      id,
      children.flatMap((child) => runsOfBlock(child) ?? [{ text: textOfBlock(child) }]),
      issues,
    ),
  );
  for (const [at, { id }] of footnotes.entries()) {
    if (!taken.has(id)) continue;
    const message = `The source list has a number ${id} of its own, so this footnote was left out.`;
    const block = notes[at] as ArticleBlock;
    reportAt(issues, 'warning', 'unplaced-text', {
      path: 'sources',
      message,
      block,
      text: textOfBlock(block),
    });
  }
  const sources = [...listed, ...footnotes.filter(({ id }) => !taken.has(id))];
  const left = zone ? [...text.slice(0, zone.from), ...text.slice(zone.to)] : text;
  const printed = [
    ...(zone?.entries ?? []).map(({ runs }) => textOf(runs)),
    ...notes.map(({ children }) => children.map(textOfBlock).join(' ')),
  ];
  const areInParentheses =
    printed.length > 0 && printed.every((entryText) => /^\s*\(\p{Nd}{1,3}\)/u.test(entryText));
  return { sources, blocks: left, areInParentheses };
}

/** The sources of a list, numbered as printed or else by position. */
export function sourcesOfList(list: ListBlock, issues: Issue[]): ListedSource[] {
  return numberEntries(entriesOfList(list), issues);
}

interface Entry {
  runs: readonly ArticleRun[];
  number: string | undefined;
  block: ArticleBlock;
}

interface Zone {
  from: number;
  to: number;
  entries: Entry[];
}

function findZone(blocks: readonly ArticleBlock[], vocabulary: Vocabulary): Zone | undefined {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at] as ArticleBlock;
    const field = sourcesField(block, vocabulary);
    if (!field) continue;
    const entries = field.value.length ? splitLine(field.value, block) : [];
    let to = at + 1;
    while (!field.value.length && to < blocks.length) {
      const next = entriesOf(blocks[to] as ArticleBlock, vocabulary);
      if (!next) break;
      entries.push(...next);
      to += 1;
    }
    if (entries.some(hasSourceForm)) return { from: at, to, entries };
  }
  return undefined;
}

// The heading above footnotes, which are its list.
function findHeading(
  blocks: readonly ArticleBlock[],
  text: readonly ArticleBlock[],
  vocabulary: Vocabulary,
): Zone | undefined {
  const heading = blocks.find(
    (block, at) => blocks[at + 1]?.type === 'note' && sourcesField(block, vocabulary)?.form === 'bare',
  );
  const from = heading ? text.indexOf(heading) : -1;
  return from < 0 ? undefined : { from, to: from + 1, entries: [] };
}

// “出典・参考” and “Sources/References” are two labels of one kind.
function sourcesField(block: ArticleBlock, vocabulary: Vocabulary): Field | undefined {
  const field = findField(block, vocabulary);
  if (field?.roles.has('sources')) return field;
  const labelText = textOfBlock(block);
  if ((block.type !== 'paragraph' && block.type !== 'heading') || labelText.length > 40) return undefined;
  const parts = labelText.split(/[・/／&]/u).map((part) => part.trim());
  const isOne = parts.length > 1 && parts.every((part) => vocabulary.rolesOf(part).has('sources'));
  return isOne
    ? { label: labelText, roles: new Set(['sources']), form: 'bare', value: [], isNumbered: false }
    : undefined;
}

function entriesOf(block: ArticleBlock, vocabulary: Vocabulary): Entry[] | undefined {
  if (block.type === 'list') return entriesOfList(block);
  if (block.type !== 'paragraph') return undefined;
  const isLabel = findField(block, vocabulary)?.form === 'bare';
  const text = textOf(block.runs);
  if (isLabel || !/[\p{L}\p{N}]/u.test(text) || /[:：]\s*$/u.test(text)) return undefined;
  const lines = splitAt(block.runs, '\n', block);
  // Prose has lines, too, where it is wrapped by hand.
  const isList = !isLong(block.runs) || lines.filter(hasSourceForm).length > lines.length / 2;
  return isList && !lines.some(({ runs }) => isLong(runs)) ? lines : undefined;
}

function isLong(runs: readonly ArticleRun[]): boolean {
  const { length } = textOf(runs);
  return length > LONGEST_ENTRY || (length > 250 && !hasAddress(runs));
}

function entriesOfList(block: ListBlock): Entry[] {
  return block.items.map((item, index) => ({
    runs: item.flatMap((child, at) => [
      ...(at ? [{ text: ' ' }] : []),
      ...(runsOfBlock(child) ?? [{ text: textOfBlock(child) }]),
    ]),
    number: numberOf(block, index),
    block,
  }));
}

function numberOf({ isOrdered, start = 1, numbers }: ListBlock, index: number): string | undefined {
  return numbers?.[index] ?? (isOrdered ? String(start + index) : undefined);
}

function splitLine(runs: readonly ArticleRun[], block: ArticleBlock): Entry[] {
  return splitAt(runs, ';', block);
}

function splitAt(runs: readonly ArticleRun[], sign: string, block: ArticleBlock): Entry[] {
  const text = textOf(runs);
  const entries: Entry[] = [];
  let from = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
    entries.push({ runs: sliceRuns(runs, from, at), number: undefined, block });
    from = at + 1;
  }
  entries.push({ runs: sliceRuns(runs, from), number: undefined, block });
  return entries.filter(({ runs: entryRuns }) => lineTextOf(entryRuns));
}

function hasAddress(runs: readonly ArticleRun[]): boolean {
  return runs.some(({ text, href }) => href !== undefined || ADDRESS.test(text));
}

function hasSourceForm({ runs, number }: Entry): boolean {
  return (
    number !== undefined ||
    hasAddress(runs) ||
    /^\[?\p{Nd}{1,3}[\].)\t]|,\s.*\p{Nd}/u.test(lineTextOf(runs).slice(0, 300))
  );
}

function numberEntries(entries: readonly Entry[], issues: Issue[]): ListedSource[] {
  const sources: ListedSource[] = [];
  const used = new Set<string>();
  let next = 1;
  let counted = 0;
  for (const { runs, number: printedNumber } of entries) {
    const read = readSourceEntry(runs);
    const last = sources.at(-1);
    const number = printedNumber ?? read.number;
    // An address below a title is that title’s.
    if (last && !number && read.url && !read.title && !last.url) {
      last.url = read.url;
      continue;
    }
    while (used.has(String(next))) next += 1;
    const id = number && !used.has(number) ? number : String(next);
    if (!number) counted += 1;
    if (/^\d+$/u.test(id)) next = Number(id) + 1;
    used.add(id);
    sources.push(toSource(id, runs, issues));
  }
  if (counted) {
    const message =
      'The sources have no numbers, so they were numbered in order. Check that each citation leads to its source.';
    const isAll = counted === sources.length;
    issues.push(issueAt(isAll ? 'info' : 'warning', 'sources-counted', 'sources', message));
  }
  return sources;
}

function toSource(id: string, runs: readonly ArticleRun[], issues: Issue[]): ListedSource {
  const { title, url, archiveUrl, furtherAddresses } = readSourceEntry(runs);
  for (const address of furtherAddresses) {
    const message = 'A source has one address; this further one was left out.';
    reportAt(issues, 'info', 'not-carried-over', { path: 'sources', message, text: address });
  }
  return { id, ...(title && { title }), ...(url && { url }), ...(archiveUrl && { archiveUrl }) };
}
