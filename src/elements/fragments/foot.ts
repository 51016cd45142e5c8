import { html, nothing } from 'lit';
import { toSafeUrl } from '../../model/url-gate.js';
import { drawWords, sayAround, type Drawing, type Drawn } from '../drawing.js';
import { drawLink, drawLinkOnly } from './rich-text.js';

/** How readers take the fact check with them, who publishes it, its policies, and the way to report a mistake. */
export function drawFoot(drawing: Drawing): Drawn {
  const { say, factCheck, outcome } = drawing;
  const { name, url, policies = {} } = factCheck.publisher ?? {};
  return html`<div part="foot" data-url=${toSafeUrl(factCheck.url) ?? nothing}>
    ${drawWords(
      drawing,
      [
        html`<button type="button" data-share="copy">${say('copy')}</button>`,
        // Shown by those browsers that can.
        html`<button type="button" data-share="share" hidden>${say('share')}</button>`,
        html`<span role="status">${outcome ? say(outcome) : nothing}</span>`,
      ],
      nothing,
      ' ',
    )}
    ${drawWords(
      drawing,
      [
        name && sayAround(drawing, 'publishedBy', drawLink(url, name)),
        ...(['methodology', 'corrections', 'funding', 'contact'] as const).map((policy) =>
          drawLinkOnly(policies[policy], say(`policy-${policy}`)),
        ),
      ],
      'publisher',
    )}
  </div>`;
}
