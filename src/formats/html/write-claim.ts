import type { Claim, Verdict } from '../../model/fact-check.js';
import { escape } from './escape.js';
import { link } from './link.js';
import { writeRichText } from './write-rich-text.js';
import { own, paragraph, sayAround, type Piece, type Writing } from './writing.js';

/** A claim with who made it, its verdicts and what is said of it. */
export function writeClaim(claim: Claim, writing: Writing): string[] {
  const { say } = writing;
  const { text, verdicts, explanation } = claim;
  return [
    '<section>',
    ...paragraph(writing, [say('claim')]),
    `<blockquote><p>${escape(text)}</p></blockquote>`,
    ...paragraph(writing, writeOrigin(claim, writing)),
    ...(verdicts.length
      ? verdicts.flatMap((verdict) => writeVerdict(verdict, writing))
      : paragraph(writing, [say('noVerdict')])),
    ...writeRichText(explanation),
    '</section>',
  ];
}

function writeOrigin({ claimant, saidAt, place }: Claim, writing: Writing): Piece[] {
  const { say, date } = writing;
  const name = claimant?.name?.trim();
  const role = claimant?.role?.trim();
  const who = name
    ? [own(writing, link(claimant?.url, name)), role && own(writing, escape(role))].filter(Boolean).join(', ')
    : claimant?.kind === 'many' && say('manyClaimants');
  return [
    who && sayAround(writing, 'claimBy', who),
    saidAt && say('saidOn', { date: date(saidAt) }),
    place?.trim() && sayAround(writing, 'saidAt', own(writing, escape(place.trim()))),
  ];
}

function writeVerdict({ label, reviewer, at, explanation, url }: Verdict, writing: Writing): string[] {
  const { say, date } = writing;
  const name = reviewer?.name?.trim();
  const verdict = own(writing, `<strong>${escape(label)}</strong>`);
  return [
    ...paragraph(writing, [`${say('verdict')}: ${verdict}`]),
    ...paragraph(
      writing,
      [
        name && sayAround(writing, 'reviewer', own(writing, link(url ?? reviewer?.url, name))),
        at && escape(date(at)),
      ],
      ', ',
    ),
    ...writeRichText(explanation),
  ];
}
