import { fillPhrase } from '../../locale/fill-phrase.js';
import { formatPartialDate } from '../../locale/format-date.js';
import type { Locale } from '../../locale/messages.js';
import { citeSources, type CitedSource } from '../../model/cite-sources.js';
import type { FactCheck } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { issueAt } from '../issue-at.js';
import { onOneLine, writeBlocks } from './write-blocks.js';
import { writeFacts } from './write-facts.js';

/** Writes an article in the form that is read: title, date, disclaimer, summary, numbered sections, sources, questions. */
export function writeArticle(factCheck: FactCheck, locale: Locale, report: (issue: Issue) => void): string {
  const { title, summary, sections, followUps, labels, disclosure } = factCheck;
  const cited = citeSources(factCheck);
  const facts = writeFacts(factCheck, cited, locale);
  const sources = cited.rows.filter(({ state }) => state !== 'missing');
  const lead = writeBlocks(summary, cited);
  const label = onOneLine(labels?.summary) || (facts.length ? fillPhrase(locale, 'summary') : '');
  const blocks = [
    onOneLine(title),
    [
      ...writeDates(factCheck, locale),
      ...writeBlocks(disclosure?.disclaimer, cited).map(asDisclaimer),
      factCheck.status === 'outdated' ? fillPhrase(locale, 'status-outdated') : '',
    ],
    ...facts,
    ...(lead.length ? [label, ...lead] : []),
    ...sections.flatMap(({ heading, body }, index) => [
      numbered(onOneLine(heading), index),
      ...writeBlocks(body, cited),
    ]),
    sources.length ? [fillPhrase(locale, 'sources'), ...sources.map((row) => writeSource(row, locale))] : '',
    followUps.length
      ? [
          onOneLine(labels?.followUps) || fillPhrase(locale, 'followUps'),
          ...followUps.map(({ text }) => onOneLine(text)),
        ]
      : '',
  ];
  reportLosses(factCheck, cited.rows, report);
  return blocks
    .map((block) => (typeof block === 'string' ? block : block.filter(Boolean).join('\n')))
    .filter(Boolean)
    .join('\n\n');
}

function writeDates({ checkedAt, publishedAt, modifiedAt }: FactCheck, locale: Locale): string[] {
  const dates = [
    ['checked', checkedAt],
    ['published', publishedAt],
    ['updated', modifiedAt],
  ] as const;
  return dates.flatMap(([name, date]) =>
    date
      ? [
          fillPhrase(locale, `${name}${date.length > 7 ? 'On' : 'In'}`, {
            date: formatPartialDate(date, locale),
          }),
        ]
      : [],
  );
}

// The reader knows a disclaimer by this word.
function asDisclaimer(words: string, index: number): string {
  return index || /^disclaimers?\s?[:：]/iu.test(words) ? words : `Disclaimer: ${words}`;
}

function numbered(heading: string, index: number): string {
  return !heading || /^\p{Nd}{1,2}[.)]/u.test(heading) ? heading : `${index + 1}. ${heading}`;
}

function writeSource({ source, number, url }: CitedSource, locale: Locale): string {
  const { title, authors, publisher, publishedAt } = source;
  const facts = [
    ...authors.map(onOneLine),
    onOneLine(publisher),
    publishedAt && formatPartialDate(publishedAt, locale),
  ];
  const about = facts.filter(Boolean).join(', ');
  const words = [onOneLine(title), about && (title?.trim() ? `(${about})` : about)].filter(Boolean).join(' ');
  return `${number}. ${[words, onOneLine(url)].filter(Boolean).join(' – ')}`;
}

function reportLosses(
  factCheck: FactCheck,
  rows: readonly CitedSource[],
  report: (issue: Issue) => void,
): void {
  const { claims, followUps } = factCheck;
  const lose = (path: string, message: string): void => report(issueAt('info', 'not-in-text', path, message));
  if (claims.length)
    lose('claims', 'Claims and verdicts are written as sentences, which are not read back as claims.');
  followUps.forEach(({ url }, index) => {
    if (url?.trim())
      lose(`followUps[${index}].url`, 'Plain text cannot hold the address of a question; not written.');
  });
  rows.forEach(({ source, state }) => {
    const path = `sources[${factCheck.sources.indexOf(source)}]`;
    if (state === 'missing') lose(path, 'This source is only a number; not listed.');
    else if (source.quotes.length || source.archiveUrl?.trim())
      lose(path, 'Only title, authors, publisher, date and address of a source are written.');
  });
}
