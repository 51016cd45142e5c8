import type { FigureOutline } from '../../outline/prose.js';
import { mayTravel } from '../../outline/picture.js';
import { element, type ViewNode } from '../../view/node.js';
import { block, factLine } from './fact-line.js';
import { hiddenTemplate } from './fact-template.js';
import { FIGURE } from './read-media.js';
import { findHiddenFields } from './hidden-fields.js';
import { writeImage } from './write-image.js';
import { writeLine, type ProseFrame } from './write-line.js';

/** A picture with its caption; in words with a link, unless pictures are asked for. */
export function writeFigure(frame: ProseFrame, outline: FigureOutline): ViewNode {
  const { figure, picture, inWords, caption, credit } = outline;
  const { voices, hasImages, wrap } = frame;
  const isDrawn = hasImages && picture !== undefined && mayTravel(picture);
  const shownLines = isDrawn ? [credit] : [inWords, credit];
  const frameOf = { tag: 'p', ...(wrap && { wrap }) };
  const drawn = isDrawn ? ['src', 'alt', ...(picture.size ? ['width', 'height'] : [])] : [];
  const known = ['type', 'children', ...drawn];
  const facts = { part: FIGURE, hiddenFields: findHiddenFields(figure, shownLines, known) };
  const written = block(
    'figure',
    facts,
    isDrawn ? writeImage(picture) : factLine(voices, frameOf, inWords),
    (caption || credit.length > 0) &&
      element('figcaption', {}, caption && writeLine(frame, 'p', caption), factLine(voices, frameOf, credit)),
  );
  // One of which nothing can be told comes back all the same.
  return (
    written ??
    element('figure', { 'data-fact-part': FIGURE, 'data-fact-more': hiddenTemplate(facts.hiddenFields) })
  );
}
