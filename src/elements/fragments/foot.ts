import { html, nothing } from 'lit';
import { toSafeUrl } from '../../model/url-gate.js';
import { drawWords, sayAround, type Drawing, type Drawn } from '../drawing.js';
import { linkOnly, linkTo } from './rich-text.js';

/** How readers take the fact check with them, who publishes it, its policies, and the way to report a mistake. */
export function drawFoot(drawing: Drawing): Drawn {
  const { say, factCheck, outcome, uiLang, uiDir } = drawing;
  const { name, url, policies = {} } = factCheck.publisher ?? {};
  return html`<div part="foot" data-url=${toSafeUrl(factCheck.url) ?? nothing}>
    <p class="ui" lang=${uiLang} dir=${uiDir}>
      <button type="button" data-share="copy">${say('copy')}</button>
      <button type="button" data-share="share" hidden>${say('share')}</button>
      <span role="status">${outcome ? say(outcome) : nothing}</span>
    </p>
    ${drawWords(
      drawing,
      [
        name && sayAround(drawing, 'publishedBy', linkTo(drawing, url, name)),
        ...(['methodology', 'corrections', 'funding', 'contact'] as const).map((policy) =>
          linkOnly(drawing, policies[policy], say(`policy-${policy}`)),
        ),
      ],
      'publisher',
    )}
  </div>`;
}
