import { html, nothing } from 'lit';
import { joinList } from '../../locale/fill-phrase.js';
import { addressOf, type CitedSource } from '../../model/cite-sources.js';
import { hostOf } from '../../model/url-gate.js';
import { drawWords, joinPieces, type Drawing, type Drawn } from '../drawing.js';
import { drawHeading } from './heading.js';
import { drawLink, drawLinkOnly } from './rich-text.js';

/** The numbered list of sources under its heading, with a sentence on those that are not described. */
export function drawSources(drawing: Drawing, rows: readonly CitedSource[], below = 1): Drawn {
  const { say, locale, cited } = drawing;
  const missing = rows.filter((row) => row.state === 'missing');
  const count = missing.length;
  const total = rows.length;
  const isBare = count === total;
  const numbers = joinList(
    locale,
    missing.map((row) => row.number),
  );
  return total
    ? html`<section part="sources">
        ${drawHeading(drawing, below, '', say('sources'))}
        ${drawWords(drawing, [count && say(isBare ? 'allUndescribed' : 'someUndescribed', { count, total, numbers })])}
        <ol class=${isBare ? 'bare' : nothing}>
          ${rows.map((row) => drawRow(drawing, row, isBare))}
        </ol>
        ${rows === cited.rows ? drawOmitted(drawing, 'sources') : nothing}
      </section>`
    : nothing;
}

/** Says how many items of a list are not shown, with the way to the whole fact check. */
export function drawOmitted(drawing: Drawing, list: string): Drawn {
  const { factCheck, issues, say } = drawing;
  const count = issues.find((issue) => issue.code === 'too-many' && issue.path === list)?.count;
  return drawWords(drawing, [
    count && say('moreNotShown', { count }),
    count && drawLinkOnly(factCheck.url, say('fullCheck')),
  ]);
}

function drawRow(drawing: Drawing, row: CitedSource, isBare: boolean): Drawn {
  const { source, number, uses, state } = row;
  const { say, reached, uiLang, uiDir, anchor } = drawing;
  const id = String(source.id);
  const isMissing = state === 'missing';
  const used = isMissing || !uses ? say(uses ? 'cited' : 'notCited', { count: uses }) : '';
  return html`<li
    part="source"
    value=${number}
    tabindex="-1"
    data-source=${id}
    class=${reached === id ? 'reached' : nothing}
  >
    ${isBare ? `${number}, ` : nothing}${isMissing ? nothing : drawSource(drawing, row)}<span
      class=${isBare ? nothing : 'small'}
      lang=${uiLang}
      dir=${uiDir}
      >${used}</span
    >${
      reached === id
        ? html` <a
            class="back"
            role="doc-backlink"
            href=${anchor('text')}
            lang=${uiLang}
            dir=${uiDir}
            data-back
            >${say('backToText')}</a
          >`
        : nothing
    }
  </li>`;
}

function drawSource(drawing: Drawing, { source, state }: CitedSource): Drawn {
  const { title, publisher, authors, publishedAt, doi, quotes } = source;
  const { say, date, uiLang, uiDir } = drawing;
  const url = addressOf(source);
  const words = title || url;
  const isLinked = state === 'linked';
  const facts = [
    authors.length &&
      joinPieces(
        authors.map((author) => html`<bdi>${author}</bdi>`),
        ', ',
      ),
    publisher && html`<bdi>${publisher}</bdi>`,
    publishedAt && html`<span lang=${uiLang} dir=${uiDir}>${date(publishedAt)}</span>`,
    isLinked && publisher !== hostOf(url) && html`<bdi>${hostOf(url)}</bdi>`,
    !isLinked && url !== words && url && html`<bdi>${url}</bdi>`,
    !isLinked && doi && doi !== words && html`<bdi>${doi}</bdi>`,
    !isLinked && html`<span lang=${uiLang} dir=${uiDir}>${say('noLink')}</span>`,
  ];
  return html`${words ? html`<p>${drawLink(url, words)}</p>` : nothing}
    <p class="small">${joinPieces(facts)}</p>
    ${quotes.map(({ text, locator }) => html`<blockquote dir="auto">${text} ${locator && html`<small>${locator}</small>`}</blockquote>`)}`;
}
