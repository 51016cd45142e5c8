import { html, nothing } from 'lit';
import { drawWords, joinPieces, sayAround, type Drawing, type Drawn } from '../drawing.js';
import { drawHeading } from './heading.js';

/** What was corrected since the fact check was published, in the publisher's own words. */
export function drawCorrections(drawing: Drawing): Drawn {
  const { factCheck, say, date, uiLang, uiDir } = drawing;
  const { corrections } = factCheck;
  return corrections.length
    ? html`<section part="corrections">
        ${drawHeading(drawing, 1, '', say('corrections'))}
        <ul>
          ${corrections.map(
            ({ at, kind, text, from, to }) =>
              html`<li>
                <span class="small" lang=${uiLang} dir=${uiDir}
                  >${joinPieces([at && date(at), kind && say(`correction-${kind}`), ...drawChange(drawing, from, to)])}</span
                >
                <span dir="auto">${text}</span>
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
}

/** Says what has changed while the reader was here. */
export function drawNews(drawing: Drawing): Drawn[] {
  return drawing.changes.map(({ from, to }) =>
    drawWords(drawing, [drawing.say('changedNow'), ...drawChange(drawing, from, to)], 'notice'),
  );
}

function drawChange(drawing: Drawing, from: string | undefined, to: string | undefined): unknown[] {
  return [
    from && sayAround(drawing, 'changedFrom', html`<bdi>${from}</bdi>`),
    to && sayAround(drawing, 'changedTo', html`<bdi>${to}</bdi>`),
  ];
}
