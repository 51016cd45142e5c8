import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { Block } from '../../text/rich-text.js';
import type { MarkReading } from '../article/marks/read-marks.js';
import { withoutGaps, withoutTokens } from './clean-text.js';
import { splitNumber } from './split-number.js';
import { issueAt } from '../issue-at.js';
import { cutList, textsOf } from '../cut-list.js';
import type { ArticleParts, SectionLines } from './split-article.js';
import { readBody } from './read-body.js';
import { readSources, type SourceList } from './read-sources.js';
import { readTitle } from './read-title.js';
import { withoutMarkdown } from './key-of.js';

/** A payload that is not yet checked, and how the marks in its texts are read. */
export interface WrittenInput {
  input: Partial<FactCheckInput>;
  marks: MarkReading;
}

/** Writes the parts of an article as a payload; what has no place in it is kept in issues. */
export function writeInput(
  parts: ArticleParts,
  marksFor: (list: SourceList) => MarkReading,
  issues: Issue[],
): WrittenInput {
  const { isStale, disclaimer, ...dates } = parts.notices;
  const list = readSources(parts.sources.lines);
  const { isNumbered, others, further } = list;
  const sources = cutList(list.sources, 'sources', textsOf, issues);
  const marks = marksFor(list);
  const heading = parts.followUps.heading?.text;
  const labels = {
    summary: parts.summaryLabel,
    followUps: heading && (splitNumber(heading)?.rest ?? withoutMarkdown(heading)),
  };
  const title = parts.title === undefined ? undefined : writeTitle(parts.title, issues);
  if (!parts.isArticle) {
    const message =
      'No summary, section or date was recognised: the first line became the title, the rest the summary. Write “Summary” above the summary, and number the sections.';
    issues.push(issueAt('warning', 'no-structure', '', message));
  }
  const summary = writeBody(parts.summary, 'summary', marks, issues);
  const kept = cutList(
    parts.sections,
    'sections',
    (rest) => rest.map(({ numbered, body }) => [numbered, ...body].join('\n\n')),
    issues,
  );
  const sections = kept.map((section, index) => {
    const heading = writeHeading(section, kept[index - 1]?.number ?? 0, index, issues);
    const body = writeBody(section.body, `sections[${index}].body`, marks, issues);
    return { id: `section-${index + 1}`, heading, ...(body && { body }) };
  });
  const questions = parts.followUps.lines.map(({ text }) => text);
  const followUps = cutList(questions, 'followUps', (rest) => rest, issues).map((text, index) => ({
    text: withoutTokens(withoutMarker(text, index), `followUps[${index}].text`, issues),
  }));
  if (!isNumbered) {
    const message =
      'The sources have no numbers, so they were numbered in order. Check that each citation leads to its source.';
    issues.push(issueAt('warning', 'sources-counted', 'sources', message));
  }
  for (const line of parts.unplaced) reportUnplaced(line, '', issues);
  for (const { text } of others) reportUnplaced(text, 'sources', issues);
  for (const address of further) {
    const message = 'A source has one address; this further one was left out.';
    issues.push(issueAt('info', 'not-carried-over', 'sources', message, address));
  }
  const input = {
    ...(title && { title }),
    ...dates,
    ...(isStale && { status: 'outdated' as const }),
    ...(disclaimer.length && { disclosure: { disclaimer: disclaimer.join('') } }),
    ...(summary && { summary }),
    sections,
    sources,
    followUps,
    ...((labels.summary || labels.followUps) && { labels }),
  };
  return { input, marks };
}

function writeTitle(line: string, issues: Issue[]): string {
  const read = readTitle(line);
  issues.push(...read.issues);
  return withoutTokens(read.title, 'title', issues) || read.title;
}

function writeBody(
  lines: readonly string[],
  path: string,
  marks: MarkReading,
  issues: Issue[],
): Block[] | undefined {
  const clean = lines.map((line) => withoutTokens(line, path, issues)).filter(Boolean);
  return clean.length ? readBody(withoutGaps(clean, path, issues), marks) : undefined;
}

// Readers see the sections counted; a number that differs from the count is kept among the words.
function writeHeading(section: SectionLines, before: number, index: number, issues: Issue[]): string {
  const path = `sections[${index}].heading`;
  if (section.number !== before + 1) {
    const message = `Section ${section.number} follows section ${before}. Number the sections 1, 2, 3 without gaps.`;
    issues.push(issueAt('warning', 'section-number', path, message, section.numbered));
  }
  return withoutTokens(section.number === index + 1 ? section.heading : section.numbered, path, issues);
}

function withoutMarker(text: string, index: number): string {
  const numbered = splitNumber(text);
  return numbered?.number === index + 1 ? numbered.rest : text.replace(/^[•◦▪‣·●○*–—-]\s+(?=\S)/u, '');
}

function reportUnplaced(line: string, path: string, issues: Issue[]): void {
  const message = 'Readers won’t see this line. Move it under “Summary” or a numbered heading.';
  issues.push(issueAt('warning', 'unplaced-text', path, message, line));
}
