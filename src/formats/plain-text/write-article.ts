import { fillPhrase } from '../../locale/fill-phrase.js';
import type { FactCheck } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { lineText, type Line } from '../../outline/line.js';
import type { ClaimOutline, Outline, SourceOutline, VerdictOutline } from '../../outline/outline.js';
import type { RichText } from '../../text/rich-text.js';
import { issueAt } from '../issue-at.js';
import { onOneLine, writeBlocks } from './write-blocks.js';
import { writeMedium } from './write-media.js';

/** Writes an article in the form that is read: title, claim and verdict, dates, summary, numbered sections, sources, questions. */
export function writeArticle(outline: Outline, report: (issue: Issue) => void): string {
  const { title, notices, claims, byline, ai, disclaimer, summary, sections, corrections, foot } = outline;
  const { leadsWithClaim } = outline;
  const whole = claims.map((claim) => writeClaim(outline, claim));
  // Above the summary, because what stands last is read as sources and questions.
  const facts = [
    ...(corrections?.items ?? []).map(({ line }) => oneLine(line)),
    ...[...foot.facts, isStated(foot.ai) ? foot.ai : [], foot.publisher, foot.policies].map(oneLine),
    foot.fullCheck.map(({ text, url = '' }) => text + outline.locale.punctuation.colon + url).join(''),
  ].filter(Boolean);
  const paragraphs = [
    onOneLine(title),
    ...(leadsWithClaim ? whole : []),
    [
      ...byline.filter((line) => !isJump(line)).map(oneLine),
      ...writeBlocks(disclaimer, outline).map(asDisclaimer),
    ],
    ...notices.map(({ line }) => oneLine(line)),
    ...(leadsWithClaim ? [] : whole),
    oneLine(ai),
    ...facts,
    ...(summary ? [headingOf(outline, facts.length > 0), ...writeBlocks(summary.prose, outline)] : []),
    ...sections.flatMap(({ heading, number, prose }, index) => [
      heading ? numbered(onOneLine(heading.text), number || `${index + 1}. `) : '',
      ...writeBlocks(prose, outline),
    ]),
    writeSources(outline),
    writeFollowUps(outline),
  ];
  reportLosses(outline, report);
  return paragraphs
    .map((lines) => (typeof lines === 'string' ? lines : lines.filter(Boolean).join('\n')))
    .filter((paragraph) => paragraph.trim())
    .join('\n\n');
}

// A line that leads to a place of the page says nothing where there is none.
function isJump(line: Line): boolean {
  return line.some(({ place }) => place !== undefined);
}

// What is not stated needs no line that somebody might take for a paragraph.
function isStated(line: Line): boolean {
  return line.some(({ value }) => value !== undefined && value !== 'unknown');
}

// Without the article's own word for it, a heading is needed only to part the summary from what stands above it.
function headingOf({ summary, claims, notices, ai }: Outline, hasFacts: boolean): string {
  const { field, text = '' } = summary?.heading ?? {};
  const isParted = hasFacts || claims.length > 0 || notices.length > 0 || ai.length > 0;
  return field || isParted ? onOneLine(text) : '';
}

function writeClaim(outline: Outline, claim: ClaimOutline): string {
  const { locale } = outline;
  const claimText = onOneLine(claim.text);
  return [
    fillPhrase(locale, 'claim') + locale.punctuation.colon + (claim.isQuoted ? `“${claimText}”` : claimText),
    oneLine(claim.origin),
    ...claim.appearances.map(oneLine),
    oneLine(claim.agreement),
    ...claim.verdicts.flatMap((verdict) => writeVerdict(outline, verdict)),
    oneLine(claim.noVerdict),
    ...claim.media.flatMap((medium) => writeMedium(outline, medium)),
    ...writeBlocks(claim.explanation, outline),
  ]
    .filter(Boolean)
    .join('\n');
}

