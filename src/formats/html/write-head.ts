import type { FactCheck } from '../../model/fact-check.js';
import { escape } from './escape.js';
import { link } from './link.js';
import { writeCorrections } from './write-corrections.js';
import { own, paragraph, sayAround, type Piece, type Writing } from './writing.js';

/** What state the fact check is in, what was corrected, when it was checked, and how AI was used. */
export function writeHead(factCheck: FactCheck, writing: Writing): string[] {
  const { say, date } = writing;
  const { checkedAt, publishedAt } = factCheck;
  const at = checkedAt ?? publishedAt;
  return [
    ...writeStatus(factCheck, writing),
    ...writeCorrections(factCheck, writing),
    ...paragraph(writing, [at && say(checkedAt ? 'checkedOn' : 'publishedOn', { date: date(at) })]),
    ...paragraph(writing, writeAi(factCheck, writing)),
  ];
}

function writeStatus({ status, supersededBy }: FactCheck, writing: Writing): string[] {
  const notice = (name: 'outdated' | 'corrected' | 'superseded' | 'retracted'): string =>
    `<strong>${writing.say(`status-${name}`)}</strong>`;
  const successor = supersededBy && own(writing, link(supersededBy, supersededBy));
  return [
    ...(status && status !== 'current' && status !== 'superseded'
      ? paragraph(writing, [notice(status)])
      : []),
    ...(status === 'superseded' || successor ? paragraph(writing, [notice('superseded'), successor]) : []),
  ];
}

function writeAi({ disclosure }: FactCheck, writing: Writing): Piece[] {
  const { say, date } = writing;
  const { involvement = 'unknown', reviewedBy, reviewedAt } = disclosure?.ai ?? {};
  if (involvement === 'unknown') return [say('aiNotStated')];
  const name = reviewedBy?.trim();
  const reviewed = name
    ? sayAround(
        writing,
        reviewedAt ? (reviewedAt.length > 7 ? 'reviewedByOn' : 'reviewedByIn') : 'reviewedBy',
        own(writing, escape(name)),
        date(reviewedAt ?? ''),
      )
    : involvement !== 'none' && say('noReview');
  return [say(`ai-${involvement}`), reviewed];
}
