import { html, nothing } from 'lit';
import type { Claim, Verdict } from '../../model/fact-check.js';
import { drawWords, joinPieces, sayAround, type Drawing, type Drawn } from '../drawing.js';
import { drawLink, drawRichText } from './rich-text.js';

const LONGEST_BADGE = 80;

/** A claim with who made it, its verdicts and what is said of it: one piece, so that no claim stands without its verdict. */
export function drawClaim(drawing: Drawing, claim: Claim): Drawn {
  const { say, date } = drawing;
  const { text, verbatim, verdicts, explanation, claimant, saidAt, place } = claim;
  const { name, role, url, kind } = claimant ?? {};
  const who = name
    ? joinPieces([drawLink(url, name), role && html`<bdi>${role}</bdi>`], ', ')
    : kind === 'many' && say('manyClaimants');
  return html`<section part="claim" data-claim=${claim.id ?? drawing.factCheck.claims.indexOf(claim) + 1}>
    ${drawWords(drawing, [say('claim')])}
    ${
      verbatim
        ? html`<blockquote part="claim-text" dir="auto">${text}</blockquote>`
        : html`<p part="claim-text" dir="auto">${text}</p>`
    }
    ${drawWords(
      drawing,
      [
        who && sayAround(drawing, 'claimBy', who),
        saidAt && say('saidOn', { date: date(saidAt) }),
        place && sayAround(drawing, 'saidIn', html`<bdi>${place}</bdi>`),
      ],
      nothing,
      ' ',
    )}
    ${verdicts.length ? verdicts.map((verdict) => drawVerdict(drawing, verdict)) : drawWords(drawing, [say('noVerdict')], 'verdict')}
    ${drawRichText(drawing, explanation)}
  </section>`;
}

function drawVerdict(drawing: Drawing, { label, rating, reviewer, at, url, explanation }: Verdict): Drawn {
  const { say, date, factCheck } = drawing;
  const isLong = label.length > LONGEST_BADGE;
  // A withdrawn fact check keeps its words and loses its colour.
  const tone = factCheck.status === 'retracted' ? undefined : rating;
  return html`<div class=${tone ?? 'none'} part="verdict">
      ${drawWords(drawing, [say(isLong ? 'conclusion' : 'verdict')])}
      <p part="verdict-label" class=${isLong ? 'long' : nothing}>
        ${tone && !isLong ? html`<slot name="verdict-icon"><span part="verdict-icon" aria-hidden="true"></span></slot>` : nothing}<bdi
          >${label}</bdi
        >
      </p>
      ${drawWords(drawing, [
        reviewer?.name && sayAround(drawing, 'reviewer', drawLink(url ?? reviewer.url, reviewer.name)),
        at && date(at),
      ])}
    </div>
    ${drawRichText(drawing, explanation)}`;
}
