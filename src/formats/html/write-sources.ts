import { joinList } from '../../locale/fill-phrase.js';
import { citeSources, type CitedSource } from '../../model/cite-sources.js';
import { findClaim } from '../../model/find-claim.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { isolate } from '../../text/direction.js';
import { doiAddress } from './doi-address.js';
import { attribute } from './escape.js';
import { code, container, hidden, join, line, own, templateOf, type Phrase } from './line.js';
import { around, day, heading, paragraph, type Writing } from './writing.js';

/** The numbered list of those sources that are described, with a sentence on those that are not. */
export function writeSources(writing: Writing): string[] {
  const { rows } = citeSources(writing.factCheck);
  if (!rows.length) return [];
  const missing = rows.filter((row) => row.state === 'missing');
  // Marks with a number name their sources themselves.
  const unnamed = missing.filter(({ source, number, uses }) => !uses || String(source.id) !== String(number));
  const more = unnamed.flatMap(({ source }) => hidden('sources+.id', String(source.id)));
  return container('section', { part: 'sources', more }, [
    ...heading(writing, 1, undefined, 'sources'),
    ...paragraph(writing, [missing.length > 0 && [sayMissing(missing, rows.length, writing)]]),
    ...container(
      'ol',
      {},
      rows.flatMap((row) => (row.state === 'missing' ? [] : writeRow(row, writing))),
    ),
  ]);
}

function sayMissing(missing: readonly CitedSource[], total: number, { say, locale }: Writing): string {
  const numbers = missing.map(({ number }) => number);
  const count = numbers.length;
  const phrase = count === total ? 'allUndescribed' : 'someUndescribed';
  return say(phrase, { count, total, numbers: joinList(locale, numbers) });
}

function writeRow(row: CitedSource, writing: Writing): string[] {
  const { source, number } = row;
  const { id, url, title, linkStatus, access, quotes, stances } = source;
  const isSaid = linkStatus === 'dead' || linkStatus === 'moved';
  const more = [
    ...hidden('id', String(id) === String(number) ? '' : String(id)),
    ...hidden('linkStatus', isSaid ? '' : linkStatus),
    ...hidden('access', access === 'open' ? access : ''),
  ];
  const written = { tag: 'p', isOwn: true };
  const words = own('title', title, { url, urlKey: 'url' }) ?? own('url', url, { url });
  return [
    `<li value="${number}" data-fact-item="sources"${attribute('data-fact-more', templateOf(more))}>`,
    ...line(writing, written, words),
    ...writeDescription(row, writing),
    ...writeState(row, writing),
    ...quotes.flatMap(({ text, locator }) =>
      container('blockquote', { item: 'quotes' }, [
        ...line(writing, written, [{ key: 'text', words: text }]),
        ...line(writing, { ...written, wrap: 'small' }, own('locator', locator)),
      ]),
    ),
    ...stances.flatMap((stance) => writeStance(stance, writing)),
    '</li>',
  ];
}

function writeDescription({ source }: CitedSource, writing: Writing): string[] {
  const { title, publisher, authors, publishedAt, accessedAt, doi, type, primary } = source;
  const { say, locale } = writing;
  const isLinked = toSafeUrl(source.url);
  const kind = say(primary ? 'primarySource' : 'secondarySource');
  return paragraph(writing, [
    type && [{ key: 'type', words: say(`type-${type}`), value: type }],
    primary !== undefined && [{ key: 'primary', words: kind, value: code(primary) }],
    join(
      authors.map((author) => own('authors+', author)),
      locale.list[0],
    ),
    own('publisher', publisher),
    day(writing, 'publishedAt', publishedAt),
    !isLinked && title?.trim() && own('url', source.url),
    own('doi', doi, isLinked ? {} : { url: doiAddress(doi ?? '') }),
    accessedAt && around(writing, 'readOn', { date: day(writing, 'accessedAt', accessedAt) }),
  ]);
}

function writeState({ source, state }: CitedSource, writing: Writing): string[] {
  const { access, linkStatus, retracted, archiveUrl, doi } = source;
  const { say } = writing;
  const hasCopy = toSafeUrl(archiveUrl);
  const isSaid = linkStatus === 'dead' || linkStatus === 'moved';
  return paragraph(
    writing,
    [
      retracted && [{ key: 'retracted', words: say('sourceRetracted'), value: '!true', isStrong: true }],
      isSaid && [{ key: 'linkStatus', words: say(`link-${linkStatus}`), value: linkStatus }],
      access && access !== 'open'
        ? [{ key: 'access', words: say(`access-${access}`), value: access }]
        : state === 'unlinked' && !hasCopy && !doiAddress(doi ?? '') && [say('noLink')],
      hasCopy && [{ words: say('archivedCopy'), url: archiveUrl, urlKey: 'archiveUrl' }],
      !hasCopy && own('archiveUrl', archiveUrl),
    ],
    ' ',
  );
}

function writeStance(
  { claim, stance }: CitedSource['source']['stances'][number],
  writing: Writing,
): string[] {
  const { factCheck, say, locale } = writing;
  const about = factCheck.claims.length > 1 ? findClaim(factCheck, claim)?.text : undefined;
  const phrase: Phrase = [{ key: 'stance', words: say(`stance-${stance}`), value: stance }];
  return line(
    writing,
    { tag: 'p', item: 'stances', more: hidden('claim', String(claim)) },
    about ? [...phrase, locale.punctuation.colon, isolate(about, locale.dir)] : phrase,
  );
}
