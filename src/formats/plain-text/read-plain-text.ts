import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { ArticleOptions } from '../article/article-options.js';
import type { ArticleBlock } from '../article/article-tree.js';
import { customOf, findDate, type DateCustom } from '../article/find-date.js';
import { findPlaces } from '../article/find-places.js';
import { guessLanguage } from '../article/guess-language.js';
import { vocabularyOf, type Vocabulary } from '../article/label-index.js';
import { MarkReport } from '../article/marks/mark-report.js';
import { numberedLinksIn, numberedLinksInText, sourcesOfLinks } from '../article/marks/numbered-links.js';
import type { RunMarks } from '../article/marks/read-run-marks.js';
import { readMetaLine } from '../article/meta-line.js';
import { readText } from '../article/read-text.js';
import { textOfBlock } from '../article/runs.js';
import { takeClaims } from '../article/take-claims.js';
import { writeBlocks } from '../article/write-blocks.js';
import { writeClaim } from '../article/write-claim.js';
import { isHeadLine } from '../article/take-head.js';
import { takeCorrections } from '../article/take-corrections.js';
import { textBlocks, type TextBlock } from '../article/text-blocks.js';
import { sourceIds } from '../fill-from-defaults.js';
import { issueAt } from '../issue-at.js';
import { keyOf } from './key-of.js';
import { splitArticle, type ArticleParts } from './split-article.js';
import { readLines, type Line } from './read-lines.js';
import type { SourceList } from './read-sources.js';
import { lengthOfTop } from './take-boilerplate.js';
import { splitNumber } from './split-number.js';
import { writeInput } from './write-input.js';

const HEAD = 14;

/** What a text says, not yet checked, and its first line, which is the title of last resort. */
export interface ReadPlainText {
  input: Partial<FactCheckInput>;
  firstLine: string;
}

/** Reads a plain text: first as an article with numbered sections, else as any newsroom’s. `undefined` where there is none. */
export function readPlainText(
  text: string,
  options: ArticleOptions,
  issues: Issue[],
): ReadPlainText | undefined {
  const all = readLines(text);
  const lines = all.slice(lengthOfTop(all));
  if (lines.length < all.length) {
    const message = 'These lines belong to the page around the article and were removed.';
    const top = all.slice(0, all.length - lines.length).map((line) => line.text);
    issues.push(issueAt('info', 'boilerplate-removed', '', message, top.join('\n')));
  }
  const lang = guessLanguage(lines.map(({ text: lineText }) => lineText));
  const vocabulary = vocabularyOf(lang, Object.keys(options.ratings ?? {}));
  const custom = customOf(text, lang);
  const blocks = textBlocks(lines, findPlaces(text, lines), vocabulary, custom);
  const parts = splitArticle(lines, []);
  if (!parts || isNumberedForm(parts, custom))
    return readNumberedForm(blocks, { vocabulary, custom, options }, issues);
  const head = { authors: [], reviews: [] };
  const read = readText({ head, blocks: blocks.map(({ block }) => block) }, options, issues);
  const sections = read.sections?.map((section, index) => ({ id: `section-${index + 1}`, ...section }));
  const input = { ...read, ...(sections && { sections }) };
  if (!isStructured(input)) {
    const message =
      'No summary, section or date was recognised: the first line became the title, the rest the summary. Write “Summary” above the summary, and number the sections.';
    issues.push(issueAt('warning', 'no-structure', '', message));
  }
  return { input, firstLine: parts.firstLine };
}

function isStructured({
  claims,
  sections,
  sources,
  contributors,
  checkedAt,
  publishedAt,
  labels,
}: Partial<FactCheckInput>): boolean {
  return Boolean(
    claims || sections || sources || contributors || checkedAt || publishedAt || labels?.summary,
  );
}

