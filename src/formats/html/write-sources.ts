import { joinList } from '../../locale/fill-phrase.js';
import { citeSources, type CitedSource } from '../../model/cite-sources.js';
import type { FactCheck, Source } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { doiAddress } from './doi-address.js';
import { escape } from './escape.js';
import { link } from './link.js';
import { isolate, paragraph, partHeading, ui, type Piece, type Writing } from './writing.js';

/** The numbered list of those sources that are described, with a sentence on those that are not. */
export function writeSources(factCheck: FactCheck, writing: Writing): string[] {
  const { rows } = citeSources(factCheck);
  if (!rows.length) return [];
  const described = rows.filter((row) => row.state !== 'missing');
  return [
    '<section>',
    partHeading(writing, '', 'sources'),
    ...paragraph(writing, [sayMissing(rows, writing)]),
    ...(described.length ? ['<ol>', ...described.map((row) => writeRow(row, writing)), '</ol>'] : []),
    '</section>',
  ];
}

function sayMissing(rows: readonly CitedSource[], { say, locale }: Writing): Piece {
  const missing = rows.filter((row) => row.state === 'missing').map((row) => row.number);
  const count = missing.length;
  const total = rows.length;
  const phrase = count === total ? 'allUndescribed' : 'someUndescribed';
  return count > 0 && say(phrase, { count, total, numbers: joinList(locale, missing) });
}

function writeRow({ source, number }: CitedSource, writing: Writing): string {
  const { url, archiveUrl, doi = '' } = source;
  const isLinked = [url, archiveUrl, doiAddress(doi)].some((address) => toSafeUrl(address));
  const pieces = [
    ...writeSource(source, writing),
    ...writeQuotes(source),
    !isLinked && ui(writing, writing.say('noLink')),
  ];
  return `<li value="${number}">${pieces.filter(Boolean).join(' · ')}</li>`;
}

function writeSource(source: Source, writing: Writing): Piece[] {
  const { title, url, publisher, authors, publishedAt, doi, archiveUrl } = source;
  const words = title?.trim() || url?.trim();
  const isLinked = toSafeUrl(url) !== undefined;
  return [
    words && isolate(link(url, words)),
    authors.length > 0 && isolate(escape(authors.join(', '))),
    publisher?.trim() && isolate(escape(publisher.trim())),
    publishedAt && ui(writing, escape(writing.date(publishedAt))),
    !isLinked && url?.trim() !== words && url && isolate(escape(url)),
    doi?.trim() && isolate(link(isLinked ? undefined : doiAddress(doi), doi.trim())),
    archiveUrl && isolate(link(archiveUrl, archiveUrl)),
  ];
}

function writeQuotes({ quotes }: Source): string[] {
  return quotes.map(({ text, locator }) => {
    const place = locator?.trim();
    return isolate(`<cite>${escape(text)}</cite>`) + (place ? ` (${isolate(escape(place))})` : '');
  });
}
