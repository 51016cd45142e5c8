import { toSafeUrl } from '../../model/url-gate.js';
import { lineOf, sayAround, type Drawing } from '../drawing.js';
import { tag, type Tag } from '../tag.js';
import { linkOnly, linkTo } from './rich-text.js';

/** How readers take the fact check with them, who publishes it, its policies, and the way to report a mistake. */
export function drawFoot(drawing: Drawing): Tag {
  const { say, factCheck, outcome, uiLang, uiDir } = drawing;
  const { name, url, policies = {} } = factCheck.publisher ?? {};
  return tag(
    'div',
    { part: 'foot', 'data-url': toSafeUrl(factCheck.url) },
    tag(
      'p',
      { class: 'ui', lang: uiLang, dir: uiDir },
      tag('button', { type: 'button', 'data-share': 'copy' }, say('copy')),
      ' ',
      tag('button', { type: 'button', 'data-share': 'share', hidden: '' }, say('share')),
      ' ',
      tag('span', { role: 'status' }, outcome ? say(outcome) : ''),
    ),
    lineOf(
      drawing,
      [
        name && sayAround(drawing, 'publishedBy', linkTo(drawing, url, name)),
        ...(['methodology', 'corrections', 'funding', 'contact'] as const).map((policy) =>
          linkOnly(drawing, policies[policy], say(`policy-${policy}`)),
        ),
      ],
      'publisher',
    ),
  );
}
