import { html, nothing, type TemplateResult } from 'lit';
import type { CitedSource } from '../../model/cite-sources.js';
import { findClaim } from '../../model/find-claim.js';
import { hostOf, toSafeUrl } from '../../model/url-gate.js';
import { drawWords, joinPieces, type Drawing, type Drawn } from '../drawing.js';
import { passageAddress } from './passage-address.js';
import { drawLink, drawLinkOnly } from './rich-text.js';
import { sourceIcons } from './source-icons.js';

/** What is known of a source: what it is and who stands behind it, how to get at it, what it says, and where it stands. */
export function drawSource(drawing: Drawing, row: CitedSource): Drawn {
  const { title, publisher, authors, publishedAt, accessedAt, doi, type, primary } = row.source;
  const { url, state } = row;
  const { say, date, locale } = drawing;
  const isLinked = state === 'linked';
  const words = title || url;
  const host = isLinked ? hostOf(url) : undefined;
  const names = authors.map((author) => html`<bdi>${author}</bdi>`);
  return html`${words ? html`<p>${drawLink(url, words)}</p>` : nothing}
    <p class="small">
      ${joinPieces([
        type && drawUi(drawing, [drawIcon(sourceIcons[type]), say(`type-${type}`)]),
        primary !== undefined && drawUi(drawing, say(primary ? 'primarySource' : 'secondarySource')),
        names.length && joinPieces(names, locale.list[0]),
        publisher && html`<bdi>${publisher}</bdi>`,
        publishedAt && drawUi(drawing, date(publishedAt)),
        host && publisher !== host && html`<bdi>${host}</bdi>`,
        !isLinked && url && url !== words && html`<bdi>${url}</bdi>`,
        !isLinked && doi && html`<bdi>${doi}</bdi>`,
        accessedAt && drawUi(drawing, say('readOn', { date: date(accessedAt) })),
      ])}
    </p>
    ${drawState(drawing, row)} ${drawQuotes(drawing, row)} ${drawStances(drawing, row)}`;
}

function drawUi({ uiLang, uiDir }: Drawing, words: unknown): TemplateResult {
  return html`<span lang=${uiLang} dir=${uiDir}>${words}</span>`;
}

function drawIcon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 9 9" aria-hidden="true"><path d=${path} /></svg>`;
}

function drawState(drawing: Drawing, { source, state }: CitedSource): Drawn {
  const { say } = drawing;
  const { access, linkStatus, retracted, archiveUrl } = source;
  return drawWords(
    drawing,
    [
      retracted && html`<strong>${say('sourceRetracted')}</strong>`,
      /^[dm]/.test(linkStatus ?? '') && say(`link-${linkStatus as 'dead' | 'moved'}`),
      access && access !== 'open' ? say(`access-${access}`) : state === 'unlinked' && say('noLink'),
      drawLinkOnly(archiveUrl, say('archivedCopy')),
    ],
    nothing,
    ' ',
  );
}

function drawQuotes(drawing: Drawing, { source, url }: CitedSource): unknown {
  const page = toSafeUrl(url);
  return source.quotes.map(({ text, locator }) => {
    const link = drawLinkOnly(page && passageAddress(page, text), drawing.say('toPassage'));
    return html`<blockquote class="small">
      <span dir="auto">${text}</span>
      ${joinPieces([locator && html`<bdi>${locator}</bdi>`, link && drawUi(drawing, link)])}
    </blockquote>`;
  });
}

function drawStances(drawing: Drawing, { source }: CitedSource): unknown {
  const { claims } = drawing.factCheck;
  return source.stances.map(({ claim, stance }) => {
    const found = findClaim(drawing.factCheck, claim);
    const about =
      claims.length > 1 && found ? [drawing.locale.punctuation.colon, html`<bdi>${found.text}</bdi>`] : [];
    return found ? drawWords(drawing, [drawing.say(`stance-${stance}`), ...about], nothing, '') : nothing;
  });
}
