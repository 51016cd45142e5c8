import { html, nothing } from 'lit';
import type { Claim } from '../../model/fact-check.js';
import { drawJump, drawWords, joinPieces, sayAround, type Drawing, type Drawn } from '../drawing.js';
import { closed } from './glance.js';
import { drawLink, drawLinkOnly, drawRichText } from './rich-text.js';
import { drawVerdicts, isBadge, toneOf } from './verdict.js';

/** Several claims as a list that can be scanned, each with its verdicts; nothing for a single one. */
export function drawClaimList(drawing: Drawing): Drawn {
  const { factCheck, say } = drawing;
  const { claims } = factCheck;
  if (claims.length < 2) return nothing;
  const items = claims.map(({ text, verdicts }, index) => {
    const labels = verdicts.map((verdict) => (isBadge(verdict) ? verdict.label : say('conclusion')));
    const words = labels.length ? labels : [say('noVerdict')];
    return html`<li>
      ${drawJump(drawing, `claim-${index + 1}`, html`<bdi>${text}</bdi>`)}${words.map((label) => html`${' · '}<bdi>${label}</bdi>`)}
    </li>`;
  });
  return html`${drawWords(drawing, [say('claimCount', { count: claims.length })])}
    <ol class="contents">
      ${items}
    </ol>`;
}

/** A claim with who made it, its verdicts and what is said of it: one piece, so that no claim stands without its verdict. */
export function drawClaim(drawing: Drawing, claim: Claim, hasText = true): Drawn {
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
  return html`<section
    part="claim"
    data-claim=${claim.id ?? number}
    data-place="claim-${number}"
    tabindex="-1"
  >
    ${truth.length ? [drawWords(drawing, [say('truth')]), drawRichText(drawing, truth)] : nothing}
    <div role="group" aria-label=${name} class="pair tone ${toneOf(drawing, verdicts)}">
      ${drawWords(drawing, [words])}
      ${
        verbatim
          ? html`<blockquote part="claim-text" dir="auto">${text}</blockquote>`
          : html`<p part="claim-text" dir="auto">${text}</p>`
      }
      ${drawOrigin(drawing, claim)} ${drawAppearances(drawing, claim)}
      ${verdicts.length ? drawVerdicts(drawing, claim) : drawWords(drawing, [say('noVerdict')], 'verdict')}
    </div>
    ${hasText ? drawExplanation(drawing, claim) : nothing}
  </section>`;
}

/** What is said of a claim, but for the truth that stands above it. */
export function drawExplanation(drawing: Drawing, { explanation }: Claim): Drawn[] | undefined {
  return drawRichText(drawing, explanation?.slice(drawing.isTruthFirst ? 1 : 0));
}

function drawOrigin(drawing: Drawing, { claimant, saidAt, place }: Claim): Drawn {
  const { say, sayDate, locale } = drawing;
  const { name, role, url, kind } = claimant ?? {};
  const who = name
    ? joinPieces([drawLink(url, name), role && html`<bdi>${role}</bdi>`], locale.list[0])
    : kind === 'many' && say('manyClaimants');
  return drawWords(
    drawing,
    [
      who ? sayAround(drawing, 'claimBy', who) : kind === 'unknown' && say('unnamedClaimant'),
      saidAt && sayDate('said', saidAt),
      place && sayAround(drawing, 'saidAt', html`<bdi>${place}</bdi>`),
    ],
    nothing,
    who ? ' ' : undefined,
  );
}

function drawAppearances(drawing: Drawing, { appearances }: Claim): Drawn {
  const { say, date, locale } = drawing;
  const places = appearances
    .map(({ url, title, archiveUrl, at }) =>
      joinPieces([
        (title || url) && drawLink(url, title || url),
        at && date(at),
        drawLinkOnly(archiveUrl, say('archivedCopy')),
      ]),
    )
    .filter((place) => place.length);
  return drawWords(drawing, [
    places.length && sayAround(drawing, 'seenAt', joinPieces(places, locale.punctuation.semicolon)),
  ]);
}
