import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { endsSentence } from '../plain-text/ends-sentence.js';
import { keyOf } from '../plain-text/key-of.js';
import type { Notices } from '../plain-text/read-notices.js';
import { isUnmistakable } from '../plain-text/recognise-notice.js';
import type { ArticleBlock, ArticleHead } from './article-tree.js';
import { findDate, type DateCustom } from './find-date.js';
import { findField } from './find-field.js';
import { foldText } from './fold-text.js';
import type { Vocabulary } from './label-index.js';
import { readMetaLine, type Meta } from './meta-line.js';
import { isName, splitNames } from './names.js';
import { quoted, reportAt } from './report.js';
import { textOf, textOfBlock } from './runs.js';

/** What the head and the foot of an article say about it. */
export type HeadFields = Pick<FactCheckInput, 'checkedAt' | 'publishedAt' | 'modifiedAt'> & {
  contributors: NonNullable<FactCheckInput['contributors']>;
};

/** A name without a label, and whether it shares its line with a date (-1) or has one of its own. */
interface LoneName {
  at: number;
  name: string;
  role?: string;
  block: ArticleBlock;
}

const HEAD = 14;
const TAIL = 12;
const NEAR_DATE = 6;
const LONGEST_BESIDE = 40;
const EXACT = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/u;
// “… one holiday. – Ann Ash/Bay Courier” closes an article.
const SIGNATURE = /\s[–—-]\s?([^\s–—/][^–—/]{1,50})\/([^/\n]{2,60})$/u;

/** Takes the dates and the people of an article from its first and last lines; what the page’s head says comes first. */
export function takeHead(
  { head, blocks, notices }: { head: ArticleHead; blocks: readonly ArticleBlock[]; notices: Notices },
  vocabulary: Vocabulary,
  custom: DateCustom,
  issues: Issue[],
): { fields: HeadFields; blocks: ArticleBlock[] } {
  const fields = startFrom(head, notices, custom);
  const known = new Set(
    [...head.authors.map(({ name }) => name), head.publisher?.name ?? ''].map((name) => foldText(name)),
  );
  const headEnd = endOfHead(blocks);
  const names: LoneName[] = [];
  const dates: number[] = [];
  const left = blocks.map((block, at): ArticleBlock | undefined => {
    const isHead = at < headEnd;
    if (!isHead && at < blocks.length - TAIL) return block;
    const lines = linesOf(block);
    const read = lines.map((line) =>
      known.has(foldText(line)) ? [] : readMetaLine(line, isHead, vocabulary, custom),
    );
    if (!lines.length || read.some((one) => one === undefined)) return block;
    const metas = (read as Meta[][]).flat();
    // A second date without a label is the date of something else.
    if (
      metas.some((meta) => meta.kind === 'date' && !meta.isLabelled && isOther(fields[meta.field], meta.date))
    )
      return block;
    const isSure = metas.some(({ kind }) => kind === 'date' || kind === 'people') || !metas.length;
    if (metas.some(({ kind }) => kind === 'date')) dates.push(at);
    let isDated = false;
    const lone = metas.flatMap((meta) => (meta.kind === 'name' ? [meta.name] : []));
    for (const meta of metas) {
      isDated ||= meta.kind === 'date';
      if (meta.kind === 'date') {
        addDate(fields, meta, block, issues);
        if (meta.beside) reportUnplaced(meta.beside, block, issues);
      } else if (meta.kind === 'people') addPeople(fields, meta.names, meta.role);
      else if (meta.kind === 'name' && isDated) reportUnplaced(meta.name, block, issues);
    }
    const [name, role, ...others] = isDated && metas[0]?.kind === 'date' ? [] : lone;
    if (name) names.push({ at: isSure ? -1 : at, name, ...(role && { role }), block });
    for (const other of others) reportUnplaced(other, block, issues);
    return isSure ? undefined : block;
  });
  takeLoneName(names, dates, fields, left, issues);
  reportBesideDate(dates, left, issues);
  takeSignature(left, fields);
  return { fields, blocks: left.filter((block) => block !== undefined) };
}

function startFrom(head: ArticleHead, notices: Notices, custom: DateCustom): HeadFields {
  const date = (written: string | undefined): string | undefined =>
    written === undefined || EXACT.test(written) ? written : findDate(written, custom)?.date;
  const checkedAt = date(head.checkedAt) ?? notices.checkedAt;
  const publishedAt = date(head.publishedAt) ?? notices.publishedAt;
  const modifiedAt = date(head.modifiedAt) ?? notices.modifiedAt;
  return {
    ...(checkedAt && { checkedAt }),
    ...(publishedAt && { publishedAt }),
    ...(modifiedAt && { modifiedAt }),
    contributors: head.authors.map(({ name, role, url }) => ({
      name,
      ...(role && { role }),
      ...(url && { url }),
    })),
  };
}

