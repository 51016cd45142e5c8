import type { ArticleBlock, ArticleRun } from './article-tree.js';
import { findField, readLabel, type Field } from './find-field.js';
import type { Vocabulary } from './label-index.js';
import type { LabelRole } from './lexicon/labels.js';
import { paragraphOf, sliceRuns, textOf, trimRuns, lineTextOf, textOfBlock } from './runs.js';

/** A block as the reader goes through it: with its label, or a line of a box that is parted into its labels and values. */
export interface Item {
  block: ArticleBlock;
  field: Field | undefined;
  /** Number of the claim box: the page’s own, or one made of a table or list. */
  box: number | string | undefined;
  /** The block that this is a line of. */
  origin: ArticleBlock | undefined;
  /** Whether a claim was made of it. */
  isTaken: boolean;
}

/** The blocks in order; boxes of claims are parted into their lines. */
export function itemsOf(blocks: readonly ArticleBlock[], vocabulary: Vocabulary): Item[] {
  return blocks.flatMap((block, index): Item[] => {
    const rows = rowsOf(block, vocabulary);
    const fields = rows.map(({ label, value, line, group }) => {
      const known = readLabel(lineTextOf(label), vocabulary);
      const field = known && { ...known, form: 'cell' as const, value };
      return { block: paragraphOf(line, block), field, group };
    });
    if (!fields.some(({ field }) => isOfClaim(field)))
      return [
        { block, field: findField(block, vocabulary), box: block.box, origin: undefined, isTaken: false },
      ];
    return fields.map(({ group, ...one }) => ({
      ...one,
      box: group === undefined ? (block.box ?? `box ${index}`) : `box ${index} row ${group}`,
      origin: block,
      isTaken: false,
    }));
  });
}

/** The blocks of which no claim was made. A box of which none was made comes back whole. */
export function blocksLeft(items: readonly Item[]): ArticleBlock[] {
  const used = new Set(items.filter(({ isTaken }) => isTaken).map(({ origin }) => origin));
  const returned = new Set<ArticleBlock>();
  return items.flatMap(({ block, origin, isTaken }) => {
    if (isTaken) return [];
    if (!origin || used.has(origin)) return [block];
    if (returned.has(origin)) return [];
    returned.add(origin);
    return [origin];
  });
}

function isOfClaim(field: Field | undefined): boolean {
  const roles = field?.roles;
  return (
    roles !== undefined &&
    (roles.has('claim') || roles.has('weakClaim') || roles.has('verdict') || roles.has('weakVerdict'))
  );
}

const MOST_ROWS = 6;

interface Row {
  label: readonly ArticleRun[];
  value: ArticleRun[];
  line: ArticleRun[];
  /** Number of the row, where each row of a table is a claim with its verdict. */
  group?: number;
}

function rowsOf(block: ArticleBlock, vocabulary: Vocabulary): Row[] {
  if (block.type === 'definitions')
    return block.items.flatMap(({ term, value }) => toRow(term, value.map(lineOf)));
  if (block.type === 'table') return tableRows(block.rows, vocabulary);
  if (block.type === 'list') {
    const lines = block.items.map((item) => item.map(lineOf));
    return lines.every((line) => line.length === 1)
      ? lines.flatMap(([line]) => lineRow(line ?? [], vocabulary))
      : [];
  }
  if (block.type !== 'paragraph' || !textOf(block.runs).includes('\n')) return [];
  const lines = splitLines(block.runs);
  const known = lines.filter((line) => findField({ type: 'paragraph', runs: line }, vocabulary));
  return known.length > 1 ? lines.flatMap((line) => lineRow(line, vocabulary)) : [];
}

function tableRows(rows: readonly (readonly (readonly ArticleRun[])[])[], vocabulary: Vocabulary): Row[] {
  const filled = rows.filter((row) => row.some((cell) => lineTextOf(cell)));
  const [heads = [], ...values] = filled;
  const roles = heads.map((head) => readLabel(lineTextOf(head), vocabulary)?.roles);
  const has = (...names: LabelRole[]): boolean =>
    roles.some((headRoles) => names.some((name) => headRoles?.has(name)));
  // Labels above rows of values; a longer table is a list of other checks.
  if (
    values.length &&
    values.length <= MOST_ROWS &&
    has('claim', 'weakClaim') &&
    has('verdict', 'weakVerdict')
  )
    return values.flatMap((row, group) =>
      heads.flatMap((head, at) => toRow(head, [row[at] ?? []]).map((one) => ({ ...one, group }))),
    );
  return filled.every(({ length }) => length === 2)
    ? filled.flatMap(([label = [], value = []]) => toRow(label, [value]))
    : [];
}

function lineRow(line: readonly ArticleRun[], vocabulary: Vocabulary): Row[] {
  const field = findField({ type: 'paragraph', runs: [...line] }, vocabulary);
  return [{ label: field ? [{ text: field.label }] : [], value: field?.value ?? [], line: [...line] }];
}

function toRow(label: readonly ArticleRun[], values: readonly (readonly ArticleRun[])[]): Row[] {
  const value = values.flatMap((runs, at) => (at ? [{ text: '\n' }, ...runs] : [...runs]));
  return [{ label, value: trimRuns(value), line: [...label, { text: ' ' }, ...value] }];
}

function lineOf(block: ArticleBlock): ArticleRun[] {
  return block.type === 'paragraph' || block.type === 'heading' ? block.runs : [{ text: textOfBlock(block) }];
}

function splitLines(runs: readonly ArticleRun[]): ArticleRun[][] {
  const text = textOf(runs);
  const lines: ArticleRun[][] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    lines.push(sliceRuns(runs, from, at));
    from = at + 1;
  }
  return [...lines, sliceRuns(runs, from)].filter((line) => lineTextOf(line));
}
