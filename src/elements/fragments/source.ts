import type { CitedSource } from '../../model/cite-sources.js';
import { findClaim } from '../../model/find-claim.js';
import { hostOf, toSafeUrl } from '../../model/url-gate.js';
import { joinPieces, lineOf, ownWords, uiWords, type Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';
import { passageAddress } from './passage-address.js';
import { linkOnly, linkTo } from './rich-text.js';
import { sourceIcons } from './source-icons.js';

/** What is known of a source: what it is and who stands behind it, how to get at it, what it says, and where it stands. */
export function sourcePieces(drawing: Drawing, row: CitedSource): Pieces[] {
  const { title, publisher, authors, publishedAt, accessedAt, doi, type, primary } = row.source;
  const { url, state } = row;
  const { say, date, locale } = drawing;
  const isLinked = state === 'linked';
  const words = title || url;
  const host = isLinked ? hostOf(url) : undefined;
  const names = authors.map((author) => ownWords(drawing, author));
  return [
    words ? tag('p', {}, linkTo(drawing, url, words)) : '',
    tag(
      'p',
      { class: 'small' },
      joinPieces([
        type && uiWords(drawing, [iconOf(sourceIcons[type]), say(`type-${type}`)]),
        primary !== undefined && uiWords(drawing, say(primary ? 'primarySource' : 'secondarySource')),
        names.length && joinPieces(names, locale.list[0]),
        publisher && ownWords(drawing, publisher),
        publishedAt && uiWords(drawing, date(publishedAt)),
        host && publisher !== host && ownWords(drawing, host),
        !isLinked && url && url !== words && ownWords(drawing, url),
        !isLinked && doi && ownWords(drawing, doi),
        accessedAt && uiWords(drawing, say('readOn', { date: date(accessedAt) })),
      ]),
    ),
    stateOf(drawing, row),
    quotesOf(drawing, row),
    stancesOf(drawing, row),
  ];
}

function iconOf(path: string): Tag {
  return tag('svg', { viewBox: '0 0 9 9', 'aria-hidden': 'true' }, tag('path', { d: path }));
}

function stateOf(drawing: Drawing, { source, state }: CitedSource): Tag[] {
  const { say } = drawing;
  const { access, linkStatus, retracted, archiveUrl } = source;
  return lineOf(
    drawing,
    [
      retracted && tag('strong', {}, say('sourceRetracted')),
      /^[dm]/.test(linkStatus ?? '') && say(`link-${linkStatus as 'dead' | 'moved'}`),
      access && access !== 'open' ? say(`access-${access}`) : state === 'unlinked' && say('noLink'),
      linkOnly(drawing, archiveUrl, say('archivedCopy')),
    ],
    undefined,
    ' ',
  );
}

function quotesOf(drawing: Drawing, { source, url }: CitedSource): Tag[] {
  const page = toSafeUrl(url);
  return source.quotes.map(({ text, locator }) => {
    const link = linkOnly(drawing, page && passageAddress(page, text), drawing.say('toPassage'));
    return tag(
      'blockquote',
      { class: 'small' },
      tag('span', { dir: 'auto' }, text),
      ' ',
      joinPieces([locator && ownWords(drawing, locator), link && uiWords(drawing, link)]),
    );
  });
}

function stancesOf(drawing: Drawing, { source }: CitedSource): Tag[] {
  const { claims } = drawing.factCheck;
  return source.stances.flatMap(({ claim, stance }) => {
    const found = findClaim(drawing.factCheck, claim);
    const about =
      claims.length > 1 && found ? [drawing.locale.punctuation.colon, ownWords(drawing, found.text)] : [];
    return found ? lineOf(drawing, [drawing.say(`stance-${stance}`), ...about], undefined, '') : [];
  });
}
