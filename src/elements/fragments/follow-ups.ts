import { html, nothing } from 'lit';
import type { Drawing, Drawn } from '../drawing.js';
import { drawHeading } from './heading.js';
import { drawLink } from './rich-text.js';
import { drawOmitted } from './sources.js';

/** Questions that a reader may ask next, as links where there is an address for them. */
export function drawFollowUps(drawing: Drawing): Drawn {
  const { factCheck, say, dir, questionUrl } = drawing;
  const { followUps, labels } = factCheck;
  return followUps.length
    ? html`<section part="questions">
        ${drawHeading(drawing, 1, labels?.followUps, say('followUps'))}
        <ul>
          ${followUps.map(
            ({ text, url }) =>
              html`<li part="question" dir=${dir}>
                ${drawLink(url ?? questionAddress(questionUrl, text), text)}
              </li>`,
          )}
        </ul>
        ${drawOmitted(drawing, 'followUps')}
      </section>`
    : nothing;
}

function questionAddress(pattern: string | undefined, question: string): string | undefined {
  try {
    return (
      pattern && new URL(pattern.replace('{question}', encodeURIComponent(question)), document.baseURI).href
    );
  } catch {
    return undefined;
  }
}
