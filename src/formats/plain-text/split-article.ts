import type { Issue } from '../../model/issue.js';
import { endsSentence } from './ends-sentence.js';
import { findSections } from './find-sections.js';
import { findSummaryHeading } from './find-summary-heading.js';
import { issueAt } from '../issue-at.js';
import type { Line } from './read-lines.js';
import { readNotices, type Notices } from './read-notices.js';
import { isUnmistakable, recogniseNotice } from './recognise-notice.js';
import { splitTail, type TailList } from './split-tail.js';
import { takeBoilerplate } from './take-boilerplate.js';
import { keyOf } from './key-of.js';

/** A section as its lines. */
export interface SectionLines {
  number: number;
  heading: string;
  /** The heading as written, with its number. */
  numbered: string;
  body: string[];
}

/** The parts of an article, still as lines. */
export interface ArticleParts {
  title: string | undefined;
  firstLine: string;
  notices: Notices;
  summaryLabel: string | undefined;
  summary: string[];
  sections: SectionLines[];
  followUps: TailList;
  sources: TailList;
  /** Lines that no field of a fact check has room for. */
  unplaced: string[];
  /** Whether anything of the format was recognised. */
  isArticle: boolean;
}

/** Parts the lines of an article; `undefined` where there are none. */
export function splitArticle(written: readonly Line[], issues: Issue[]): ArticleParts | undefined {
  const { lines: all, removed } = takeBoilerplate(written);
  for (const block of removed) reportBoilerplate(block, issues);
  if (!all.length) return undefined;

  const { lines: text, followUps, sources, rest } = splitTail(all);
  const { lines, ended } = splitEnd(text);
  if (/\d/u.test(sources.heading?.text ?? '')) reportBoilerplate(sources.heading?.text ?? '', issues);
  const headings = findSections(lines);
  const bodyAt = headings[0]?.at ?? lines.length;
  const heading = findSummaryHeading(lines, bodyAt);
  const head = lines.slice(0, heading?.at ?? bodyAt);
  const titleAt = head.findIndex((line) => !isUnmistakable(line));
  const title = head[titleAt];
  const notices: Notices = { isStale: false, disclaimer: [] };
  const others = readNotices(
    head.filter((_, at) => at !== titleAt),
    notices,
    issues,
  );
  const tail = readNotices([...ended, ...rest], notices, issues);

  const lead = withoutRepeats(others, title, issues);
  const summary = heading ? lines.slice(heading.at + 1, bodyAt).map(({ text: lineText }) => lineText) : [];
  if (heading?.text) summary.unshift(heading.text);
  // Above a summary heading only words that cite sources are surely part of the article.
  const belongs = (lineText: string): boolean => !heading || /\[\p{Nd}/u.test(lineText);
  const label = heading?.label ?? (headings.length ? takeLabel(lead) : undefined);
  const leadTexts = lead.map((line) => line.text);
  return {
    title: title?.text,
    firstLine: (all[0] as Line).text,
    notices,
    summaryLabel: label,
    summary: [...leadTexts.filter(belongs), ...summary],
    sections: headings.map(({ at, number, heading: sectionHeading }, index) => ({
      number,
      heading: sectionHeading,
      numbered: (lines[at] as Line).text,
      body: lines.slice(at + 1, headings[index + 1]?.at ?? lines.length).map((line) => line.text),
    })),
    followUps,
    sources,
    unplaced: [...leadTexts.filter((line) => !belongs(line)), ...tail.map((line) => line.text)],
    isArticle: Boolean(
      heading ||
      headings.length ||
      followUps.heading ||
      sources.heading ||
      notices.checkedAt ||
      notices.disclaimer.length,
    ),
  };
}

function reportBoilerplate(text: string, issues: Issue[]): void {
  const message = 'These lines belong to the page around the article and were removed.';
  issues.push(issueAt('info', 'boilerplate-removed', '', message, text));
}

function withoutRepeats(lines: readonly Line[], title: Line | undefined, issues: Issue[]): Line[] {
  const titleKey = title && keyOf(title.text.replace(/^fact[- ]?check:\s*/iu, ''));
  return lines.filter((line) => {
    const isRepeat =
      titleKey !== undefined && (line.key === titleKey || line.key === title?.key) && line.text.length < 400;
    if (isRepeat) reportBoilerplate(line.text, issues);
    return !isRepeat;
  });
}

// A disclaimer or notice may stand at the end instead.
function splitEnd(all: readonly Line[]): { lines: Line[]; ended: Line[] } {
  let end = all.length;
  while (end > 1 && isEndNotice(all[end - 1])) end -= 1;
  return { lines: all.slice(0, end), ended: all.slice(end) };
}

function isEndNotice(line: Line | undefined): boolean {
  if (line?.key === 'learn more.') return true;
  const kind = line && recogniseNotice(line)?.kind;
  return kind === 'disclaimer' || kind === 'stale' || kind === 'furniture';
}

// A short line above a paragraph is that paragraph’s heading, in whatever language.
function takeLabel(lead: Line[]): string | undefined {
  const [first, second] = lead;
  if (!first || !second || first.text.length > 60 || endsSentence(first.text) || second.text.length < 100)
    return undefined;
  if (/^by /u.test(first.key)) return undefined;
  lead.shift();
  return first.text;
}
