import { toSafeUrl } from '../../model/url-gate.js';
import { jumpTo, joinPieces, lineOf, onOrIn, ownWords, sayAround, type Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';
import { linkTo, richText } from './rich-text.js';

/** What kind of fact check this is, and that it gives no verdict where it gives none. */
export function drawKind(drawing: Drawing): Pieces {
  return lineOf(drawing, [drawing.say('factCheck'), drawing.say(kindOf(drawing))], 'kind');
}

/** The phrase for the kind of a fact check. */
export function kindOf({ factCheck: { kind, claims } }: Drawing) {
  if (claims.some(({ verdicts }) => verdicts.length)) return 'verdictGiven';
  if (claims.length || kind === 'claim-review') return 'claimNoVerdict';
  return kind === 'question' ? 'questionNoVerdict' : 'overviewNoVerdict';
}

/** What state the fact check is in, when it was checked, how far it holds, and how AI was used. */
export function drawFacts(drawing: Drawing): Pieces {
  const { factCheck, say, date, sayDate, locale } = drawing;
  const { list, punctuation } = locale;
  const { checkedAt, publishedAt, modifiedAt, evidenceCutoff, version, contributors, scope } = factCheck;
  const { involvement = 'unknown' } = factCheck.disclosure?.ai ?? {};
  const people = contributors.map(({ name, role, url }) =>
    joinPieces([linkTo(drawing, url, name), role && ownWords(drawing, role)], list[0]),
  );
  const { countries = [], from, to } = scope ?? {};
  const period = joinPieces([from && date(from), to && date(to)], '–');
  const places = countries.map((country) => ownWords(drawing, country));
  const extent = joinPieces([places.length && joinPieces(places, list[0]), period.length && period]);
  return [
    noticesOf(drawing),
    lineOf(
      drawing,
      [
        checkedAt ? sayDate('checked', checkedAt) : publishedAt && sayDate('published', publishedAt),
        modifiedAt && sayDate('updated', modifiedAt),
        evidenceCutoff && say('evidenceUpTo', { date: date(evidenceCutoff) }),
        version !== undefined && sayAround(drawing, 'version', ownWords(drawing, String(version))),
        involvement === 'unknown' && say('aiNotStated'),
      ],
      'date',
    ),
    lineOf(drawing, [people.length && sayAround(drawing, 'by', joinPieces(people, punctuation.semicolon))]),
    lineOf(drawing, [extent.length && sayAround(drawing, 'appliesTo', extent)]),
    aiOf(drawing),
  ];
}

function noticesOf(drawing: Drawing): Pieces {
  const { factCheck, say, date, sayDate } = drawing;
  const { status, supersededBy, reviewBy, corrections } = factCheck;
  const withdrawnAt = corrections.find(({ kind }) => kind === 'retraction')?.at;
  const words =
    status === 'retracted' && withdrawnAt
      ? sayDate('withdrawn', withdrawnAt)
      : status && status !== 'current' && say(`status-${status}`);
  // Both are compared to the precision of the shorter; an hour more or less does not matter here.
  const due = reviewBy?.slice(0, 10);
  const isDue = due && due < new Date().toISOString().slice(0, due.length);
  return [
    lineOf(drawing, [words, supersededBy && linkTo(drawing, supersededBy, supersededBy)], 'notice', ' '),
    lineOf(drawing, [isDue && say('reviewDue', { date: date(reviewBy ?? '') })], 'notice'),
  ];
}

function aiOf(drawing: Drawing): Tag[] {
  const { factCheck, say, date } = drawing;
  const {
    involvement = 'unknown',
    systems = [],
    reviewedBy,
    reviewedAt,
    responsible,
  } = factCheck.disclosure?.ai ?? {};
  if (involvement === 'unknown') return [];
  const named = (
    phrase: 'aiSystems' | 'aiResponsible' | 'reviewedBy' | 'reviewedByOn' | 'reviewedByIn',
    name: string | undefined,
    at = '',
  ) => name && sayAround(drawing, phrase, ownWords(drawing, name), at);
  return lineOf(
    drawing,
    [
      say(`ai-${involvement}`),
      named('aiSystems', systems.join(drawing.locale.list[0])),
      reviewedBy
        ? named(
            reviewedAt ? `reviewedBy${onOrIn(reviewedAt)}` : 'reviewedBy',
            reviewedBy,
            date(reviewedAt ?? ''),
          )
        : involvement !== 'none' && say('noReview'),
      named('aiResponsible', responsible),
    ],
    'ai',
    ' ',
  );
}

/** The publisher's logo, where the page allows images; else nothing is asked for. */
export function drawLogo({ factCheck, hasImages }: Drawing): Tag {
  const src = hasImages && toSafeUrl(factCheck.publisher?.logo);
  // The address comes last, because WebKit asks for it at once.
  const attributes = { part: 'logo', alt: '', referrerpolicy: 'no-referrer', loading: 'lazy', src };
  return tag('slot', { name: 'logo' }, src ? tag('img', attributes) : '');
}

/** One line that says how many sources there are and leads to them. */
export function drawSourceCount(drawing: Drawing): Tag[] {
  const { cited, say } = drawing;
  const rows = cited.rows.filter((row) => row.uses);
  const name = rows.some((row) => row.state !== 'missing') ? 'sourcesCited' : 'sourcesCitedBare';
  const words = say(name, { count: rows.length });
  return lineOf(drawing, [rows.length && jumpTo(drawing, 'sources', words)]);
}

/** The publisher's own disclaimer, verbatim. */
export function drawDisclaimer(drawing: Drawing): Tag {
  return tag('div', { part: 'disclaimer' }, richText(drawing, drawing.factCheck.disclosure?.disclaimer));
}
