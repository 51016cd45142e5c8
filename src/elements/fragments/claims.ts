import type { Claim } from '../../model/fact-check.js';
import { joinPieces, jumpTo, lineOf, ownWords, sayAround, type Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';
import { closed } from './glance.js';
import { linkOnly, linkTo, richText } from './rich-text.js';
import { drawVerdicts, isBadge, toneOf } from './verdict.js';

/** Several claims as a list that can be scanned, each with its verdicts; nothing for a single one. */
export function drawClaimList(drawing: Drawing): Pieces {
  const { factCheck, say } = drawing;
  const { claims } = factCheck;
  if (claims.length < 2) return '';
  const items = claims.map(({ text, verdicts }, index) => {
    const labels = verdicts.map((verdict) => (isBadge(verdict) ? verdict.label : say('conclusion')));
    const words = labels.length ? labels : [say('noVerdict')];
    const jump = jumpTo(drawing, `claim-${index + 1}`, ownWords(drawing, text));
    return tag('li', {}, joinPieces([jump, ...words.map((label) => ownWords(drawing, label))]));
  });
  return [
    lineOf(drawing, [say('claimCount', { count: claims.length })]),
    tag('ol', { class: 'contents' }, items),
  ];
}

/** A claim with who made it, its verdicts and what is said of it: one piece, so that no claim stands without its verdict. */
export function drawClaim(drawing: Drawing, claim: Claim, hasText = true): Tag {
  const { say, factCheck, isTruthFirst, locale } = drawing;
  const { colon } = locale.punctuation;
  const { text, verbatim, verdicts, explanation = [] } = claim;
  const number = factCheck.claims.indexOf(claim) + 1;
  const truth = isTruthFirst ? explanation.slice(0, 1) : [];
  const labels = verdicts.length
    ? verdicts.map(({ label }) => `${say('verdict')}${colon}${label}`)
    : [say('noVerdict')];
  const name = [`${say('claim')}${colon}${text}`, ...labels].map((words) => closed(words, locale)).join(' ');
  const words = say(verbatim === undefined ? 'claim' : verbatim ? 'claimQuoted' : 'claimInOtherWords');
  return tag(
    'section',
    { part: 'claim', 'data-claim': claim.id ?? number, 'data-place': `claim-${number}`, tabindex: -1 },
    truth.length ? [lineOf(drawing, [say('truth')]), richText(drawing, truth)] : '',
    tag(
      'div',
      { role: 'group', 'aria-label': name, class: `pair tone ${toneOf(drawing, verdicts)}` },
      lineOf(drawing, [words]),
      tag(verbatim ? 'blockquote' : 'p', { part: 'claim-text', dir: 'auto' }, text),
      originOf(drawing, claim),
      appearancesOf(drawing, claim),
      verdicts.length ? drawVerdicts(drawing, claim) : lineOf(drawing, [say('noVerdict')], 'verdict'),
    ),
    hasText ? drawExplanation(drawing, claim) : '',
  );
}

/** What is said of a claim, but for the truth that stands above it. */
export function drawExplanation(drawing: Drawing, { explanation }: Claim): Pieces {
  return richText(drawing, explanation?.slice(drawing.isTruthFirst ? 1 : 0));
}

function originOf(drawing: Drawing, { claimant, saidAt, place }: Claim): Tag[] {
  const { say, sayDate, locale } = drawing;
  const { name, role, url, kind } = claimant ?? {};
  const who = name
    ? joinPieces([linkTo(drawing, url, name), role && ownWords(drawing, role)], locale.list[0])
    : kind === 'many' && say('manyClaimants');
  return lineOf(
    drawing,
    [
      who ? sayAround(drawing, 'claimBy', who) : kind === 'unknown' && say('unnamedClaimant'),
      saidAt && sayDate('said', saidAt),
      place && sayAround(drawing, 'saidAt', ownWords(drawing, place)),
    ],
    undefined,
    who ? ' ' : undefined,
  );
}

function appearancesOf(drawing: Drawing, { appearances }: Claim): Tag[] {
  const { say, date, locale } = drawing;
  const places = appearances
    .map(({ url, title, archiveUrl, at }) =>
      joinPieces([
        (title || url) && linkTo(drawing, url, title || url),
        at && date(at),
        linkOnly(drawing, archiveUrl, say('archivedCopy')),
      ]),
    )
    .filter((place) => place.length);
  return lineOf(drawing, [
    places.length && sayAround(drawing, 'seenAt', joinPieces(places, locale.punctuation.semicolon)),
  ]);
}