// In brackets the reviewer and the day are read back as the verdict's.
function writeVerdict(outline: Outline, { label, scale, origin, explanation }: VerdictOutline): string[] {
  const { locale } = outline;
  const { colon, brackets } = locale.punctuation;
  const signature = origin.filter(({ field }) => field === 'reviewer.name' || field === 'at');
  const confidence = origin.filter(({ field }) => field === 'confidence');
  const facts = signature.map(({ text }) => onOneLine(text)).join(locale.list[0]);
  return [
    fillPhrase(locale, 'verdict') + colon + onOneLine(label) + (facts && brackets.join(facts)),
    scale ? oneLine(scale.line) : '',
    oneLine(confidence),
    ...writeBlocks(explanation, outline),
  ];
}

function oneLine(line: Line): string {
  return onOneLine(lineText(line));
}

// The reader knows a disclaimer by this word.
function asDisclaimer(text: string, index: number): string {
  return index || /^disclaimers?\s?[:：]/iu.test(text) ? text : `Disclaimer: ${text}`;
}

function numbered(heading: string, number: string): string {
  return !heading || /^\p{Nd}{1,2}[.)]/u.test(heading) ? heading : number + heading;
}

function writeSources({ sources }: Outline): string[] {
  const rows = (sources?.rows ?? []).filter(({ row }) => row.state !== 'missing');
  if (!sources || !rows.length) return [];
  return [sources.heading.text, ...rows.map(writeSource)];
}

// Only these facts have a form that is read back.
const LISTED = /^(?:authors\+|publisher|publishedAt)$/;

function writeSource({ row, number, about }: SourceOutline): string {
  const title = onOneLine(row.source.title);
  const facts = about.filter(({ field = '' }) => LISTED.test(field)).map(({ text }) => onOneLine(text));
  const known = facts.join(', ');
  const description = [title, known && (title ? `(${known})` : known)].filter(Boolean).join(' ');
  return `${number}. ${[description, onOneLine(row.url)].filter(Boolean).join(' – ')}`;
}

function writeFollowUps({ followUps }: Outline): string[] {
  if (!followUps) return [];
  return [onOneLine(followUps.heading.text), ...followUps.items.map(({ text }) => onOneLine(text))];
}

function reportLosses({ factCheck, sources }: Outline, report: (issue: Issue) => void): void {
  const reportLoss = (path: string, message: string): void =>
    report(issueAt('info', 'not-in-text', path, message));
  if (factCheck.claims.length)
    reportLoss(
      'claims',
      'A claim is read back with its claimant and a verdict whose label is known and stands alone; its other facts are not.',
    );
  factCheck.claims.forEach(({ media }, claim) =>
    media.forEach((_medium, index) =>
      reportLoss(
        `claims[${claim}].media[${index}]`,
        'Read back (in English only): description, address, category, times, warning and original. Other details of this picture, video or recording become ordinary text.',
      ),
    ),
  );
  if (factCheck.checkedAt && factCheck.publishedAt)
    reportLoss('publishedAt', 'Of two dates, only that of the check is written.');
  factCheck.followUps.forEach(({ url }, index) => {
    if (url?.trim())
      reportLoss(`followUps[${index}].url`, 'Plain text cannot hold the address of a question; not written.');
  });
  for (const [path, text] of textsOf(factCheck))
    text?.forEach((block, index) => {
      if (block.type === 'table' && (block.caption.length || block.header !== 'none'))
        reportLoss(
          `${path}[${index}]`,
          'The headings of a table are read back as cells, and its caption as a paragraph above it.',
        );
    });
  for (const { row, source } of sources?.rows ?? []) {
    const path = `sources[${factCheck.sources.indexOf(source)}]`;
    if (row.state === 'missing') reportLoss(path, 'This source is only a number; not listed.');
    else if (source.quotes.length || source.archiveUrl?.trim())
      reportLoss(path, 'Only title, authors, publisher, date and address of a source are written.');
  }
}

function textsOf({ summary, sections, claims }: FactCheck): [path: string, text: RichText | undefined][] {
  return [
    ['summary', summary],
    ...sections.map(({ body }, at): [string, RichText | undefined] => [`sections[${at}].body`, body]),
    ...claims.flatMap(({ explanation, verdicts }, at): [string, RichText | undefined][] => [
      [`claims[${at}].explanation`, explanation],
      ...verdicts.map((verdict, index): [string, RichText | undefined] => [
        `claims[${at}].verdicts[${index}].explanation`,
        verdict.explanation,
      ]),
    ]),
  ];
}
