import { html, nothing } from 'lit';
import { drawPieces } from '../draw-pieces.js';
import type { Drawing, Drawn } from '../drawing.js';
import { drawHeading } from './heading.js';
import { linkTo } from './rich-text.js';
import { drawOmitted } from './sources.js';

/** Questions that a reader may ask next: links where there is an address for them, or buttons that the page answers. */
export function drawFollowUps(drawing: Drawing, pattern: string | undefined, asButtons: boolean): Drawn {
  const { factCheck, say, dirOf, base } = drawing;
  const { followUps, labels } = factCheck;
  return followUps.length
    ? html`<section part="questions">
        ${drawHeading(drawing, 1, labels?.followUps, say('followUps'))}
        <ul>
          ${followUps.map(({ text, url }) => {
            const address = url ?? questionAddress(pattern, text, base);
            return html`<li part="question" data-question=${text}>
              ${asButtons ? html`<button type="button" dir=${dirOf(text)}>${text}</button>` : drawPieces(linkTo(drawing, address, text, dirOf(text)))}
            </li>`;
          })}
        </ul>
        ${drawOmitted(drawing, 'followUps')}
      </section>`
    : nothing;
}

function questionAddress(
  pattern: string | undefined,
  question: string,
  base: string | undefined,
): string | undefined {
  try {
    return pattern && new URL(pattern.replace('{question}', encodeURIComponent(question)), base).href;
  } catch {
    return undefined;
  }
}
