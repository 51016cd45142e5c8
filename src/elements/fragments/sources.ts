import { joinList } from '../../locale/fill-phrase.js';
import type { CitedSource } from '../../model/cite-sources.js';
import { jumpTo, lineOf, sayAround, type Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';
import { drawHeading } from './heading.js';
import { linkOnly } from './rich-text.js';
import { sourcePieces } from './source.js';

// As many as there are letters.
const MOST_BACK_LINKS = 26;

/** The numbered list of sources under its heading, with a sentence on those that are not described. */
export function drawSources(drawing: Drawing, rows: readonly CitedSource[], below = 1): Tag | '' {
  const { say, locale, cited } = drawing;
  const total = rows.length;
  if (!total) return '';
  const missing = rows.filter((row) => row.state === 'missing');
  const count = missing.length;
  const isBare = count === total;
  const numbers = joinList(
    locale,
    missing.map((row) => row.number),
  );
  const sentence = isBare ? 'allUndescribed' : 'someUndescribed';
  return tag(
    'section',
    { part: 'sources' },
    drawHeading(drawing, below, '', say('sources')),
    lineOf(drawing, [count && say(sentence, { count, total, numbers })]),
    tag(
      'ol',
      // WebKit takes a list without markers for none, unless it is said (https://bugs.webkit.org/show_bug.cgi?id=170179).
      isBare ? { class: 'bare', role: 'list' } : {},
      rows.map((row) => drawRow(drawing, row, isBare)),
    ),
    rows === cited.rows ? drawOmitted(drawing, 'sources') : '',
  );
}

/** Says how many items of a list are not shown, with the way to the whole fact check. */
export function drawOmitted(drawing: Drawing, list: string): Pieces {
  const { factCheck, issues, say } = drawing;
  const count = issues.find(
    ({ code, path }) => path === list && (code === 'too-many' || code === 'unlisted-sources'),
  )?.count;
  return lineOf(drawing, [
    count && say('moreNotShown', { count }),
    count && linkOnly(drawing, factCheck.url, say('fullCheck')),
  ]);
}

function drawRow(drawing: Drawing, row: CitedSource, isBare: boolean): Tag {
  const { source, number, uses, state } = row;
  const { say, reached, uiLang, uiDir, anchor, hasText } = drawing;
  const id = String(source.id);
  const isMissing = state === 'missing';
  const words = uses
    ? isMissing || !hasText
      ? say('cited', { count: uses })
      : sayAround(drawing, 'citedAt', backLinks(drawing, uses))
    : say('notCited');
  const isReached = reached === id;
  const back = { class: 'back', role: 'doc-backlink', href: anchor('text'), lang: uiLang, dir: uiDir };
  return tag(
    'li',
    {
      part: 'source',
      value: number,
      tabindex: -1,
      'data-source': id,
      'data-place': `source-${number}`,
      class: isReached ? 'reached' : undefined,
    },
    isBare ? `${number}, ` : '',
    isMissing ? '' : sourcePieces(drawing, row),
    tag('span', { class: isBare ? undefined : 'small', lang: uiLang, dir: uiDir }, words),
    isReached && uses && hasText ? [' ', tag('a', { ...back, 'data-use': '' }, say('backToText'))] : '',
  );
}

// One letter for each of the first places of the text that name the source, and how many there are in all if there are more.
function backLinks({ say, anchor }: Drawing, uses: number): Pieces[] {
  const links: Pieces[] = [];
  const href = anchor('text');
  for (let use = 0; use < uses && use < MOST_BACK_LINKS; use += 1) {
    const letter = String.fromCharCode(97 + use);
    const name = say('backToPlace', { name: letter });
    const attributes = { class: 'back', role: 'doc-backlink', href, 'data-use': use, 'aria-label': name };
    links.push(' ', tag('a', attributes, letter));
  }
  if (uses > MOST_BACK_LINKS) links.push(' … ', say('cited', { count: uses }));
  return links;
}

/** What a preview holds: one source, or as a sheet all sources of a group of marks with what can be done with them. */
export function drawPreview(
  drawing: Drawing,
  rows: readonly CitedSource[],
  isSheet: boolean,
): Pieces | undefined {
  const { say, uiLang, uiDir } = drawing;
  if (!rows.some(({ state }) => state !== 'missing')) return undefined;
  const list = rows.map((row) => {
    const ways = [
      linkOnly(drawing, row.url, say('openSource')),
      jumpTo(drawing, `source-${row.number}`, say('showInList')),
    ];
    return tag(
      'li',
      { value: row.number, 'data-source': String(row.source.id) },
      row.state === 'missing' ? '' : sourcePieces(drawing, row),
      isSheet ? lineOf(drawing, ways) : '',
    );
  });
  const close = tag('button', { type: 'button', lang: uiLang, dir: uiDir, 'data-close': '' }, say('close'));
  return [tag('ol', {}, list), isSheet ? close : ''];
}