// The head ends with the first heading behind it, or with the second paragraph that is long enough to be text.
function endOfHead(blocks: readonly ArticleBlock[]): number {
  let texts = 0;
  for (const [at, block] of blocks.slice(0, HEAD).entries()) {
    if (at > 0 && block.type === 'heading') return at;
    if (textOfBlock(block).length > 160) texts += 1;
    if (texts > 1) return at;
  }
  return Math.min(HEAD, blocks.length);
}

function linesOf(block: ArticleBlock): string[] {
  if (block.type === 'paragraph')
    return textOf(block.runs)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (block.type !== 'list') return [];
  return block.items.map((item) => item.map(textOfBlock).join(' '));
}

function isOther(known: string | undefined, date: string): boolean {
  return known !== undefined && !known.startsWith(date.slice(0, known.length));
}

function addDate(
  fields: HeadFields,
  { field, date, isLabelled }: Meta & { kind: 'date' },
  block: ArticleBlock,
  issues: Issue[],
): void {
  const known = fields[field];
  if (known === undefined) fields[field] = date;
  else if (isLabelled && known.slice(0, 10) !== date) {
    const message = `A second date says ${date}; the first was kept.`;
    reportAt(issues, 'info', 'date-differs', { path: field, message, block, text: textOfBlock(block) });
  }
}

function addPeople(fields: HeadFields, names: readonly string[], role?: string): void {
  for (const name of names) {
    if (fields.contributors.some((known) => foldText(known.name) === foldText(name))) continue;
    fields.contributors.push({ name, ...(role && { role }) });
  }
}

// A name alone between title and text, beside the date, is the by-line of newsrooms that write no “By”.
function takeLoneName(
  names: readonly LoneName[],
  dates: readonly number[],
  fields: HeadFields,
  left: (ArticleBlock | undefined)[],
  issues: Issue[],
): void {
  const hasAuthor = fields.contributors.some(({ role }) => !role);
  const near = names.find(
    ({ at, name }) =>
      !hasAuthor &&
      /[\s.]|^[^\p{Lu}]/u.test(name) &&
      (at < 0 || (at < NEAR_DATE && dates.some((date) => Math.abs(date - at) === 1))),
  );
  if (near) {
    const { at, name, role, block } = near;
    addPeople(fields, splitNames(name).filter(isName), role);
    if (at >= 0) left[at] = undefined;
    const message = `${quoted(name)} beside the date was read as the by-line.`;
    reportAt(issues, 'info', 'byline-read', { path: 'contributors', message, block });
  }
  for (const { at, name, block } of names) {
    const isKnown = fields.contributors.some((one) => foldText(one.name) === foldText(name));
    if (at < 0 && !isKnown) reportUnplaced(name, block, issues);
  }
}

function reportUnplaced(line: string, block: ArticleBlock, issues: Issue[]): void {
  const message = 'This line beside the date has no field in a fact check, so readers won’t see it.';
  reportAt(issues, 'info', 'unplaced-text', { message, block, text: line });
}

// A place or a desk beside the date is no text of the article, and no field holds it.
function reportBesideDate(
  dates: readonly number[],
  left: (ArticleBlock | undefined)[],
  issues: Issue[],
): void {
  for (const at of dates.flatMap((date) => [date - 1, date + 1])) {
    const block = at < NEAR_DATE ? left[at] : undefined;
    const line = block?.type === 'paragraph' ? textOfBlock(block) : '';
    if (!line || line.length > LONGEST_BESIDE || endsSentence(line) || /[:：]/u.test(line)) continue;
    left[at] = undefined;
    reportUnplaced(line, block as ArticleBlock, issues);
  }
}

// The signature stays where it stands, with the organisation’s name.
function takeSignature(left: readonly (ArticleBlock | undefined)[], fields: HeadFields): void {
  const block = left.filter((one) => one !== undefined).at(-1);
  const [, name = ''] =
    SIGNATURE.exec(block?.type === 'paragraph' ? textOf(block.runs).slice(-140) : '') ?? [];
  if (isName(name.trim()) && !fields.contributors.some(({ role }) => !role)) addPeople(fields, [name.trim()]);
}

/** Whether a line is one of the head’s, so that it can be no title. */
export function isHeadLine(block: ArticleBlock, vocabulary: Vocabulary, custom: DateCustom): boolean {
  const field = findField(block, vocabulary);
  if (field && field.form === 'bare' && field.roles.has('furniture')) return true;
  const lines = linesOf(block);
  const [text = ''] = lines;
  if (lines.length === 1 && isUnmistakable({ text, key: keyOf(text), blankBefore: true, blankAfter: true }))
    return true;
  const read = lines.flatMap((line) => readMetaLine(line, false, vocabulary, custom) ?? [undefined]);
  return lines.length > 0 && read.every((one) => one !== undefined);
}
