import { joinPieces, lineOf, ownWords, sayAround, type Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';
import { drawHeading } from './heading.js';

/** What was corrected since the fact check was published, in the publisher's own words. */
export function drawCorrections(drawing: Drawing): Pieces {
  const { factCheck, say, date, uiLang, uiDir } = drawing;
  const { corrections } = factCheck;
  if (!corrections.length) return '';
  const items = corrections.map(({ at, kind, text, from, to }) => {
    const words = joinPieces([
      at && date(at),
      kind && say(`correction-${kind}`),
      ...changeOf(drawing, from, to),
    ]);
    const facts = tag('span', { class: 'small', lang: uiLang, dir: uiDir }, words);
    return tag('li', {}, facts, ' ', tag('span', { dir: 'auto' }, text ?? ''));
  });
  const heading = drawHeading(drawing, 1, '', say('corrections'));
  return tag('section', { part: 'corrections' }, heading, tag('ul', {}, items));
}

/** Says what has changed while the reader was here. */
export function drawNews(drawing: Drawing): Tag[] {
  return drawing.changes.flatMap(({ from, to }) =>
    lineOf(drawing, [drawing.say('changedNow'), ...changeOf(drawing, from, to)], 'notice'),
  );
}

function changeOf(
  drawing: Drawing,
  from: string | undefined,
  to: string | undefined,
): (Pieces | undefined)[] {
  return [
    from && sayAround(drawing, 'changedFrom', ownWords(drawing, from)),
    to && sayAround(drawing, 'changedTo', ownWords(drawing, to)),
  ];
}
