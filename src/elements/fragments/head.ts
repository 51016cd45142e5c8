import { html, nothing } from 'lit';
import { drawWords, sayAround, type Drawing, type Drawn } from '../drawing.js';
import { drawLink, drawLinkOnly, drawRichText } from './rich-text.js';

/** What kind of fact check this is, and that it gives no verdict where it gives none. */
export function drawKind(drawing: Drawing): Drawn {
  const { factCheck, say } = drawing;
  const { kind, claims } = factCheck;
  const name = claims.some(({ verdicts }) => verdicts.length)
    ? 'verdictGiven'
    : claims.length || kind === 'claim-review'
      ? 'claimNoVerdict'
      : kind === 'question'
        ? 'questionNoVerdict'
        : 'overviewNoVerdict';
  return drawWords(drawing, [say('factCheck'), say(name)], 'kind');
}

/** What state the fact check is in, when it was checked, and how AI was used: quiet words where that is not stated. */
export function drawFacts(drawing: Drawing): Drawn[] {
  const { factCheck, say, date } = drawing;
  const { checkedAt, publishedAt, disclosure, status, supersededBy } = factCheck;
  const { involvement = 'unknown', reviewedBy, reviewedAt } = disclosure?.ai ?? {};
  const at = checkedAt ?? publishedAt;
  const isStated = involvement !== 'unknown';
  const reviewed = reviewedBy
    ? sayAround(
        drawing,
        reviewedAt ? 'reviewedByOn' : 'reviewedBy',
        html`<bdi>${reviewedBy}</bdi>`,
        date(reviewedAt ?? ''),
      )
    : involvement !== 'none' && say('noReview');
  return [
    status && status !== 'current'
      ? drawWords(
          drawing,
          [say(`status-${status}`), supersededBy && drawLink(supersededBy, supersededBy)],
          'notice',
          ' ',
        )
      : nothing,
    drawWords(
      drawing,
      [
        at && say(checkedAt ? 'checkedOn' : 'publishedOn', { date: date(at) }),
        !isStated && say('aiNotStated'),
      ],
      'date',
    ),
    isStated ? drawWords(drawing, [say(`ai-${involvement}`), reviewed], 'ai', ' ') : nothing,
  ];
}

/** One line that says how many sources there are and leads to them. */
export function drawSourceCount(drawing: Drawing): Drawn {
  const { cited, say, anchor } = drawing;
  const rows = cited.rows.filter((row) => row.uses);
  const name = rows.some((row) => row.state !== 'missing') ? 'sourcesCited' : 'sourcesCitedBare';
  const words = say(name, { count: rows.length });
  return drawWords(drawing, [rows.length && html`<a href=${anchor('sources')} data-list>${words}</a>`]);
}

/** The publisher's own disclaimer, verbatim. */
export function drawDisclaimer(drawing: Drawing): Drawn {
  return html`<div part="disclaimer">
    ${drawRichText(drawing, drawing.factCheck.disclosure?.disclaimer)}
  </div>`;
}

/** Who publishes the fact check, its policies, and the way to report a mistake. */
export function drawFoot(drawing: Drawing): Drawn {
  const { say, factCheck } = drawing;
  const { name, url, policies = {} } = factCheck.publisher ?? {};
  return drawWords(
    drawing,
    [
      name && sayAround(drawing, 'publishedBy', drawLink(url, name)),
      ...(['methodology', 'corrections', 'funding', 'contact'] as const).map((policy) =>
        drawLinkOnly(policies[policy], say(`policy-${policy}`)),
      ),
    ],
    'publisher',
  );
}