// Numbered sections, or a notice, a summary or questions as only that form has them.
function isNumberedForm(
  { sections, followUps, notices, summaryLabel }: ArticleParts,
  custom: DateCustom,
): boolean {
  // “3. März 2026” is a date, and a line with an address is a source.
  const isHeading = (line: string): boolean =>
    findDate(line, custom)?.from !== 0 && !/https?:\/\//iu.test(line);
  return (
    sections.some(({ numbered }) => isHeading(numbered)) ||
    followUps.heading !== undefined ||
    notices.disclaimer.length > 0 ||
    /^executive summary/iu.test(summaryLabel ?? '')
  );
}

interface NumberedContext {
  vocabulary: Vocabulary;
  custom: DateCustom;
  options: ArticleOptions;
}

// Claims and corrections are taken out; all else is read as that form has it.
function readNumberedForm(
  blocks: readonly TextBlock[],
  { vocabulary, custom, options }: NumberedContext,
  issues: Issue[],
): ReadPlainText | undefined {
  const all = blocks.map(({ block }) => block);
  const { ratings, defaults } = options;
  const corrected = takeCorrections(all, vocabulary, custom, issues);
  const claimed = takeClaims(corrected.blocks, {
    vocabulary,
    custom,
    title: undefined,
    ratings,
    issues,
    isEnd: (block) => isHeadLine(block, vocabulary, custom) || splitNumber(textOfBlock(block)) !== undefined,
  });
  const { contributors, blocks: left } = takePeople(claimed.blocks, vocabulary, custom);
  const parts = splitArticle(linesOf(left, blocks), issues);
  if (!parts) return undefined;
  const report = new MarkReport();
  const proseText = parts.sections
    .flatMap(({ body }) => body)
    .concat(parts.summary)
    .join('\n');
  const explained = claimed.drafts.flatMap(({ reason, explanation, media }) => [
    ...reason,
    ...explanation,
    ...media,
  ]);
  const links = [...numberedLinksIn(explained), ...numberedLinksInText(proseText)];
  const marksFor = ({ sources, areInParentheses }: SourceList): RunMarks => {
    const sourceOfLink = sourcesOfLinks(links, sources);
    const ids = sourceIds(sources, defaults);
    return { isSource: (id) => ids.has(id), sourceOfLink, areInParentheses, ...report.listeners };
  };
  const { input, marks } = writeInput(parts, marksFor, issues);
  const claims = claimed.drafts.map((draft, at) =>
    writeClaim(draft, at, (claimBlocks) => writeBlocks(claimBlocks, marks), { ratings, issues }),
  );
  report.addTo(issues);
  return {
    input: {
      ...input,
      ...(contributors.length && { contributors }),
      ...(claims.length && { claims }),
      ...(corrected.corrections.length && { corrections: corrected.corrections }),
    },
    firstLine: parts.firstLine,
  };
}

// Of the lines below the title, those that are by-lines alone.
function takePeople(
  blocks: readonly ArticleBlock[],
  vocabulary: Vocabulary,
  custom: DateCustom,
): { contributors: { name: string; role?: string }[]; blocks: ArticleBlock[] } {
  const contributors: { name: string; role?: string }[] = [];
  const left = blocks.filter((block, at) => {
    if (at < 1 || at > HEAD || block.type !== 'paragraph') return true;
    const metas = readMetaLine(textOfBlock(block), false, vocabulary, custom) ?? [];
    if (!metas.length || metas.some(({ kind }) => kind !== 'people')) return true;
    for (const meta of metas)
      if (meta.kind === 'people')
        contributors.push(...meta.names.map((name) => ({ name, ...(meta.role && { role: meta.role }) })));
    return false;
  });
  return { contributors, blocks: left };
}

function linesOf(left: readonly ArticleBlock[], blocks: readonly TextBlock[]): Line[] {
  const lines = new Map(blocks.map(({ block, lines: blockLines }) => [block, blockLines]));
  return left.flatMap((block) => lines.get(block) ?? [lineOf(textOfBlock(block))]);
}

function lineOf(text: string): Line {
  return { text, key: keyOf(text), blankBefore: true, blankAfter: true };
}
