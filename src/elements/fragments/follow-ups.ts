import type { Drawing } from '../drawing.js';
import { tag, type Pieces } from '../tag.js';
import { drawHeading } from './heading.js';
import { linkTo } from './rich-text.js';
import { drawOmitted } from './sources.js';

/** Questions that a reader may ask next: links where there is an address for them, or buttons that the page answers. */
export function drawFollowUps(drawing: Drawing, pattern: string | undefined, asButtons: boolean): Pieces {
  const { factCheck, say, dirOf, base } = drawing;
  const { followUps, labels } = factCheck;
  if (!followUps.length) return '';
  const items = followUps.map(({ text, url }) => {
    const dir = dirOf(text);
    const words = asButtons
      ? tag('button', { type: 'button', dir }, text)
      : linkTo(drawing, url ?? questionAddress(pattern, text, base), text, dir);
    return tag('li', { part: 'question', 'data-question': text }, words);
  });
  return tag(
    'section',
    { part: 'questions' },
    drawHeading(drawing, 1, labels?.followUps, say('followUps')),
    tag('ul', {}, items),
    drawOmitted(drawing, 'followUps'),
  );
}

/** The address at which the page answers a question: `{question}` of its pattern is replaced; `undefined` if that is no address. */
export function questionAddress(
  pattern: string | undefined,
  question: string,
  base: string | undefined,
): string | undefined {
  try {
    return pattern && new URL(pattern.replace('{question}', encodeURIComponent(question)), base).href;
  } catch {
    // URL and encodeURIComponent throw for what can be no address; the question is shown as plain words, and the console says so.
    return undefined;
  }
}
